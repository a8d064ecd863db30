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
    public List<Severity> severities() {
        return List.of(Severity.BLOCKS);
    }

    @Override
    public List<String> articles() {
        return List.of("un-model-extradition-3", "asean-mlat-3", "straits-mlat-3-1", "straits-extradition-3");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        return review.draft().particulars().triedBefore() != Answer.YES
                ? List.of() : List.of(Breach.citing(Severity.BLOCKS, review.offenceField(), review.requested().getName()));
    }
}
