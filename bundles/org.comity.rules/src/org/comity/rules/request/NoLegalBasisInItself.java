package org.comity.rules.request;

import java.util.List;

import org.comity.model.jurisdiction.InstrumentKind;
import org.comity.rules.Severity;

/** A resolution supports a request and a model helps to write a treaty; neither is one. */
final class NoLegalBasisInItself implements RequestRule {
    @Override
    public String id() {
        return "basis.no-treaty";
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
        return review.draft().basis().flatMap(review::instrument)
                .filter(instrument -> instrument.getKind() == InstrumentKind.RESOLUTION || instrument.getKind() == InstrumentKind.MODEL)
                .map(instrument -> List.of(Breach.of(Severity.BLOCKS, review.basisField(), instrument.getShortTitle(), instrument.getShortTitle())))
                .orElse(List.of());
    }
}
