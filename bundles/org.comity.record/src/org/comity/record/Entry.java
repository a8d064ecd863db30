package org.comity.record;

import java.util.List;

import org.comity.exercise.event.Recorded;

/**
 * One event as it stands in the file.
 *
 * @param previous hash of the entry before it; of the first entry, the hash of what the record began with
 * @param hash of everything else in this entry
 */
record Entry(long number, long at, String actor, String type, String payload, String previous, String hash) {

    static Entry of(Recorded recorded, String previous) {
        String type = EventCodec.type(recorded.event());
        String payload = EventCodec.payload(recorded.event());
        return new Entry(recorded.number(), recorded.at(), recorded.actor(), type, payload, previous,
                hash(recorded.number(), recorded.at(), recorded.actor(), type, payload, previous));
    }

    /** Whether nothing in it was changed. */
    boolean isAsWritten() {
        return hash.equals(hash(number, at, actor, type, payload, previous));
    }

    /** @throws UnreadableEventException when type and payload are no event */
    Recorded recorded() {
        return new Recorded(number, at, actor, EventCodec.event(type, payload));
    }

    private static String hash(long number, long at, String actor, String type, String payload, String previous) {
        return Sha256.of(List.of(previous, Long.toString(number), Long.toString(at), actor, type, payload));
    }
}
