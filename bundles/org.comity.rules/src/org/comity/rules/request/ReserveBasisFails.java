package org.comity.rules.request;

import java.util.List;

import org.comity.library.basis.Standing;
import org.comity.model.jurisdiction.Instrument;
import org.comity.rules.Severity;

/** A second basis is named in case the first fails, so it should be another one that holds. */
final class ReserveBasisFails implements RequestRule {
    @Override
    public String id() {
        return "basis.reserve-fails";
    }

    @Override
    public Stage stage() {
        return Stage.LEGAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.ADVICE);
    }

    @Override
    public List<Breach> check(RequestReview review) {
        return review.draft().reserveBasis().filter(reserve -> !holds(reserve, review))
                .map(reserve -> List.of(Breach.of(Severity.ADVICE, review.basisField(), "", review.instrument(reserve).map(Instrument::getShortTitle).orElse(reserve))))
                .orElse(List.of());
    }

    private static boolean holds(String reserve, RequestReview review) {
        boolean same = review.draft().basis().filter(reserve::equals).isPresent();
        return !same && review.standing(reserve).filter(standing -> standing != Standing.NO).isPresent();
    }
}
