package org.comity.rules.request;

import java.util.List;

import org.comity.model.request.Stand;
import org.comity.rules.Severity;

/** Whether somebody is accused or convicted decides which papers the court needs. */
final class StandNotStated implements RequestRule {
    @Override
    public String id() {
        return "stand.not-stated";
    }

    @Override
    public Stage stage() {
        return Stage.FORMAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.QUERIED);
    }

    @Override
    public List<String> articles() {
        return List.of("un-model-extradition-5", "asean-model-extradition-7");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        boolean stated = review.draft().particulars().stand() != Stand.NOT_STATED || review.draft().isFilled("X04") || review.draft().isFilled("X05");
        return review.type().getId().equals("extradition") && !stated
                ? List.of(Breach.citing(Severity.QUERIED, "X04", review.requested().getName())) : List.of();
    }
}
