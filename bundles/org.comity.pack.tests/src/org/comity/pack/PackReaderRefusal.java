package org.comity.pack;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import org.comity.library.ReferenceLibrary;

/** The words of a refusal, where the pack is not a folder of our own. */
final class PackReaderRefusal {
    private PackReaderRefusal() {
    }

    static String of(Path pack) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThrows(PackException.class, () -> PackReader.read(pack, ReferenceLibrary.shipped())).getMessage());
    }
}
