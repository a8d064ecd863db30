package org.comity.rules.request;

import java.util.List;

import org.comity.rules.Severity;

/** What was needed by yesterday cannot be had today. */
final class NeededDayPassed implements RequestRule {
    @Override
    public String id() {
        return "urgency.date-passed";
    }

    @Override
    public Stage stage() {
        return Stage.FORMAL;
    }

    @Override
    public List<Breach> check(RequestReview review) {
        return review.draft().particulars().neededBy().filter(day -> day.isBefore(review.on()))
                .map(day -> List.of(Breach.of(Severity.QUERIED, "M14", "UNTOC art. 18(24)", day.toString()))).orElse(List.of());
    }
}
