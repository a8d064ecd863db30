package org.comity.rules.request;

import java.util.List;

import org.comity.model.jurisdiction.NationalsPolicy;
import org.comity.model.jurisdiction.NationalsRule;
import org.comity.rules.Severity;

/** Many States try their own nationals instead of surrendering them. */
final class NationalNotSurrendered implements RequestRule {
    @Override
    public String id() {
        return "nationals.not-surrendered";
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
        if (!review.isExtradition()) {
            return List.of();
        }
        if (review.draft().particulars().nationality().filter(review.requested().getId()::equals).isEmpty()) {
            return List.of();
        }
        NationalsPolicy policy = review.requested().getNationals();
        NationalsRule rule = policy == null ? NationalsRule.NOT_KNOWN : policy.getRule();
        String source = policy == null ? "" : RequestReview.source(policy, policy.getText());
        return switch (rule) {
            case SURRENDERED -> List.of();
            case NOT_KNOWN -> List.of(Breach.unknown("X01", source, review.requested()));
            case DISCRETION, BY_TREATY -> List.of(Breach.of(Severity.ADVICE, "X01", source, review.requested().getName(), 0));
            case PROSECUTED_INSTEAD, NOT_SURRENDERED -> List.of(Breach.of(Severity.BLOCKS, "X01", source, review.requested().getName(), 1));
        };
    }
}
