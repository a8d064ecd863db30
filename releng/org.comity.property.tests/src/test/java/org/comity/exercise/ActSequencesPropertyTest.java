package org.comity.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.comity.assessment.Assessment;
import org.comity.assessment.Assessor;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.model.request.Side;
import org.comity.record.EventCodec;
import org.comity.record.Replay;
import org.comity.record.Timeline;

/** People do anything, in any order, and type anything. Whatever they do, the exercise stands; a failure is cut down to the shortest course that shows it. */
class ActSequencesPropertyTest {
    private static final String SEED = "20261123";
    private static final int COURSES = 150;
    private static final int LONGEST = 300;

    @Provide
    Arbitrary<List<Long>> acts() {
        return Arbitraries.longs().withDistribution(RandomDistribution.uniform()).list().ofMaxSize(LONGEST)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    @Property(seed = SEED, tries = COURSES)
    void nothingThatAnybodyTriesThrowsOrChangesAnythingWhereItIsRefused(@ForAll("acts") List<Long> acts) {
        Course course = Course.of(acts);
        assertEquals(course.record.size(), course.state().number());
        // courses in which next to nothing happens would prove nothing
        Statistics.label("events").collect(course.record.size() > 30).coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
    }

    @Property(seed = SEED, tries = COURSES)
    void aReplayedRecordStandsWhereTheLivedExerciseStands(@ForAll("acts") List<Long> acts) {
        Course course = Course.of(acts);
        List<Recorded> read = course.record.stream().map(recorded -> new Recorded(recorded.number(), recorded.at(), recorded.actor(),
                EventCodec.event(EventCodec.type(recorded.event()), EventCodec.payload(recorded.event())))).toList();
        assertEquals(course.state(), Replay.of(read));
    }

    @Property(seed = SEED, tries = COURSES)
    void anExerciseThatIsForkedGoesTheSameWayAgainWhenTheSameIsTried(@ForAll("acts") List<Long> acts, @ForAll @IntRange(max = 99) int share) {
        Course course = Course.of(acts);
        int from = course.tried.size() * share / 100;
        List<Recorded> forked = new ArrayList<>(course.record.subList(0, course.tried.get(from).record()));
        Exercise fork = new Exercise(new Engine(Course.WORLD), forked::addAll, Timeline.of(course.record).after(forked.size()));
        course.tried.subList(from, course.tried.size()).forEach(tried -> fork.submit(tried.at(), tried.act()));
        assertEquals(course.record, forked);
        assertEquals(course.state(), fork.state());
    }

    @Property(seed = SEED, tries = COURSES)
    void aRequestIsInOneStateAtATimeAndAClockRunsOutOnceEachTimeItWasStarted(@ForAll("acts") List<Long> acts) {
        Map<String, String> where = new HashMap<>();
        Set<String> released = new HashSet<>();
        Set<String> running = new HashSet<>();
        for (Recorded recorded : Course.of(acts).record) {
            switch (recorded.event()) {
                case Event.RequestOpened e -> assertNull(where.put(e.request() + Side.REQUESTING, e.state()), "opened twice");
                case Event.RequestArrived e -> where.put(e.request() + Side.REQUESTED, e.state());
                case Event.RequestMoved e -> {
                    assertEquals(e.from(), where.put(e.request() + e.side(), e.to()), "moved from where it was not: " + e);
                    Side other = e.side() == Side.REQUESTING ? Side.REQUESTED : Side.REQUESTING;
                    // where both sides share the life of a request, it moves for both
                    where.computeIfPresent(e.request() + other, (key, state) -> state.equals(e.from()) ? e.to() : state);
                }
                case Event.InjectReleased e -> assertTrue(released.add(e.inject()), "released twice: " + e.inject());
                case Event.ClockStarted e -> running.add(e.clock());
                case Event.ClockMet e -> assertTrue(running.remove(e.clock()), "stopped twice: " + e.clock());
                case Event.ClockMissed e -> assertTrue(running.remove(e.clock()), "ran out twice: " + e.clock());
                default -> { }
            }
        }
    }

    @Property(seed = SEED, tries = COURSES)
    void thePointsNeverExceedTheRubric(@ForAll("acts") List<Long> acts) {
        Assessment assessment = Assessor.assess(Course.WORLD, Course.of(acts).record);
        int weights = Course.WORLD.scenario().getRubric().getCriteria().stream().mapToInt(criterion -> criterion.getWeight()).sum();
        assertTrue(assessment.points() >= 0 && assessment.points() <= weights, () -> assessment.toString());
        assertTrue(assessment.score() >= 0 && assessment.score() <= assessment.points(), () -> assessment.toString());
        assessment.criteria().forEach(criterion -> assertTrue(criterion.level() >= 0 && criterion.level() <= 4, criterion.toString()));
        assessment.seats().forEach(seat -> seat.score().ifPresent(score -> assertTrue(score >= 0 && score <= 100, seat.toString())));
    }
}
