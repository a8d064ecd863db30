package org.comity.rules.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.model.text.Texts;

/** Writes a catalogue as a page of the help, and as plain text. */
public final class CataloguePage {
    /** Where the pages of the help are, from the top of the sources. */
    public static final String FOLDER = "bundles/org.comity.help/pages";

    private final Texts texts;

    /** @param language of the words around the entries; English where they are not there in it */
    public CataloguePage(Locale language) {
        texts = Texts.beside(Catalogue.class, language);
    }

    /** The page, in HTML. */
    public String html(Catalogue catalogue) {
        boolean requests = catalogue.entries().stream().anyMatch(entry -> !entry.stage().isEmpty());
        Stream<String> columns = Stream.of("rule", "severity", "stage", "about", "cited").filter(column -> requests || !List.of("stage", "cited").contains(column));
        String rows = catalogue.entries().stream().map(entry -> row(entry, requests)).collect(Collectors.joining());
        return """
                <!DOCTYPE html>
                <!-- %s -->
                <html lang="en">
                <head>
                <meta charset="UTF-8">
                <title>%s</title>
                <link rel="stylesheet" href="../css/help.css">
                </head>
                <body>
                <h1>%s</h1>
                <p>%s</p>
                <table>
                <tr>%s</tr>
                %s</table>
                </body>
                </html>
                """.formatted(escape(texts.text("made")), escape(catalogue.title()), escape(catalogue.title()), escape(catalogue.introduction()),
                columns.map(column -> "<th>" + escape(texts.text("column." + column)) + "</th>").collect(Collectors.joining()), rows);
    }

    private static String row(CatalogueEntry entry, boolean requests) {
        String rule = "<td id=\"" + escape(entry.id()) + "\">" + escape(entry.title()) + "<br><code>" + escape(entry.id()) + "</code></td>";
        String about = "<td>" + escape(entry.about()) + "</td>";
        String severity = "<td>" + escape(entry.severity()) + "</td>";
        String stage = requests ? "<td>" + escape(entry.stage()) + "</td>" : "";
        String cited = requests ? "<td>" + entry.cited().stream().map(CataloguePage::escape).collect(Collectors.joining("<br>")) + "</td>" : "";
        return "<tr>" + rule + severity + stage + about + cited + "</tr>\n";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** The same to read on a terminal, two lines for each rule. */
    public String text(Catalogue catalogue) {
        return catalogue.title() + ": " + catalogue.entries().size() + "\n"
                + catalogue.entries().stream().map(CataloguePage::lines).collect(Collectors.joining());
    }

    private static String lines(CatalogueEntry entry) {
        String cited = entry.cited().isEmpty() ? "" : " [" + String.join("; ", entry.cited()) + "]";
        return "  " + entry.id() + "  (" + entry.severity() + (entry.stage().isEmpty() ? "" : ", " + entry.stage()) + ")  " + entry.title() + "\n      "
                + entry.about() + cited + "\n";
    }
}
