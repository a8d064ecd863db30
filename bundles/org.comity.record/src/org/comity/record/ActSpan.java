package org.comity.record;

/**
 * The events that one act led to. A record of form 1 does not say so; there, all events of one case minute count as one act, since
 * an act never takes longer.
 *
 * @param first number of the first event
 * @param last number of the last event
 * @param hash of the last event and, with it, of all that comes before it
 */
public record ActSpan(long first, long last, String hash) {
}
