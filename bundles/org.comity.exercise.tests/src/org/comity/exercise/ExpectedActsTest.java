package org.comity.exercise;

import static org.comity.exercise.GlassOffice.letter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.comity.exercise.condition.ActOutcome;
import org.comity.exercise.condition.ActOutcome.Timing;
import org.comity.exercise.condition.ConditionCheck;
import org.comity.exercise.condition.Verdict;
import org.comity.exercise.event.Event;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.CommonMistake;
import org.comity.model.scenario.Condition;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.FreeOfFindings;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.ScenarioFactory;
import org.comity.model.scenario.Topic;
import org.comity.rules.request.RequestDraft;
import org.junit.jupiter.api.Test;

/** What counts as done, for whom, and whether in time. */
class ExpectedActsTest {
    private static ExpectedAct expected(String id) {
        return GlassOffice.WORLD.scenario().getInjects().stream().flatMap(inject -> inject.getExpects().stream())
                .filter(act -> act.getId().equals(id)).findFirst().orElseThrow();
    }

    private static ConditionCheck check(Play play) {
        return new ConditionCheck(GlassOffice.WORLD, play.record);
    }

    private static ActOutcome outcome(Play play, String id) {
        return check(play).outcome(expected(id));
    }

    private static boolean fatal(Play play, String id) {
        Condition condition = GlassOffice.WORLD.scenario().getFatalErrors().stream().filter(error -> error.getId().equals(id)).findFirst()
                .orElseThrow().getCondition();
        return check(play).check(condition).holds();
    }

    @Test
    void whatWasNeverCalledForIsNotMissed() {
        Play play = Play.started().until(1, 9);
        assertEquals(Timing.NOT_CALLED_FOR, outcome(play, "I02a.brief").timing());
        assertEquals(Timing.MISSED, outcome(play, "I01.open").timing());
    }

    @Test
    void anActWithinItsLimitIsInTimeAndOneAfterItIsLate() {
        Play early = Play.started().until(1, 12);
        early.accepted(Play.note("tv-prosecutor", Topic.CASE_OPENED, "F-compound"));
        assertEquals(Timing.ON_TIME, outcome(early, "I01.open").timing());
        assertEquals(Optional.of(9 * 60L + 4 * 60), outcome(early, "I01.open").limit());
        Play late = Play.started().until(1, 14);
        late.accepted(Play.note("tv-prosecutor", Topic.CASE_OPENED, "F-compound"));
        assertEquals(Timing.LATE, outcome(late, "I01.open").timing());
    }

    @Test
    void workingDaysAreThoseOfTheStateWhoseTaskItIs() {
        Play play = Play.started();
        play.ask(letter("P-preservation"), Trigger.DISPATCH);
        play.until(4, 9);
        long called = outcome(play, "I08.diary").limit().orElseThrow() - 2 * 1440;
        assertEquals(GlassOffice.WORLD.clock().toCase(135), called, "Wednesday and two working days is Friday");
    }

    @Test
    void aNoteCountsForWhatItRestsOnAndNotForItsTopic() {
        Play play = Play.started().until(1, 9);
        play.accepted(Play.note("tv-prosecutor", Topic.CASE_OPENED));
        play.accepted(Play.note("tv-prosecutor", Topic.CASE_OPENED, "F-fees"));
        assertEquals(Timing.MISSED, outcome(play, "I01.open").timing(), "rests on nothing that the case is about");
        play.accepted(Play.note("tv-prosecutor", Topic.LOG, "F-compound"));
        assertEquals(Timing.MISSED, outcome(play, "I01.open").timing(), "another topic");
        play.accepted(Play.note("tv-prosecutor", Topic.CASE_OPENED, "F-force"));
        assertEquals(Timing.ON_TIME, outcome(play, "I01.open").timing());
        assertEquals(Optional.of(play.state().number()), outcome(play, "I01.open").event());
    }

    @Test
    void aMessageCountsByPurposeReceiversAndFacts() {
        Play play = Play.started().until(1, 9);
        List<String> all = List.of("tv-police", "tv-moj", "tv-mfa");
        play.accepted(new Act.SendMessage("tv-prosecutor", all, Purpose.INFORM, "x", List.of("F-advert", "F-fees"), Optional.empty()));
        play.accepted(new Act.SendMessage("tv-prosecutor", List.of("tv-police", "tv-moj"), Purpose.ASSIGN, "x", List.of("F-advert", "F-fees"),
                Optional.empty()));
        play.accepted(new Act.SendMessage("tv-prosecutor", all, Purpose.ASSIGN, "x", List.of("F-advert"), Optional.empty()));
        assertEquals(Timing.MISSED, outcome(play, "I01.plan").timing());
        play.accepted(new Act.SendMessage("tv-prosecutor", all, Purpose.ASSIGN, "x", List.of("F-advert", "F-fees"), Optional.empty()));
        assertEquals(Timing.ON_TIME, outcome(play, "I01.plan").timing());
    }

    @Test
    void aColleaguesActCountsForTheTeamAndNotForTheSeat() {
        Play play = Play.started().until(1, 9);
        play.accepted(Play.note("tv-police", Topic.CASE_OPENED, "F-compound"));
        assertEquals(Optional.of("tv-police"), outcome(play, "I01.open").actor());
        assertEquals(Optional.of("tv-police"), check(play).ownOutcome(expected("I01.open")).actor());
    }

