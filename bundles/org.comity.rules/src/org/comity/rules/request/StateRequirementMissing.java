package org.comity.rules.request;

import java.util.List;
import java.util.Set;

import org.comity.library.letter.Sayable;
import org.comity.model.jurisdiction.Requirement;
import org.comity.rules.Clause;
import org.comity.rules.Severity;

/** What this State asks beyond the common form, each with the rule of law that asks for it. */
final class StateRequirementMissing implements RequestRule {
    /** Measures carry these; the rules on nexus and identifiers look at them. */
    private static final Set<String> CARRIED_BY_MEASURES = Set.of("M09", "M10", "M11");

    @Override
    public String id() {
        return "content.required-by-state";
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
    public List<Breach> check(RequestReview review) {
        // what the form has no room for is asked for in its own words elsewhere
        return review.requirements().filter(requirement -> Sayable.field(review.type(), requirement.getField().getId()).isPresent())
                .filter(requirement -> !CARRIED_BY_MEASURES.contains(requirement.getField().getId()))
                .filter(requirement -> !review.draft().isFilled(requirement.getField().getId()))
                .map(requirement -> breach(requirement, review)).toList();
    }

    private static Breach breach(Requirement requirement, RequestReview review) {
        String source = requirement.getLegalSource() == null ? "" : requirement.getLegalSource();
        return Breach.of(Severity.QUERIED, requirement.getField().getId(), source, review.requested().getName(),
                Clause.of(requirement.getText()), requirement.getField().getId());
    }
}
