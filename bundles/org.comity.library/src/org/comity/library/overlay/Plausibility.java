package org.comity.library.overlay;

import java.time.LocalDate;

import org.comity.model.fact.Sourced;
import org.comity.model.jurisdiction.Participation;
import org.comity.model.jurisdiction.WorkingCalendar;

/** Dates and times of one fact that cannot all be true. */
final class Plausibility {
    private Plausibility() {
    }

    static void check(Sourced element, FactOverride override) throws OverlayException {
        boolean contradicts = switch (element) {
            case Participation part -> isAfter(part.getDeposited(), part.getSince()) || isAfter(part.getEarliest(), part.getLatest())
                    || isAfter(part.getSince(), part.getLatest());
            case WorkingCalendar calendar -> calendar.getOpens() != null && calendar.getCloses() != null && !calendar.getOpens().isBefore(calendar.getCloses());
            default -> false;
        };
        if (contradicts) {
            throw new OverlayException("The dates of " + override.state() + " " + override.fact() + " contradict each other once "
                    + override.feature() + " is " + override.value().orElse("not known") + ". Mend one of them.");
        }
    }

    private static boolean isAfter(LocalDate one, LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }
}
