package org.comity.rules.request;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

import org.comity.model.jurisdiction.DualCriminalityPolicy;
import org.comity.rules.Severity;

/** A length in months below which a State does not surrender anybody. */
final class SurrenderMinimum {
    private SurrenderMinimum() {
    }

    /**
     * Holds what the drafter states against the policy of the Requested State. What is not stated is not held against anybody; what the
     * policy does not record is advice.
     *
     * @param stated in months
     * @param minimum of a policy, in months; empty where it records none
     */
    static List<RequestRule.Breach> check(RequestReview review, String field, OptionalInt stated, Function<DualCriminalityPolicy, OptionalInt> minimum) {
        if (!review.isExtradition() || stated.isEmpty()) {
            return List.of();
        }
        DualCriminalityPolicy policy = review.requested().getExtraditionDualCriminality();
        String source = policy == null ? "" : RequestReview.source(policy, policy.getText());
        OptionalInt least = policy == null ? OptionalInt.empty() : minimum.apply(policy);
        if (least.isEmpty()) {
            return List.of(RequestRule.Breach.unknown(field, source, review.requested()));
        }
        // a treaty may set another minimum, so its reader asks before refusing
        Severity severity = review.draft().basis().isPresent() ? Severity.QUERIED : Severity.BLOCKS;
        return stated.getAsInt() >= least.getAsInt() ? List.of() : List.of(RequestRule.Breach.of(severity, field, source,
                review.requested().getName(), least.getAsInt(), stated.getAsInt()));
    }
}
