package org.comity.rules.request;

import java.util.List;
import java.util.Set;

import org.comity.rules.Severity;

/** A measure that only works while nobody knows of it needs a wish for secrecy. */
final class SecrecyNotAsked implements RequestRule {
    private static final Set<String> SECRET = Set.of("search-and-seizure", "restraint", "content-data", "traffic-data", "real-time-data", "data-preservation");

    @Override
    public String id() {
        return "confidentiality.not-asked";
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
        return List.of("untoc-18-20", "uncac-46-19-20", "drugs-1988-7-14", "asean-mlat-9", "straits-mlat-9");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        boolean asked = review.draft().isFilled("M15") || review.draft().isFilled("electronic-secrecy");
        return asked ? List.of() : review.types().stream().filter(type -> SECRET.contains(type.getId())).limit(1)
                .map(type -> Breach.citing(Severity.ADVICE, "M15", type.getName())).toList();
    }
}
