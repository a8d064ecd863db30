package org.comity.exercise;

import static org.comity.exercise.GlassOffice.letter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.event.TranslationKind;
import org.comity.exercise.view.ExerciseView;
import org.comity.exercise.view.Sight;
import org.comity.model.exercise.Request;
import org.comity.model.exercise.RunningDeadline;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.Topic;
import org.comity.rules.request.RequestDraft;
import org.junit.jupiter.api.Test;

/** Several laptops, one exercise: what stands on whose screen. */
class SightTest {
    /** Who may be told of an event: nobody but control, everybody, whoever wrote or received it, or the files it belongs to. */
    private enum Audience { CONTROL, EVERYBODY, CORRESPONDENTS, AUTHOR, ASKING_SIDE, REQUESTED_SIDE, OWN_SIDE, BOTH_SIDES }

    /** A decision for every kind of event; a new kind needs one. */
    private static final Map<Class<?>, Audience> DECISIONS = Map.ofEntries(
            Map.entry(Event.Opened.class, Audience.CONTROL), Map.entry(Event.Started.class, Audience.CONTROL),
            Map.entry(Event.Piled.class, Audience.CONTROL), Map.entry(Event.TimePassed.class, Audience.EVERYBODY), Map.entry(Event.Ended.class, Audience.EVERYBODY),
            Map.entry(Event.InjectReleased.class, Audience.CORRESPONDENTS), Map.entry(Event.InjectWaits.class, Audience.CONTROL),
            Map.entry(Event.MessageSent.class, Audience.CORRESPONDENTS), Map.entry(Event.LetterSent.class, Audience.CORRESPONDENTS),
            Map.entry(Event.NoteFiled.class, Audience.AUTHOR), Map.entry(Event.RequestOpened.class, Audience.ASKING_SIDE),
            Map.entry(Event.RequestDrafted.class, Audience.ASKING_SIDE), Map.entry(Event.RequestMoved.class, Audience.OWN_SIDE),
            Map.entry(Event.RequestDispatched.class, Audience.CONTROL), Map.entry(Event.RequestArrived.class, Audience.REQUESTED_SIDE),
            Map.entry(Event.InformationRequested.class, Audience.BOTH_SIDES), Map.entry(Event.InformationSupplied.class, Audience.BOTH_SIDES),
            Map.entry(Event.ResultReceived.class, Audience.BOTH_SIDES), Map.entry(Event.Planned.class, Audience.CONTROL),
            Map.entry(Event.PlanDropped.class, Audience.CONTROL), Map.entry(Event.ClockStarted.class, Audience.BOTH_SIDES),
            Map.entry(Event.ClockMet.class, Audience.BOTH_SIDES), Map.entry(Event.ClockMissed.class, Audience.BOTH_SIDES),
            Map.entry(Event.Diarised.class, Audience.AUTHOR), Map.entry(Event.Reminded.class, Audience.CONTROL),
            Map.entry(Event.Paused.class, Audience.EVERYBODY), Map.entry(Event.Resumed.class, Audience.EVERYBODY),
            Map.entry(Event.PaceSet.class, Audience.EVERYBODY), Map.entry(Event.InjectHeld.class, Audience.CONTROL),
            Map.entry(Event.InjectSkipped.class, Audience.CONTROL), Map.entry(Event.InjectRetimed.class, Audience.CONTROL),
            Map.entry(Event.PlayedByHand.class, Audience.CONTROL), Map.entry(Event.Improvised.class, Audience.CORRESPONDENTS),
            Map.entry(Event.Revealed.class, Audience.CORRESPONDENTS), Map.entry(Event.Observed.class, Audience.CONTROL),
            Map.entry(Event.CallMade.class, Audience.CORRESPONDENTS), Map.entry(Event.TranslationOrdered.class, Audience.ASKING_SIDE),
            Map.entry(Event.Translated.class, Audience.ASKING_SIDE), Map.entry(Event.TranslationErred.class, Audience.CONTROL),
            Map.entry(Event.ProofReadingOrdered.class, Audience.ASKING_SIDE), Map.entry(Event.ProofRead.class, Audience.ASKING_SIDE),
            Map.entry(Event.LimitBreached.class, Audience.CONTROL), Map.entry(Event.RequestsConcur.class, Audience.REQUESTED_SIDE));

    private static final RequestDraft RECORDS = letter("P-bank-records");

