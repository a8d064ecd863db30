package org.comity.exercise;

import static org.comity.exercise.GlassOffice.letter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.Scenario;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Injects reach the players at their minute, or when what they wait for has happened, and never twice. */
class InjectsTest {
    private static Optional<Recorded> released(Play play, String inject) {
        List<Recorded> found = play.record.stream()
                .filter(recorded -> recorded.event() instanceof Event.InjectReleased event && event.inject().equals(inject)).toList();
        assertTrue(found.size() <= 1, inject + " was released " + found.size() + " times");
        return found.stream().findFirst();
    }

    @Test
    void anInjectWithoutConditionComesAtItsMinute() {
        Play play = Play.started().until(152, 17);
        for (Inject inject : GlassOffice.WORLD.scenario().getInjects()) {
            if (inject.getCondition() == null) {
                assertEquals(GlassOffice.WORLD.clock().toCase(inject.getExerciseMinute()), released(play, inject.getId()).orElseThrow().at(),
                        inject.getId());
            }
        }
    }

    @Test
    void itsReceiversAndNobodyElseLearnWhatItReveals() {
        Play play = Play.started().until(1, 9);
        assertTrue(play.state().knownTo("tv-police").contains("F-advert"));
        assertTrue(play.state().knownTo("tv-prosecutor").contains("F-advert"));
        assertFalse(play.state().knownTo("tv-moj").contains("F-advert"));
        assertEquals("witness", play.lastLetter("tv-police").from());
    }

    @Test
    void anInjectThatWaitsForAnActComesWithTheAct() {
        Play play = Play.started().until(1, 10);
        assertTrue(play.state().waiting().contains("I02a"));
        play.accepted(new Act.SendMessage("tv-police", List.of("witness"), Purpose.ASK, "May we see your telephone?", List.of(), Optional.empty()));
        assertTrue(released(play, "I02a").isPresent());
        assertFalse(play.state().waiting().contains("I02a"));
        assertTrue(play.state().knownTo("tv-police").contains("F-account-number"));
        play.accepted(new Act.SendMessage("tv-police", List.of("witness"), Purpose.ASK, "Once more?", List.of(), Optional.empty()));
        play.until(152, 17);
        assertTrue(released(play, "I02a").isPresent());
    }

    @Test
    void anInjectWhoseConditionHoldsAlreadyDoesNotComeBeforeItsMinute() {
        Play play = Play.started().until(1, 9);
        play.accepted(new Act.SendMessage("tv-police", List.of("witness"), Purpose.ASK, "May we see your telephone?", List.of(), Optional.empty()));
        assertTrue(released(play, "I02a").isEmpty());
        play.until(1, 10);
        assertEquals(600, released(play, "I02a").orElseThrow().at());
        assertEquals(0, play.events(Event.InjectWaits.class).filter(waits -> waits.inject().equals("I02a")).count());
    }

    @Test
    void anInjectThatNothingCallsForNeverComes() {
        Play play = Play.started().until(152, 17);
        assertTrue(released(play, "I02a").isEmpty());
        assertTrue(released(play, "I05").isEmpty());
        assertTrue(released(play, "I08").isEmpty(), "nothing was preserved");
        assertTrue(released(play, "I08b").isPresent(), "and so its contingency came");
    }

    @Test
    void itsContingencyDoesNotComeWhereTheInjectDoes() {
        Play play = Play.started();
        play.ask(letter("P-preservation"), Trigger.DISPATCH);
        play.until(152, 17);
        assertTrue(released(play, "I08").isPresent());
        assertTrue(released(play, "I08b").isEmpty());
    }

    @Test
    void anInjectThatWaitsForATimeComesAtThatTime() {
        Play play = Play.started().until(152, 17);
        long latest = GlassOffice.WORLD.clock().toCase(100);
        Recorded yard = released(play, "I06").orElseThrow();
        assertEquals(latest, yard.at(), "nobody asks, and nothing else happens then: the yard is found at exercise minute 100");
        assertEquals(GlassOffice.WORLD.clock().toCase(130), released(play, "I07").orElseThrow().at());
    }

    @Test
    void anInjectByHandComesWhenExerciseControlReleasesItAndNotBefore() {
        Scenario scenario = EcoreUtil.copy(GlassOffice.WORLD.scenario());
        scenario.getInjects().stream().filter(inject -> inject.getId().equals("I03")).forEach(inject -> inject.setByHand(true));
        CaseWorld world = new CaseWorld(scenario, GlassOffice.WORLD.library());
        Play play = Play.opened(world, GlassOffice.TEVARA, 1);
        play.accepted(new Act.Start());
        play.until(5, 9);
        assertTrue(released(play, "I02").isPresent());
        assertTrue(released(play, "I03").isEmpty());
        play.accepted(new Act.Release("I03"));
        assertTrue(released(play, "I03").isPresent());
    }
}
