package org.comity.diagram.view;

import java.util.Optional;

import org.comity.diagram.specification.Colour;
import org.comity.diagram.specification.NodeStyle;

/**
 * How a node looks now.
 *
 * @param width in pixels at 100 %; 0 where the label decides
 * @param height in pixels at 100 %; 0 where the label decides
 * @param label nothing where the style has no label
 * @param labelInside whether the label stands inside
 * @param shade the colour that the fill runs into
 * @param corner how round the corners are, in pixels
 */
public record NodeLook(NodeStyle.Shape shape, int width, int height, Optional<Label> label, boolean labelInside, Colour fill, Colour shade,
        boolean shadeDownwards, Colour border, int borderWidth, NodeStyle.Line borderLine, int corner, String tooltip) {
}
