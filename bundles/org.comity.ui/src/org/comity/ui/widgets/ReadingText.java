package org.comity.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;

/** Text to read, with headings and lists; may be selected and copied, not changed. */
public final class ReadingText {
    private static final int MARGIN = 16;
    private static final int INDENT = 16;
    private static final String BULLET = "\u2022   ";
    private static final int SPACING = 3;

    private final StyledText text;

    public ReadingText(Composite parent) {
        text = new StyledText(parent, SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN);
        text.setLineSpacing(SPACING);
        text.setCaret(null);
        text.setAlwaysShowScrollBars(false);
    }

    public StyledText widget() {
        return text;
    }

    public ReadingText clear() {
        text.setText("");
        return this;
    }

    public ReadingText title(String words) {
        return styled(words, Fonts.title());
    }

    public ReadingText heading(String words) {
        return styled(text.getCharCount() == 0 ? words : "\n" + words, Fonts.heading());
    }

    public ReadingText paragraph(String words) {
        text.append(words + "\n");
        return this;
    }

    /** A paragraph that begins with words in bold. */
    public ReadingText paragraph(String bold, String words) {
        int start = text.getCharCount();
        text.append(bold + "  " + words + "\n");
        emphasise(start, bold.length());
        return this;
    }

    public ReadingText bullet(String words) {
        int line = bulletLine();
        return paragraph(words).indented(line);
    }

    public ReadingText bullet(String bold, String words) {
        int line = bulletLine();
        return paragraph(bold, words).indented(line);
    }

    /** To be called when everything is said: shows the beginning. */
    public void done() {
        text.setTopIndex(0);
        text.setSelection(0);
    }

    private int bulletLine() {
        text.append(BULLET);
        return text.getLineCount() - 1;
    }

    private ReadingText indented(int line) {
        text.setLineWrapIndent(line, 1, INDENT);
        return this;
    }

    private void emphasise(int start, int length) {
        StyleRange style = new StyleRange();
        style.start = start;
        style.length = length;
        style.font = Fonts.bold();
        text.setStyleRange(style);
    }

    private ReadingText styled(String words, Font font) {
        StyleRange style = new StyleRange();
        style.start = text.getCharCount();
        style.length = words.length();
        style.font = font;
        text.append(words + "\n");
        text.setStyleRange(style);
        return this;
    }
}
