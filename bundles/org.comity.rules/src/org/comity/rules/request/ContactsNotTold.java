package org.comity.rules.request;

import java.util.List;

import org.comity.rules.Severity;

/** Who does not hear of earlier contacts does the work twice. */
final class ContactsNotTold implements RequestRule {
    @Override
    public String id() {
        return "contacts.not-told";
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
    public List<Breach> check(RequestReview review) {
        return !review.draft().related().isEmpty() && !review.draft().isFilled("M19")
                ? List.of(Breach.of(Severity.ADVICE, "M19", "UNODC casework best practice", review.requested().getName())) : List.of();
    }
}
