package org.comity.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.comity.exercise.event.Event;
import org.comity.exercise.event.TranslationKind;
import org.comity.exercise.state.Translation;
import org.comity.model.request.Trigger;
import org.comity.rules.request.RequestDraft;
import org.junit.jupiter.api.Test;

/** A letter in another language: what it costs, and what can go wrong. */
class TranslationTest {
    private static final RequestDraft LETTER = GlassOffice.inLanguage(Straits.letter("records"), "th");

    private static Play play(long seed) {
        return StraitsPlay.started(Straits.WORLD, Straits.seats(Straits.WORLD, "XT"), seed);
    }

    private static Act translate(String request, TranslationKind kind) {
        return new Act.Translate("xt-moj", request, "en", kind);
    }

    /** A play in which a machine altered the letter; it is back. */
    private static Play garbled() {
        for (long seed = 1; seed < 50; seed++) {
            Play play = play(seed);
            String request = StraitsPlay.signedOff(play, LETTER);
            play.accepted(translate(request, TranslationKind.MACHINE));
            play.untilNext(Event.Translated.class);
            if (play.events(Event.TranslationErred.class).findAny().isPresent()) {
                return play;
            }
        }
        throw new AssertionError("no machine erred");
    }

    @Test
    void aCertifiedTranslationTakesDaysAndIsSure() {
        for (long seed = 1; seed <= 30; seed++) {
            Play play = play(seed);
            String request = StraitsPlay.signedOff(play, LETTER);
            long from = play.state().now();
            play.accepted(translate(request, TranslationKind.CERTIFIED));
            play.untilNext(Event.Translated.class);
            assertTrue(play.state().now() - from >= 24 * 60, "days, not hours");
            assertEquals("en", play.request(request).draft().orElseThrow().languageTag());
            assertEquals(Optional.empty(), play.request(request).translation().flatMap(Translation::garbled));
        }
    }

    @Test
    void aLongLetterTakesLongerThanAShortOne() {
        RequestDraft longer = GlassOffice.with(LETTER, "M06", "All that happened. ".repeat(900), "F-event");
        long[] took = new long[2];
        for (int i = 0; i < 2; i++) {
            Play play = play(1);
            String request = StraitsPlay.signedOff(play, i == 0 ? LETTER : longer);
            long from = play.state().now();
            play.accepted(translate(request, TranslationKind.CERTIFIED));
            play.untilNext(Event.Translated.class);
            took[i] = play.state().now() - from;
        }
        assertTrue(took[1] > took[0], took[0] + " and " + took[1]);
    }

    @Test
    void aMachineIsQuickAndErrsNowAndThen() {
        int erred = 0;
        for (long seed = 1; seed <= 100; seed++) {
            Play play = play(seed);
            String request = StraitsPlay.signedOff(play, LETTER);
            long from = play.state().now();
            play.accepted(translate(request, TranslationKind.MACHINE));
            play.untilNext(Event.Translated.class);
            assertEquals(60, play.state().now() - from);
            erred += (int) play.events(Event.TranslationErred.class).count();
        }
        assertEquals(Translations.MACHINE_ERRS, erred / 100.0, 0.15);
    }

    @Test
    void aGarbledFieldIsQueriedByItsReaderAndCuredByTheAnswer() {
        Play play = garbled();
        String request = play.state().requests().firstKey();
        String field = play.events(Event.TranslationErred.class).findFirst().orElseThrow().field();
        play.move("xt-moj", request, Trigger.DISPATCH);
        assertTrue(play.events(Event.RequestDispatched.class).findFirst().orElseThrow().findings().stream()
                .anyMatch(questioned -> questioned.rule().equals("translation.garbled") && questioned.field().equals(field)));
        assertEquals(List.of(field), play.untilNext(Event.InformationRequested.class).fields());
        play.accepted(Play.supply("xt-moj", request, Straits.letter("records")));
        play.untilNext(Event.ResultReceived.class);
        assertEquals(1, play.moves(request).stream().filter(trigger -> trigger == Trigger.QUERY).count());
    }

