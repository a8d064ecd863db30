package org.comity.build.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The converted texts beside the files that are committed. */
public final class ConvertedFiles {
    private ConvertedFiles() {
    }

    /** Names of files that are missing or differ from their text. */
    public static List<String> stale(Path library, Map<String, String> files) throws IOException {
        List<String> stale = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path committed = library.resolve(file.getKey());
            if (!Files.exists(committed) || !Files.readString(committed).equals(file.getValue())) {
                stale.add(file.getKey());
            }
        }
        return stale;
    }

    /** Writes what is stale. */
    public static void write(Path library, Map<String, String> files) throws IOException {
        for (String file : stale(library, files)) {
            Files.writeString(library.resolve(file), files.get(file));
        }
    }
}
