package org.comity.rules.request;

import java.util.List;

import org.comity.model.request.OffenceNature;
import org.comity.rules.Severity;

/** An offence under military law alone is no ground for help. */
final class MilitaryOffence implements RequestRule {
    @Override
    public String id() {
        return "offence.military";
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
        return List.of("un-model-extradition-3", "asean-mlat-3", "straits-mlat-3-1");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        return review.draft().particulars().nature() != OffenceNature.MILITARY
                ? List.of() : List.of(Breach.citing(Severity.BLOCKS, review.offenceField(), review.requested().getName()));
    }
}
