package org.comity.rules.request;

import java.util.List;
import java.util.regex.Pattern;

import org.comity.rules.Clause;
import org.comity.rules.Severity;

/** Some IP addresses mean a device inside a house; no provider can say whose. */
final class PrivateAddress implements RequestRule {
    private static final Pattern PRIVATE = Pattern.compile("\\b(?:10\\.\\d{1,3}|192\\.168|172\\.(?:1[6-9]|2\\d|3[01])|127\\.\\d{1,3})\\.\\d{1,3}\\.\\d{1,3}\\b");

    @Override
    public String id() {
        return "identifier.private-address";
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
        return review.identifiers().filter(text -> PRIVATE.matcher(text).find())
                .map(text -> Breach.of(Severity.QUERIED, "M11", "RFC 1918", Clause.of(text))).toList();
    }
}
