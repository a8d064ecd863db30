package org.comity.record;

import org.comity.exercise.event.Event;

/**
 * Writes an event as the name of its type and a JSON text of its components, and reads it back.
 *
 * <p>Equal events give the same text, byte for byte in UTF-8, on every machine, in every locale and time zone: members stand in
 * the order of their names, there is no white space, and an optional component is a list of none or one. The types are those
 * that {@link Event} permits; a new one needs no entry here.
 */
public final class EventCodec {
    private static final Kinds TYPES = new Kinds(Event.class);

    private EventCodec() {
    }

    /** Name of the type of an event, such as {@code MessageSent}. */
    public static String type(Event event) {
        return event.getClass().getSimpleName();
    }

    /** The components of an event as JSON. */
    public static String payload(Event event) {
        return CanonicalJson.of(event);
    }

    /**
     * The event that was written as a type and a payload.
     *
     * @throws UnreadableEventException when the type is unknown, or a component is missing, unknown, given twice, null or of the
     *         wrong kind
     */
    public static Event event(String type, String payload) {
        Class<? extends Record> known = TYPES.named(type)
                .orElseThrow(() -> new UnreadableEventException(Sentences.say("json.type", type)));
        return (Event) StrictJson.read(known, payload);
    }
}
