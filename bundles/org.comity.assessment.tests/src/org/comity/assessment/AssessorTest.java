package org.comity.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.comity.exercise.condition.ActOutcome;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.world.CaseClock;
import org.comity.model.fact.Identified;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.Topic;
import org.comity.rehearsal.Player;
import org.comity.rules.Severity;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Grades what robots did in the glass office, and what is left of it when single events are taken out or put in. */
class AssessorTest {
    private static final List<Long> SEEDS = LongStream.rangeClosed(1, 8).boxed().toList();
    private static final Played EXPERT = Played.by(Player.EXPERT, 1);

    private static <E extends Event> Predicate<Recorded> that(Class<E> kind, Predicate<E> test) {
        return recorded -> kind.isInstance(recorded.event()) && test.test(kind.cast(recorded.event()));
    }

    private static Predicate<Recorded> message(Purpose purpose, String receiver) {
        return that(Event.MessageSent.class, sent -> sent.purpose() == purpose && sent.to().contains(receiver));
    }

    private static Predicate<Recorded> note(Topic topic, String fact) {
        return that(Event.NoteFiled.class, filed -> filed.topic() == topic && (fact.isEmpty() || filed.facts().contains(fact)));
    }

    /** Ids of the criteria that came out lower than the expert's. */
    private static Set<String> lowered(Played played) {
        Map<String, Integer> before = levels(EXPERT);
        return levels(played).entrySet().stream().filter(entry -> entry.getValue() < before.get(entry.getKey())).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> levels(Played played) {
        return played.assessed().criteria().stream().collect(Collectors.toMap(CriterionResult::id, CriterionResult::level, (a, b) -> a, TreeMap::new));
    }

    private static Played with(Played played, String actor, Event event) {
        Recorded last = played.events().get(played.events().size() - 1);
        List<Recorded> events = new ArrayList<>(played.events());
        events.add(new Recorded(last.number() + 1, last.at(), actor, event));
        return new Played(played.world(), List.copyOf(events));
    }

    private static double mean(Player player, ToDoubleFunction<Assessment> figure) {
        return SEEDS.stream().mapToDouble(seed -> figure.applyAsDouble(Played.by(player, seed).assessed())).average().orElseThrow();
    }

    /** Every id in the case that is not a word by itself: nobody should ever read one of them. */
    private static Pattern ids(Played played) {
        Stream.Builder<String> ids = Stream.builder();
        for (var all = played.world().scenario().eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element instanceof Identified identified && identified.getId() != null && identified.getId().matches(".*[-_.0-9].*")) {
                ids.add(Pattern.quote(identified.getId()));
            }
        }
        return Pattern.compile("(?<![\\w-])(" + ids.build().collect(Collectors.joining("|")) + ")(?![\\w-])");
    }

    @Test
    void anExpertEarnsAHundredWhateverTheSeed() {
        for (long seed : SEEDS) {
            Assessment assessment = Played.by(Player.EXPERT, seed).assessed();
            assertEquals(100, assessment.score(), "seed " + seed + " " + levels(Played.by(Player.EXPERT, seed)));
            assertEquals(Assessment.Grade.DISTINCTION, assessment.grade());
            assertFalse(assessment.isFatal());
        }
    }

