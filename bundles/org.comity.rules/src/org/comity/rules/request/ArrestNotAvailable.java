package org.comity.rules.request;

import java.util.List;

import org.comity.model.fact.Answer;
import org.comity.model.jurisdiction.ProvisionalArrestPolicy;
import org.comity.rules.Severity;

/** Not every State can arrest before it has the full request. */
final class ArrestNotAvailable implements RequestRule {
    @Override
    public String id() {
        return "arrest.not-available";
    }

    @Override
    public Stage stage() {
        return Stage.LEGAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.ADVICE, Severity.BLOCKS);
    }

    @Override
    public List<Breach> check(RequestReview review) {
        if (!review.type().getId().equals("provisional-arrest")) {
            return List.of();
        }
        ProvisionalArrestPolicy policy = review.requested().getProvisionalArrest();
        String source = policy == null ? "" : RequestReview.source(policy, policy.getText());
        Answer available = policy == null ? Answer.NOT_KNOWN : policy.getAvailable();
        return switch (available) {
            case YES -> List.of();
            case NO -> List.of(Breach.of(Severity.BLOCKS, "PA06", source, review.requested().getName()));
            case NOT_KNOWN -> policy != null && policy.isSetLimitDays() ? List.of() : List.of(Breach.unknown("PA06", source, review.requested()));
        };
    }
}
