package org.comity.diagram.view;

import org.comity.diagram.specification.LabelStyle;

/** A text as it is shown. */
public record Label(String text, LabelStyle style) {
}
