package org.comity.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void everyMessageKeyHasAText() throws Exception {
        for (Field field : Messages.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                String text = (String) field.get(null);
                assertFalse(text == null || text.isBlank() || text.startsWith("NLS missing message"), field.getName());
            }
        }
    }
}