    @Test
    void aSeatIsCreditedForWhatItDidItselfThoughAColleagueWasFirst() {
        Play play = Play.started().until(1, 9);
        play.accepted(Play.note("tv-police", Topic.CASE_OPENED, "F-compound"));
        play.until(1, 15);
        play.accepted(Play.note("tv-prosecutor", Topic.CASE_OPENED, "F-compound"));
        ActOutcome own = check(play).ownOutcome(expected("I01.open"));
        assertEquals(Optional.of("tv-prosecutor"), own.actor());
        assertEquals(Timing.LATE, own.timing());
        assertEquals(Timing.ON_TIME, outcome(play, "I01.open").timing(), "the team was in time");
    }

    @Test
    void anotherStatesActCountsForNobody() {
        Play play = Play.started(GlassOffice.ALL_SEATS, 1).until(1, 9);
        play.accepted(Play.message("tv-police", "sg-police", "F-compound"));
        play.accepted(Play.note("sg-police", Topic.CASE_OPENED, "F-compound"));
        assertEquals(Timing.MISSED, outcome(play, "I01.open").timing());
    }

    @Test
    void aLetterThatGoesWithAMoveIsNoMessageThatSomebodyWrote() {
        Play play = Play.started();
        String request = play.send("sg-agc", GlassOffice.without(letter("P-bank-records"), "M13"));
        play.untilNext(Event.InformationRequested.class);
        play.move("tv-moj", request, Trigger.WITHDRAW);
        assertEquals(0, play.record.stream().filter(recorded -> recorded.event() instanceof Event.MessageSent && !recorded.actor().equals(Act.CONTROL)).count());
        assertTrue(play.lastLetter("sg-agc").text().contains(request));
    }

    @Test
    void anAnswerByACorrectedLetterTellsWhatTheLetterAdds() {
        Play play = Play.started();
        String request = play.ask(letter("P-emergency-generic"), Trigger.ASK_EMERGENCY_DISCLOSURE);
        play.untilNext(Event.InformationRequested.class);
        play.until(GlassOffice.WORLD.clock().toCase(60));
        assertEquals(Timing.MISSED, outcome(play, "I05.answer").timing());
        play.accepted(Play.supply("tv-police", request, letter("P-emergency")));
        assertEquals(Timing.ON_TIME, outcome(play, "I05.answer").timing());
    }

    @Test
    void anAnswerThatQuotesIntelligenceIsABreachLikeTheLetter() {
        Play play = Play.started();
        play.until(GlassOffice.WORLD.clock().toCase(220));
        String request = play.send("sg-agc", GlassOffice.without(letter("P-bank-records"), "M13"));
        play.untilNext(Event.InformationRequested.class);
        assertFalse(fatal(play, "FE-use"));
        RequestDraft quoting = GlassOffice.with(letter("P-bank-records"), "M06", "31 fees were paid in.", "F-bank-intel");
        play.accepted(Play.supply("tv-prosecutor", request, quoting));
        assertTrue(fatal(play, "FE-use"));
    }

    @Test
    void anAnswerThatStatesWhatNobodyAtHomeKnowsIsInvented() {
        Play play = Play.started();
        String request = play.send("sg-agc", without(letter("P-bank-records"), "M06", "M10", "M11", "M17", "M27", "M28"));
        play.untilNext(Event.InformationRequested.class);
        boolean before = fatal(play, "FE-invented");
        play.accepted(Play.supply("tv-prosecutor", request, GlassOffice.with(letter("P-bank-records"), "M06", "We know.", "F-bank-records")));
        Verdict verdict = check(play).check(ScenarioFactory.eINSTANCE.createUnsupportedClaim());
        assertTrue(verdict.holds());
        assertTrue(verdict.events().stream().anyMatch(number -> play.record.get((int) (number - 1)).event() instanceof Event.InformationSupplied),
                "shown by the answer; before it: " + before);
    }

    private static RequestDraft without(RequestDraft draft, String... fields) {
        RequestDraft left = draft;
        for (String field : fields) {
            left = GlassOffice.without(left, field);
        }
        return left;
    }

    @Test
    void whatWasRightInTheEndIsRightInTheEndOnly() {
        Play play = Play.started();
        String request = play.send("sg-agc", GlassOffice.withBasis(letter("P-bank-records"), "straits-extradition"));
        play.untilNext(Event.InformationRequested.class);
        assertFalse(basisHolds(play, true));
        play.accepted(Play.supply("tv-moj", request, letter("P-bank-records")));
        assertTrue(basisHolds(play, true), "as corrected");
        assertFalse(basisHolds(play, false), "as first sent");
    }

    private static boolean basisHolds(Play play, boolean last) {
        FreeOfFindings free = ScenarioFactory.eINSTANCE.createFreeOfFindings();
        free.getPlans().add(GlassOffice.plan("P-bank-records"));
        free.getRules().add("basis.not-in-force");
        free.setLastDispatch(last);
        return check(play).check(free).holds();
    }

    @Test
    void mistakesAreSeenWhereTheyWereMade() {
        CommonMistake name = GlassOffice.WORLD.scenario().getMistakes().stream().filter(mistake -> mistake.getId().equals("X-name")).findFirst()
                .orElseThrow();
        Play play = Play.started().until(5, 9);
        assertTrue(play.state().knownTo("tv-mfa").contains("F-victim-identity"));
        assertFalse(check(play).made(name).holds());
        play.accepted(new Act.SendMessage("tv-mfa", List.of("reporter"), Purpose.COMMENT, "She is safe.", List.of("F-victim-identity"),
                Optional.empty()));
        assertTrue(check(play).made(name).holds());
        assertTrue(fatal(play, "FE-victim"));
    }
}