    @Test
    void proofReadingFindsTheErrorBeforeTheLetterLeaves() {
        Play play = garbled();
        String request = play.state().requests().firstKey();
        String field = play.events(Event.TranslationErred.class).findFirst().orElseThrow().field();
        play.accepted(new Act.ProofRead("xt-moj", request));
        play.refused(Refusal.Reason.NOT_NOW, StraitsPlay.saying("xt-moj", request, Trigger.DISPATCH, ""));
        assertEquals(List.of(field), play.untilNext(Event.ProofRead.class).fields());
        play.move("xt-moj", request, Trigger.DISPATCH);
        assertTrue(play.events(Event.RequestDispatched.class).findFirst().orElseThrow().findings().stream()
                .noneMatch(questioned -> questioned.rule().equals("translation.garbled")));
    }

    @Test
    void nothingLeavesWhileItIsAtTheTranslators() {
        Play play = play(1);
        String request = StraitsPlay.signedOff(play, LETTER);
        play.accepted(translate(request, TranslationKind.CERTIFIED));
        play.refused(Refusal.Reason.NOT_NOW, StraitsPlay.saying("xt-moj", request, Trigger.DISPATCH, ""));
        play.refused(Refusal.Reason.NOT_NOW, translate(request, TranslationKind.MACHINE));
        play.untilNext(Event.Translated.class);
        play.move("xt-moj", request, Trigger.DISPATCH);
    }

    @Test
    void onlyWhoeverMaySendItHasItTranslatedAndOnlyBeforeItLeaves() {
        Play play = play(1);
        String request = play.open("xt-pros", "records", "xu-ag");
        play.refused(Refusal.Reason.NOT_NOW, translate(request, TranslationKind.CERTIFIED));
        play.accepted(new Act.Draft("xt-pros", request, LETTER));
        play.move("xt-pros", request, Trigger.SUBMIT_DRAFT);
        play.move("xt-moj", request, Trigger.ACCEPT_DRAFT);
        play.refused(Refusal.Reason.NO_RIGHT, new Act.Translate("xt-pros", request, "en", TranslationKind.CERTIFIED));
        play.refused(Refusal.Reason.UNKNOWN, new Act.Translate("xt-moj", request, "moon speech", TranslationKind.CERTIFIED));
        play.refused(Refusal.Reason.NOT_NOW, new Act.Translate("xt-moj", request, "th", TranslationKind.CERTIFIED));
        play.refused(Refusal.Reason.NOT_NOW, new Act.ProofRead("xt-moj", request));
        play.refused(Refusal.Reason.UNKNOWN, translate("XTV-999", TranslationKind.MACHINE));
        play.move("xt-moj", request, Trigger.DISPATCH);
        play.refused(Refusal.Reason.NOT_NOW, translate(request, TranslationKind.CERTIFIED));
    }

    @Test
    void aLetterThatIsRewrittenOrGivenUpMeanwhileComesBackToNobody() {
        Play play = play(1);
        String request = StraitsPlay.signedOff(play, LETTER);
        play.accepted(translate(request, TranslationKind.CERTIFIED));
        play.move("xt-moj", request, Trigger.WITHDRAW);
        play.until(30, 9);
        assertFalse(play.events(Event.Translated.class).findAny().isPresent());
    }

    @Test
    void aDraftThatIsShownAbroadComesBackWithAdvice() {
        Play play = play(1);
        String request = play.open("xt-moj", "records", "xu-ag");
        play.accepted(new Act.Draft("xt-moj", request, GlassOffice.without(Straits.letter("records"), "M13")));
        play.move("xt-moj", request, Trigger.SUBMIT_DRAFT);
        play.move("xt-moj", request, Trigger.CONSULT_ON_DRAFT);
        assertTrue(play.lastLetter("xu-ag").text().contains("draft"));
        play.until(10, 17);
        assertTrue(play.lastLetter("xt-moj").text().contains("M13"), play.lastLetter("xt-moj").text());
        play.move("xt-moj", request, Trigger.ACCEPT_DRAFT);
    }
}
