package org.comity.rules.planted.two;

import org.comity.rules.planted.one.One;

/** Half of a circle on purpose: see LayersTest. */
public class Two {
    One one;
}
