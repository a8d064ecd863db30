package org.comity.record;

import java.util.List;
import java.util.SortedMap;

import org.comity.exercise.event.Recorded;

/**
 * What could be read from a record.
 *
 * @param events all events before the first bad one, each as it was written and following from those before it
 * @param acts to which these events belong, in order; where events are missing at the end, the last act may go on there
 * @param attachments by name, those that are as they were stored
 * @param hash of the last of these events and, with it, of all that comes before it; who has it on paper can tell later whether the
 *        record is still the same
 * @param damages what is wrong; empty when the record is intact
 */
public record ReadRecord(List<Recorded> events, List<ActSpan> acts, SortedMap<String, byte[]> attachments, String hash, List<Damage> damages) {
}
