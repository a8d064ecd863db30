package org.comity.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.comity.exercise.act.ActKind;
import org.comity.exercise.act.Possibilities;
import org.comity.exercise.act.Possibility;
import org.comity.exercise.state.ExerciseState;
import org.comity.model.request.Trigger;
import org.junit.jupiter.api.Test;

/** What a seat is told that it can do is what it can do. */
class PossibilitiesTest {

    @Test
    void whatASeatIsToldIsWhatTheEngineDecides() {
        Set<ActKind> allowed = EnumSet.noneOf(ActKind.class);
        Set<ActKind> refused = EnumSet.noneOf(ActKind.class);
        Engine engine = new Engine(GlassOffice.WORLD);
        for (int seed = 0; seed < 6; seed++) {
            Chaos chaos = new Chaos(seed);
            Play play = Play.started(chaos.seats(), seed);
            for (int i = 0; i < 60; i++) {
                play.exercise.submit(play.state().now(), chaos.act(play.state()));
                if (i % 3 == 0 && play.state().isRunning()) {
                    play.exercise.submit(play.state().nextDue().orElseThrow(), new Act.Advance());
                }
            }
            ExerciseState state = play.state();
            for (String seat : GlassOffice.ALL_SEATS) {
                for (Possibility possible : Possibilities.of(GlassOffice.WORLD, state, seat)) {
                    Decision decision = engine.decide(state, state.now(), possible.act());
                    assertEquals(possible.refusal(), decision instanceof Decision.Refused no ? Optional.of(no.refusal()) : Optional.empty());
                    assertEquals(seat, possible.act().actor());
                    assertFalse(possible.words().isBlank());
                    (possible.isAllowed() ? allowed : refused).add(possible.kind());
                }
            }
            assertSame(state, play.state());
        }
        assertTrue(allowed.containsAll(EnumSet.of(ActKind.NOTE, ActKind.ASK_AT_HOME, ActKind.CALL, ActKind.BRIEF_PRESS, ActKind.DECLINE_COMMENT, ActKind.OPEN,
                ActKind.DRAFT, ActKind.DISPATCH, ActKind.WITHDRAW)), "allowed: " + allowed);
        assertTrue(refused.containsAll(EnumSet.of(ActKind.CLOSE, ActKind.TRANSLATE, ActKind.PROOF_READ, ActKind.RENEW)), "refused: " + refused);
    }

    @Test
    void aCentralAuthoritySeesWhatALetterStillNeeds() {
        Play play = StraitsPlay.started(Straits.WORLD, "XT", "XU");
        String request = play.open("xt-moj", "records", "xu-ag");
        Possibility sends = one(play, "xt-moj", ActKind.DISPATCH);
        assertFalse(sends.isAllowed());
        assertTrue(sends.refusal().orElseThrow().wayOut().contains("start draft"), sends.refusal().orElseThrow().wayOut());
        play.accepted(new Act.Draft("xt-moj", request, Straits.letter("records")));
        StraitsPlay.moves(play, "xt-moj", request, Trigger.SUBMIT_DRAFT, Trigger.ACCEPT_DRAFT);
        assertTrue(one(play, "xt-moj", ActKind.DISPATCH).isAllowed());
        assertTrue(one(play, "xt-moj", ActKind.WITHDRAW).isAllowed());
        assertTrue(of(play, "xt-pros").stream().noneMatch(possible -> possible.kind() == ActKind.SIGN_OFF), "who cannot bind is not asked to");
    }

    @Test
    void theOtherSideIsOfferedNothingBeforeTheLetterComes() {
        Play play = StraitsPlay.started(Straits.WORLD, "XT", "XU");
        String request = StraitsPlay.signedOff(play, Straits.letter("records"));
        play.move("xt-moj", request, Trigger.DISPATCH);
        assertTrue(of(play, "xu-ag").stream().noneMatch(possible -> possible.request().equals(Optional.of(request))));
        play.untilNext(org.comity.exercise.event.Event.RequestArrived.class);
        assertTrue(of(play, "xu-ag").stream().anyMatch(possible -> possible.request().equals(Optional.of(request)) && possible.isAllowed()));
        Possibility refuses = one(play, "xu-ag", ActKind.REFUSE);
        assertEquals(Refusal.Reason.NOT_NOW, refuses.refusal().orElseThrow().reason());
        assertTrue(of(play, "xt-moj").stream().filter(possible -> possible.kind() == ActKind.DRAFT).noneMatch(Possibility::isAllowed));
    }

    @Test
    void nobodyIsOfferedAnythingWhileTheClockStands() {
        Play play = StraitsPlay.started(Straits.WORLD, "XT", "XU");
        play.accepted(new Act.Pause());
        assertTrue(of(play, "xt-moj").stream().noneMatch(Possibility::isAllowed));
    }

    private static List<Possibility> of(Play play, String seat) {
        return Possibilities.of(play.exercise.engine().world(), play.state(), seat);
    }

    private static Possibility one(Play play, String seat, ActKind kind) {
        return of(play, seat).stream().filter(possible -> possible.kind() == kind).findFirst().orElseThrow();
    }
}
