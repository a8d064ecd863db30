package org.comity.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.SimpleBookmark;

/** A PDF as a reader's program sees it. */
final class PdfFile implements AutoCloseable {
    private final PdfReader reader;

    PdfFile(Path file) throws IOException {
        reader = new PdfReader(file.toString());
    }

    int pages() {
        return reader.getNumberOfPages();
    }

    /** The text of a page as copying and searching give it, words with one blank between them. @param page from 1 */
    String text(int page) throws IOException {
        List<String> texts = new ArrayList<>();
        collectTexts(reader.getPageContent(page), texts);
        PdfDictionary forms = reader.getPageN(page).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.XOBJECT);
        if (forms != null) {
            for (PdfName name : forms.getKeys()) {
                if (forms.getAsStream(name) instanceof PRStream form && PdfName.FORM.equals(form.get(PdfName.SUBTYPE))) {
                    collectTexts(PdfReader.getStreamBytes(form), texts);
                }
            }
        }
        return String.join(" ", texts).replaceAll("\\s+", " ");
    }

    private static void collectTexts(byte[] content, List<String> texts) throws IOException {
        PdfContentParser parser = new PdfContentParser(new PRTokeniser(content));
        List<PdfObject> operation = new ArrayList<>();
        while (!parser.parse(operation).isEmpty()) {
            for (PdfObject operand : operation) {
                if (operand instanceof PdfDictionary properties && properties.get(PdfName.ACTUALTEXT) instanceof PdfString text) {
                    texts.add(text.toUnicodeString());
                }
            }
        }
    }

    String text() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int page = 1; page <= pages(); page++) {
            all.append(text(page)).append(' ');
        }
        return all.toString();
    }

    /** Titles of the outline, those of lower levels indented by two blanks for each level. */
    List<String> outline() {
        List<String> titles = new ArrayList<>();
        collect(SimpleBookmark.getBookmarkList(reader), "", titles);
        return titles;
    }

    @SuppressWarnings("unchecked")
    private static void collect(List<Map<String, Object>> entries, String indent, List<String> titles) {
        for (Map<String, Object> entry : entries) {
            titles.add(indent + entry.get("Title"));
            if (entry.get("Kids") instanceof List<?> kids) {
                collect((List<Map<String, Object>>) kids, indent + "  ", titles);
            }
        }
    }

    /** Names of fonts whose letters are in the file. */
    Set<String> embeddedFonts() {
        Set<String> names = new TreeSet<>();
        for (int i = 1; i < reader.getXrefSize(); i++) {
            if (reader.getPdfObject(i) instanceof PdfDictionary font && font.contains(PdfName.FONTFILE2)) {
                names.add(font.getAsName(PdfName.FONTNAME).toString().replaceFirst("^/(\\w+\\+)?", ""));
            }
        }
        return names;
    }

    /** Names of all fonts, embedded or not. */
    Set<String> fonts() {
        Set<String> names = new TreeSet<>();
        for (int i = 1; i < reader.getXrefSize(); i++) {
            if (reader.getPdfObject(i) instanceof PdfDictionary font && PdfName.FONT.equals(font.get(PdfName.TYPE))) {
                names.add(font.getAsName(PdfName.BASEFONT).toString().replaceFirst("^/(\\w+\\+)?", ""));
            }
        }
        return names;
    }

    /** Widths of the pictures, in pixels. */
    List<Integer> pictureWidths() {
        List<Integer> widths = new ArrayList<>();
        for (int i = 1; i < reader.getXrefSize(); i++) {
            if (reader.getPdfObject(i) instanceof PdfDictionary picture && PdfName.IMAGE.equals(picture.get(PdfName.SUBTYPE))) {
                widths.add(picture.getAsNumber(PdfName.WIDTH).intValue());
            }
        }
        return widths;
    }

    @Override
    public void close() {
        reader.close();
    }
}
