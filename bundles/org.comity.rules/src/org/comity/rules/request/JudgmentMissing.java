package org.comity.rules.request;

import java.util.List;

import org.comity.model.request.Stand;
import org.comity.rules.Severity;

/** A convicted person is sought on a judgment. */
final class JudgmentMissing implements RequestRule {
    @Override
    public String id() {
        return "judgment.missing";
    }

    @Override
    public Stage stage() {
        return Stage.FORMAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.BLOCKS);
    }

    @Override
    public List<String> articles() {
        return List.of("un-model-extradition-5", "asean-model-extradition-7");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        boolean convicted = review.draft().particulars().stand() == Stand.CONVICTED || review.draft().particulars().stand() == Stand.CONVICTED_IN_ABSENCE;
        return review.type().getId().equals("extradition") && convicted && !review.draft().isFilled("X05")
                ? List.of(Breach.citing(Severity.BLOCKS, "X05", review.requested().getName())) : List.of();
    }
}
