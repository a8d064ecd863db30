package org.comity.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.comity.exercise.condition.ConditionCheck;
import org.comity.exercise.event.Due;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.view.ExerciseView;
import org.comity.exercise.view.Narrator;
import org.comity.model.request.Trigger;
import org.junit.jupiter.api.Test;

/** People do anything, in any order, and type anything. Whatever they do, everybody can still look; what else has to hold stands in ActSequencesPropertyTest. */
class RandomActsTest {
    private static final int SEQUENCES = 300;
    private static final int ACTS = 120;

    /** One office has more than enough to do, so that requests lie on its pile. */
    private final Engine engine = new Engine(GlassOffice.withDesk("XS-AGC", 1, 5, 6));
    private int accepted;
    private final Map<Refusal.Reason, Integer> refused = new EnumMap<>(Refusal.Reason.class);
    private final Set<Class<?>> happened = new HashSet<>();
    private final Set<Trigger> moved = EnumSet.noneOf(Trigger.class);

    @Test
    void whateverIsDoneTheExerciseStands() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            play(seed);
        }
        // a generator that only produces nonsense, or only sense, would prove nothing
        assertTrue(accepted > 6_000, "accepted only " + accepted + ", refused " + refused);
        // in this pack no guard blocks a move that anybody can reach
        for (Refusal.Reason reason : EnumSet.complementOf(EnumSet.of(Refusal.Reason.GUARD))) {
            assertTrue(refused.getOrDefault(reason, 0) > 10, reason + " came up too rarely: " + refused);
        }
        // too rare to wait for, or not in this case; FormalRequestTest, RefusalAndRivalryTest and LimitsOfUseTest see to them
        Set<Class<?>> elsewhere = Set.of(Event.PlanDropped.class, Event.RequestsConcur.class, Event.LimitBreached.class);
        assertEquals(List.of(), Stream.of(Event.class.getPermittedSubclasses()).filter(type -> !elsewhere.contains(type))
                .filter(type -> !happened.contains(type)).toList(), "never happened");
        assertTrue(moved.size() > 35, "moves made: " + moved);
    }

    private void play(int seed) {
        Chaos chaos = new Chaos(seed);
        ExerciseState state = ExerciseState.INITIAL;
        List<Recorded> record = new ArrayList<>();
        state = step(state, 0, new Act.Open(chaos.seats(), seed, "chaos", "a", "b"), record);
        state = step(state, state.now(), new Act.Start(), record);
        int tooLate = 0;
        for (int i = 0; i < ACTS && tooLate < 5; i++) {
            tooLate += state.isRunning() || state.isPaused() ? 0 : 1;
            for (int due = chaos.dues(); due > 0 && state.isRunning() && i % 3 == 0; due--) {
                state = step(state, state.nextDue().orElseThrow(), new Act.Advance(), record);
            }
            state = step(state, chaos.moment(state), chaos.act(state), record);
        }
        everybodyCanLook(state, record);
    }

    private ExerciseState step(ExerciseState state, long at, Act act, List<Recorded> record) {
        Decision decision = engine.decide(state, at, act);
        assertEquals(decision, engine.decide(state, at, act), "the same act is decided in the same way");
        switch (decision) {
            case Decision.Refused no -> {
                refused.merge(no.refusal().reason(), 1, Integer::sum);
                assertFalse(no.refusal().sentence().isBlank() || no.refusal().wayOut().isBlank());
                return state;
            }
            case Decision.Accepted yes -> {
                accepted++;
                ExerciseState after = state;
                for (Recorded recorded : yes.events()) {
                    happened.add(recorded.event().getClass());
                    if (recorded.event() instanceof Event.RequestMoved move) {
                        moved.add(move.trigger());
                    }
                    after = after.after(recorded);
                    onePlanForEachThing(after);
                }
                record.addAll(yes.events());
                return after;
            }
        }
    }

    private static void onePlanForEachThing(ExerciseState state) {
        Set<String> subjects = new HashSet<>();
        for (Due due : state.agenda()) {
            assertTrue(subjects.add(due.kind() + " " + due.subject()), "due twice: " + due);
        }
    }

    private static void everybodyCanLook(ExerciseState state, List<Recorded> record) {
        assertEquals(state.requests().size(), ExerciseView.of(GlassOffice.WORLD, state).getRequests().size());
        GlassOffice.ALL_SEATS.forEach(seat -> assertNotNull(ExerciseView.of(GlassOffice.WORLD, state, seat)));
        assertFalse(Narrator.tell(GlassOffice.WORLD, record).isEmpty());
        ConditionCheck check = new ConditionCheck(GlassOffice.WORLD, record);
        GlassOffice.WORLD.scenario().getMistakes().forEach(check::made);
        GlassOffice.WORLD.scenario().getFatalErrors().forEach(error -> check.check(error.getCondition()));
        GlassOffice.WORLD.scenario().getMeasures().forEach(measure -> measure.getRules().forEach(rule -> check.check(rule.getCondition())));
    }
}
