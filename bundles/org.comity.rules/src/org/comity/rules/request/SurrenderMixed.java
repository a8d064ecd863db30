package org.comity.rules.request;

import java.util.List;

import org.comity.model.request.AssistanceFamily;
import org.comity.rules.Severity;

/** Surrender is not mutual legal assistance: it has a treaty, a form and a court of its own. */
final class SurrenderMixed implements RequestRule {
    @Override
    public String id() {
        return "measure.not-of-this-letter";
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
        return List.of("asean-mlat-2", "straits-mlat-2");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        long surrender = review.types().stream().filter(type -> type.getFamily() == AssistanceFamily.EXTRADITION).count();
        return surrender == 0 || surrender == review.types().size() ? List.of()
                : List.of(Breach.citing(Severity.BLOCKS, "M09", review.requested().getName()));
    }
}
