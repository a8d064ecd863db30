package org.comity.rehearsal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.model.fact.Challenge;

/** In what a player differs from the kind that it is of. Where two traits speak of the same thing, the later one counts. */
public sealed interface Trait {

    /** The name as it is typed, in lower case. */
    String word();

    /** A disposition with this trait. */
    Disposition of(Disposition before);

    /** How a player works. The figures are of our own design. */
    enum Manner implements Trait {
        /** Forgets nothing. */
        DILIGENT(before -> before.withDiligence(1)),
        /** Forgets half, and does not wait for what it does not know. */
        CARELESS(before -> before.withDiligence(0.5)),
        /** In time with everything. */
        PROMPT(before -> before.withSpeed(Speed.PROMPT)),
        /** Late with much. */
        SLOW(before -> before.withSpeed(Speed.SLOW)),
        /** Does everything at once, and waits for nothing. */
        HASTY(before -> before.withSpeed(Speed.HASTY)),
        /** Leaves the agencies at home out, four times in five. */
        ALONE(before -> before.actingAlone(0.8));

        private final UnaryOperator<Disposition> change;

        Manner(UnaryOperator<Disposition> change) {
            this.change = change;
        }

        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Disposition of(Disposition before) {
            return change.apply(before);
        }
    }

    /** Whether a player knows how to meet a challenge, or as little as a novice. */
    record Knowledge(Challenge challenge, boolean well) implements Trait {
        private static final double LITTLE = 0.25;

        @Override
        public String word() {
            return (well ? "knows-" : "lacks-") + challenge.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Disposition of(Disposition before) {
            return before.withKnowledge(challenge, well ? 1 : LITTLE);
        }
    }

    /** Every trait. */
    static List<Trait> all() {
        return Stream.<Trait>concat(Arrays.stream(Manner.values()), Stream.of(true, false)
                .flatMap(well -> Arrays.stream(Challenge.values()).map(challenge -> new Knowledge(challenge, well)))).toList();
    }

    /** The trait of this name, in any case; empty where there is none. */
    static Optional<Trait> named(String name) {
        return all().stream().filter(trait -> trait.word().equalsIgnoreCase(name)).findFirst();
    }

    /** All names, for messages. */
    static String words() {
        return all().stream().map(Trait::word).collect(Collectors.joining(", "));
    }
}
