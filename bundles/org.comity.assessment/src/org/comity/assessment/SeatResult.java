package org.comity.assessment;

import java.util.List;
import java.util.OptionalInt;

import org.comity.exercise.condition.ActOutcome;

/**
 * How one seat came out: its own expected acts only. Says nothing about the team, as the criteria say nothing about one seat.
 *
 * @param id id of the seat
 * @param state name of its State
 * @param outcomes every expected act of the seat, in the order of the scenario
 * @param byColleagues how many of them a colleague did instead; they count for nobody
 * @param mistakes common mistakes made where this seat should have acted
 */
public record SeatResult(String id, String name, String state, List<ActOutcome> outcomes, int byColleagues, List<MistakeResult> mistakes) {

    /**
     * A common mistake that was made.
     *
     * @param event number of the event by which it was made
     */
    public record MistakeResult(String text, long event) {
    }

    /** How many acts had this outcome, colleagues' acts left out. */
    public long count(ActOutcome.Timing timing) {
        return own().stream().filter(outcome -> outcome.timing() == timing).count();
    }

    /** Share of what was called for, in percent: acts in time count whole, late ones half. Empty when nothing was called for. */
    public OptionalInt score() {
        long called = count(ActOutcome.Timing.ON_TIME) + count(ActOutcome.Timing.LATE) + count(ActOutcome.Timing.MISSED);
        if (called == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) Math.round((count(ActOutcome.Timing.ON_TIME) + count(ActOutcome.Timing.LATE) / 2.0) * 100 / called));
    }

    private List<ActOutcome> own() {
        return outcomes.stream().filter(outcome -> outcome.actor().isEmpty() || outcome.actor().get().equals(id)).toList();
    }
}
