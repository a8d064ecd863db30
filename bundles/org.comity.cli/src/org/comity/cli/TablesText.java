package org.comity.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.IntStream;

import org.comity.report.TablesContent;

/** Prints a report made of tables as plain text: columns as wide as what stands in them, numbers at the right. */
final class TablesText {
    private static final String GAP = "  ";

    private TablesText() {
    }

    static void print(TablesContent content, PrintStream out) {
        out.println(content.title());
        out.println(content.lead());
        for (TablesContent.Table table : content.tables()) {
            out.println();
            out.println(table.heading());
            out.println(GAP + table.note());
            if (!table.rows().isEmpty()) {
                print(table, out);
            }
        }
    }

    private static void print(TablesContent.Table table, PrintStream out) {
        List<String> headings = table.columns().stream().map(TablesContent.Column::heading).toList();
        List<Integer> widths = IntStream.range(0, headings.size()).map(column -> Math.max(length(headings.get(column)),
                table.rows().stream().mapToInt(row -> length(row.get(column))).max().orElse(0))).boxed().toList();
        print(table, headings, widths, out);
        table.rows().forEach(row -> print(table, row, widths, out));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void print(TablesContent.Table table, List<String> texts, List<Integer> widths, PrintStream out) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < texts.size(); column++) {
            String text = texts.get(column);
            String space = " ".repeat(widths.get(column) - length(text));
            line.append(GAP).append(table.columns().get(column).isNumber() ? space + text : text + space);
        }
        out.println(line.toString().stripTrailing());
    }
}
