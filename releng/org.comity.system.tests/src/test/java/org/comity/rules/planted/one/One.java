package org.comity.rules.planted.one;

import org.comity.rules.planted.two.Two;

/** Half of a circle on purpose: see LayersTest. */
public class One {
    Two two;
}
