package org.comity.ui.widgets;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.graphics.Image;

/**
 * One column of a table of rows.
 *
 * @param weight share of the width that is left
 * @param minimum least width, in characters
 * @param tip what is told besides when the mouse rests on a cell; empty for nothing
 */
public record Column<T>(String title, int weight, int minimum, Function<T, String> text, Function<T, String> tip, Comparator<T> order,
        Function<T, Optional<Image>> image) {
    public static <T> Column<T> of(String title, int weight, int minimum, Function<T, String> text) {
        return new Column<>(title, weight, minimum, text, row -> "", Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER),
                row -> Optional.empty());
    }

    /** Sorted otherwise than by its text. */
    public Column<T> sortedBy(Comparator<T> otherOrder) {
        return new Column<>(title, weight, minimum, text, tip, otherOrder, image);
    }

    public Column<T> withTip(Function<T, String> otherTip) {
        return new Column<>(title, weight, minimum, text, otherTip, order, image);
    }

    public Column<T> withImage(Function<T, Image> picture) {
        return new Column<>(title, weight, minimum, text, tip, order, row -> Optional.of(picture.apply(row)));
    }
}
