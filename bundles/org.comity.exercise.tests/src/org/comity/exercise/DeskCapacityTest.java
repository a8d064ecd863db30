package org.comity.exercise;

import static org.comity.exercise.GlassOffice.letter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

import org.comity.exercise.desk.Pile;
import org.comity.exercise.event.Due;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.view.Narrator;
import org.comity.exercise.view.Sight;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.DeskCapacity;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.ScenarioFactory;
import org.comity.rules.office.Office;
import org.comity.rules.request.RequestDraft;
import org.comity.simulation.RandomStreams;
import org.comity.simulation.WorkingCalendar;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** The Attorney General's Chambers of Sarunga, with few officers and much to do. */
class DeskCapacityTest {
    private static final RequestDraft RECORDS = letter("P-bank-records");
    private static final Office CHAMBERS = GlassOffice.WORLD.offices().named("sg-agc").orElseThrow();

    private static final LocalDate CHARTER_DAY = LocalDate.of(2026, 3, 20);
    private static final LocalDate MONDAY_AFTER = LocalDate.of(2026, 3, 23);

    private static Play started(CaseWorld world) {
        Play play = Play.opened(world, GlassOffice.TEVARA, 1);
        play.accepted(new Act.Start());
        return play;
    }

    /** When the Chambers will have registered a request, as they plan it when it arrives. */
    private static long registered(Play play, String request) {
        return play.record.stream().filter(recorded -> recorded.actor().equals("sg-agc") && recorded.event() instanceof Event.Planned planned
                && planned.due().subject().equals(request)).map(recorded -> ((Event.Planned) recorded.event()).due().at()).findFirst().orElseThrow();
    }

    private static Optional<Long> piled(Play play, String request) {
        return play.events(Event.Piled.class).filter(piled -> piled.request().equals(request)).map(Event.Piled::until).findFirst();
    }

    private static long arrived(Play play, String request) {
        return play.record.stream().filter(recorded -> recorded.event() instanceof Event.RequestArrived arrived && arrived.request().equals(request))
                .mapToLong(Recorded::at).findFirst().orElseThrow();
    }

    @Test
    void theSecondRequestWaitsForTheOneOfficerWhoIsAtWorkOnTheFirst() {
        Play play = started(GlassOffice.withDesk("XS-AGC", 1, 0, 1));
        String first = play.send("sg-agc", RECORDS);
        String second = play.send("sg-agc", RECORDS);
        play.until(12, 9);
        String earlier = arrived(play, first) <= arrived(play, second) ? first : second;
        String later = earlier.equals(first) ? second : first;
        assertEquals(Optional.of(registered(play, earlier)), piled(play, later));
        assertTrue(registered(play, later) > registered(play, earlier));
    }

    @Test
    void withAnOfficerForEachNobodyWaitsForTheOther() {
        Play play = started(GlassOffice.withDesk("XS-AGC", 2, 0, 1));
        String first = play.send("sg-agc", RECORDS);
        String second = play.send("sg-agc", RECORDS);
        play.until(12, 9);
        for (String request : List.of(first, second)) {
            long open = GlassOffice.WORLD.calendar(CHAMBERS.state()).nextOpen(arrived(play, request));
            assertEquals(open, piled(play, request).orElse(arrived(play, request)), "waits for the office to open at most");
        }
    }

    @Test
    void aRequestThatArrivesOnAHolidayWaitsUntilTheOfficeOpensAgain() {
        CaseWorld world = GlassOffice.withDesk("XS-AGC", 99, 0, 1);
        Play play = started(world);
        List<String> sent = new ArrayList<>();
        for (int day = 5; day <= 19; day++) {
            sent.add(play.until(day, 12).send("sg-agc", RECORDS));
        }
        play.until(30, 9);
        WorkingCalendar hours = world.calendar(CHAMBERS.state());
        List<String> late = sent.stream().filter(request -> !hours.dateAt(arrived(play, request)).isBefore(CHARTER_DAY)
                && hours.dateAt(arrived(play, request)).isBefore(MONDAY_AFTER)).toList();
        assertFalse(late.isEmpty());
        for (String request : late) {
            long until = piled(play, request).orElseThrow();
            assertEquals(MONDAY_AFTER, hours.dateAt(until), request + ": Charter Day is a Friday, then comes the weekend");
            assertEquals(LocalTime.of(9, 0), hours.timeAt(until));
        }
    }

    @Test
    void whatControlDoesByHandFreesTheOfficer() {
        CaseWorld world = GlassOffice.withDesk("XS-AGC", 1, 0, 1);
        Play play = started(world);
        String first = play.send("sg-agc", RECORDS);
        play.untilNext(Event.RequestArrived.class);
        long planned = registered(play, first);
        play.until(play.state().now() + 30);
        long now = play.state().now();
        assertTrue(now < planned);
        play.accepted(new Act.PlayByHand("sg-agc", first, Trigger.REGISTER, "", List.of()));
        assertEquals(now, play.state().deskOf("sg-agc").get(0).until());
        assertEquals(world.calendar(CHAMBERS.state()).nextOpen(now), Pile.of(world, new RandomStreams(1), CHAMBERS, world.capacity(CHAMBERS).orElseThrow())
                .free(now, play.state().deskOf("sg-agc").subList(0, 1)), "the next one is taken up as soon as the office is open");
    }

