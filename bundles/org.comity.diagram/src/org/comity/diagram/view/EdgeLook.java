package org.comity.diagram.view;

import java.util.Map;

import org.comity.diagram.specification.Colour;
import org.comity.diagram.specification.EdgeStyle;
import org.comity.diagram.specification.NodeStyle;

/**
 * How an edge looks now.
 *
 * @param width in pixels at 100 %
 * @param rectilinear whether it runs in right angles
 */
public record EdgeLook(Colour stroke, NodeStyle.Line line, int width, EdgeStyle.End source, EdgeStyle.End target, boolean rectilinear,
        Map<EdgeStyle.Place, Label> labels) {
}