    /** Every kind of event happens in it; the seats of both States are taken. */
    private static Play eventful() {
        Play play = Play.opened(GlassOffice.withDesk("XS-AGC", 1, 0, 1),
                List.of("tv-police", "tv-prosecutor", "tv-moj", "tv-mfa", "sg-police", "sg-fiu", "sg-immigration"), 1);
        play.accepted(new Act.Start());
        play.accepted(Play.note("tv-prosecutor", Topic.LOG, "F-contact"));
        play.accepted(Play.message("tv-prosecutor", "tv-police", "F-contact"));
        play.accepted(new Act.Observe(Optional.of("tv-police"), "Slow.", Optional.empty()));
        play.accepted(new Act.Pause());
        play.accepted(new Act.SetPace(60));
        play.accepted(new Act.Hold("I05"));
        play.accepted(new Act.Skip("I06"));
        play.accepted(new Act.Retime("I07", play.state().now() + 60));
        play.accepted(new Act.Resume());
        play.accepted(new Act.Improvise("witness", List.of("tv-police"), "I remember more.", List.of()));
        play.accepted(new Act.Reveal(List.of("tv-moj"), "This is how it was.", List.of("F-advert")));
        play.accepted(new Act.Call("tv-police", "sg-police", "Do you know the yard?", List.of(), Optional.empty()));
        play.accepted(new Act.Reveal(List.of("tv-moj"), "Keep it to yourself.", List.of("F-victim-identity")));
        play.accepted(Play.message("tv-moj", "reporter", "F-victim-identity"));
        String kept = play.ask(letter("P-preservation"), Trigger.DISPATCH);
        translate(play);
        play.until(7, 10);
        play.accepted(new Act.Advance());
        play.accepted(new Act.Diarise("tv-police", kept, 80));
        String request = play.send("sg-agc", GlassOffice.without(RECORDS, "M13"));
        String given = play.send("sg-agc", letter("P-restraint"));
        play.untilNext(Event.InformationRequested.class);
        play.accepted(Play.supply("tv-prosecutor", request, RECORDS));
        play.move("tv-moj", given, Trigger.WITHDRAW);
        String content = play.send("pl-doj", letter("P-content"));
        while (!play.moves(content).contains(Trigger.FAST_TRACK)) {
            play.untilNext(Event.RequestMoved.class);
        }
        play.accepted(new Act.PlayByHand("pl-doj", content, Trigger.PASS_FORMAL_REVIEW, "", List.of()));
        return play.until(152, 17);
    }

    /** A letter is shown abroad, goes to the machine until the machine errs, and is proof-read. */
    private static void translate(Play play) {
        String request = play.draft("tv-prosecutor", "sg-agc", RECORDS);
        play.move("tv-prosecutor", request, Trigger.SUBMIT_DRAFT);
        play.move("tv-moj", request, Trigger.CONSULT_ON_DRAFT);
        play.move("tv-moj", request, Trigger.ACCEPT_DRAFT);
        boolean english = true;
        while (play.events(Event.TranslationErred.class).findAny().isEmpty()) {
            play.accepted(new Act.Translate("tv-moj", request, english ? "fr" : "en", TranslationKind.MACHINE));
            play.untilNext(Event.Translated.class);
            english = !english;
        }
        play.accepted(new Act.ProofRead("tv-moj", request));
        play.untilNext(Event.ProofRead.class);
    }

    @Test
    void somebodyHasDecidedWhoSeesEachKindOfEvent() {
        Set<Class<?>> kinds = Stream.of(Event.class.getPermittedSubclasses()).collect(Collectors.toSet());
        assertEquals(kinds, DECISIONS.keySet());
    }

    @Test
    void nobodySeesMoreThanWasDecided() {
        Play play = eventful();
        Set<Class<?>> happened = new HashSet<>();
        Map<Class<?>, Integer> seen = new HashMap<>();
        for (Recorded recorded : play.record) {
            happened.add(recorded.event().getClass());
            for (String seat : GlassOffice.ALL_SEATS) {
                boolean sees = new Sight(GlassOffice.WORLD, play.state(), seat).sees(recorded);
                assertEquals(mayBeTold(play, seat, recorded), sees, () -> seat + " and " + recorded);
                seen.merge(recorded.event().getClass(), sees ? 1 : 0, Integer::sum);
            }
        }
        Map<Class<?>, Audience> expected = new HashMap<>(DECISIONS);
        // nobody is sought in this case; RefusalAndRivalryTest looks at that
        expected.remove(Event.RequestsConcur.class);
        assertEquals(expected.keySet(), happened, "one of each kind");
        expected.forEach((kind, audience) -> assertEquals(audience == Audience.CONTROL, seen.get(kind) == 0, kind + " seen " + seen.get(kind)));
    }

