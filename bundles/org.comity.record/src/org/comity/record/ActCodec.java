package org.comity.record;

import java.util.Map;
import java.util.Optional;

import org.comity.exercise.Act;

/**
 * Reads acts that are written down one a line, as JSON: the name of the kind as {@code act}, its components under their names, and
 * when it is done as {@code at}, in case minutes. Components that are lists or optional may be left out.
 *
 * <p>The kinds are those that {@link Act} permits; a new one needs no entry here.
 */
public final class ActCodec {
    private static final String KIND = "act";
    private static final String AT = "at";
    private static final Kinds ACTS = new Kinds(Act.class, ActLine.JumpToNext.class, ActLine.JumpTo.class, ActLine.Possible.class);

    private ActCodec() {
    }

    /**
     * What a line asks for.
     *
     * @throws UnreadableEventException when it is no act: the kind is unknown, or a component is missing, unknown, given twice, null
     *         or of the wrong kind
     */
    public static ActLine read(String line) {
        String name = StrictJson.member(KIND, line).orElseThrow(() -> new UnreadableEventException(Sentences.say("json.missing", KIND, "$")));
        Class<? extends Record> kind = ACTS.named(name).orElseThrow(() -> new UnreadableEventException(Sentences.say("json.act", name)));
        if (ActLine.class.isAssignableFrom(kind)) {
            return (ActLine) StrictJson.read(kind, line, Map.of(KIND, String.class)).value();
        }
        StrictJson.Read read = StrictJson.read(kind, line, Map.of(KIND, String.class, AT, long.class));
        return new ActLine.Propose(Optional.ofNullable((Long) read.besides().get(AT)), (Act) read.value());
    }
}
