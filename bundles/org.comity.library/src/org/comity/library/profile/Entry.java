package org.comity.library.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.comity.library.overlay.Correction;
import org.comity.library.overlay.FactAddress;
import org.comity.library.overlay.FactOverride;
import org.comity.library.overlay.HolidayCorrection;
import org.comity.model.fact.Confidence;
import org.comity.model.fact.Sourced;

/**
 * One respect in which something is recorded about a State, or could be.
 *
 * @param key the same for every State, such as {@code dual-criminality} or {@code instrument.untoc}
 * @param value in words; empty where it is not known, which is never a no
 * @param evidence the elements of the model behind it, in the order of the value; empty where nothing is recorded
 * @param provenance source, day, confidence and notes, one line for each different one
 */
public record Entry(String key, String name, Optional<String> value, List<Sourced> evidence, List<String> provenance) {
    static final String HOLIDAYS = "holidays.";

    public Entry {
        evidence = List.copyOf(evidence);
        provenance = List.copyOf(provenance);
    }

    /** Whether it is about the public holidays of a year. */
    public boolean isHolidays() {
        return key.startsWith(HOLIDAYS);
    }

    /** Whether a correction of its State is about it. */
    public boolean isAbout(Correction correction) {
        return switch (correction) {
            case FactOverride override -> evidence.stream().flatMap(fact -> FactAddress.of(fact).stream()).anyMatch(override.fact()::equals);
            case HolidayCorrection holiday -> key.equals(HOLIDAYS + holiday.day().getYear());
        };
    }

    /** How far it may be relied on: the least confidence of what is behind it; empty where it is not known. */
    public Optional<Confidence> confidence() {
        return value.isEmpty() ? Optional.empty() : evidence.stream().map(Sourced::getConfidence).min(Comparator.naturalOrder());
    }
}
