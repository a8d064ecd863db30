package org.comity.rules.request;

import java.util.List;

import org.comity.model.fact.Answer;
import org.comity.model.jurisdiction.DeathPenaltyPolicy;
import org.comity.model.jurisdiction.DeathPenaltyRule;
import org.comity.rules.Severity;

/** A State that has abolished capital punishment does not help to carry it out elsewhere. */
final class NoDeathPenaltyAssurance implements RequestRule {
    @Override
    public String id() {
        return "death-penalty.no-assurance";
    }

    @Override
    public Stage stage() {
        return Stage.LEGAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.ADVICE, Severity.QUERIED, Severity.BLOCKS);
    }

    @Override
    public List<Breach> check(RequestReview review) {
        String field = review.isExtradition() ? "X10" : "M16";
        if (!review.isFormal() || review.draft().particulars().deathPenalty() != Answer.YES || review.draft().isFilled(field)) {
            return List.of();
        }
        DeathPenaltyPolicy policy = review.requested().getDeathPenalty();
        DeathPenaltyRule rule = policy == null ? DeathPenaltyRule.NOT_KNOWN : policy.getRule();
        String source = policy == null ? "" : RequestReview.source(policy, policy.getText());
        return switch (rule) {
            case NOT_KNOWN -> List.of(Breach.unknown(field, source, review.requested()));
            case RETAINED, RETAINED_RARELY_USED -> List.of();
            case ABOLISHED -> List.of(Breach.of(review.isExtradition() ? Severity.BLOCKS : Severity.QUERIED, field, source,
                    review.requested().getName(), field));
        };
    }
}
