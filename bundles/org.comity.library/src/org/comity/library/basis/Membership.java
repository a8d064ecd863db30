package org.comity.library.basis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.library.basis.Reason.Code;
import org.comity.model.fact.Confidence;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.Participation;
import org.comity.model.jurisdiction.State;

/** What a State is to an instrument on a day, by its own record or by that of the instrument. */
record Membership(Reason reason, Confidence confidence) {
    static Optional<Participation> record(State state, Instrument instrument) {
        return Stream.concat(state.getParticipations().stream().filter(part -> part.getInstrument() == instrument),
                instrument.getParties().stream().filter(part -> part.getState() == state)).findFirst();
    }

    static Membership of(State state, Instrument instrument, LocalDate day) {
        return record(state, instrument).map(part -> of(state, part, day))
                .orElseGet(() -> new Membership(Reason.of(Code.NO_RECORD, Standing.NOT_KNOWN, state.getName()), Confidence.UNVERIFIED));
    }

    private static Membership of(State state, Participation part, LocalDate day) {
        Reason reason = reason(state.getName(), part, day);
        if (part.getConfidence().compareTo(Confidence.LOW) <= 0 && reason.standing() != Standing.NOT_KNOWN) {
            reason = Reason.of(Code.LOW_CONFIDENCE, Standing.NOT_KNOWN, state.getName(), recorded(part));
        }
        return new Membership(reason, part.getConfidence());
    }

    private static Reason reason(String state, Participation part, LocalDate day) {
        return switch (part.getStatus()) {
            case PARTY -> party(state, part, day);
            case SIGNED -> Reason.of(Code.SIGNED_ONLY, Standing.NO, state);
            case NOT_PARTY -> Reason.of(Code.NOT_PARTY, Standing.NO, state);
            case INVITED -> Reason.of(Code.INVITED_ONLY, Standing.NOT_KNOWN, state);
            case APPLIED_THROUGH -> through(state, part, day);
            case NOT_KNOWN -> Reason.of(Code.NO_RECORD, Standing.NOT_KNOWN, state);
        };
    }

    private static Reason party(String state, Participation part, LocalDate day) {
        if (part.getSince() != null) {
            if (!day.isBefore(part.getSince())) {
                return Reason.of(Code.BOUND_SINCE, Standing.YES, state, part.getSince().toString());
            }
            boolean deposited = part.getDeposited() != null && !day.isBefore(part.getDeposited());
            return Reason.of(deposited ? Code.DEPOSITED_NOT_YET_BOUND : Code.BOUND_LATER, Standing.NO, state, part.getSince().toString());
        }
        if (part.getEarliest() != null && day.isBefore(part.getEarliest())) {
            return Reason.of(Code.BOUND_LATER, Standing.NO, state, part.getEarliest().toString());
        }
        if (part.getLatest() != null) {
            return day.isAfter(part.getLatest()) ? Reason.of(Code.BOUND_BY, Standing.YES, state, part.getLatest().toString())
                    : Reason.of(Code.DATE_NOT_EXACT, Standing.NOT_KNOWN, state, recorded(part));
        }
        if (part.getAsOf() == null) {
            return Reason.of(Code.NO_RECORD, Standing.NOT_KNOWN, state);
        }
        return day.isBefore(part.getAsOf()) ? Reason.of(Code.DATE_NOT_RECORDED, Standing.NOT_KNOWN, state, part.getAsOf().toString())
                : Reason.of(Code.BOUND_UNDATED, Standing.YES, state);
    }

    private static Reason through(String state, Participation part, LocalDate day) {
        if (part.getThrough() == null || part.getAsOf() == null) {
            return Reason.of(Code.NO_RECORD, Standing.NOT_KNOWN, state);
        }
        State other = part.getThrough();
        Standing theirs = of(other, part.getInstrument(), day).reason().standing();
        return theirs == Standing.YES && day.isBefore(part.getAsOf())
                ? Reason.of(Code.APPLIED_UNDATED, Standing.NOT_KNOWN, state, other.getName(), part.getAsOf().toString())
                : Reason.of(Code.APPLIED_THROUGH, theirs, state, other.getName());
    }

    /** The date in its own words where there is one; for a treaty between two States at least its last possible day. */
    private static String recorded(Participation part) {
        if (part.getRecordedDate() != null) {
            return part.getRecordedDate();
        }
        return part.getLatest() != null ? part.getLatest().toString() : part.getStatus().getName().toLowerCase(java.util.Locale.ROOT);
    }
}
