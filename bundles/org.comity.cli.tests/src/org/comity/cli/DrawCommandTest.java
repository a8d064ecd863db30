package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code draw} as a user types it. */
class DrawCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int draw(String... arguments) {
        List<String> all = Stream.concat(Stream.of("draw"), Stream.of(arguments)).toList();
        return Application.run(new DrawCommand(), all, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void allDiagramsOfAPackAreDrawn() throws Exception {
        assertEquals(0, draw(GlassOffice.PACK.toString(), "--out", folder.toString()), err.toString());
        List<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(file -> file.getFileName().toString()).sorted().toList();
        }
        assertTrue(names.containsAll(List.of("case-map.svg", "inject-flow.svg", "treaty-network.svg")), names.toString());
        assertTrue(names.stream().filter(name -> name.startsWith("lifecycle")).count() > 1, names.toString());
        assertTrue(Files.readString(folder.resolve("case-map.svg")).contains("Tevara"));
    }

    @Test
    void theSameDiagramIsTheSameFileEachTime() throws Exception {
        draw(GlassOffice.PACK.toString(), "--diagram", "inject-flow", "--palette", "dark", "--out", folder.resolve("one").toString());
        draw(GlassOffice.PACK.toString(), "--diagram", "inject-flow", "--palette", "dark", "--out", folder.resolve("two").toString());
        assertEquals(Files.readString(folder.resolve("one/inject-flow.svg")), Files.readString(folder.resolve("two/inject-flow.svg")));
    }

    @Test
    void whatIsMisspeltIsAnsweredWithWhatIsPossible() {
        assertEquals(2, draw(GlassOffice.PACK.toString(), "--diagram", "casemap"));
        assertTrue(err.toString().contains("case-map, inject-flow, lifecycle, treaty-network"), err.toString());
        assertEquals(2, draw(GlassOffice.PACK.toString(), "--format", "png"));
        assertEquals(2, draw(GlassOffice.PACK.toString(), "--palette", "green"));
        assertEquals(1, draw(folder.resolve("nowhere").toString()));
    }
}
