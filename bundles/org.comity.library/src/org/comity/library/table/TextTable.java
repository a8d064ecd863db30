package org.comity.library.table;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of cells, all in words.
 *
 * @param lines from top to bottom, heads included
 */
public record TextTable(List<List<String>> lines) {
    public TextTable {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** Cells with tabs between them; what would break a cell or a line becomes a blank. */
    public String asTabs() {
        return lines.stream().map(line -> line.stream().map(cell -> cell.replaceAll("\\s+", " ")).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** A table of HTML, without styles. */
    public String asHtml() {
        return lines.stream().map(line -> line.stream().map(cell -> "<td>" + escaped(cell) + "</td>").collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("\n", "<table>\n", "\n</table>\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
