package org.comity.rules.request;

import java.util.List;

import org.comity.rules.Severity;

/** Things that are seized abroad are lent, not given. */
final class ReturnNotPromised implements RequestRule {
    @Override
    public String id() {
        return "undertaking.return";
    }

    @Override
    public Stage stage() {
        return Stage.FORMAL;
    }

    @Override
    public List<Breach> check(RequestReview review) {
        boolean seized = review.types().stream().anyMatch(type -> type.getId().equals("search-and-seizure"));
        return seized && !review.draft().isFilled("M16")
                ? List.of(Breach.of(Severity.QUERIED, "M16", "ASEAN MLAT arts. 3 and 19", review.requested().getName())) : List.of();
    }
}
