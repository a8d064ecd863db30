package org.comity.exercise.condition;

import java.util.List;
import java.util.Optional;

import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.world.CaseClock;
import org.comity.exercise.world.CaseWorld;
import org.comity.exercise.world.Limits;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.Inject;
import org.comity.model.text.Texts;

/**
 * How an expected act turned out.
 *
 * @param event number of the event that counts; empty when it was not done
 * @param at when it was done, case minutes
 * @param limit until when it should have been done, case minutes; empty where there is no limit or the inject never came
 * @param actor who did it
 */
public record ActOutcome(ExpectedAct act, Timing timing, Optional<Long> event, Optional<Long> at, Optional<Long> limit,
        Optional<String> actor) {

    /** Whether it came, and came in time. */
    public enum Timing {
        /** The inject that calls for it was never released. */
        NOT_CALLED_FOR,
        /** Not done. */
        MISSED,
        /** Done after its limit. */
        LATE,
        /** Done within its limit, or before it was called for. */
        ON_TIME
    }

    /** @param first the event that counts */
    static ActOutcome of(CaseWorld world, List<Recorded> chronicle, ExpectedAct act, Optional<Recorded> first) {
        String inject = ((Inject) act.eContainer()).getId();
        Optional<Recorded> call = chronicle.stream()
                .filter(recorded -> recorded.event() instanceof Event.InjectReleased released && released.inject().equals(inject)).findFirst();
        Optional<Long> limit = call.flatMap(recorded -> Limits.until(world, act, recorded.at()));
        Timing timing;
        if (first.isEmpty()) {
            timing = call.isEmpty() ? Timing.NOT_CALLED_FOR : Timing.MISSED;
        } else {
            timing = limit.isPresent() && first.get().at() > limit.get() ? Timing.LATE : Timing.ON_TIME;
        }
        return new ActOutcome(act, timing, first.map(Recorded::number), first.map(Recorded::at), limit, first.map(Recorded::actor));
    }

    /** One clause: what was done when, and until when it was due. */
    String tell(Texts texts) {
        String until = limit.map(CaseClock::tell).orElse("");
        return switch (timing) {
            case NOT_CALLED_FOR -> texts.text("act.not-called-for", act.getText());
            case MISSED -> limit.isPresent() ? texts.text("act.missed.limit", act.getText(), until) : texts.text("act.missed", act.getText());
            case LATE, ON_TIME -> limit.isPresent()
                    ? texts.text(timing == Timing.LATE ? "act.late" : "act.on-time.limit", act.getText(), CaseClock.tell(at.orElseThrow()), until)
                    : texts.text("act.on-time", act.getText(), CaseClock.tell(at.orElseThrow()));
        };
    }
}
