package org.comity.rules.request;

import java.util.List;

import org.comity.model.jurisdiction.Instrument;
import org.comity.rules.Severity;

/** The instrument relied on has to provide for the measure. */
final class MeasureNotCovered implements RequestRule {
    @Override
    public String id() {
        return "basis.not-covering";
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
        if (!review.isFormal()) {
            return List.of();
        }
        return review.draft().basis().flatMap(review::instrument).filter(instrument -> !instrument.getCovers().isEmpty())
                .map(instrument -> breaches(review, instrument)).orElse(List.of());
    }

    private static List<Breach> breaches(RequestReview review, Instrument instrument) {
        return review.types().stream().filter(type -> !instrument.getCovers().contains(type)).map(type -> Breach.of(Severity.BLOCKS, "M04",
                instrument.getShortTitle(), instrument.getShortTitle(), type.getName())).toList();
    }
}
