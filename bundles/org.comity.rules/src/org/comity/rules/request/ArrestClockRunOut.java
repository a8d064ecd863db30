package org.comity.rules.request;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.comity.model.jurisdiction.ProvisionalArrestPolicy;
import org.comity.rules.Severity;

/** After a provisional arrest the full request has to come in time, or the person is released. */
final class ArrestClockRunOut implements RequestRule {
    /** Calendar days before the end from which the sender is told; a design figure. */
    private static final int NEAR_DAYS = 7;

    @Override
    public String id() {
        return "arrest.clock-run-out";
    }

    @Override
    public Stage stage() {
        return Stage.LEGAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.ADVICE, Severity.BLOCKS);
    }

    @Override
    public List<Breach> check(RequestReview review) {
        if (!review.type().getId().equals("extradition") || review.draft().particulars().arrestedOn().isEmpty()) {
            return List.of();
        }
        ProvisionalArrestPolicy policy = review.requested().getProvisionalArrest();
        if (policy == null || !policy.isSetLimitDays()) {
            return List.of(Breach.unknown("X04", policy == null ? "" : RequestReview.source(policy, policy.getText()), review.requested()));
        }
        LocalDate last = review.draft().particulars().arrestedOn().get().plusDays(policy.getLimitDays());
        long left = ChronoUnit.DAYS.between(review.on(), last);
        return left > NEAR_DAYS ? List.of() : List.of(Breach.of(left < 0 ? Severity.BLOCKS : Severity.ADVICE, "X04",
                RequestReview.source(policy, policy.getText()), review.requested().getName(), policy.getLimitDays(), last.toString()));
    }
}
