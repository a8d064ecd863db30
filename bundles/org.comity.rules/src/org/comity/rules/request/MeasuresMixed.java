package org.comity.rules.request;

import java.util.List;

import org.comity.model.request.AssistanceFamily;
import org.comity.rules.Severity;

/** A freeze that travels in the same letter as a request for evidence waits for the evidence. */
final class MeasuresMixed implements RequestRule {
    @Override
    public String id() {
        return "measure.mixed";
    }

    @Override
    public Stage stage() {
        return Stage.FORMAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.ADVICE);
    }

    @Override
    public List<Breach> check(RequestReview review) {
        long families = review.types().stream()
                .map(type -> type.getFamily() == AssistanceFamily.ELECTRONIC_EVIDENCE ? AssistanceFamily.MUTUAL_LEGAL_ASSISTANCE
                        : type.getFamily())
                .distinct().count();
        return families > 1 ? List.of(Breach.of(Severity.ADVICE, "M09", "practice")) : List.of();
    }
}
