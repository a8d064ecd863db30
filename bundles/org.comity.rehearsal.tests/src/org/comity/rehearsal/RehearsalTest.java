package org.comity.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.comity.assessment.Assessor;
import org.comity.exercise.Ledger;
import org.comity.exercise.LedgerException;
import org.comity.exercise.condition.ActOutcome;
import org.comity.exercise.condition.ConditionCheck;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.world.CaseWorld;
import org.comity.library.ReferenceLibrary;
import org.comity.model.fact.Identified;
import org.comity.model.scenario.ActTemplate;
import org.comity.model.scenario.DraftTemplate;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.MessageTemplate;
import org.comity.model.scenario.NoteTemplate;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.Seat;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.comity.simulation.WorkingCalendar;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Robots play the glass office, headless, from StartEx to EndEx. */
class RehearsalTest {
    private static final List<Long> SEEDS = LongStream.rangeClosed(1, 8).boxed().toList();

    private static List<ActOutcome> outcomes(Played played) {
        ConditionCheck check = new ConditionCheck(played.world(), played.events());
        return played.world().scenario().getInjects().stream().flatMap(inject -> inject.getExpects().stream()).map(check::outcome).toList();
    }

    private static Set<String> acts(Played played, ActOutcome.Timing timing) {
        return outcomes(played).stream().filter(outcome -> outcome.timing() == timing).map(ActOutcome::act).map(ExpectedAct::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> mistakes(Played played) {
        ConditionCheck check = new ConditionCheck(played.world(), played.events());
        return played.world().scenario().getMistakes().stream().filter(mistake -> check.made(mistake).holds()).map(Identified::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static double mean(Player player, ActOutcome.Timing timing) {
        return SEEDS.stream().mapToInt(seed -> acts(Played.by(player, seed), timing).size()).average().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Player.class)
    void theSameSeedAndPlayerGiveTheSameEvents(Player player) {
        assertEquals(Played.by(player, 3).events(), Played.by(player, 3).events());
        assertEquals(Played.by(player, 3).end(), Played.by(player, 3).end());
    }

    @ParameterizedTest
    @EnumSource(Player.class)
    void anotherSeedGivesAnotherCourseOfEvents(Player player) {
        assertEquals(SEEDS.size(), SEEDS.stream().map(seed -> Played.by(player, seed).events().stream().skip(1).toList()).distinct().count());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE, Long.MAX_VALUE})
    void anySeedWillDo(long seed) {
        Played played = Played.by(Player.TYPICAL, seed);
        assertTrue(played.all(Event.Ended.class).findAny().isPresent());
        assertEquals(seed, played.all(Event.Opened.class).findFirst().orElseThrow().seed());
    }

    @ParameterizedTest
    @EnumSource(Player.class)
    void theRunBeginsWithStartExAndEndsWithEndExWhenTheScenarioSaysSo(Player player) {
        Played played = Played.by(player, 1);
        Recorded first = played.events().get(0);
        Recorded last = played.events().get(played.events().size() - 1);
        assertEquals(new Event.Opened("glass-office", "1.0", "ab", "cd", 1, player.word(),
                List.of("sg-agc", "sg-fiu", "sg-immigration", "sg-police", "tv-mfa", "tv-moj", "tv-police", "tv-prosecutor"),
                ((Event.Opened) first.event()).knowledge()), first.event());
        assertEquals(new Event.Ended(), last.event());
        assertEquals(played.world().clock().end(), last.at());
        assertFalse(played.end().isRunning());
        assertEquals(LongStream.rangeClosed(1, played.events().size()).boxed().toList(), played.events().stream().map(Recorded::number).toList());
        for (int i = 1; i < played.events().size(); i++) {
            assertTrue(played.events().get(i).at() >= played.events().get(i - 1).at(), "time never runs back");
        }
    }

    @Test
    void theExpertDoesEverythingThatIsExpectedInTimeWhateverTheSeed() {
        for (long seed : SEEDS) {
            Played played = Played.by(Player.EXPERT, seed);
            assertEquals(Set.of(), acts(played, ActOutcome.Timing.MISSED), "seed " + seed);
            assertEquals(Set.of(), acts(played, ActOutcome.Timing.LATE), "seed " + seed);
            assertEquals(Set.of(), mistakes(played), "seed " + seed);
        }
    }

    @Test
    void allFourteenInjectsAreReleasedToAnExpert() {
        Set<String> main = IntStream.rangeClosed(1, 14).mapToObj(number -> String.format("I%02d", number)).collect(Collectors.toSet());
        for (long seed : SEEDS) {
            Played played = Played.by(Player.EXPERT, seed);
            Set<String> released = played.all(Event.InjectReleased.class).map(Event.InjectReleased::inject).collect(Collectors.toSet());
            assertTrue(released.contains("I02a"), "the witness is asked, and answers");
            assertFalse(released.contains("I08b"), "nothing is lost");
            assertTrue(released.containsAll(main), () -> "seed " + seed + " lacks some of " + main + ": " + released);
        }
    }

    @Test
    void theTypicalPlayerForgetsAndDelaysALittleAndTheNoviceALot() {
        assertEquals(0, mean(Player.EXPERT, ActOutcome.Timing.MISSED));
        assertEquals(0, mean(Player.EXPERT, ActOutcome.Timing.LATE));
        assertTrue(mean(Player.TYPICAL, ActOutcome.Timing.MISSED) > 1);
        assertTrue(mean(Player.TYPICAL, ActOutcome.Timing.LATE) > 1);
        assertTrue(mean(Player.NOVICE, ActOutcome.Timing.MISSED) > mean(Player.TYPICAL, ActOutcome.Timing.MISSED));
        assertTrue(mean(Player.TYPICAL, ActOutcome.Timing.ON_TIME) > 2 * mean(Player.NOVICE, ActOutcome.Timing.ON_TIME));
    }

    @Test
    void novicesTakenTogetherMakeEveryMistakeThatTheScenarioLists() {
        Set<String> listed = Played.glassOffice().getMistakes().stream().map(Identified::getId).collect(Collectors.toSet());
        Set<String> made = new TreeSet<>();
        for (long seed = 1; seed <= 24; seed++) {
            Set<String> now = mistakes(Played.by(Player.NOVICE, seed));
            assertTrue(now.size() >= 3, "seed " + seed + ": " + now);
            made.addAll(now);
        }
        listed.removeAll(made);
        assertEquals(Set.of(), listed, "listed, and no robot ever makes them");
    }

    @Test
    void theEventsShowWhichMistakeWasMade() {
        boolean pressed = false;
        boolean labelled = false;
        for (long seed : SEEDS) {
            Played played = Played.by(Player.NOVICE, seed);
            Set<String> made = mistakes(played);
            List<Recorded> comments = played.by("tv-mfa", Event.MessageSent.class,
                    sent -> sent.purpose() == Purpose.COMMENT && sent.to().contains("reporter") && sent.facts().contains("F-press-knows"));
            assertEquals(!comments.isEmpty(), made.contains("X-press"), "seed " + seed);
            pressed |= !comments.isEmpty();
            List<Recorded> labels = played.by("tv-moj", Event.MessageSent.class,
                    sent -> sent.purpose() == Purpose.ANSWER && sent.to().contains("sg-agc") && sent.facts().isEmpty());
            assertEquals(!labels.isEmpty(), made.contains("X-label"), "seed " + seed);
            labelled |= !labels.isEmpty();
        }
        assertTrue(pressed && labelled, "eight novices make these at least once");
    }

    /** What a seat may be seen doing of its own accord: what is expected of it, or the mistakes listed instead. */
    private static Set<String> deeds(Scenario scenario) {
        Set<String> deeds = new TreeSet<>();
        scenario.getInjects().stream().flatMap(inject -> inject.getExpects().stream())
                .forEach(act -> act.getActs().forEach(template -> deeds.add(act.getBy().getId() + deed(template))));
        scenario.getMistakes().forEach(mistake -> mistake.getActs()
                .forEach(template -> deeds.add(mistake.getInsteadOf().getBy().getId() + deed(template))));
        return deeds;
    }

    private static String deed(ActTemplate template) {
        return switch (template) {
            case MessageTemplate message -> " writes " + message.getPurpose() + message.getTo().stream().map(Identified::getId).toList();
            case NoteTemplate note -> " files " + note.getTopic();
            case DraftTemplate draft -> " drafts " + draft.getPlan().getType().getId() + " for " + draft.getPlan().getRecipient().getId();
            default -> " moves or diarises";
        };
    }

    @ParameterizedTest
    @EnumSource(Player.class)
    void nobodyActsForASeatThatIsNotHis(Player player) {
        Played played = Played.by(player, 5);
        Scenario scenario = played.world().scenario();
        Set<String> seats = scenario.getParties().stream().filter(Seat.class::isInstance).map(Identified::getId).collect(Collectors.toSet());
        Map<String, Event.RequestOpened> requests = played.all(Event.RequestOpened.class)
                .collect(Collectors.toMap(Event.RequestOpened::request, Function.identity()));
        Set<String> seen = new TreeSet<>();
        for (Recorded recorded : played.events()) {
            if (seats.contains(recorded.actor())) {
                switch (recorded.event()) {
                    case Event.MessageSent sent when sent.about().isEmpty() -> seen.add(recorded.actor() + " writes " + sent.purpose() + sent.to());
                    case Event.NoteFiled filed -> seen.add(recorded.actor() + " files " + filed.topic());
                    case Event.RequestDrafted drafted -> seen.add(recorded.actor() + " drafts " + requests.get(drafted.request()).type()
                            + " for " + requests.get(drafted.request()).recipient());
                    default -> { }
                }
            }
        }
        assertTrue(seen.size() > 8, seen.toString());
        seen.removeAll(deeds(scenario));
        assertEquals(Set.of(), seen);
    }

    @ParameterizedTest
    @EnumSource(Player.class)
    void nobodyTellsWhatHeDoesNotKnow(Player player) {
        Played played = Played.by(player, 2);
        Set<String> seats = Set.copyOf(played.all(Event.Opened.class).findFirst().orElseThrow().seated());
        ExerciseState state = ExerciseState.INITIAL;
        int told = 0;
        for (Recorded recorded : played.events()) {
            if (recorded.event() instanceof Event.MessageSent sent && sent.about().isEmpty() && seats.contains(recorded.actor())) {
                assertTrue(state.knownTo(recorded.actor()).containsAll(sent.facts()), recorded.toString());
                told += sent.facts().size();
            }
            state = state.after(recorded);
        }
        assertTrue(told > 5);
        assertTrue(played.all(Event.RequestDispatched.class).allMatch(dispatched -> dispatched.unsupported().isEmpty()),
                "no robot invents a fact");
    }

    @Test
    void paperworkIsDoneInOfficeHours() {
        Played played = Played.by(Player.TYPICAL, 1);
        WorkingCalendar tevara = played.world().calendar(played.world().party("tv-moj").orElseThrow().getState());
        List<Recorded> sent = played.by("tv-moj", Event.RequestDispatched.class, dispatched -> true);
        assertFalse(sent.isEmpty());
        sent.forEach(recorded -> assertEquals(recorded.at(), tevara.nextOpen(recorded.at()), recorded.toString()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void cancellingStopsTheRunAndTheLedgerHoldsWhatHappenedBefore(int questions) {
        List<Recorded> events = new ArrayList<>();
        NullProgressMonitor patience = new NullProgressMonitor() {
            private int asked;

            @Override
            public boolean isCanceled() {
                return asked++ >= questions;
            }
        };
        assertThrows(OperationCanceledException.class, () -> Played.by(Player.EXPERT, 1, patience, events));
        List<Recorded> whole = Played.by(Player.EXPERT, 1).events();
        assertTrue(events.size() < whole.size(), events.size() + " of " + whole.size());
        assertEquals(whole.subList(0, events.size()), events);
        assertTrue(events.stream().noneMatch(recorded -> recorded.event() instanceof Event.Ended));
    }

    @Test
    void theMonitorIsToldOfTheDaysThatPass() {
        double[] worked = {0};
        Played.by(Player.EXPERT, 1, new NullProgressMonitor() {
            private double total;

            @Override
            public void beginTask(String name, int totalWork) {
                total = totalWork;
            }

            @Override
            public void internalWorked(double work) {
                worked[0] += work / total;
            }

            @Override
            public void worked(int work) {
                internalWorked(work);
            }
        }, new ArrayList<>());
        assertEquals(1, worked[0], 0.01);
    }

    @Test
    void aLedgerThatCannotBeWrittenStopsTheRun() {
        List<Recorded> written = new ArrayList<>();
        CaseWorld world = new CaseWorld(Played.glassOffice(), ReferenceLibrary.shipped());
        LedgerException thrown = assertThrows(LedgerException.class, () -> Rehearsal.play(world, Played.setup(Player.EXPERT, 1), events -> {
            if (written.size() > 50) {
                throw new LedgerException("The disk is full.", null);
            }
            written.addAll(events);
        }, new NullProgressMonitor()));
        assertEquals("The disk is full.", thrown.getMessage());
    }

    @Test
    void playersAreFoundByNameInAnyCase() {
        assertEquals(Player.EXPERT, Player.named("Expert").orElseThrow());
        assertEquals("expert, typical, novice", Player.words());
        assertTrue(Player.named("genius").isEmpty());
        assertTrue(Player.named("").isEmpty());
    }

    @Test
    void whatComesByHandComesAtItsMinuteSinceControlIsRehearsedToo() throws PackException {
        Scenario scenario = PackReader.read(Path.of(System.getProperty("comity.home"), "scenarios/glass-office"), ReferenceLibrary.shipped()).scenario();
        scenario.getInjects().stream().filter(inject -> inject.getId().equals("I03")).forEach(inject -> inject.setByHand(true));
        CaseWorld world = new CaseWorld(scenario, ReferenceLibrary.shipped());
        ExerciseState end = Rehearsal.play(world, new Rehearsal.Setup(Player.EXPERT, 1, "ab", "cd"), Ledger.NONE, new NullProgressMonitor());
        long released = end.chronicle().get(end.released().get("I03").intValue() - 1).at();
        assertEquals(world.clock().toCase(world.inject("I03").orElseThrow().getExerciseMinute()), released);
        assertEquals(100, Assessor.assess(world, end.chronicle()).score());
    }
}
