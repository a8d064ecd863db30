package org.comity.rehearsal.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Plays of one case from one start, counted, and stopped when somebody cancels or time is up. */
final class Plays {
    private static final long NANOS = 1_000_000_000L;

    private final Playing playing;
    private final Position start;
    private final Bound bound;
    private final IProgressMonitor monitor;
    private final long began = System.nanoTime();
    private long count;

    Plays(Playing playing, Position start, Bound bound, IProgressMonitor monitor) {
        this.playing = playing;
        this.start = start;
        this.bound = bound;
        this.monitor = monitor;
    }

    Bound bound() {
        return bound;
    }

    Position start() {
        return start;
    }

    long count() {
        return count;
    }

    /** Whether the seconds of the bound have passed. @throws OperationCanceledException when somebody cancelled */
    boolean isTimeUp() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        return bound.seconds().filter(seconds -> System.nanoTime() - began > seconds * NANOS).isPresent();
    }

    List<Choice> choices(Question question) {
        return playing.choices(question);
    }

    Position choose(Position position, Choice choice) {
        return playing.choose(position, choice);
    }

    /** A play in which everything is done as expected but for some choices, by question. */
    Course play(Map<String, Choice> departures) {
        return play(question -> departures.getOrDefault(question.id(), Choice.SOON));
    }

    Course play(Function<Question, Choice> player) {
        return play(List.of(), start, player);
    }

    /** The same play up to the question at an index, which is answered otherwise. */
    Course instead(Course course, int index, Choice choice) {
        Position position = course.asked().get(index);
        Map<String, Choice> departures = course.departures();
        return play(course.asked().subList(0, index + 1), playing.choose(position, choice), question -> departures.getOrDefault(question.id(), Choice.SOON));
    }

    private Course play(List<Position> before, Position from, Function<Question, Choice> player) {
        count++;
        isTimeUp();
        List<Position> asked = new ArrayList<>(before);
        Position position = from;
        while (!position.hasEnded()) {
            asked.add(position);
            Question question = position.open().get(0);
            Choice wanted = player.apply(question);
            position = playing.choose(position, playing.choices(question).contains(wanted) ? wanted : Choice.SOON);
        }
        return new Course(asked, position);
    }
}
