package org.comity.rules.request;

import java.util.List;

import org.comity.model.request.FormField;
import org.comity.rules.Clause;
import org.comity.rules.Severity;

/** Account, number, address: what nobody can find, nobody can preserve, search or freeze. */
final class IdentifierMissing implements RequestRule {
    @Override
    public String id() {
        return "identifier.missing";
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
        return List.of("untoc-18-15-e", "uncac-46-15-a-f", "drugs-1988-7-10-a-f", "asean-mlat-6", "straits-mlat-6");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        boolean asked = review.fields().map(FormField::getId).anyMatch("M11"::equals);
        if (!asked) {
            return List.of();
        }
        return review.draft().measures().stream()
                .filter(measure -> measure.target().map(review.facts()::get).isEmpty())
                .map(measure -> Breach.citing(Severity.QUERIED, "M11", Clause.of(measure.text()))).toList();
    }
}
