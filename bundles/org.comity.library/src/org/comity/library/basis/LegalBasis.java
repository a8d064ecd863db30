package org.comity.library.basis;

import java.util.List;
import java.util.Optional;

import org.comity.model.fact.Confidence;
import org.comity.model.fact.Sourced;
import org.comity.model.jurisdiction.Instrument;

/**
 * One thing on which a request might rest.
 *
 * @param kind what kind of basis it is
 * @param instrument the instrument; empty for own law and reciprocity
 * @param standing whether it exists between the two States on the day
 * @param confidence the least confidence of all records that decided it
 * @param reasons why; never empty
 * @param records what decided it, each with its source: the instrument and what the two States are to it, or the rule of the
 *        Requested State; empty where nothing is recorded
 */
public record LegalBasis(BasisKind kind, Optional<Instrument> instrument, Standing standing, Confidence confidence, List<Reason> reasons,
        List<Sourced> records) {
    public LegalBasis {
        reasons = List.copyOf(reasons);
        records = List.copyOf(records);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("A legal basis without a reason");
        }
    }
}
