package org.comity.ui.appearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.comity.ui.Gui;
import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AppearanceTest {
    @BeforeEach
    void afresh() throws Exception {
        Gui.startAfresh();
    }

    @AfterEach
    void back() {
        Appearance.SYSTEM.choose();
    }

    private static float brightness(Color color) {
        return color.getRGB().getHSB()[2];
    }

    @Test
    void darkIsDarkAndLightIsLightInEveryPart() throws Exception {
        Appearance.DARK.choose();
        Gui.settle();
        assertTrue(brightness(Gui.scenarios().getBackground()) < 0.4f && brightness(Gui.scenarios().getForeground()) > 0.6f);
        Appearance.LIGHT.choose();
        Gui.settle();
        assertTrue(brightness(Gui.scenarios().getBackground()) > 0.8f && brightness(Gui.scenarios().getForeground()) < 0.4f);
    }

    @Test
    void theChoiceIsKept() {
        Appearance.DARK.choose();
        assertEquals(Appearance.DARK, Appearance.chosen());
    }
}
