package org.comity.rules.request;

import java.util.List;

import org.comity.model.request.Stand;
import org.comity.rules.Severity;

/** After a trial in absence the other side asks how the person knew of it and what retrial there is. */
final class AbsenceUnexplained implements RequestRule {
    @Override
    public String id() {
        return "absence.unexplained";
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
        return List.of("un-model-extradition-3");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        return review.isExtradition() && review.draft().particulars().stand() == Stand.CONVICTED_IN_ABSENCE && !review.draft().isFilled("X12")
                ? List.of(Breach.citing(Severity.QUERIED, "X12", review.requested().getName())) : List.of();
    }
}