    /** The same question answered in another way: by lists of seats. */
    private static boolean mayBeTold(Play play, String seat, Recorded recorded) {
        Audience audience = DECISIONS.get(recorded.event().getClass());
        boolean isFile = Set.of(Audience.ASKING_SIDE, Audience.REQUESTED_SIDE, Audience.OWN_SIDE, Audience.BOTH_SIDES).contains(audience);
        boolean tevara = isFile && askingOffices(play, request(play, recorded.event())).contains(seat);
        return switch (audience) {
            case CONTROL -> false;
            case EVERYBODY -> true;
            case CORRESPONDENTS -> recorded.actor().equals(seat) || receivers(recorded.event()).contains(seat);
            case AUTHOR -> recorded.actor().equals(seat);
            case ASKING_SIDE -> tevara;
            case REQUESTED_SIDE -> requested(play, recorded.event()).contains(seat);
            case OWN_SIDE -> ((Event.RequestMoved) recorded.event()).side() == org.comity.model.request.Side.REQUESTING ? tevara
                    : requested(play, recorded.event()).contains(seat);
            case BOTH_SIDES -> !request(play, recorded.event()).isEmpty() && (tevara || requested(play, recorded.event()).contains(seat));
        };
    }

    /** What goes straight to a provider is in the hands of police and prosecution; the ministries have no part in it. */
    private static List<String> askingOffices(Play play, String reference) {
        boolean direct = !reference.isEmpty() && play.request(reference).recipient().equals("lumen");
        return direct ? List.of("tv-police", "tv-prosecutor") : List.of("tv-police", "tv-prosecutor", "tv-moj", "tv-mfa");
    }

    private static List<String> receivers(Event event) {
        return switch (event) {
            case Event.InjectReleased e -> e.to();
            case Event.Improvised e -> e.to();
            case Event.Revealed e -> e.to();
            case Event.MessageSent e -> e.to();
            case Event.LetterSent e -> e.to();
            case Event.CallMade e -> List.of(e.to());
            default -> throw new AssertionError(event);
        };
    }

    private static List<String> requested(Play play, Event event) {
        String reference = request(play, event);
        var request = play.request(reference);
        boolean arrived = request != null && request.recipient().equals("sg-agc") && request.handling().isPresent();
        if (!arrived) {
            return List.of();
        }
        // the police obtain records; restraint is for the public prosecutor, who has no seat
        return request.type().equals("records") ? List.of("sg-agc", "sg-police") : List.of("sg-agc");
    }

    private static String request(Play play, Event event) {
        return switch (event) {
            case Event.RequestOpened e -> e.request();
            case Event.RequestDrafted e -> e.request();
            case Event.RequestMoved e -> e.request();
            case Event.RequestArrived e -> e.request();
            case Event.InformationRequested e -> e.request();
            case Event.InformationSupplied e -> e.request();
            case Event.ResultReceived e -> e.request();
            case Event.TranslationOrdered e -> e.request();
            case Event.Translated e -> e.request();
            case Event.ProofReadingOrdered e -> e.request();
            case Event.ProofRead e -> e.request();
            case Event.ClockStarted e -> ofClock(play, e.clock());
            case Event.ClockMet e -> ofClock(play, e.clock());
            case Event.ClockMissed e -> ofClock(play, e.clock());
            default -> throw new AssertionError(event);
        };
    }

    private static String ofClock(Play play, String clock) {
        return play.state().clocks().get(clock).request().orElse("");
    }

    @Test
    void aSeatHasItsOwnTrayOnly() {
        Play play = eventful();
        for (String seat : GlassOffice.ALL_SEATS) {
            var mailboxes = ExerciseView.of(GlassOffice.WORLD, play.state(), seat).getMailboxes();
            assertEquals(List.of(seat), mailboxes.stream().map(mailbox -> mailbox.getOwner().getId()).toList());
            assertEquals(play.state().mailboxOf(seat).size(), mailboxes.get(0).getMessages().size());
        }
    }

