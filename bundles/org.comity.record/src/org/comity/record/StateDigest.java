package org.comity.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.SortedMap;

import org.comity.exercise.state.ExerciseState;

/** A short form of a state, to compare what two machines made of the same record. */
public final class StateDigest {
    private StateDigest() {
    }

    /**
     * SHA-256, hexadecimal, of a state as JSON in the form of {@link EventCodec}. The chronicle does not count, since the record
     * itself has a hash. Equal states have the same digest on every machine, in every locale and time zone.
     */
    public static String of(ExerciseState state) {
        SortedMap<String, Object> components = CanonicalJson.components(state);
        components.remove("chronicle");
        return Sha256.of(CanonicalJson.of(components).getBytes(UTF_8));
    }
}
