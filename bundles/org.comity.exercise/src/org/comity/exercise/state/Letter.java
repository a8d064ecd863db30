package org.comity.exercise.state;

import java.util.List;
import java.util.Optional;

import org.comity.model.scenario.Purpose;

/**
 * A message or inject in a mailbox.
 *
 * @param event number of the event that brought it
 * @param at case minutes
 * @param facts ids of the facts that it tells
 * @param about reference of the request that it is about
 */
public record Letter(long event, long at, String from, Purpose purpose, String text, List<String> facts, Optional<String> about) {
}
