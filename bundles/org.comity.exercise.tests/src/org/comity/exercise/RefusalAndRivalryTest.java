package org.comity.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.comity.exercise.event.Event;
import org.comity.exercise.view.Sight;
import org.comity.library.ReferenceLibrary;
import org.comity.model.fact.Answer;
import org.comity.model.jurisdiction.JurisdictionFactory;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.GuardTest;
import org.comity.model.request.OffenceNature;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Purpose;
import org.comity.rules.request.Particulars;
import org.comity.rules.request.RequestDraft;
import org.junit.jupiter.api.Test;

/** Refusing, consulting, and deciding between two States that want the same person. */
class RefusalAndRivalryTest {
    private static final RequestDraft EXTRADITION = Straits.letter("extradition");

    private static Play three() {
        return StraitsPlay.started(Straits.WORLD, "XT", "XQ", "XU");
    }

    @Test
    void aRefusalNeedsAGroundAndConsultationBeforeIt() {
        Play play = three();
        String request = StraitsPlay.extradition(play, "xt", EXTRADITION);
        play.move("xu-ag", request, Trigger.REGISTER);
        assertTrue(play.refused(StraitsPlay.saying("xu-ag", request, Trigger.REFUSE, " ")).sentence().contains("ground"));
        assertTrue(play.refused(StraitsPlay.saying("xu-ag", request, Trigger.REFUSE, StraitsPlay.GROUND)).sentence().contains("consulted"));
        play.accepted(new Act.Call("xu-ag", "xt-moj", "We may have to refuse; what do you say?", List.of(), Optional.of(request)));
        play.accepted(StraitsPlay.saying("xu-ag", request, Trigger.REFUSE, StraitsPlay.GROUND));
        assertEquals("XO_CLOSED", play.request(request).state());
        assertTrue(play.lastLetter("xt-moj").text().contains(StraitsPlay.GROUND));
    }

    @Test
    void aMessageThatConsultsCountsAsConsultation() {
        Play play = three();
        String request = StraitsPlay.extradition(play, "xt", EXTRADITION);
        play.move("xu-ag", request, Trigger.REGISTER);
        play.accepted(new Act.SendMessage("xu-ag", List.of("xt-moj"), Purpose.INFORM, "Received.", List.of(), Optional.of(request)));
        play.refused(Refusal.Reason.GUARD, StraitsPlay.saying("xu-ag", request, Trigger.REFUSE, StraitsPlay.GROUND));
        play.accepted(new Act.SendMessage("xu-ag", List.of("xt-moj"), Purpose.CONSULT, "Could you do without?", List.of(), Optional.of(request)));
        play.accepted(StraitsPlay.saying("xu-ag", request, Trigger.REFUSE, StraitsPlay.GROUND));
    }

    @Test
    void aDeskAsksBeforeItRefusesAndTellsTheGround() {
        Play play = StraitsPlay.started(Straits.WORLD, Straits.seats(Straits.WORLD, "XT"), 1);
        Particulars said = EXTRADITION.particulars();
        RequestDraft political = Straits.saying(EXTRADITION, new Particulars(said.maximumPenaltyMonths(), said.remainingMonths(), said.stand(), said.nationality(),
                said.deathPenalty(), OffenceNature.POLITICAL, said.triedBefore(), said.limitationEnds(), said.neededBy(), said.arrestedOn(), said.surrenderBy()));
        String request = StraitsPlay.extradition(play, "xt", political);
        assertFalse(play.untilNext(Event.InformationRequested.class).fields().isEmpty());
        play.accepted(StraitsPlay.saying("xt-moj", request, Trigger.SUPPLY_INFORMATION, "It is a robbery all the same."));
        while (!play.moves(request).contains(Trigger.REFUSE)) {
            play.untilNext(Event.RequestMoved.class);
        }
        String ground = play.events(Event.RequestMoved.class).filter(move -> move.trigger() == Trigger.REFUSE).findFirst().orElseThrow().ground();
        assertTrue(ground.contains("political"), ground);
        assertTrue(play.moves(request).indexOf(Trigger.QUERY) < play.moves(request).indexOf(Trigger.REFUSE));
    }

