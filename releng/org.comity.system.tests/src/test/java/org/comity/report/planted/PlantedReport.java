package org.comity.report.planted;

/** Stands for a later bundle in planted violations. */
public class PlantedReport {
}
