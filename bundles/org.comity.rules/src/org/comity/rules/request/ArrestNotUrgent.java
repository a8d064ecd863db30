package org.comity.rules.request;

import java.util.List;

import org.comity.rules.Severity;

/** Provisional arrest is for urgent cases only. */
final class ArrestNotUrgent implements RequestRule {
    @Override
    public String id() {
        return "arrest.not-urgent";
    }

    @Override
    public Stage stage() {
        return Stage.LEGAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.QUERIED);
    }

    @Override
    public List<String> articles() {
        return List.of("untoc-16-9", "uncac-44-10", "drugs-1988-6-8", "straits-extradition-8");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        return review.type().getId().equals("provisional-arrest") && !review.draft().urgent()
                ? List.of(Breach.citing(Severity.QUERIED, "PA07", review.requested().getName())) : List.of();
    }
}
