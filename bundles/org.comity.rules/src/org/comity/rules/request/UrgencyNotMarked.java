package org.comity.rules.request;

import java.util.List;

import org.comity.rules.Severity;

/** A day that is near needs a letter that says so. */
final class UrgencyNotMarked implements RequestRule {
    /** Calendar days within which an ordinary letter is hardly answered; a design figure. */
    private static final int NEAR_DAYS = 30;

    @Override
    public String id() {
        return "urgency.not-marked";
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
        return review.draft().particulars().neededBy().filter(day -> !review.draft().urgent() && !day.isBefore(review.on())
                && day.isBefore(review.on().plusDays(NEAR_DAYS))).map(day -> List.of(Breach.citing(Severity.ADVICE, "M14", day.toString())))
                .orElse(List.of());
    }
}
