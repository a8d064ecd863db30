package org.comity.rules.request;

import java.util.List;

import org.comity.rules.Severity;

/** Urgency counts with a date and a reason; the word alone joins the ordinary queue. */
final class UrgencyWithoutReason implements RequestRule {
    @Override
    public String id() {
        return "urgency.without-reason";
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
        return List.of("untoc-18-24", "uncac-46-24-28");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        boolean missing = review.draft().urgent() && !review.draft().isFilled("M14");
        return missing ? List.of(Breach.citing(Severity.ADVICE, "M14")) : List.of();
    }
}
