package org.comity.rules.request;

import java.util.List;

import org.comity.rules.Severity;

/** A formal request says on which treaty, law or promise of reciprocity it rests. */
final class LegalBasisMissing implements RequestRule {
    @Override
    public String id() {
        return "basis.missing";
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
        return List.of("untoc-18-6-7");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        boolean rests = review.draft().basis().isPresent() || review.draft().isFilled(review.isExtradition() ? "X08" : "M16");
        if (rests || !review.isFormal() || !review.type().isNeedsTreaty()) {
            return List.of();
        }
        return List.of(Breach.citing(Severity.BLOCKS, review.basisField(), review.requested().getName()));
    }
}
