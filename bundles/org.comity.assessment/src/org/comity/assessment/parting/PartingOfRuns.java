package org.comity.assessment.parting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.comity.assessment.Assessment;
import org.comity.assessment.Assessor;
import org.comity.assessment.RequestCourse;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.RunningClock;
import org.comity.exercise.view.Line;
import org.comity.exercise.view.Narrator;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.request.AssistanceType;
import org.comity.model.scenario.Party;
import org.comity.model.text.Texts;

/** The comparison of two runs while it is made. */
final class PartingOfRuns {
    private final RecordedRun first;
    private final RecordedRun second;
    private final Texts texts;

    PartingOfRuns(RecordedRun first, RecordedRun second) {
        this.first = first;
        this.second = second;
        this.texts = Texts.beside(PartingOfRuns.class, first.world().language());
    }

    Parting compare() throws IncomparableRunsException {
        sameScenario();
        Map<String, RequestCourse> firstCourses = courses(first);
        Map<String, RequestCourse> secondCourses = courses(second);
        Assessment firstResult = Assessor.assess(first.world(), first.events());
        Assessment secondResult = Assessor.assess(second.world(), second.events());
        return new Parting(settings(first.opening().get(), second.opening().get()), point(), requests(firstCourses, secondCourses),
                clocks(clocks(first, firstCourses), clocks(second, secondCourses)), criteria(firstResult, secondResult),
                fatalErrors(firstResult, secondResult), firstResult, secondResult);
    }

    private void sameScenario() throws IncomparableRunsException {
        Event.Opened one = opening(first, "refused.first-empty");
        Event.Opened other = opening(second, "refused.second-empty");
        if (!one.scenario().equals(other.scenario())) {
            throw new IncomparableRunsException(texts.text("refused.scenarios", one.scenario(), other.scenario()));
        }
        if (!one.packDigest().equals(other.packDigest())) {
            throw new IncomparableRunsException(texts.text("refused.versions", one.scenario(), one.packVersion(), other.packVersion()));
        }
    }

    private Event.Opened opening(RecordedRun run, String refusal) throws IncomparableRunsException {
        return run.opening().orElseThrow(() -> new IncomparableRunsException(texts.text(refusal)));
    }

    private List<Parting.Difference> settings(Event.Opened one, Event.Opened other) {
        List<Parting.Difference> differences = new ArrayList<>();
        for (Parting.Setting setting : Parting.Setting.values()) {
            String word = word(setting, one);
            String otherWord = word(setting, other);
            if (!word.equals(otherWord)) {
                differences.add(new Parting.Difference(setting, word, otherWord));
            }
        }
        return List.copyOf(differences);
    }

    private static String word(Parting.Setting setting, Event.Opened opening) {
        return switch (setting) {
            case SEED -> Long.toString(opening.seed());
            case PLAYER -> opening.player();
            case SEATS -> String.join(", ", opening.seated());
            case LIBRARY -> opening.libraryDigest();
        };
    }

    /** A run that has only got further than the other has not parted from it. */
    private Optional<Parting.Point> point() {
        int shared = Math.min(first.events().size(), second.events().size());
        return IntStream.range(1, shared).filter(i -> !first.events().get(i).equals(second.events().get(i))).boxed().findFirst().map(this::point);
    }

    private Parting.Point point(int index) {
        Recorded one = first.events().get(index);
        Recorded other = second.events().get(index);
        List<Line> firstLines = Narrator.tell(first.world(), first.events(), one.number());
        List<Line> secondLines = Narrator.tell(second.world(), second.events(), other.number());
        int next = 0;
        while (next < firstLines.size() && next < secondLines.size() && isSame(firstLines.get(next), secondLines.get(next))) {
            next++;
        }
        return new Parting.Point(one.number(), Math.min(one.at(), other.at()), firstLines.stream().skip(next).findFirst(),
                secondLines.stream().skip(next).findFirst());
    }

    private static boolean isSame(Line one, Line other) {
        return one.at() == other.at() && one.sentence().equals(other.sentence());
    }

    /** Requests by what they are, since another course of events gives them other references. */
    private static Map<String, RequestCourse> courses(RecordedRun run) {
        Map<String, RequestCourse> keyed = new LinkedHashMap<>();
        for (RequestCourse course : RequestCourse.all(run.world(), run.end())) {
            String kind = course.opener() + "/" + course.type() + "/" + course.recipient() + "/";
            int ordinal = 1;
            while (keyed.containsKey(kind + ordinal)) {
                ordinal++;
            }
            keyed.put(kind + ordinal, course);
        }
        return keyed;
    }

    /** Clocks by what they are: those of a request by that request and the limit that they watch. */
    private static Map<String, RunningClock> clocks(RecordedRun run, Map<String, RequestCourse> courses) {
        Map<String, String> keys = new LinkedHashMap<>();
        courses.forEach((key, course) -> keys.put(course.reference(), key));
        Map<String, RunningClock> clocks = new LinkedHashMap<>();
        run.end().clocks().values().forEach(clock -> clocks.put(clock.request()
                .map(reference -> clock.id().replace(":" + reference, "") + " of " + keys.get(reference)).orElse(clock.id()), clock));
        return clocks;
    }

    private List<Parting.RequestPair> requests(Map<String, RequestCourse> one, Map<String, RequestCourse> other) {
        return pairs(one, other, (first, second) -> {
            RequestCourse either = first.or(() -> second).orElseThrow();
            CaseWorld world = this.first.world();
            return new Parting.RequestPair(world.type(either.type()).map(AssistanceType::getName).orElse(either.type()),
                    world.party(either.recipient()).map(Party::getName).orElse(either.recipient()), first, second);
        });
    }

    private static List<Parting.ClockPair> clocks(Map<String, RunningClock> one, Map<String, RunningClock> other) {
        return pairs(one, other, (first, second) -> new Parting.ClockPair(first.or(() -> second).orElseThrow().title(),
                Stream.of(first, second).flatMap(Optional::stream).map(RunningClock::request).flatMap(Optional::stream).distinct().toList(),
                first.map(RunningClock::status), second.map(RunningClock::status)));
    }

    /** What two things that belong together make. */
    @FunctionalInterface
    private interface Pair<T, P> {
        P of(Optional<T> first, Optional<T> second);
    }

    private static <T, P> List<P> pairs(Map<String, T> one, Map<String, T> other, Pair<T, P> pair) {
        Set<String> keys = new LinkedHashSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys.stream().map(key -> pair.of(Optional.ofNullable(one.get(key)), Optional.ofNullable(other.get(key)))).toList();
    }

    private static List<Parting.CriterionPair> criteria(Assessment one, Assessment other) {
        return IntStream.range(0, one.criteria().size())
                .mapToObj(i -> new Parting.CriterionPair(one.criteria().get(i), other.criteria().get(i))).toList();
    }

    private static List<Parting.FatalPair> fatalErrors(Assessment one, Assessment other) {
        return pairs(byId(one), byId(other), (first, second) -> new Parting.FatalPair(first.or(() -> second).orElseThrow().text(),
                first.isPresent(), second.isPresent()));
    }

    private static Map<String, Assessment.FatalResult> byId(Assessment assessment) {
        Map<String, Assessment.FatalResult> errors = new LinkedHashMap<>();
        assessment.fatalErrors().forEach(error -> errors.put(error.id(), error));
        return errors;
    }
}
