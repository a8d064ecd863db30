package org.comity.rules.request;

import java.util.List;

import org.comity.rules.Severity;

/** A State may be party to a convention and have declared that it does not take it as a basis. */
final class BasisExcluded implements RequestRule {
    @Override
    public String id() {
        return "basis.excluded";
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
    public List<Breach> check(RequestReview review) {
        return review.draft().basis().flatMap(basis -> review.requested().getParticipations().stream()
                .filter(part -> part.getInstrument().getId().equals(basis) && part.getExcludes().contains(review.type().getFamily())).findFirst())
                .map(part -> List.of(Breach.of(Severity.BLOCKS, review.basisField(), RequestReview.source(part, null),
                        review.requested().getName(), part.getInstrument().getShortTitle())))
                .orElse(List.of());
    }
}
