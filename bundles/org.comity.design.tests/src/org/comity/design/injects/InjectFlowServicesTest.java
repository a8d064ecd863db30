package org.comity.design.injects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.comity.design.Shown;
import org.comity.model.fact.Identified;
import org.comity.model.request.LifecycleState;
import org.comity.model.scenario.AllOf;
import org.comity.model.scenario.AnyOf;
import org.comity.model.scenario.CaseDeadline;
import org.comity.model.scenario.ClockAnchor;
import org.comity.model.scenario.Condition;
import org.comity.model.scenario.DeadlineMissed;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.ExpectedActDone;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.RequestReached;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.ScenarioFactory;
import org.junit.jupiter.api.Test;

class InjectFlowServicesTest {
    private final Scenario scenario = Shown.glassOffice();
    private final LaneServices lanes = new LaneServices();
    private final InjectServices injects = new InjectServices();
    private final ConditionServices conditions = new ConditionServices();

    private Inject inject(String id) {
        return Shown.find(scenario, Inject.class, id);
    }

    private ClockAnchor lane(int day) {
        return lanes.lanes(scenario).stream().filter(lane -> lane.getDay() == day).findFirst().orElseThrow();
    }

    @Test
    void everyDayOfTheClockIsALaneAndEveryInjectIsInOne() {
        assertEquals(List.of(1, 3, 5, 8, 10, 12, 80, 95, 150, 152), lanes.lanes(scenario).stream().map(ClockAnchor::getDay).toList());
        assertEquals(List.of("I01", "I02", "I02a", "I03", "I04", "I05", "I06", "I07"), lanes.injectsIn(lane(1)).stream().map(Identified::getId).toList());
        assertEquals(scenario.getInjects().size(), lanes.lanes(scenario).stream().mapToInt(lane -> lanes.injectsIn(lane).size()).sum());
    }

    @Test
    void aDeadlineStandsInTheLaneBeforeItsDay() {
        assertEquals(List.of(Shown.find(scenario, CaseDeadline.class, "account-deletion")), lanes.deadlinesIn(lane(5)), "day 7");
    }

    @Test
    void aDayGoesWithAllItsPointsAndTheLastDayStays() {
        assertEquals(7, lanes.anchorsOf(scenario, lane(1)).size());
        assertTrue(lanes.isNotTheOnlyLane(lane(1)));
        scenario.getClock().retainAll(lanes.anchorsOf(scenario, lane(1)));
        assertFalse(lanes.isNotTheOnlyLane(lane(1)));
    }

    @Test
    void aNewLaneComesAfterAllOthers() {
        ClockAnchor added = ScenarioFactory.eINSTANCE.createClockAnchor();
        scenario.getClock().add(added);
        assertEquals(330, lanes.nextLaneMinute(added));
        assertEquals(153, lanes.nextLaneDay(added));
        scenario.getClock().retainAll(List.of(added));
        assertEquals(0, lanes.nextLaneMinute(added));
        assertEquals(1, lanes.nextLaneDay(added));
    }

    @Test
    void aNewInjectGetsTheNextNumberAndComesFromControl() {
        Inject added = ScenarioFactory.eINSTANCE.createInject();
        scenario.getInjects().add(added);
        assertEquals("15", injects.nextNumber(added));
        assertEquals("control", injects.usualSender(added).getId());
        assertEquals("I01", injects.openingInject(added).getId());
    }

    @Test
    void anActIsExpectedOfWhoeverReceivesTheInject() {
        ExpectedAct added = ScenarioFactory.eINSTANCE.createExpectedAct();
        inject("I13").getExpects().add(added);
        assertEquals("tv-mfa", injects.firstReceivingSeat(added).getId());
        inject("I13").getTo().clear();
        assertEquals("tv-police", injects.firstReceivingSeat(added).getId());
    }

