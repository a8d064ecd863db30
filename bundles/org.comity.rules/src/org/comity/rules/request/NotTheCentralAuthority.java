package org.comity.rules.request;

import java.util.List;

import org.comity.rules.Severity;

/** A formal request goes to the office that the requested State designated for it, not to a police unit or a court. */
final class NotTheCentralAuthority implements RequestRule {
    @Override
    public String id() {
        return "authority.not-central";
    }

    @Override
    public Stage stage() {
        return Stage.FORMAL;
    }

    @Override
    public List<Breach> check(RequestReview review) {
        if (review.recipient() instanceof Recipient.Office office && review.type().isNeedsTreaty()
                && !office.isCentralAuthorityFor(review.type())) {
            boolean known = office.state().getAuthorities().stream()
                    .anyMatch(authority -> new Recipient.Office(office.state(), authority).isCentralAuthorityFor(review.type()));
            return List.of(Breach.of(known ? Severity.QUERIED : Severity.ADVICE, "M01", "UNTOC art. 18(13)", office.authority().getName(),
                    review.type().getName(), office.state().getName()));
        }
        return List.of();
    }
}
