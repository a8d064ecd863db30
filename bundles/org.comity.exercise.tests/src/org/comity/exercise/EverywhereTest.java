package org.comity.exercise;

import static org.comity.exercise.GlassOffice.letter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.comity.model.request.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The same scenario, seed and acts make the same record on every machine. */
@Isolated
class EverywhereTest {
    private static List<Recorded> played(long seed) {
        Play play = Play.started(GlassOffice.TEVARA, seed);
        play.ask(letter("P-preservation"), Trigger.DISPATCH);
        play.until(2, 10);
        play.send("sg-agc", GlassOffice.without(letter("P-bank-records"), "M13"));
        play.send("pl-doj", letter("P-content"));
        play.untilNext(Event.InformationRequested.class);
        play.accepted(Play.supply("tv-prosecutor", play.state().requests().values().stream().filter(request -> request.type().equals("records"))
                .findFirst().orElseThrow().reference(), letter("P-bank-records")));
        play.refused(Play.note("moon", org.comity.model.scenario.Topic.LOG));
        return play.until(152, 17).record;
    }

    @Test
    void theRecordIsTheSameInEveryLanguageAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<List<Recorded>> records = new ArrayList<>();
        try {
            for (String[] place : new String[][] {{"en-US", "UTC"}, {"tr-TR", "Pacific/Apia"}, {"th-TH-u-ca-buddhist-nu-thai", "Asia/Kathmandu"},
                    {"ar-EG-u-nu-arab", "America/St_Johns"}}) {
                Locale.setDefault(Locale.forLanguageTag(place[0]));
                TimeZone.setDefault(TimeZone.getTimeZone(place[1]));
                records.add(played(5));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        for (List<Recorded> record : records) {
            assertEquals(records.get(0), record);
        }
    }

    @Test
    void decidingChangesNothingAndDecidesTheSameTwice() {
        Play play = Play.started();
        play.ask(letter("P-preservation"), Trigger.DISPATCH);
        Engine engine = new Engine(GlassOffice.WORLD);
        ExerciseState untouched = ExerciseState.INITIAL;
        for (Recorded recorded : play.record) {
            untouched = untouched.after(recorded);
        }
        for (Act act : List.of(new Act.Advance(), new Act.End(), Play.note("tv-police", org.comity.model.scenario.Topic.LOG),
                new Act.OpenRequest("tv-police", "records", "sg-agc"), Play.note("moon", org.comity.model.scenario.Topic.LOG))) {
            Decision first = engine.decide(play.state(), play.state().now(), act);
            assertEquals(first, engine.decide(play.state(), play.state().now(), act));
            assertEquals(first, new Engine(GlassOffice.WORLD).decide(untouched, untouched.now(), act), "from a state that only events have made");
            assertEquals(untouched, play.state());
        }
    }

    @Test
    void anotherSeedMakesAnotherRecord() {
        assertNotEquals(played(5), played(6));
    }

    @Test
    void aReplayedExerciseStandsWhereThePlayedOneStandsAfterEveryEvent() {
        Play play = Play.started();
        play.ask(letter("P-preservation"), Trigger.DISPATCH);
        play.send("sg-agc", letter("P-bank-records"));
        ExerciseState replayed = ExerciseState.INITIAL;
        int next = 0;
        while (play.state().isRunning()) {
            play.until(play.state().nextDue().orElseThrow());
            for (; next < play.record.size(); next++) {
                replayed = replayed.after(play.record.get(next));
            }
            assertEquals(play.state(), replayed);
        }
        assertEquals(play.record.size(), replayed.number());
    }

    @Test
    void eventsAreNumberedWithoutGapAndNeverRunBackwards() {
        List<Recorded> record = played(5);
        for (int i = 0; i < record.size(); i++) {
            assertEquals(i + 1, record.get(i).number());
            assertEquals(true, i == 0 || record.get(i).at() >= record.get(i - 1).at(), "event " + (i + 1));
        }
    }
}
