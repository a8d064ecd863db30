package org.comity.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;

import org.comity.exercise.Act;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.comity.model.scenario.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
    private static final List<Recorded> EVENTS = Samples.exercise(150, 6);

    @TempDir
    private Path temp;

    @Test
    void aReplayedExerciseStandsWhereThePlayedOneStood() {
        Path file = temp.resolve("record");
        ExerciseState played = ExerciseState.INITIAL;
        try (EventStore store = SqliteEventStore.create(file, Samples.ATTACHMENTS)) {
            for (Recorded recorded : EVENTS) {
                store.append(List.of(recorded));
                played = played.after(recorded);
            }
        }
        ExerciseState replayed = Replay.of(RecordReader.read(file).events());
        assertEquals(played, replayed);
        assertEquals(StateDigest.of(played), StateDigest.of(replayed));
    }

    @Test
    void steppingBackIsReplayingLess() {
        assertEquals(40, Replay.of(EVENTS.subList(0, 40)).number());
        assertNotEquals(StateDigest.of(Replay.of(EVENTS.subList(0, 40))), StateDigest.of(Replay.of(EVENTS)));
    }

    @Test
    void theDigestIsTheSameEverywhere() {
        ExerciseState state = Replay.of(EVENTS);
        String here = StateDigest.of(state);
        Elsewhere.run(() -> assertEquals(here, StateDigest.of(Replay.of(EVENTS))));
    }

    @Test
    void theDigestIsAboutWhatIsSoAndNotAboutWhatWasSaid() {
        assertEquals(digestWithNote("one"), digestWithNote("another"));
        assertNotEquals(digestWithNote("one"), StateDigest.of(Replay.of(EVENTS)));
    }

    private static String digestWithNote(String text) {
        Recorded note = new Recorded(151, 99_999, Act.CONTROL, new Event.NoteFiled(Topic.LOG, text, List.of()));
        return StateDigest.of(Replay.of(EVENTS).after(note));
    }
}
