package org.comity.library.overlay;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One value that a trainer puts in the place of the library's.
 *
 * @param state code of the State, such as {@code TH}
 * @param fact which element of the State, such as {@code dualCriminality} or {@code participations[untoc]}: see {@link FactAddress}
 * @param feature attribute of the element, such as {@code text}
 * @param value the new value as the model writes it, several with "; " between them; empty for not known
 * @param date day on which the author said so
 * @param reason why, in the words of the author
 */
public record FactOverride(String state, String fact, String feature, Optional<String> value, String author, LocalDate date, String reason)
        implements Correction {
    public FactOverride {
        for (Object part : new Object[] {state, fact, feature, value, author, date, reason}) {
            Objects.requireNonNull(part);
        }
    }

    @Override
    public String place() {
        return state + " " + fact + "." + feature;
    }
}
