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
    public List<Severity> severities() {
        return List.of(Severity.QUERIED);
    }

    @Override
    public List<String> articles() {
        return List.of("asean-mlat-3", "asean-mlat-19", "straits-mlat-19");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        boolean seized = review.types().stream().anyMatch(type -> type.getId().equals("search-and-seizure"));
        return seized && !review.draft().isFilled("M16")
                ? List.of(Breach.citing(Severity.QUERIED, "M16", review.requested().getName())) : List.of();
    }
}
