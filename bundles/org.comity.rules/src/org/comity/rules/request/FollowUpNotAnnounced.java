package org.comity.rules.request;

import java.util.List;

import org.comity.rules.Severity;

/** Preservation is a promise to come back with a formal request. */
final class FollowUpNotAnnounced implements RequestRule {
    private static final String PRESERVATION = "data-preservation";

    @Override
    public String id() {
        return "preservation.no-follow-up";
    }

    @Override
    public Stage stage() {
        return Stage.FORMAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.ADVICE);
    }

    @Override
    public List<String> articles() {
        return List.of("budapest-29-2-a-f");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        boolean missing = review.type().getId().equals(PRESERVATION) && !review.draft().isFilled("M13");
        return missing ? List.of(Breach.citing(Severity.ADVICE, "M13")) : List.of();
    }
}
