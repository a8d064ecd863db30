package org.comity.rules.request;

import java.util.List;

import org.comity.model.fact.Answer;
import org.comity.rules.Severity;

/** Nobody is tried twice for the same (ne bis in idem). */
final class TriedBefore implements RequestRule {
    @Override
    public String id() {
        return "tried.before";
    }

    @Override
    public Stage stage() {
        return Stage.LEGAL;
    }

    @Override
    public List<Breach> check(RequestReview review) {
        return review.draft().particulars().triedBefore() != Answer.YES ? List.of() : List.of(Breach.of(Severity.BLOCKS, review.offenceField(),
                "ASEAN MLAT art. 3, UN Model Treaty on Extradition art. 3", review.requested().getName()));
    }
}
