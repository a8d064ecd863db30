package org.comity.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.comity.diagram.view.Label;

/**
 * A label broken into lines. The widths are those of DejaVu Sans, the widest of the fonts that are named, so that the text fits
 * whichever of them is at hand, and a layout is the same on every machine.
 *
 * @param width of the widest line, in pixels
 * @param size of the letters, in pixels
 */
public record TextBlock(List<String> lines, double width, double size) {
    private static final int[] WIDTHS = {
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636,
        636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775,
        752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390,
        337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
        635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838};
    private static final double EDGE_WIDEST = 150;
    private static final int WIDE = 1000;
    private static final int OTHER = 690;
    private static final double BOLD = 1.14;
    private static final double THOUSAND = 1000.0;
    private static final double PIXELS_PER_POINT = 4.0 / 3;
    /** The height of a line as a multiple of the size of its letters. */
    public static final double LINE = 1.3;

    /** Breaks a label at its spaces where it would be wider than so many pixels; a word that is too wide alone stays whole. */
    public static TextBlock of(Label label, double widest) {
        double size = label.style().size() * PIXELS_PER_POINT;
        double factor = size / THOUSAND * (label.style().formats().contains("bold") ? BOLD : 1);
        List<String> lines = new ArrayList<>();
        for (String paragraph : label.text().strip().split("\\R")) {
            lines.addAll(broken(paragraph.strip(), widest, factor));
        }
        return new TextBlock(List.copyOf(lines), lines.stream().mapToDouble(line -> width(line) * factor).max().orElse(0), size);
    }

    /** Breaks the label of an edge. */
    public static TextBlock ofEdge(Label label) {
        return of(label, EDGE_WIDEST);
    }

    private static List<String> broken(String paragraph, double widest, double factor) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split("\\s+")) {
            if (!line.isEmpty() && width(line + " " + word) * factor > widest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** In thousandths of the size. */
    private static int width(String text) {
        return text.codePoints().map(TextBlock::width).sum();
    }

    private static int width(int letter) {
        if (letter >= ' ' && letter - ' ' < WIDTHS.length) {
            return WIDTHS[letter - ' '];
        }
        int type = Character.getType(letter);
        if (Set.of((int) Character.NON_SPACING_MARK, (int) Character.ENCLOSING_MARK).contains(type)) {
            return 0;
        }
        return Character.isIdeographic(letter) || Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.HANGUL_SYLLABLES ? WIDE : OTHER;
    }

    public double lineHeight() {
        return size * LINE;
    }

    /** Of all lines. */
    public double height() {
        return lines.size() * lineHeight();
    }
}
