package org.comity.rules.request;

import java.util.List;
import java.util.Objects;

import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.UseLimit;
import org.comity.rules.Clause;
import org.comity.rules.Severity;

/** What was given for intelligence only guides enquiries; it is never quoted in a letter. */
final class IntelligenceQuoted implements RequestRule {
    @Override
    public String id() {
        return "use-limit.breached";
    }

    @Override
    public Stage stage() {
        return Stage.LEGAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.QUERIED);
    }

    @Override
    public List<String> articles() {
        return List.of("untoc-18-19", "uncac-46-19-20", "drugs-1988-7-13", "asean-mlat-8", "straits-mlat-8");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        return review.draft().citedFacts().stream().map(review.facts()::get).filter(Objects::nonNull)
                .filter(fact -> fact.getUseLimit() == UseLimit.INTELLIGENCE_ONLY)
                .map(CaseFact::getText).map(Clause::of).map(text -> Breach.citing(Severity.QUERIED, "M06", text)).toList();
    }
}