    @Test
    void whatAnInjectWaitsForLeadsToItAndWhatMarksWaitForDoesNot() {
        List<Condition> all = conditions.conditions(scenario);
        Condition identified = inject("I02a").getCondition();
        assertTrue(all.contains(identified));
        assertSame(inject("I02a"), conditions.waitingInject(identified));
        assertFalse(all.contains(scenario.getFatalErrors().getFirst().getCondition()));
    }

    @Test
    void branchesAreToldFromThoseThatMustHold() {
        Condition found = ((AnyOf) inject("I06").getCondition()).getConditions().getFirst();
        assertTrue(conditions.isAlternative(found));
        assertFalse(conditions.isNegated(found));
        Condition notDeleted = ((AllOf) inject("I12").getCondition()).getConditions().getFirst().eContents().getFirst() instanceof DeadlineMissed missed ? missed : null;
        assertTrue(conditions.isNegated(notDeleted));
        assertFalse(conditions.isAlternative(notDeleted));
        assertSame(notDeleted.eContainer(), conditions.wholeCondition(notDeleted), "without the deadline the negation says nothing");
    }

    @Test
    void aSecondConditionIsAddedToTheFirst() {
        Inject inject = inject("I02a");
        Condition first = inject.getCondition();
        AllOf all = conditions.conjunction(inject);
        assertSame(all, inject.getCondition());
        assertEquals(List.of(first), all.getConditions());
        assertSame(all, conditions.conjunction(inject));
    }

    @Test
    void theActThatMovesARequestLeadsToTheInjectThatWaitsForIt() {
        RequestReached reached = (RequestReached) inject("I05").getCondition();
        assertEquals(List.of("I04.emergency"), conditions.movingActs(reached).stream().map(Identified::getId).toList(), "and not the answer that comes after it");
        ExpectedAct act = Shown.find(scenario, ExpectedAct.class, "I04.emergency");
        assertTrue(conditions.movesAPlan(act));
        assertEquals("P-emergency", conditions.planMoved(act).getId());
        assertFalse(conditions.movesAPlan(Shown.find(scenario, ExpectedAct.class, "I04.alarm")));
    }

    @Test
    void aRequestThatOnlyLaterActsMoveIsLinkedToThese() {
        RequestReached reached = (RequestReached) inject("I05").getCondition();
        inject("I04").setExerciseMinute(70);
        assertEquals(List.of("I04.emergency", "I05.answer"), conditions.movingActs(reached).stream().map(Identified::getId).toList());
    }

    @Test
    void statesAreChosenByName() {
        RequestReached reached = (RequestReached) inject("I05").getCondition();
        assertEquals("Emergency disclosure requested", conditions.statesLabel(reached));
        conditions.withStatesNamed(reached, "D8, d9");
        assertEquals(List.of("D8", "D9"), reached.getStates().stream().map(Identified::getId).toList());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> conditions.withStatesNamed(reached, "D8, lost")).getMessage().contains("'lost'"));
        assertEquals(2, reached.getStates().size(), "nothing is changed by a wrong name");
        assertTrue(conditions.lastStates(reached).stream().allMatch(LifecycleState::isFinal));
    }

    @Test
    void anAnswerInWordsSaysWhetherTimeCounts() {
        ExpectedActDone done = (ExpectedActDone) inject("I02a").getCondition();
        assertEquals("done", conditions.onTimeLabel(done));
        assertTrue(conditions.saysOnTime(done, "Done in time"));
        assertFalse(conditions.saysOnTime(done, "done"));
        assertThrows(IllegalArgumentException.class, () -> conditions.saysOnTime(done, "perhaps"));
    }

    @Test
    void anInjectComesNoEarlierThanTheInjectItWaitsFor() {
        var released = ScenarioFactory.eINSTANCE.createInjectReleased();
        released.setInject(inject("I07"));
        inject("I01").setCondition(released);
        assertEquals(110, conditions.earliestMinute(inject("I01")));
        assertEquals(25, conditions.earliestMinute(inject("I03")));
        assertEquals("at once", conditions.delayLabel(released));
    }
}