    @Test
    void aSeatSeesNoObservationNoSeedAndNoClockOfTheCase() {
        Play play = eventful();
        var control = ExerciseView.of(GlassOffice.WORLD, play.state());
        assertEquals(1, control.getObservations().size());
        assertTrue(control.getDeadlines().stream().map(RunningDeadline::getId).toList().contains("account-deletion"));
        for (String seat : GlassOffice.ALL_SEATS) {
            var view = ExerciseView.of(GlassOffice.WORLD, play.state(), seat);
            assertTrue(view.getObservations().isEmpty());
            assertFalse(view.getDeadlines().stream().map(RunningDeadline::getId).toList().contains("account-deletion"));
            assertEquals(0, view.getSeed());
        }
    }

    @Test
    void theRequestedSideSeesTheLetterAsItArrivedAndNotTheFileAtHome() {
        Play play = Play.started();
        String reference = play.send("sg-agc", RECORDS);
        assertTrue(ExerciseView.of(GlassOffice.WORLD, play.state(), "sg-agc").getRequests().isEmpty(), "still in the mail");
        play.untilNext(Event.RequestArrived.class);
        Request there = ExerciseView.of(GlassOffice.WORLD, play.state(), "sg-agc").getRequests().get(0);
        assertEquals(reference, there.getId());
        assertNull(there.getState());
        assertEquals("I1", there.getHandling().getId());
        assertEquals(RECORDS.fields().size(), there.getFields().size());
        assertTrue(there.getHistory().isEmpty());
        Request home = ExerciseView.of(GlassOffice.WORLD, play.state(), "tv-prosecutor").getRequests().get(0);
        assertNull(home.getHandling());
        assertEquals("O8", home.getState().getId());
        assertTrue(ExerciseView.of(GlassOffice.WORLD, play.state(), "sg-immigration").getRequests().isEmpty(), "no part in it");
    }

    @Test
    void aRedraftedLetterIsNotSeenBeforeItArrives() {
        Play play = Play.started();
        String reference = play.send("sg-agc", GlassOffice.withBasis(RECORDS, "straits-extradition"));
        while (!play.moves(reference).contains(Trigger.REFUSE)) {
            play.untilNext(Event.RequestMoved.class);
        }
        play.move("tv-moj", reference, Trigger.RENEGOTIATE);
        play.accepted(new Act.Draft("tv-moj", reference, RECORDS));
        Request there = ExerciseView.of(GlassOffice.WORLD, play.state(), "sg-agc").getRequests().get(0);
        assertEquals("straits-extradition", there.getBasis().getId());
    }

    @Test
    void requestsStandInTheOrderInWhichTheyWereOpened() {
        Play play = Play.started(GlassOffice.ALL_SEATS, 1);
        List<String> opened = new ArrayList<>();
        for (String seat : List.of("tv-police", "sg-police", "tv-moj", "sg-police", "tv-police")) {
            String type = seat.equals("tv-moj") ? "subscriber-information" : "data-preservation";
            opened.add(play.open(seat, type, "lumen"));
        }
        for (int i = opened.size(); i < 30; i++) {
            opened.add(play.open(i % 2 == 0 ? "sg-police" : "tv-police", "data-preservation", "lumen"));
        }
        assertEquals(opened, ExerciseView.of(GlassOffice.WORLD, play.state()).getRequests().stream().map(Request::getId).toList());
    }

    @Test
    void lookingChangesNothingAndEveryLookIsNew() {
        Play play = eventful();
        var before = play.state();
        var first = ExerciseView.of(GlassOffice.WORLD, before);
        first.getRequests().clear();
        assertNotNull(ExerciseView.of(GlassOffice.WORLD, before).getRequests().get(0));
        assertEquals(5, play.state().requests().size());
    }

    @Test
    void aMessageBetweenTwoIsNobodyElses() {
        Play play = Play.started(GlassOffice.ALL_SEATS, 1);
        play.accepted(new Act.SendMessage("sg-fiu", List.of("sg-agc"), Purpose.INFORM, "For your eyes only.", List.of(), Optional.empty()));
        Recorded message = play.record.get(play.record.size() - 1);
        Set<String> readers = GlassOffice.ALL_SEATS.stream().filter(seat -> new Sight(GlassOffice.WORLD, play.state(), seat).sees(message))
                .collect(Collectors.toSet());
        assertEquals(Set.of("sg-fiu", "sg-agc"), readers);
    }
}
