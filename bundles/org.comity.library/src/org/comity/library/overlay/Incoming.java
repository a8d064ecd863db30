package org.comity.library.overlay;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A correction of a colleague that would change something.
 *
 * @param mine what the own overlay says of the same place, where that is something else
 */
public record Incoming(Correction theirs, Optional<Correction> mine) {

    /** What an overlay would change in another, in its order; what both say is left out, whoever said it and why. */
    public static List<Incoming> changes(Overlay mine, Overlay theirs) {
        return theirs.corrections().stream().flatMap(correction -> {
            Optional<Correction> own = mine.find(correction.place());
            return own.filter(it -> says(it).equals(says(correction))).isPresent() ? Stream.empty() : Stream.of(new Incoming(correction, own));
        }).toList();
    }

    /** Whether both say something of the same place, and not the same. */
    public boolean isConflict() {
        return mine.isPresent();
    }

    private static Object says(Correction correction) {
        return switch (correction) {
            case FactOverride override -> override.value();
            case HolidayCorrection holiday -> holiday.change();
        };
    }
}
