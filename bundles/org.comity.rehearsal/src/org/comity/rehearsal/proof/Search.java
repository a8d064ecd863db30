package org.comity.rehearsal.proof;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.comity.exercise.world.CaseWorld;
import org.eclipse.core.runtime.SubMonitor;

/** Looks for plays that come to the goals of a scenario: near to what is expected, and by what brings a goal nearer. */
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

    /** The ends of all plays that came to some goal. */
    Set<Position> ends() {
        return new LinkedHashSet<>(found.values());
    }

    /** Takes notice of a play that has come to its end. */
    void consider(Position end) {
        questions.addAll(end.choices().keySet());
        goals.stream().filter(goal -> !found.containsKey(goal)).filter(goal -> goal.isReached(world, end.state())).forEach(goal -> found.put(goal, end));
    }

    /** Plays as expected and, where that does not show all that a scenario may do without, with one departure each. */
    void nearby(SubMonitor progress) {
        Course expected = plays.play(Map.of());
        consider(expected.end());
        if (goals.stream().allMatch(goal -> goal.kind().isNeeded() || found.containsKey(goal))) {
            return;
        }
        progress.setWorkRemaining(expected.asked().size());
        for (int i = 0; i < expected.asked().size() && isOpen() && plays.bound().departures() > 0; i++) {
            for (Choice choice : others(expected, i)) {
                consider(plays.instead(expected, i, choice).end());
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

    private Optional<Choice> mistake(Question question) {
        return plays.choices(question).stream().filter(choice -> choice.way() == Choice.Way.MISTAKE).findFirst();
    }

    /** Looks for a play that comes to one goal, nearer and nearer. */
    void towards(Goal goal) {
        Approach approach = new Approach(goal);
        List<Function<Question, Choice>> beginnings = List.of(question -> Choice.SOON, question -> Choice.LEFT_OUT, question -> Choice.LATE,
                question -> mistake(question).orElse(Choice.SOON), question -> mistake(question).orElse(Choice.LEFT_OUT), question -> Choice.AT_THE_LAST);
        beginnings.forEach(approach::begin);
        while (approach.isWorthIt()) {
            approach.step();
        }
    }

    /** Plays that come nearer and nearer to one goal. */
    private final class Approach {
        private final Goal goal;
        private final Cone cone;
        private final PriorityQueue<Candidate> candidates = new PriorityQueue<>(Candidate.NEAREST);
        private final Set<Map<String, Choice>> tried = new HashSet<>();
        private final long most = plays.count() + Math.min(MOST_PLAYS, plays.bound().states());

        Approach(Goal goal) {
            this.goal = goal;
            this.cone = Cone.of(world, goal.aim());
        }

        boolean isWorthIt() {
            return !found.containsKey(goal) && !candidates.isEmpty() && plays.count() < most && !plays.isTimeUp();
        }

        void begin(Function<Question, Choice> player) {
            Course course = plays.play(question -> cone.covers(question) ? player.apply(question) : Choice.SOON);
            if (tried.add(course.departures())) {
                weigh(course);
            }
        }

        /** Goes on from the nearest play, by one other choice: the first one that brings it nearer, or else all of them. */
        void step() {
            Candidate from = candidates.poll();
            Course course = plays.play(from.departures());
            for (int i = 0; i < course.asked().size(); i++) {
                Question question = course.asked().get(i).open().get(0);
                for (Choice choice : cone.covers(question) ? others(course, i) : List.<Choice>of()) {
                    if (isNew(from, question, choice) && weigh(plays.instead(course, i, choice)) < from.remaining()) {
                        candidates.add(from);
                        return;
                    }
                    if (plays.count() >= most || found.containsKey(goal)) {
                        return;
                    }
                }
            }
        }

        private boolean isNew(Candidate from, Question question, Choice choice) {
            SortedMap<String, Choice> departures = new TreeMap<>(from.departures());
            departures.put(question.id(), choice);
            departures.values().removeIf(Choice.SOON::equals);
            return departures.size() <= plays.bound().departures() && tried.add(departures);
        }

        private int weigh(Course course) {
            if (course.departures().size() > plays.bound().departures()) {
                return Integer.MAX_VALUE;
            }
            consider(course.end());
            int remaining = Remaining.of(goal.check(world, course.end().state()), goal.aim());
            candidates.add(new Candidate(remaining, tried.size(), course.departures()));
            return remaining;
        }
    }
}
