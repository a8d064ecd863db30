package org.comity.rehearsal;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who plays which seat.
 *
 * @param others who plays the seats that are not named
 * @param seats who plays the seats that are, by seat id
 */
public record Cast(Part others, SortedMap<String, Part> seats) {

    /** Copies the seats, so that a cast never changes. */
    public Cast {
        seats = Collections.unmodifiableSortedMap(new TreeMap<>(seats));
    }

    /** A player of a kind, with what is different about this one. @param traits in the order in which they were said */
    public record Part(Player kind, List<Trait> traits) {
        /** Copies the traits, so that a part never changes. */
        public Part {
            traits = List.copyOf(traits);
        }

        /** A player as the kind usually is. */
        public static Part of(Player kind) {
            return new Part(kind, List.of());
        }

        /** How the player is. */
        public Disposition disposition() {
            Disposition disposition = kind.disposition();
            for (Trait trait : traits) {
                disposition = trait.of(disposition);
            }
            return disposition;
        }

        /** As it is typed, such as {@code novice+hasty}. */
        public String words() {
            return Stream.concat(Stream.of(kind.word()), traits.stream().map(Trait::word)).collect(Collectors.joining("+"));
        }
    }

    /** The same kind of player in every seat. */
    public static Cast of(Player player) {
        return new Cast(Part.of(player), new TreeMap<>());
    }

    /** How the player of a seat is. */
    public Disposition disposition(String seat) {
        return seats.getOrDefault(seat, others).disposition();
    }

    /** As it is typed, and as the record keeps it, such as {@code typical,police=expert+alone}. */
    public String words() {
        return Stream.concat(Stream.of(others.words()), seats.entrySet().stream().map(seat -> seat.getKey() + "=" + seat.getValue().words()))
                .collect(Collectors.joining(","));
    }
}
