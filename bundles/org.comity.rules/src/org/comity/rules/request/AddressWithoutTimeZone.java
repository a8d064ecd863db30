package org.comity.rules.request;

import java.util.List;
import java.util.regex.Pattern;

import org.comity.rules.Clause;
import org.comity.rules.Severity;

/** An IP address belongs to somebody for some minutes only, so its time needs a zone. */
final class AddressWithoutTimeZone implements RequestRule {
    private static final Pattern ADDRESS = Pattern.compile("\\b(?:\\d{1,3}\\.){3}\\d{1,3}\\b");
    private static final Pattern TIME = Pattern.compile("\\b\\d{1,2}:\\d{2}\\b");
    private static final Pattern ZONE = Pattern.compile("UTC|GMT|\\dZ\\b|[+-]\\d{2}:?\\d{2}\\b");

    @Override
    public String id() {
        return "identifier.no-time-zone";
    }

    @Override
    public Stage stage() {
        return Stage.FORMAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.QUERIED);
    }

    @Override
    public List<Breach> check(RequestReview review) {
        return review.identifiers().filter(text -> ADDRESS.matcher(text).find() && TIME.matcher(text).find() && !ZONE.matcher(text).find())
                .map(text -> Breach.of(Severity.QUERIED, "M11", "practice of providers", Clause.of(text))).toList();
    }
}
