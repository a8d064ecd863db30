package org.comity.rules.request;

import java.util.List;
import java.util.Set;

import org.comity.model.request.OffenceNature;
import org.comity.rules.Severity;

/** For a political offence nobody is surrendered and no help is given. */
final class PoliticalOffence implements RequestRule {
    /** Conventions whose offences count as ordinary ones. */
    private static final Set<String> UNPOLITICAL = Set.of("tf-1999", "uncac");

    @Override
    public String id() {
        return "offence.political";
    }

    @Override
    public Stage stage() {
        return Stage.LEGAL;
    }

    @Override
    public List<Breach> check(RequestReview review) {
        if (review.draft().particulars().nature() != OffenceNature.POLITICAL) {
            return List.of();
        }
        boolean notPolitical = review.draft().basis().filter(UNPOLITICAL::contains).isPresent();
        return List.of(Breach.of(notPolitical ? Severity.ADVICE : Severity.BLOCKS, review.offenceField(),
                notPolitical ? "1999 Convention art. 14, UNCAC art. 44(4)" : "ASEAN MLAT art. 3, UN Model Treaty on Extradition art. 3",
                review.requested().getName(), notPolitical ? 0 : 1));
    }
}