    @Test
    void whatIsTakenBeforeItsTurnDoesNotComeOntoThePile() {
        Play play = started(GlassOffice.withDesk("XS-AGC", 1, 0, 1));
        play.send("sg-agc", RECORDS);
        String urgent = play.send("sg-agc", letter("P-restraint"));
        play.until(90, 9);
        long fast = play.record.stream().filter(recorded -> recorded.event() instanceof Event.RequestMoved move
                && move.request().equals(urgent) && move.trigger() == Trigger.FAST_TRACK).mapToLong(Recorded::number).findFirst().orElseThrow();
        assertTrue(play.record.stream().noneMatch(recorded -> recorded.number() > fast && recorded.event() instanceof Event.Piled piled
                && piled.request().equals(urgent)));
    }

    @Test
    void casesFromElsewhereMakeARequestWaitTheSameInEveryRun() {
        CaseWorld busy = GlassOffice.withDesk("XS-AGC", 3, 18, 6);
        Play play = started(busy);
        String request = play.send("sg-agc", RECORDS);
        play.until(40, 9);
        Play again = started(busy);
        again.send("sg-agc", RECORDS);
        again.until(40, 9);
        assertEquals(play.record, again.record);
        Play idle = started(GlassOffice.withDesk("XS-AGC", 3, 0, 1));
        idle.send("sg-agc", RECORDS);
        idle.until(40, 9);
        assertTrue(moved(play, request, Trigger.CLEAR) > moved(idle, request, Trigger.CLEAR), "the pile costs time");
    }

    private static long moved(Play play, String request, Trigger trigger) {
        return play.record.stream().filter(recorded -> recorded.event() instanceof Event.RequestMoved move && move.request().equals(request)
                && move.trigger() == trigger).mapToLong(Recorded::at).findFirst().orElse(Long.MAX_VALUE);
    }

    @Test
    void onlyExerciseControlLearnsHowHighThePileIs() {
        CaseWorld world = GlassOffice.withDesk("XS-AGC", 1, 0, 1);
        Play play = started(world);
        play.send("sg-agc", RECORDS);
        play.send("sg-agc", RECORDS);
        play.until(12, 9);
        Recorded piled = play.record.stream().filter(recorded -> recorded.event() instanceof Event.Piled).findFirst().orElseThrow();
        for (String seat : GlassOffice.ALL_SEATS) {
            assertFalse(new Sight(world, play.state(), seat).sees(piled), seat);
        }
        assertTrue(Narrator.tell(world, play.record).stream().anyMatch(line -> line.text().contains("lies on the pile of Sarunga Attorney General's Chambers until day")));
    }

    @Test
    void withoutCapacityNothingWaitsForAnOfficer() {
        Play play = Play.started();
        play.send("sg-agc", RECORDS);
        play.until(140, 9);
        assertEquals(0, play.events(Event.Piled.class).count());
        assertTrue(play.state().deskOf("sg-agc").size() > 3, "what the desk did is known all the same");
        assertTrue(play.state().deskOf("sg-agc").stream().allMatch(piece -> piece.what().kind() == Due.Kind.REQUESTED_DESK));
    }

    @Test
    void strangersWaitAsLongAtADeskThatNeverClosesAsTheTextbookSays() {
        Scenario scenario = EcoreUtil.copy(GlassOffice.WORLD.scenario());
        State sarunga = EcoreUtil.copy(CHAMBERS.state());
        sarunga.setCalendar(null);
        scenario.getStates().set(1, sarunga);
        CaseWorld world = new CaseWorld(scenario, GlassOffice.WORLD.library());
        DeskCapacity capacity = ScenarioFactory.eINSTANCE.createDeskCapacity();
        capacity.setOfficers(2);
        capacity.setOtherCasesPerWeek(42);
        capacity.setHoursPerCase(6);
        Office office = new Office("sg-agc", "Chambers", sarunga);
        double[] waits = LongStream.range(0, 20_000).mapToDouble(seed ->
                Pile.of(world, new RandomStreams(seed), office, capacity).free(world.clock().start(), List.of()) - world.clock().start()).toArray();
        double mean = DoubleStream.of(waits).average().orElseThrow();
        double deviation = Math.sqrt(DoubleStream.of(waits).map(wait -> (wait - mean) * (wait - mean)).sum() / (waits.length - 1));
        double margin = 2.576 * deviation / Math.sqrt(waits.length);
        // Erlang's C for two servers, busy 3/4 of the time: a chance of 9/14 to wait, for 360 / (2 * (1 - 3/4)) minutes on average
        assertEquals(9.0 / 14 * 720, mean, margin);
        assertTrue(margin < 20, "the interval says something: +- " + margin);
    }
}
