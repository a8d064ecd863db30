package org.comity.report.internal.engine;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FileNotFoundException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnFilesTest {
    private final OwnFiles files = new OwnFiles();

    @Test
    void messagesBesideTheDesignAreFound() {
        assertNotNull(files.findResource(null, "scorecard.properties", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = { "../plugin.xml", "..\\plugin.xml", "/etc/hostname", "C:\\Windows\\win.ini", "file:/etc/hostname",
        "http://localhost/evil.rptlibrary", "reports/scorecard.rptdesign", "", "." })
    void nothingElseIs(String name) {
        assertNull(files.findResource(null, name, 0));
        assertThrows(FileNotFoundException.class, () -> files.open(name));
    }
}
