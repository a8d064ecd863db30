package org.comity.cli.planted;

import org.comity.record.internal.PlantedSecret;

/** A violation on purpose: see LayersTest. */
public class ReachesInside {
    PlantedSecret secret;
}
