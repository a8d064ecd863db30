package org.comity.rules.request;

import java.util.List;

import org.comity.model.jurisdiction.Authority;
import org.comity.model.jurisdiction.AuthorityRole;
import org.comity.rules.Severity;

/** A formal request goes to the office that the requested State designated for it, not to a police unit or a court. */
final class NotTheCentralAuthority implements RequestRule {
    /** Which words the texts choose: the letter goes to another office, or nobody knows to which it should go. */
    private static final int ANOTHER = 0;
    private static final int UNKNOWN = 1;

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
        if (!review.type().isNeedsTreaty()) {
            return List.of();
        }
        return switch (review.recipient()) {
            case Recipient.Unnamed unnamed -> List.of(breach(Severity.ADVICE, "", review, UNKNOWN));
            case Recipient.Office office -> office.isCentralAuthorityFor(review.type()) ? List.of() : List.of(another(office, review));
            case Recipient.Provider provider -> List.of();
        };
    }

    private static Breach another(Recipient.Office office, RequestReview review) {
        boolean known = Recipient.centralAuthority(office.state(), review.type()).isPresent();
        Authority addressed = office.authority();
        boolean perhaps = addressed.getRoles().contains(AuthorityRole.CENTRAL_AUTHORITY) && addressed.getHandles().isEmpty();
        return breach(known && !perhaps ? Severity.QUERIED : Severity.ADVICE, office.authority().getName(), review, ANOTHER);
    }

    private static Breach breach(Severity severity, String office, RequestReview review, int words) {
        return Breach.citing(severity, "M01", office, review.type().getName(), review.requested().getName(), words);
    }
}
