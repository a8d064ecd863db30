package org.comity.exercise.event;

/**
 * An event in its place in the record.
 *
 * @param number 1 for the first event, then without gap
 * @param at case minutes since 00:00 of day 1
 * @param actor id of the party or authority whose act it comes from, or {@link Act#CONTROL}
 */
public record Recorded(long number, long at, String actor, Event event) {
}
