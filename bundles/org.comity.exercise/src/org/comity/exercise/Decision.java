package org.comity.exercise;

import java.util.List;

import org.comity.exercise.event.Recorded;

/** The engine's answer to an act. */
public sealed interface Decision {
    /** Accepted: these events follow, in order, numbered from the state's next number. Never empty. */
    record Accepted(List<Recorded> events) implements Decision {
    }

    /** Refused: nothing follows. */
    record Refused(Refusal refusal) implements Decision {
    }
}
