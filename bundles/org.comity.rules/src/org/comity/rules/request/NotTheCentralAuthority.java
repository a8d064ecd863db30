package org.comity.rules.request;

import java.util.List;

import org.comity.model.jurisdiction.Authority;
import org.comity.model.jurisdiction.AuthorityRole;
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
    public List<Severity> severities() {
        return List.of(Severity.ADVICE, Severity.QUERIED);
    }

    @Override
    public List<String> articles() {
        return List.of("untoc-18-13", "uncac-46-13-14", "drugs-1988-7-8", "asean-mlat-4", "straits-mlat-4");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        if (review.recipient() instanceof Recipient.Office office && review.type().isNeedsTreaty()
                && !office.isCentralAuthorityFor(review.type())) {
            boolean known = office.state().getAuthorities().stream()
                    .anyMatch(authority -> new Recipient.Office(office.state(), authority).isCentralAuthorityFor(review.type()));
            Authority addressed = office.authority();
            boolean perhaps = addressed.getRoles().contains(AuthorityRole.CENTRAL_AUTHORITY) && addressed.getHandles().isEmpty();
            return List.of(Breach.citing(known && !perhaps ? Severity.QUERIED : Severity.ADVICE, "M01", addressed.getName(),
                    review.type().getName(), office.state().getName()));
        }
        return List.of();
    }
}
