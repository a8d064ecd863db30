package org.comity.rules.request;

import java.util.List;

import org.comity.model.request.OffenceNature;
import org.comity.rules.Severity;

/** That an offence is fiscal alone is no ground of refusal any more, and is still brought up. */
final class FiscalOffence implements RequestRule {
    @Override
    public String id() {
        return "offence.fiscal";
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
    public List<String> articles() {
        return List.of("untoc-16-13-15", "untoc-18-22-23", "uncac-44-14-17", "uncac-46-21-23", "straits-mlat-3-4");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        return review.draft().particulars().nature() != OffenceNature.FISCAL
                ? List.of() : List.of(Breach.citing(Severity.ADVICE, review.offenceField(), review.requested().getName()));
    }
}
