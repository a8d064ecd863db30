package org.comity.rules.request;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.comity.model.request.OffenceNature;
import org.comity.rules.Severity;

/** For a political offence nobody is surrendered and no help is given. */
final class PoliticalOffence implements RequestRule {
    /** Conventions whose offences count as ordinary ones. */
    private static final Set<String> UNPOLITICAL = Set.of("tf-1999", "uncac");

    private static final List<String> RULED_OUT = List.of("tf-1999-14", "uncac-44-1-4");
    private static final List<String> GROUND = List.of("un-model-extradition-3", "asean-mlat-3", "straits-mlat-3-1", "straits-extradition-3");

    @Override
    public String id() {
        return "offence.political";
    }

    @Override
    public Stage stage() {
        return Stage.LEGAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.ADVICE, Severity.BLOCKS);
    }

    @Override
    public List<String> articles() {
        return Stream.concat(GROUND.stream(), RULED_OUT.stream()).toList();
    }

    @Override
    public List<Breach> check(RequestReview review) {
        if (review.draft().particulars().nature() != OffenceNature.POLITICAL) {
            return List.of();
        }
        boolean notPolitical = review.draft().basis().filter(UNPOLITICAL::contains).isPresent();
        return List.of(Breach.of(notPolitical ? Severity.ADVICE : Severity.BLOCKS, review.offenceField(),
                notPolitical ? Citation.of(RULED_OUT, review) : Citation.of(GROUND, review),
                review.requested().getName(), notPolitical ? 0 : 1));
    }
}
