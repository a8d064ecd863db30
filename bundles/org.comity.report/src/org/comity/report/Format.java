package org.comity.report;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a report can be written as. */
public enum Format {
    /** One file for the screen and for mail: charts and styles are inside, nothing is fetched. */
    HTML,
    /** A4 for paper. */
    PDF,
    /** A workbook with one sheet for each section. */
    XLSX,
    /** For a report that somebody wants to go on writing. */
    DOCX;

    /** The file name extension, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads names of formats as a person types them.
     *
     * @param names extensions with commas between them, in any case
     * @return the formats; at least one
     * @throws IllegalArgumentException for a name that is none, with the possible ones
     */
    public static Set<Format> parse(String names) {
        Set<Format> formats = EnumSet.noneOf(Format.class);
        for (String name : names.split(",", -1)) {
            formats.add(of(name.strip()));
        }
        return formats;
    }

    private static Format of(String name) {
        return Stream.of(values()).filter(format -> format.extension().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no report format \"" + name + "\". Possible are: "
                        + Stream.of(values()).map(Format::extension).collect(Collectors.joining(", ")) + "."));
    }
}
