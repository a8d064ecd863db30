package org.comity.rules.request;

import java.util.List;

import org.comity.library.basis.LegalBases;
import org.comity.library.basis.Standing;
import org.comity.model.jurisdiction.Instrument;
import org.comity.rules.Severity;

/** An instrument that does not bind both States on the day carries nothing. */
final class LegalBasisNotInForce implements RequestRule {
    @Override
    public String id() {
        return "basis.not-in-force";
    }

    @Override
    public Stage stage() {
        return Stage.LEGAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.ADVICE, Severity.QUERIED, Severity.BLOCKS);
    }

    @Override
    public List<Breach> check(RequestReview review) {
        if (!review.isFormal()) {
            return List.of();
        }
        return review.draft().basis().map(basis -> review.instrument(basis).map(instrument -> breaches(review, instrument))
                .orElseGet(() -> List.of(breach(Severity.ADVICE, basis, review)))).orElse(List.of());
    }

    private static List<Breach> breaches(RequestReview review, Instrument instrument) {
        boolean reserveHolds = review.draft().reserveBasis().flatMap(review::standing).filter(Standing.YES::equals).isPresent();
        Severity severity = switch (LegalBases.binding(review.requesting(), review.requested(), instrument, review.on())) {
            case YES -> null;
            case NOT_KNOWN -> Severity.ADVICE;
            case NO -> reserveHolds ? Severity.QUERIED : Severity.BLOCKS;
        };
        return severity == null ? List.of() : List.of(breach(severity, instrument.getShortTitle(), review));
    }

    private static Breach breach(Severity severity, String title, RequestReview review) {
        return Breach.of(severity, "M04", title, title, review.requesting().getName(), review.requested().getName());
    }
}