    @Test
    void whatTwoStatesShareAThirdDoesNotSeeAndTheOtherSideOnlyFromItsArrival() {
        Play play = three();
        String arrest = play.open("xt-moj", "provisional-arrest", "xu-ag");
        play.accepted(new Act.Draft("xt-moj", arrest, Straits.letter("provisional-arrest")));
        play.move("xt-moj", arrest, Trigger.DISPATCH);
        assertTrue(new Sight(Straits.WORLD, play.state(), "xu-ag").side(arrest).isEmpty(), "still on its way");
        int before = play.record.size();
        play.untilNext(Event.RequestArrived.class);
        play.move("xu-ag", arrest, Trigger.SEEK_AUTHORISATION);
        play.move("xu-court", arrest, Trigger.ARREST);
        play.move("xu-ag", arrest, Trigger.NOTIFY_ARREST);
        for (var recorded : play.record.subList(before, play.record.size())) {
            for (String seat : Straits.seats(Straits.WORLD, "XQ")) {
                assertFalse(new Sight(Straits.WORLD, play.state(), seat).sees(recorded), seat + " and " + recorded);
            }
            if (recorded.event() instanceof Event.RequestMoved) {
                assertTrue(new Sight(Straits.WORLD, play.state(), "xu-ag").sees(recorded) && new Sight(Straits.WORLD, play.state(), "xt-moj").sees(recorded));
            }
        }
    }

    @Test
    void theStateThatHasThePersonSeesBothRequestsAndTheAskersDoNot() {
        Play play = three();
        String first = StraitsPlay.extradition(play, "xt", EXTRADITION);
        String second = StraitsPlay.extradition(play, "xq", EXTRADITION);
        var concur = play.record.stream().filter(recorded -> recorded.event() instanceof Event.RequestsConcur).findFirst().orElseThrow();
        assertEquals(Stream.of(first, second).sorted().toList(), ((Event.RequestsConcur) concur.event()).requests());
        assertTrue(play.state().mailboxOf("xu-ag").stream().anyMatch(letter -> letter.text().contains("not the only request")));
        for (String seat : Straits.seats(Straits.WORLD, "XT", "XQ")) {
            assertFalse(new Sight(Straits.WORLD, play.state(), seat).sees(concur), seat);
        }
        assertTrue(new Sight(Straits.WORLD, play.state(), "xu-ag").sees(concur));
    }

    @Test
    void oneStateGetsThePersonWithReasonsAndTheOtherIsTold() {
        Play play = three();
        String first = StraitsPlay.extradition(play, "xt", EXTRADITION);
        String second = StraitsPlay.extradition(play, "xq", EXTRADITION);
        StraitsPlay.beforeTheMinister(play, first);
        StraitsPlay.beforeTheMinister(play, second);
        assertTrue(play.refused(StraitsPlay.saying("xu-min", first, Trigger.GRANT, "")).sentence().contains("not the only request"));
        play.accepted(StraitsPlay.saying("xu-min", first, Trigger.GRANT, "The robbery was committed there, and the request came first."));
        assertTrue(play.lastLetter("xq-spp").text().contains("came first"), play.lastLetter("xq-spp").text());
        assertTrue(play.refused(StraitsPlay.saying("xu-min", second, Trigger.GRANT, "Both shall have the person.")).sentence().contains(first));
        play.accepted(StraitsPlay.saying("xu-min", second, Trigger.POSTPONE, "Surrender to Tevara goes first."));
        play.refused(Refusal.Reason.GUARD, StraitsPlay.saying("xu-min", second, Trigger.RESUME, "After all."));
        assertTrue(play.lastLetter("xq-spp").text().contains("goes first"));
    }

    @Test
    void aDeskPrefersTheGraverOffenceAndPutsTheOtherOff() {
        Play play = StraitsPlay.started(Straits.WORLD, Straits.seats(Straits.WORLD, "XT", "XQ"), 3);
        String light = StraitsPlay.extradition(play, "xt", Straits.saying(EXTRADITION, Straits.particulars(60)));
        String grave = StraitsPlay.extradition(play, "xq", Straits.saying(EXTRADITION, Straits.particulars(180)));
        while (play.state().isRunning() && play.state().agenda().size() > 1) {
            play.until(play.state().nextDue().orElseThrow());
        }
        assertEquals(grave, play.events(Event.RequestMoved.class).filter(move -> move.trigger() == Trigger.GRANT).findFirst().orElseThrow().request());
        Event.RequestMoved putOff = play.events(Event.RequestMoved.class).filter(move -> move.trigger() == Trigger.POSTPONE).findFirst().orElseThrow();
        assertEquals(light, putOff.request());
        assertTrue(putOff.ground().contains(grave), putOff.ground());
    }

