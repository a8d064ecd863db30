package org.comity.diagram.expression;

import java.util.regex.Pattern;

/** How expressions are written. */
final class Syntax {
    /** Variables of direct editing may be called {@code 0}. */
    static final Pattern NAME = Pattern.compile("\\w+");
    static final Pattern CALL = Pattern.compile("(?:(?<receiver>\\w+)\\.)?(?<name>\\w+)\\s*(?:\\((?<arguments>[\\w\\s,]*)\\))?");
    static final Pattern FOREIGN = Pattern.compile("(aql|ocl|mtl|query_legacy|groovy):|\\[|<%");

    private Syntax() {
    }
}
