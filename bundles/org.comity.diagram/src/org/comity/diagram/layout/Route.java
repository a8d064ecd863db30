package org.comity.diagram.layout;

import java.util.List;
import java.util.Map;

import org.comity.diagram.specification.EdgeStyle;

/**
 * The course of an edge.
 *
 * @param points from the border of the source to that of the target; at least two
 * @param labels where its labels stand, as far as they were placed
 */
public record Route(List<Point> points, Map<EdgeStyle.Place, Bounds> labels) {
}
