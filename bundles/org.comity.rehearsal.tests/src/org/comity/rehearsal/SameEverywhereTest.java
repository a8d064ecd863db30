package org.comity.rehearsal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.world.CaseWorld;
import org.comity.library.ReferenceLibrary;
import org.comity.record.EventStore;
import org.comity.record.SqliteEventStore;
import org.comity.record.StateDigest;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rehearsal leaves the same record, byte for byte, wherever it is played. */
class SameEverywhereTest {
    @TempDir
    private Path folder;

    /** The digest of the final state; the record is in the file. */
    private static String record(Player player, long seed, Path file) {
        CaseWorld world = new CaseWorld(Played.glassOffice(), ReferenceLibrary.shipped());
        try (EventStore store = SqliteEventStore.create(file, Map.of())) {
            ExerciseState end = Rehearsal.play(world, Played.setup(player, seed), store, new NullProgressMonitor());
            return StateDigest.of(end);
        }
    }

    @ParameterizedTest
    @EnumSource(Player.class)
    void theRecordIsTheSameInEveryLocaleAndTimeZone(Player player) throws IOException {
        Path here = folder.resolve("here");
        String digest = record(player, 4, here);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String place : List.of("ar-EG-u-nu-arab America/St_Johns", "th-TH-u-ca-buddhist-nu-thai Pacific/Kiritimati", "tr-TR Asia/Kathmandu")) {
                Locale.setDefault(Locale.forLanguageTag(place.split(" ")[0]));
                TimeZone.setDefault(TimeZone.getTimeZone(place.split(" ")[1]));
                Path there = folder.resolve(place.replaceAll("\\W", "-"));
                assertEquals(digest, record(player, 4, there), place);
                assertArrayEquals(Files.readAllBytes(here), Files.readAllBytes(there), place);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherSeedLeavesAnotherRecord() {
        assertNotEquals(record(Player.EXPERT, 1, folder.resolve("one")), record(Player.EXPERT, 2, folder.resolve("two")));
    }
}
