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
    public List<Severity> severities() {
        return List.of(Severity.QUERIED);
    }

    @Override
    public List<String> articles() {
        return List.of("untoc-18-24", "uncac-46-24-28");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        return review.draft().particulars().neededBy().filter(day -> day.isBefore(review.on()))
                .map(day -> List.of(Breach.citing(Severity.QUERIED, "M14", day.toString()))).orElse(List.of());
    }
}
