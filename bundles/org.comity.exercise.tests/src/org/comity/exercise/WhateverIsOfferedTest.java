package org.comity.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

import org.comity.exercise.act.ActKind;
import org.comity.exercise.act.Possibilities;
import org.comity.exercise.act.Possibility;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.view.ExerciseView;
import org.comity.exercise.view.Narrator;
import org.comity.model.request.Trigger;
import org.junit.jupiter.api.Test;

/** Whoever does whatever he is offered, in all lives of a request and with any office played or not, the exercise stands. */
class WhateverIsOfferedTest {
    private static final int SEQUENCES = 6;
    private static final int ACTS = 80;

    @Test
    void theExerciseStandsAndWhatIsOfferedCanBeDone() {
        Set<ActKind> done = EnumSet.noneOf(ActKind.class);
        Set<Trigger> moved = EnumSet.noneOf(Trigger.class);
        for (int seed = 0; seed < SEQUENCES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<String> seats = Straits.seats(Straits.WORLD, "XT", "XQ", "XU").stream().filter(seat -> seat.equals("xt-moj") || random.nextInt(3) > 0).toList();
            Play play = StraitsPlay.started(Straits.WORLD, seats, seed);
            for (int i = 0; i < ACTS && play.state().isRunning(); i++) {
                act(play, seats.get(random.nextInt(seats.size())), random, done);
                for (int due = random.nextInt(3); due > 0 && play.state().agenda().size() > 1; due--) {
                    play.until(play.state().nextDue().orElseThrow());
                }
            }
            play.events(Event.RequestMoved.class).map(Event.RequestMoved::trigger).forEach(moved::add);
            stands(play, seats);
        }
        assertTrue(done.size() > 14, "done: " + done);
        assertTrue(moved.size() > 30, "moved: " + moved.size() + " " + moved);
    }

    private static void act(Play play, String seat, SplittableRandom random, Set<ActKind> done) {
        List<Possibility> allowed = Possibilities.of(Straits.WORLD, play.state(), seat).stream().filter(Possibility::isAllowed)
                .filter(possible -> possible.kind() != ActKind.WITHDRAW || random.nextInt(10) == 0)
                .filter(possible -> possible.kind() != ActKind.DRAFT || play.request(possible.request().orElseThrow()).draft().isEmpty() || random.nextInt(8) == 0)
                .filter(possible -> possible.kind() != ActKind.OPEN || play.state().requests().size() < 6).toList();
        List<Possibility> files = allowed.stream().filter(possible -> possible.request().isPresent()).toList();
        List<Possibility> from = files.isEmpty() || random.nextInt(6) == 0 ? allowed : files;
        if (!from.isEmpty()) {
            Possibility chosen = from.get(random.nextInt(from.size()));
            play.accepted(written(play, chosen.act()));
            done.add(chosen.kind());
        }
    }

    /** A seat that drafts writes a letter, and not an empty form. */
    private static Act written(Play play, Act act) {
        return act instanceof Act.Draft draft ? new Act.Draft(draft.actor(), draft.request(), Straits.letter(play.request(draft.request()).type(),
                play.state().requests().values().stream().filter(other -> other.opener().startsWith(draft.actor().substring(0, 2)))
                        .map(RequestCase::reference).filter(other -> !other.equals(draft.request())).toArray(String[]::new))) : act;
    }

    private static void stands(Play play, List<String> seats) {
        ExerciseState replayed = ExerciseState.INITIAL;
        Map<String, Integer> running = new HashMap<>();
        Set<String> planned = new HashSet<>();
        for (Recorded recorded : play.record) {
            replayed = replayed.after(recorded);
            switch (recorded.event()) {
                case Event.ClockStarted e -> running.put(e.clock(), 1);
                case Event.ClockMet e -> assertEquals(0, running.merge(e.clock(), -1, Integer::sum), e.clock());
                case Event.ClockMissed e -> assertEquals(0, running.merge(e.clock(), -1, Integer::sum), e.clock());
                default -> { }
            }
        }
        assertEquals(play.state(), replayed);
        play.state().agenda().forEach(due -> assertTrue(planned.add(due.kind() + due.subject()), "due twice: " + due));
        assertInstanceOf(List.class, Narrator.tell(Straits.WORLD, play.record));
        seats.forEach(seat -> ExerciseView.of(Straits.WORLD, play.state(), seat));
        assertEquals(play.state().requests().size(), ExerciseView.of(Straits.WORLD, play.state()).getRequests().size());
    }
}
