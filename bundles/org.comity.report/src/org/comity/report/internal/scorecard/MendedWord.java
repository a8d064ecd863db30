package org.comity.report.internal.scorecard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Mends two things in BIRT's Word documents: widths of columns, and headings alone at the end of a page. */
final class MendedWord {
    private static final String TEXT = "word/document.xml";

    /** The attribute does not exist. Word finds the width elsewhere; LibreOffice does not, and makes all columns equal. */
    private static final Pattern COLUMN_WIDTH = Pattern.compile("<w:gridCol w:val=");

    /** A heading is the paragraph after its entry for the table of contents. */
    private static final Pattern HEADING = Pattern.compile("<w:instrText> TC [^<]*</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p><w:p><w:pPr>");

    private MendedWord() {
    }

    static byte[] of(byte[] docx) {
        ByteArrayOutputStream mended = new ByteArrayOutputStream(docx.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream out = new ZipOutputStream(mended)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                out.write(entry.getName().equals(TEXT) ? mend(new String(part, StandardCharsets.UTF_8)) : part);
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("BIRT wrote a document that is no zip file", e);
        }
        return mended.toByteArray();
    }

    private static byte[] mend(String text) {
        String columns = COLUMN_WIDTH.matcher(text).replaceAll("<w:gridCol w:w=");
        return HEADING.matcher(columns).replaceAll("$0<w:keepNext/>").getBytes(StandardCharsets.UTF_8);
    }
}
