package org.comity.rules.request;

import java.time.LocalDate;
import java.util.Optional;

import org.comity.model.jurisdiction.InForce;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.Participation;
import org.comity.model.jurisdiction.ParticipationStatus;
import org.comity.model.jurisdiction.State;

/** Whether an instrument binds two States on a day. What is not recorded is not known, and never a no. */
public final class LegalBasis {
    private LegalBasis() {
    }

    /** The answer for a pair of States. */
    public enum Standing {
        /** In force, and both are party. */
        AVAILABLE,
        /** Not in force at all on that day. */
        NOT_IN_FORCE,
        /** In force, but one of the two is not party on that day. */
        NOT_PARTY,
        /** The library does not record enough to say. */
        NOT_KNOWN
    }

    /** How an instrument stands between two States on a day. */
    public static Standing between(State one, State other, Instrument instrument, LocalDate day) {
        if (instrument.getInForce() == InForce.NOT_IN_FORCE
                || instrument.getInForceSince() != null && instrument.getInForceSince().isAfter(day)) {
            return Standing.NOT_IN_FORCE;
        }
        ParticipationStatus first = status(one, instrument, day);
        ParticipationStatus second = status(other, instrument, day);
        if (isOutside(first) || isOutside(second)) {
            return Standing.NOT_PARTY;
        }
        boolean known = first == ParticipationStatus.PARTY && second == ParticipationStatus.PARTY
                && instrument.getInForce() == InForce.IN_FORCE;
        return known ? Standing.AVAILABLE : Standing.NOT_KNOWN;
    }

    private static boolean isOutside(ParticipationStatus status) {
        return status == ParticipationStatus.NOT_PARTY || status == ParticipationStatus.SIGNED;
    }

    private static ParticipationStatus status(State state, Instrument instrument, LocalDate day) {
        Optional<Participation> participation = state.getParticipations().stream()
                .filter(candidate -> candidate.getInstrument() == instrument).findFirst();
        if (participation.isEmpty()) {
            return ParticipationStatus.NOT_KNOWN;
        }
        LocalDate since = participation.get().getSince();
        boolean later = participation.get().getStatus() == ParticipationStatus.PARTY && since != null && since.isAfter(day);
        return later ? ParticipationStatus.SIGNED : participation.get().getStatus();
    }
}