    @Test
    void expertsComeBeforeTypicalPlayersAndThoseBeforeNovices() {
        for (ToDoubleFunction<Assessment> figure : List.<ToDoubleFunction<Assessment>>of(Assessment::points, Assessment::score)) {
            double expert = mean(Player.EXPERT, figure);
            double typical = mean(Player.TYPICAL, figure);
            double novice = mean(Player.NOVICE, figure);
            assertTrue(expert > typical + 5 && typical > novice + 5, expert + " " + typical + " " + novice);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Player.class, names = "EXPERT", mode = EnumSource.Mode.EXCLUDE)
    void aLowerScoreComesFromActsMissedLateOrMistaken(Player player) {
        for (long seed : SEEDS) {
            Assessment assessment = Played.by(player, seed).assessed();
            boolean allInTime = assessment.seats().stream().flatMap(seat -> seat.outcomes().stream())
                    .allMatch(outcome -> outcome.timing() == ActOutcome.Timing.ON_TIME);
            boolean mistaken = assessment.seats().stream().anyMatch(seat -> !seat.mistakes().isEmpty());
            assertTrue(assessment.points() < 100, player + " " + seed);
            assertTrue(!allInTime || mistaken, player + " " + seed + " lost points by nothing that a seat did or left undone");
        }
    }

    @ParameterizedTest
    @EnumSource(Player.class)
    void everyPointIsTracedToEventsOfTheRecordOrToWhatWasNotDone(Player player) {
        for (long seed : SEEDS) {
            Played played = Played.by(player, seed);
            Set<Long> numbers = played.events().stream().map(Recorded::number).collect(Collectors.toSet());
            for (CriterionResult criterion : played.assessed().criteria()) {
                String where = player + " " + seed + " " + criterion;
                assertTrue(numbers.containsAll(criterion.events()), where);
                if (criterion.level() > 0) {
                    assertFalse(criterion.events().isEmpty(), where);
                } else {
                    assertTrue(criterion.reason().matches(".*(not done|never|not released|avoided|leaves|nothing|questioned|missing).*"), where);
                }
            }
            played.assessed().fatalErrors().forEach(error -> assertTrue(!error.events().isEmpty() && numbers.containsAll(error.events())));
            played.assessed().seats().forEach(seat -> {
                seat.mistakes().forEach(mistake -> assertTrue(numbers.contains(mistake.event()), seat.toString()));
                seat.outcomes().forEach(outcome -> assertTrue(outcome.event().stream().allMatch(numbers::contains)));
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Player.class)
    void levelsPointsAndScoreAddUp(Player player) {
        for (long seed : SEEDS) {
            Assessment assessment = Played.by(player, seed).assessed();
            assertEquals(List.of("R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10"),
                    assessment.criteria().stream().map(CriterionResult::id).toList());
            assertEquals(100, assessment.criteria().stream().mapToInt(CriterionResult::maximum).sum());
            assessment.criteria().forEach(criterion -> {
                assertTrue(criterion.level() >= 0 && criterion.level() <= 4);
                assertEquals(criterion.maximum() * criterion.level() / 4.0, criterion.points());
                assertFalse(criterion.challenges().isEmpty() && criterion.remedies().isEmpty(), criterion.id() + " is tagged");
            });
            assertEquals(assessment.criteria().stream().mapToDouble(CriterionResult::points).sum(), assessment.points(), 1e-9);
            assertEquals(assessment.isFatal() ? Math.min(49, assessment.points()) : assessment.points(), assessment.score(), 1e-9);
        }
    }

    @ParameterizedTest
    @EnumSource(Player.class)
    void reasonsAreWordsForPeople(Player player) {
        Pattern ids = ids(Played.by(player, 1));
        for (long seed : SEEDS) {
            Assessment assessment = Played.by(player, seed).assessed();
            Stream.concat(assessment.criteria().stream().map(CriterionResult::reason),
                    assessment.fatalErrors().stream().flatMap(error -> Stream.of(error.text(), error.because()))).forEach(reason -> {
                        assertFalse(reason.isBlank());
                        assertFalse(reason.matches("(?s).*(\\{\\d|\\bnull\\b|''|\\.\\.|::|: \\.).*"), reason);
                        assertFalse(ids.matcher(reason).find(), () -> reason);
                    });
        }
    }

    @Test
    void theReasonSaysWhyThisLevelAndWhyNotTheNext() {
        Played late = new Played(EXPERT.world(), EXPERT.events().stream()
                .map(recorded -> isPreservationLeaving(recorded) ? new Recorded(recorded.number(), at(3, 10), recorded.actor(), recorded.event())
                        : recorded).toList());
        CriterionResult timing = late.criterion("R6");
        assertEquals(2, timing.level());
        assertEquals("level 2: Saved, but not every clock kept. Not level 3, because: Send the preservation request to the provider today: "
                + "done on day 3, 10:00, limit day 1, 23:00.", timing.reason());
        assertTrue(timing.events().contains(numberOf(AssessorTest::isPreservationLeaving)));
        assertEquals(Set.of("R6"), lowered(late));
    }

    @Test
    void aLetterThatNeverLeftIsNotSaidToLackAField() {
        String emergency = requestOf("emergency-disclosure");
        CriterionResult rights = EXPERT.without(that(Event.RequestDispatched.class, event -> event.request().equals(emergency))).criterion("R9");
        assertEquals(3, rights.level());
        assertTrue(rights.reason().contains("Emergency disclosure: where is 'ilin_s'? was never dispatched"), rights.reason());
    }

    @ParameterizedTest
    @EnumSource(Player.class)
    void noReasonSaysTheSameTwice(Player player) {
        for (long seed : SEEDS) {
            Played.by(player, seed).assessed().criteria().forEach(criterion -> {
                String[] clauses = criterion.reason().replaceFirst("\\.$", "").split("; |because: ");
                assertEquals(clauses.length, Stream.of(clauses).distinct().count(), criterion.reason());
            });
        }
    }

    private static boolean isPreservationLeaving(Recorded recorded) {
        return recorded.event() instanceof Event.RequestMoved moved && moved.trigger() == Trigger.DISPATCH
                && moved.request().equals(requestOf("data-preservation"));
    }

    private static long at(int day, int hour) {
        return CaseClock.caseMinute(day, LocalTime.of(hour, 0));
    }

    private static String requestOf(String type) {
        return EXPERT.events().stream().map(Recorded::event).filter(Event.RequestOpened.class::isInstance).map(Event.RequestOpened.class::cast)
                .filter(opened -> opened.type().equals(type)).map(Event.RequestOpened::request).findFirst().orElseThrow();
    }

    private static long numberOf(Predicate<Recorded> test) {
        return EXPERT.events().stream().filter(test).findFirst().orElseThrow().number();
    }

    /** Takes one act out of the expert's record; only the criterion that it serves falls. */
    private static void costs(Predicate<Recorded> act, String... criteria) {
        assertTrue(EXPERT.events().stream().anyMatch(act), "the expert did it");
        assertEquals(Set.of(criteria), lowered(EXPERT.without(act)));
    }

    @Test
    void whatWasNotDoneCostsTheCriterionConcernedAndNoOther() {
        costs(message(Purpose.ASSIGN, "tv-mfa"), "R7");
        costs(message(Purpose.ALERT, "sg-police"), "R6");
        costs(message(Purpose.NOTIFY_CONSULATE, "qr-embassy"), "R9");
        costs(message(Purpose.NO_COMMENT, "reporter"), "R9");
        costs(message(Purpose.CONSULT, "tv-moj"), "R5");
        costs(message(Purpose.FEEDBACK, "pl-doj"), "R10");
        costs(note(Topic.CUSTODY, ""), "R10");
        costs(note(Topic.USE_LIMIT, "F-bank-intel"), "R9");
        costs(that(Event.Diarised.class, diarised -> true), "R6");
        costs(that(Event.InformationSupplied.class, supplied -> true), "R8");
    }

    @Test
    void theAnswerByTheConductServesBothTheLawOfTheOtherSideAndConsultation() {
        Played played = EXPERT.without(message(Purpose.ANSWER, "sg-agc").and(recorded -> recorded.actor().equals("tv-moj")));
        assertTrue(lowered(played).contains("R4"), lowered(played).toString());
        assertTrue(Set.of("R4", "R5").containsAll(lowered(played)), lowered(played).toString());
    }

    @Test
    void aLetterThatWasNeverSentCostsEverythingThatReadsIt() {
        String content = requestOf("content-data");
        Set<String> lowered = lowered(EXPERT.without(that(Event.RequestDispatched.class, event -> event.request().equals(content))));
        assertTrue(lowered.containsAll(Set.of("R1", "R2", "R3")), lowered.toString());
        assertFalse(lowered.contains("R6") || lowered.contains("R7") || lowered.contains("R9") || lowered.contains("R10"), lowered.toString());
    }

    @Test
    void aQueriedFieldIsAGapAndAdviceIsNone() {
        assertEquals(4, questioned("M13", Severity.ADVICE).criterion("R2").level());
        CriterionResult gap = questioned("M13", Severity.QUERIED).criterion("R2");
        assertEquals(3, gap.level());
        assertTrue(gap.reason().contains("M13"), gap.reason());
        assertEquals(Set.of("R2"), lowered(questioned("M13", Severity.QUERIED)));
    }

    private static Played questioned(String field, Severity severity) {
        String content = requestOf("content-data");
        return new Played(EXPERT.world(), EXPERT.events().stream().map(recorded -> {
            if (recorded.event() instanceof Event.RequestDispatched sent && sent.request().equals(content)) {
                return new Recorded(recorded.number(), recorded.at(), recorded.actor(), new Event.RequestDispatched(sent.request(), sent.channel(),
                        sent.draft(), List.of(new Event.Questioned("content.missing", severity, field)), sent.unsupported()));
            }
            return recorded;
        }).toList());
    }

    @Test
    void aFatalErrorCapsTheResultAtFortyNineAndSaysWhichAndWhy() {
        Played leak = with(EXPERT, "tv-mfa", new Event.MessageSent(List.of("reporter"), Purpose.COMMENT, "We are glad that she is safe.",
                List.of("F-victim-identity"), Optional.empty()));
        Assessment assessment = leak.assessed();
        assertTrue(assessment.isFatal());
        assertEquals(49, assessment.score());
        assertTrue(assessment.points() > 49 && assessment.points() < 100, "points " + assessment.points());
        assertEquals(Assessment.Grade.BELOW_PASS, assessment.grade());
        assertEquals(List.of("FE-victim"), assessment.fatalErrors().stream().map(Assessment.FatalResult::id).toList());
        assertEquals(Set.of(leak.events().get(leak.events().size() - 1).number()), assessment.fatalErrors().get(0).events());
        assertEquals(Set.of("R9"), lowered(leak));
        assertTrue(leak.criterion("R9").reason().contains("Straits Daily"), leak.criterion("R9").reason());
    }

    @Test
    void tellingTheNameToAColleagueIsNoLeak() {
        assertFalse(with(EXPERT, "tv-mfa", new Event.MessageSent(List.of("tv-moj"), Purpose.INFORM, "She is Ilin Sova.",
                List.of("F-victim-identity"), Optional.empty())).assessed().isFatal());
    }

    @Test
    void lostDataQuotedIntelligenceAndInventedFactsAreFatal() {
        assertEquals(List.of("FE-lost"), fatal(with(EXPERT, "control", new Event.ClockMissed("account-deletion"))));
        assertEquals(List.of("FE-use"), fatal(dispatched(List.of(new Event.Questioned("use-limit.breached", Severity.QUERIED, "M06")), List.of())));
        assertEquals(List.of("FE-invented"), fatal(dispatched(List.of(), List.of("F-messages"))));
        assertEquals(List.of(), fatal(dispatched(List.of(), List.of())));
    }

    private static List<String> fatal(Played played) {
        return played.assessed().fatalErrors().stream().map(Assessment.FatalResult::id).toList();
    }

    /** The letter for content sent once more, at the end. */
    private static Played dispatched(List<Event.Questioned> findings, List<String> unsupported) {
        Event.RequestDispatched sent = EXPERT.events().stream().map(Recorded::event).filter(Event.RequestDispatched.class::isInstance)
                .map(Event.RequestDispatched.class::cast).filter(event -> event.request().equals(requestOf("content-data"))).findFirst().orElseThrow();
        return with(EXPERT, "tv-moj", new Event.RequestDispatched(sent.request(), sent.channel(), sent.draft(), findings, unsupported));
    }

    @Test
    void aFatalErrorNeverRaisesAScore() {
        Played nothing = new Played(EXPERT.world(), EXPERT.events().subList(0, 2));
        Assessment assessment = with(nothing, "control", new Event.ClockMissed("account-deletion")).assessed();
        assertTrue(assessment.isFatal());
        assertEquals(assessment.points(), assessment.score());
        assertTrue(assessment.score() < 49);
    }

    @Test
    void nothingDoneEarnsNothing() {
        Assessment empty = new Played(EXPERT.world(), List.of()).assessed();
        assertEquals(0, empty.score(), empty.criteria().toString());
        assertEquals(Assessment.Grade.BELOW_PASS, empty.grade());
        assertTrue(empty.criteria().stream().allMatch(criterion -> criterion.events().isEmpty() && !criterion.reason().isBlank()));
        assertTrue(empty.seats().stream().allMatch(seat -> seat.score().isEmpty() && seat.mistakes().isEmpty()), empty.seats().toString());
    }

    @Test
    void onlyTheEventsCount() {
        Played again = Played.by(Player.TYPICAL, 3);
        // another world object, and events that went through nothing but their values
        assertEquals(again.assessed(), Assessor.assess(again.world(), new ArrayList<>(again.events())));
        assertEquals(levels(EXPERT), levels(new Played(again.world(), EXPERT.events())));
    }

    @Test
    void byAgencyEverySeatAnswersForItsOwnActs() {
        Assessment assessment = EXPERT.assessed();
        assertEquals(List.of("tv-police", "tv-prosecutor", "tv-moj", "tv-mfa", "sg-agc", "sg-police", "sg-fiu", "sg-immigration"),
                assessment.seats().stream().map(SeatResult::id).toList());
        long acts = EXPERT.world().scenario().getInjects().stream().mapToLong(inject -> inject.getExpects().size()).sum();
        assertEquals(acts, assessment.seats().stream().mapToLong(seat -> seat.outcomes().size()).sum());
        assessment.seats().forEach(seat -> assertEquals(OptionalInt.of(100), seat.score(), seat.toString()));
        assertEquals("Tevara", assessment.seats().get(0).state());

        Assessment without = EXPERT.without(message(Purpose.NOTIFY_CONSULATE, "qr-embassy")).assessed();
        assertEquals(OptionalInt.of(0), seat(without, "sg-immigration").score());
        assertEquals(1, seat(without, "sg-immigration").count(ActOutcome.Timing.MISSED));
        assertEquals(OptionalInt.of(100), seat(without, "sg-police").score());
    }

    private static SeatResult seat(Assessment assessment, String id) {
        return assessment.seats().stream().filter(seat -> seat.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void whatAColleagueDidInsteadCountsForTheTeamButForNoSeat() {
        Played swapped = new Played(EXPERT.world(), EXPERT.events().stream().map(recorded ->
                message(Purpose.ASSIGN, "tv-mfa").test(recorded) ? new Recorded(recorded.number(), recorded.at(), "tv-police", recorded.event())
                        : recorded).toList());
        assertEquals(levels(EXPERT), levels(swapped));
        SeatResult prosecutor = seat(swapped.assessed(), "tv-prosecutor");
        assertEquals(1, prosecutor.byColleagues());
        assertEquals(seat(EXPERT.assessed(), "tv-prosecutor").count(ActOutcome.Timing.ON_TIME) - 1, prosecutor.count(ActOutcome.Timing.ON_TIME));
    }

    @Test
    void whatTheOtherStateDidCountsForNobody() {
        Played swapped = new Played(EXPERT.world(), EXPERT.events().stream().map(recorded ->
                message(Purpose.ASSIGN, "tv-mfa").test(recorded) ? new Recorded(recorded.number(), recorded.at(), "sg-fiu", recorded.event())
                        : recorded).toList());
        assertEquals(Set.of("R7"), lowered(swapped));
    }

    @Test
    void mistakesAreNamedAtTheSeatWithTheEventThatShowsThem() {
        Played leak = with(EXPERT, "tv-mfa", new Event.MessageSent(List.of("reporter"), Purpose.COMMENT, "No doubt.", List.of("F-press-knows"),
                Optional.empty()));
        List<SeatResult.MistakeResult> mistakes = seat(leak.assessed(), "tv-mfa").mistakes();
        assertEquals(List.of(new SeatResult.MistakeResult("Answers the reporter", leak.events().get(leak.events().size() - 1).number())), mistakes);
        leak.assessed().seats().stream().filter(seat -> !seat.id().equals("tv-mfa")).forEach(seat -> assertEquals(List.of(), seat.mistakes()));
    }

    @Test
    void thePassMarksAreThoseOfTheRubric() {
        assertEquals(Assessment.Grade.DISTINCTION, EXPERT.assessed().grade());
        // the expert of whom only the first days are known
        List<Assessment.Grade> grades = new ArrayList<>();
        for (int share = 1; share <= 40; share++) {
            Played part = new Played(EXPERT.world(), EXPERT.events().subList(0, EXPERT.events().size() * share / 40));
            Assessment assessment = part.assessed();
            Assessment.Grade expected = assessment.score() >= 88 ? Assessment.Grade.DISTINCTION : assessment.score() >= 75 ? Assessment.Grade.MERIT
                    : assessment.score() >= 60 ? Assessment.Grade.PASS : Assessment.Grade.BELOW_PASS;
            assertEquals(expected, assessment.grade(), "score " + assessment.score());
            grades.add(assessment.grade());
        }
        assertTrue(grades.stream().distinct().count() >= 3, grades.toString());
    }
}
