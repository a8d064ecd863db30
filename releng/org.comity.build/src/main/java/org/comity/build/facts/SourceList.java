package org.comity.build.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list of sources: tables of code, address or title, and what it supports, below headings. */
final class SourceList {
    /** One source; the part is the heading above its table. */
    record Entry(String code, String title, String supports, String part) {
    }

    private static final Pattern HEADING = Pattern.compile("#+ (.+)");
    private static final Pattern ROW = Pattern.compile("\\| *(S2?-[A-Z0-9-]+) *\\| *(.+?) *\\| *(.+?) *\\|");

    private SourceList() {
    }

    /** Reads the tables; a code that is there twice or a row of another shape is a problem with its line. */
    static List<Entry> parse(String file, String text, List<String> problems) {
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String part = "";
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            Matcher heading = HEADING.matcher(line);
            Matcher row = ROW.matcher(line);
            if (heading.matches()) {
                part = heading.group(1);
            } else if (row.matches()) {
                if (!seen.add(row.group(1))) {
                    problems.add(file + ":" + (i + 1) + " has the source '" + row.group(1) + "' a second time");
                }
                entries.add(new Entry(row.group(1), row.group(2), row.group(3), part));
            } else if (line.startsWith("|") && !line.startsWith("| Code |") && !line.startsWith("|---")) {
                problems.add(file + ":" + (i + 1) + " is no row of code, address and what it supports");
            }
        }
        return entries;
    }
}
