package org.comity.model.planted;

import org.comity.report.planted.PlantedReport;

/** A violation on purpose: see LayersTest. */
public class KnowsTheReport {
    PlantedReport report;
}
