package org.comity.exercise.planted;

import org.eclipse.swt.widgets.PlantedWidget;

/** A violation on purpose: see LayersTest. */
public class ShowsAWidget {
    PlantedWidget widget;
}
