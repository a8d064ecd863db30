package org.comity.diagram.layout;

/** A place, in pixels at 100 %, from the upper left corner of the diagram. */
public record Point(double x, double y) {
}
