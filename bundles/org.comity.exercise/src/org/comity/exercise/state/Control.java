package org.comity.exercise.state;

import java.util.Optional;

import org.pcollections.PSortedSet;
import org.pcollections.TreePSet;

/**
 * What exercise control has arranged beside the scenario.
 *
 * @param held ids of injects that are kept back
 * @param skipped ids of injects that are left out
 * @param pace real seconds for one day of the case; empty while the clock follows the scenario
 */
public record Control(PSortedSet<String> held, PSortedSet<String> skipped, Optional<Integer> pace) {
    /** Nothing: the scenario runs as it was written. */
    public static final Control NONE = new Control(TreePSet.empty(), TreePSet.empty(), Optional.empty());

    Control hold(String inject) {
        return new Control(held.plus(inject), skipped.minus(inject), pace);
    }

    Control skip(String inject) {
        return new Control(held.minus(inject), skipped.plus(inject), pace);
    }

    /** Neither held nor skipped. */
    Control free(String inject) {
        return new Control(held.minus(inject), skipped.minus(inject), pace);
    }

    Control at(int secondsPerDay) {
        return new Control(held, skipped, Optional.of(secondsPerDay));
    }
}
