package org.comity.diagram.layout;

/** Place and size in pixels at 100 %; the place counts from the upper left corner of the diagram or, where it is said so, of the container. */
public record Bounds(double x, double y, double width, double height) {
    /** The same elsewhere. */
    public Bounds moved(double right, double down) {
        return new Bounds(x + right, y + down, width, height);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** Whether the two have more than a border in common. */
    public boolean overlaps(Bounds other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether the other one lies inside. */
    public boolean holds(Bounds other) {
        return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
    }
}
