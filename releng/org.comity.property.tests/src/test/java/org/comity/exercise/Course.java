package org.comity.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;

import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.world.CaseWorld;

/** The course of an exercise in which somebody does one thing after the other: what was tried, and what came of it. */
final class Course {
    /** One office has more than enough to do, so that requests lie on its pile. */
    static final CaseWorld WORLD = GlassOffice.withDesk("XS-AGC", 1, 5, 6);

    /** Something that somebody tried. @param record how many events there were before it */
    record Tried(long at, Act act, int record) {
    }

    final List<Tried> tried = new ArrayList<>();
    final List<Recorded> record = new ArrayList<>();
    private final Exercise exercise = new Exercise(new Engine(WORLD), record::addAll);

    /**
     * Plays.
     *
     * @param acts a number for each thing that is tried: which one follows from it and from where the exercise stands, so that leaving one
     *        out leaves a course that makes sense
     */
    static Course of(List<Long> acts) {
        Course course = new Course();
        course.attempt(0, new Act.Open(new Chaos(acts.size()).seats(), acts.size(), "chaos", "a", "b"));
        course.attempt(course.state().now(), new Act.Start());
        for (long number : acts) {
            Chaos chaos = new Chaos(number);
            for (int due = number % 3 == 0 ? chaos.dues() : 0; due > 0 && course.state().isRunning(); due--) {
                course.attempt(course.state().nextDue().orElseThrow(), new Act.Advance());
            }
            course.attempt(chaos.moment(course.state()), chaos.act(course.state()));
        }
        return course;
    }

    ExerciseState state() {
        return exercise.state();
    }

    private void attempt(long at, Act act) {
        tried.add(new Tried(at, act, record.size()));
        ExerciseState before = state();
        int events = record.size();
        if (exercise.submit(at, act) instanceof Decision.Refused refused) {
            assertSame(before, state(), "a refusal leaves the state untouched: " + act);
            assertEquals(events, record.size(), "a refusal leaves the record untouched: " + act);
            assertFalse(refused.refusal().sentence().isBlank() || refused.refusal().wayOut().isBlank(), "a refusal says why and what else: " + act);
        }
    }
}
