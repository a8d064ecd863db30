package org.comity.rules.request;

import java.util.List;

import org.comity.model.scenario.FactKind;
import org.comity.rules.Severity;

/** A provider discloses in an emergency on concrete facts of danger, not on the word emergency. */
final class DangerNotSpecific implements RequestRule {
    private static final String EMERGENCY = "emergency-disclosure";

    @Override
    public String id() {
        return "danger.not-specific";
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
        if (!review.type().getId().equals(EMERGENCY)) {
            return List.of();
        }
        long facts = review.draft().citedFacts().stream().map(review.facts()::get)
                .filter(fact -> fact != null && fact.getKind() == FactKind.DANGER).count();
        return facts >= 2 ? List.of() : List.of(Breach.of(Severity.QUERIED, "M06", "practice of providers", facts));
    }
}
