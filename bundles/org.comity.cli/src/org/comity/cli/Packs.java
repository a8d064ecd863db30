package org.comity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where packs are looked for. */
final class Packs {
    private Packs() {
    }

    /** The path as it was typed or, where there is nothing, the same path within Comity's own folder. */
    static Path find(Path typed) {
        if (Files.exists(typed) || typed.isAbsolute()) {
            return typed;
        }
        return Optional.ofNullable(System.getProperty("comity.home")).map(home -> Path.of(home).resolve(typed))
                .filter(Files::exists).orElse(typed);
    }
}