    private static RequestDraft capital() {
        Particulars said = EXTRADITION.particulars();
        RequestDraft silent = GlassOffice.without(EXTRADITION, "X10");
        return Straits.saying(silent, new Particulars(OptionalInt.of(240), said.remainingMonths(), said.stand(), said.nationality(), Answer.YES, said.nature(),
                said.triedBefore(), said.limitationEnds(), said.neededBy(), said.arrestedOn(), said.surrenderBy()));
    }

    private static List<GuardTest> failed(Play play, String request, Trigger trigger) {
        return play.events(Event.RequestMoved.class).filter(move -> move.request().equals(request) && move.trigger() == trigger)
                .reduce((earlier, later) -> later).orElseThrow().failedGuards();
    }

    @Test
    void anAssuranceBindsOnlyFromTheAuthorityThatCanBind() {
        Play play = StraitsPlay.started(Straits.WORLD, "XU", "XT");
        String request = play.open("xu-ag", "extradition", "xt-moj");
        StraitsPlay.moves(play, "xu-ag", request, Trigger.PROCEED, Trigger.PROCEED, Trigger.PROCEED);
        play.accepted(new Act.Draft("xu-ag", request, capital()));
        StraitsPlay.moves(play, "xu-ag", request, Trigger.ACCEPT_DRAFT, Trigger.DISPATCH);
        play.untilNext(Event.RequestArrived.class);
        StraitsPlay.moves(play, "xt-moj", request, Trigger.REGISTER, Trigger.PASS_FORMAL_REVIEW);
        StraitsPlay.moves(play, "xt-court", request, Trigger.ARREST, Trigger.CONTEST, Trigger.COMMIT, Trigger.UPHOLD);
        play.accepted(StraitsPlay.saying("xt-moj", request, Trigger.ASK_ASSURANCE, "No death penalty."));
        assertEquals("XO9", play.request(request).state());
        play.accepted(StraitsPlay.saying("xu-mfa", request, Trigger.GIVE_ASSURANCE, "You have our word."));
        assertEquals(List.of(GuardTest.ASSURANCE_GIVEN), failed(play, request, Trigger.GIVE_ASSURANCE), "the ministry cannot bind the courts");
        play.accepted(StraitsPlay.saying("xt-moj", request, Trigger.GRANT, "Granted."));
        assertTrue(failed(play, request, Trigger.GRANT).contains(GuardTest.ASSURANCE_GIVEN));
    }

    @Test
    void aPenaltyBelowTheMinimumIsRecorded() {
        ReferenceLibrary strict = ReferenceLibrary.shipped().copy("a minimum of a year");
        var policy = JurisdictionFactory.eINSTANCE.createDualCriminalityPolicy();
        policy.setMinimumPenaltyMonths(12);
        strict.get(State.class, "XU").setExtraditionDualCriminality(policy);
        Play play = StraitsPlay.started(Straits.in(strict, more -> { }), "XT", "XU");
        String light = StraitsPlay.extradition(play, "xt", Straits.saying(EXTRADITION, Straits.particulars(2)));
        String heavy = StraitsPlay.extradition(play, "xt", Straits.saying(EXTRADITION, Straits.particulars(24)));
        StraitsPlay.moves(play, "xu-ag", light, Trigger.REGISTER, Trigger.PASS_FORMAL_REVIEW);
        StraitsPlay.moves(play, "xu-ag", heavy, Trigger.REGISTER, Trigger.PASS_FORMAL_REVIEW);
        assertTrue(failed(play, light, Trigger.PASS_FORMAL_REVIEW).contains(GuardTest.MIN_PENALTY));
        assertFalse(failed(play, heavy, Trigger.PASS_FORMAL_REVIEW).contains(GuardTest.MIN_PENALTY));
    }

    @Test
    void consentThatNobodyWroteDownIsRecordedAsMissing() {
        Play play = three();
        String silent = StraitsPlay.extradition(play, "xt", EXTRADITION);
        StraitsPlay.moves(play, "xu-ag", silent, Trigger.REGISTER, Trigger.PASS_FORMAL_REVIEW);
        play.move("xu-police", silent, Trigger.ARREST);
        play.move("xu-court", silent, Trigger.CONSENT_TO_SURRENDER);
        assertEquals(List.of(GuardTest.CONSENT), failed(play, silent, Trigger.CONSENT_TO_SURRENDER));
    }
}
