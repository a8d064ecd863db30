package org.comity.rehearsal.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.world.CaseWorld;
import org.comity.library.ReferenceLibrary;
import org.comity.model.text.Texts;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the exhaustive search leaves out makes no difference: situations like one seen before, and choices on which a goal does not depend. */
class SearchSpaceTest {
    private CaseWorld world;
    private Plays plays;
    private Playing playing;

    @BeforeEach
    void glassOffice() throws PackException {
        world = new CaseWorld(PackReader.read(Path.of(System.getProperty("comity.home"), "scenarios/glass-office"), ReferenceLibrary.shipped()).scenario(),
                ReferenceLibrary.shipped());
        playing = new Playing(world);
        plays = new Plays(playing, playing.begin(new Proof.Setup(1, "ab", "cd", Finding.Kind.needed())), Bound.USUAL, new NullProgressMonitor());
    }

    private Goal goal(String id) {
        return Goals.of(world, Texts.beside(Proof.class, world.language())).stream().filter(goal -> goal.id().equals(id)).findFirst().orElseThrow();
    }

    /** What happens from a position on, without numbers and wording. */
    private List<Object> future(Position from, Choice always) {
        Position position = from;
        while (!position.hasEnded()) {
            Choice choice = plays.choices(position.open().get(0)).contains(always) ? always : Choice.SOON;
            position = playing.choose(position, choice);
        }
        return position.state().chronicle().subList(from.state().chronicle().size(), position.state().chronicle().size()).stream()
                .flatMap(SearchSpaceTest::bare).toList();
    }

    private static Stream<Object> bare(Recorded recorded) {
        return Stream.of(recorded.at(), recorded.actor(), recorded.event());
    }

    private Position end(Position from) {
        Position position = from;
        while (!position.hasEnded()) {
            position = playing.choose(position, Choice.SOON);
        }
        return position;
    }

    @ParameterizedTest
    @ValueSource(strings = {"R10/3", "I12", "R7/2", "R9/1"})
    void situationsThatAreTakenForOneHaveOneFuture(String id) {
        Goal goal = goal(id);
        Situation situation = new Situation(world, goal.aim());
        Map<Object, Position> seen = new HashMap<>();
        Deque<Position> open = new ArrayDeque<>(List.of(plays.start()));
        int alike = 0;
        for (int i = 0; i < 250 && !open.isEmpty(); i++) {
            Position position = open.poll();
            if (position.hasEnded()) {
                continue;
            }
            Position other = seen.putIfAbsent(situation.of(position), position);
            if (other != null) {
                alike++;
                assertEquals(future(other, Choice.SOON), future(position, Choice.SOON));
                assertEquals(future(other, Choice.LEFT_OUT), future(position, Choice.LEFT_OUT));
                assertEquals(goal.isReached(world, end(other).state()), goal.isReached(world, end(position).state()));
            } else {
                plays.choices(position.open().get(0)).forEach(choice -> open.addFirst(playing.choose(position, choice)));
            }
        }
        assertTrue(alike > 0, "nothing was taken for one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I02a", "I08", "I08.pass", "I13.tell", "R7/2", "R10/2", "R5/4", "R6/4", "I06/2"})
    void choicesOutsideTheConeMakeNoDifference(String id) {
        Goal goal = goal(id);
        Cone cone = Cone.of(world, goal.on().isPresent() ? goal(goal.on().get().getId()).aim() : goal.aim());
        Set<String> outside = new HashSet<>();
        Set<Boolean> verdicts = new HashSet<>();
        for (int i = 0; i < 16; i++) {
            String play = id + i;
            boolean elsewhereAsExpected = goal.isReached(world, plays.play(question -> cone.covers(question) ? any(question, play) : Choice.SOON).end().state());
            Position end = plays.play(question -> any(question, play)).end();
            outside.addAll(end.choices().keySet());
            verdicts.add(elsewhereAsExpected);
            assertEquals(elsewhereAsExpected, goal.isReached(world, end.state()), () -> "it made a difference: " + Course.departures(end));
        }
        outside.removeAll(cone.acts());
        assertTrue(outside.size() > 1, "hardly anything was outside");
        assertEquals(Set.of(true, false), verdicts, "what is inside does make a difference");
    }

    /** Some choice, always the same for the same play. */
    private Choice any(Question question, String play) {
        List<Choice> choices = plays.choices(question);
        return choices.get(new SplittableRandom((play + question.id()).hashCode()).nextInt(choices.size()));
    }

    @Test
    void aSituationTellsApartWhatItsConditionsStillSee() {
        Goal late = goal("R7/4");
        Course expected = plays.play(Map.of());
        Position asked = expected.asked().get(expected.asked().size() - 1);
        Position tardy = plays.play(Map.of("I01.open", Choice.LATE)).asked().get(expected.asked().size() - 1);
        Position prompt = plays.play(Map.of("I01.open", Choice.AT_THE_LAST)).asked().get(expected.asked().size() - 1);
        Situation situation = new Situation(world, late.aim());
        assertEquals(situation.of(asked), situation.of(prompt), "in time is in time");
        assertTrue(!situation.of(asked).equals(situation.of(tardy)), "a level asks whether it was in time");
        Situation elsewhere = new Situation(world, goal("I13").aim());
        assertEquals(elsewhere.of(asked), elsewhere.of(tardy), "nobody else does");
        assertEquals(Optional.empty(), asked.state().chronicle().stream().filter(recorded -> recorded.event() instanceof Event.Ended).findFirst());
    }
}
