package org.comity.rules.request;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.comity.rules.Severity;

/** What costs more than usual is settled before. */
final class CostsNotSettled implements RequestRule {
    private static final Set<String> COSTLY = Set.of("video-link", "expert-evaluation", "voluntary-attendance", "person-in-custody-transfer", "asset-return");

    @Override
    public String id() {
        return "undertaking.costs";
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
    public List<String> articles() {
        return List.of("untoc-18-28-29", "uncac-46-24-28", "drugs-1988-7-19", "asean-mlat-25", "straits-mlat-25");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        boolean settled = Stream.of("M16", "M26", "assets-costs").anyMatch(review.draft()::isFilled);
        return COSTLY.contains(review.type().getId()) && !settled
                ? List.of(Breach.citing(Severity.ADVICE, "M16", review.requested().getName(), review.type().getName())) : List.of();
    }
}
