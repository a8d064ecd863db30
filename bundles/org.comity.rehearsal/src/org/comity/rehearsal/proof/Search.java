package org.comity.rehearsal.proof;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.comity.exercise.world.CaseWorld;
import org.eclipse.core.runtime.SubMonitor;

/** Looks for plays that come to the goals of a scenario: first near to what is expected, then by what brings a goal nearer. */
final class Search {
    /** Plays in search of one goal before it is left to the exhaustive exploration. */
    private static final int MOST_PLAYS = 400;

    private final CaseWorld world;
    private final Plays plays;
    private final List<Goal> goals;
    private final Map<Goal, Position> found = new LinkedHashMap<>();
    private final Set<String> questions = new TreeSet<>();

    /** A play that may lead on to a goal. */
    private record Candidate(int remaining, int order, SortedMap<String, Choice> departures) {
        private static final Comparator<Candidate> NEAREST = Comparator.comparingInt(Candidate::remaining)
                .thenComparing(candidate -> candidate.departures().size()).thenComparing(Candidate::order);
    }

    Search(CaseWorld world, Plays plays, List<Goal> goals) {
        this.world = world;
        this.plays = plays;
        this.goals = goals;
    }

    Plays plays() {
        return plays;
    }

    List<Goal> goals() {
        return goals;
    }

    /** How many different questions came up. */
    int questions() {
        return questions.size();
    }

    /** The end of a play that came to a goal, the first one found. */
    Optional<Position> found(Goal goal) {
        return Optional.ofNullable(found.get(goal));
    }

    /** Takes notice of a play that has come to its end. */
    void consider(Position end) {
        questions.addAll(end.choices().keySet());
        goals.stream().filter(goal -> !found.containsKey(goal)).filter(goal -> goal.isReached(world, end.state())).forEach(goal -> found.put(goal, end));
    }

    void look(SubMonitor progress) {
        Course expected = plays.play(Map.of());
        consider(expected.end());
        progress.setWorkRemaining(expected.asked().size() + goals.size());
        for (int i = 0; i < expected.asked().size() && isOpen() && plays.bound().departures() > 0; i++) {
            for (Choice choice : others(expected, i)) {
                consider(plays.instead(expected, i, choice).end());
            }
            progress.split(1);
        }
        for (Goal goal : goals) {
            if (!found.containsKey(goal)) {
                towards(goal);
            }
            progress.split(1);
        }
    }

    private boolean isOpen() {
        return found.size() < goals.size() && !plays.isTimeUp();
    }

    private List<Choice> others(Course course, int index) {
        Position position = course.asked().get(index);
        Question question = position.open().get(0);
        Choice made = course.end().choices().get(question.id());
        return plays.choices(question).stream().filter(choice -> !choice.equals(made)).toList();
    }

    private void towards(Goal goal) {
        Cone cone = Cone.of(world, goal.aim());
        PriorityQueue<Candidate> candidates = new PriorityQueue<>(Candidate.NEAREST);
        Set<Map<String, Choice>> seen = new HashSet<>();
        long most = plays.count() + MOST_PLAYS;
        Function<Question, Choice> expected = question -> Choice.SOON;
        List<Function<Question, Choice>> beginnings = List.of(expected, question -> Choice.LEFT_OUT, question -> Choice.LATE,
                question -> plays.choices(question).stream().filter(choice -> choice.way() == Choice.Way.MISTAKE).findFirst().orElse(Choice.SOON),
                question -> Choice.AT_THE_LAST);
        for (Function<Question, Choice> beginning : beginnings) {
            consider(plays.play(question -> cone.covers(question) ? beginning.apply(question) : Choice.SOON), goal, candidates, seen);
        }
        while (!found.containsKey(goal) && !candidates.isEmpty() && plays.count() < most && !plays.isTimeUp()) {
            Course course = plays.play(candidates.poll().departures());
            for (int i = 0; i < course.asked().size() && !found.containsKey(goal) && plays.count() < most; i++) {
                if (cone.covers(course.asked().get(i).open().get(0))) {
                    for (Choice choice : others(course, i)) {
                        consider(plays.instead(course, i, choice), goal, candidates, seen);
                    }
                }
            }
        }
    }

    private void consider(Course course, Goal goal, PriorityQueue<Candidate> candidates, Set<Map<String, Choice>> seen) {
        SortedMap<String, Choice> departures = course.departures();
        if (departures.size() <= plays.bound().departures() && seen.add(departures)) {
            consider(course.end());
            int remaining = Remaining.of(goal.check(world, course.end().state()), goal.aim());
            candidates.add(new Candidate(remaining, seen.size(), departures));
        }
    }
}
