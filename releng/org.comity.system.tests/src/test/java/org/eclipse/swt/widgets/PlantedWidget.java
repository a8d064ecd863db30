package org.eclipse.swt.widgets;

/** Stands for the user interface in planted violations. */
public class PlantedWidget {
}
