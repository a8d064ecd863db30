package org.comity.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
    @ParameterizedTest
    @ValueSource(strings = { "html,pdf", "PDF, Html", "pdf,html,pdf" })
    void formatsAreReadAsTheyAreTyped(String names) {
        assertEquals(EnumSet.of(Format.HTML, Format.PDF), Format.parse(names));
    }

    @Test
    void anUnknownFormatIsNamedWithThePossibleOnes() {
        var refused = assertThrows(IllegalArgumentException.class, () -> Format.parse("pdf,doc"));
        assertEquals("There is no report format \"doc\". Possible are: html, pdf, xlsx, docx.", refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "pdf,", "," })
    void nothingIsNoFormat(String names) {
        assertThrows(IllegalArgumentException.class, () -> Format.parse(names));
    }
}
