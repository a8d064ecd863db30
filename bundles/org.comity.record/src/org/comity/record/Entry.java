package org.comity.record;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.comity.exercise.event.Recorded;

/**
 * One event as it stands in the file.
 *
 * @param act number of the first event of the act that led to it; empty in a record of form 1, which does not keep it
 * @param previous hash of the entry before it; of the first entry, the hash of what the record began with
 * @param hash of everything else in this entry
 */
record Entry(long number, OptionalLong act, long at, String actor, String type, String payload, String previous, String hash) {

    static Entry of(Recorded recorded, OptionalLong act, String previous) {
        String type = EventCodec.type(recorded.event());
        String payload = EventCodec.payload(recorded.event());
        return new Entry(recorded.number(), act, recorded.at(), recorded.actor(), type, payload, previous,
                hash(recorded.number(), act, recorded.at(), recorded.actor(), type, payload, previous));
    }

    /** Whether nothing in it was changed. */
    boolean isAsWritten() {
        return hash.equals(hash(number, act, at, actor, type, payload, previous));
    }

    /** @throws UnreadableEventException when type and payload are no event */
    Recorded recorded() {
        return new Recorded(number, at, actor, EventCodec.event(type, payload));
    }

    private static String hash(long number, OptionalLong act, long at, String actor, String type, String payload, String previous) {
        List<String> parts = new ArrayList<>(List.of(previous, Long.toString(number), Long.toString(at), actor, type, payload));
        act.ifPresent(first -> parts.add(Long.toString(first)));
        return Sha256.of(parts);
    }
}
