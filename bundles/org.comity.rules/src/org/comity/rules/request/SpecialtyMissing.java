package org.comity.rules.request;

import java.util.List;

import org.comity.rules.Severity;

/** Who is surrendered is tried for the offences granted and no others. */
final class SpecialtyMissing implements RequestRule {
    @Override
    public String id() {
        return "specialty.missing";
    }

    @Override
    public Stage stage() {
        return Stage.LEGAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.QUERIED);
    }

    @Override
    public List<String> articles() {
        return List.of("un-model-extradition-14", "straits-extradition-12");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        return review.type().getId().equals("extradition") && !review.draft().isFilled("X09")
                ? List.of(Breach.citing(Severity.QUERIED, "X09", review.requested().getName())) : List.of();
    }
}
