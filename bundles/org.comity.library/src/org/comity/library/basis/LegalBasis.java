package org.comity.library.basis;

import java.util.List;
import java.util.Optional;

import org.comity.model.fact.Confidence;
import org.comity.model.jurisdiction.Instrument;

/**
 * One thing on which a request might rest.
 *
 * @param kind what kind of basis it is
 * @param instrument the instrument; empty for own law and reciprocity
 * @param standing whether it exists between the two States on the day
 * @param confidence the least confidence of all records that decided it
 * @param reasons why; never empty
 */
public record LegalBasis(BasisKind kind, Optional<Instrument> instrument, Standing standing, Confidence confidence, List<Reason> reasons) {
    public LegalBasis {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("A legal basis without a reason");
        }
    }
}
