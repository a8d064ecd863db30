package org.comity.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.comity.exercise.LedgerException;
import org.comity.exercise.event.Recorded;

/**
 * A new exercise from any event of an earlier one: a record that begins with the same events and goes on by itself. The original
 * is only read, and may be open for an exercise in another Comity meanwhile.
 */
public final class Fork {
    /** Name under which a fork keeps where it comes from. */
    public static final String ORIGIN = "origin.json";

    private Fork() {
    }

    /**
     * Where a fork comes from.
     *
     * @param file name of the original, without its folder
     * @param event number of the last event that both share
     * @param hash of that event in the original, which tells it from every other record
     */
    public record Origin(String file, long event, String hash) {
    }

    /**
     * Begins a fork. It has the events of the original up to the end of the act to which an event belongs, since no exercise ever
     * stands within an act; in a record of form 1, up to the end of the event's case minute.
     *
     * @param number of an event of the original, 1 or more
     * @param file of the new record
     * @return the new record, open; its events are durable
     * @throws RecordException when the original cannot be read, has no such event, or is damaged there or in its attachments; when
     *         there is such a file already, or no room for it. Nothing is then left behind.
     */
    public static SqliteEventStore begin(Path original, long number, Path file) {
        ReadRecord record = RecordReader.read(original);
        ActSpan act = act(original, record, number);
        Map<String, byte[]> attachments = new TreeMap<>(record.attachments());
        Origin origin = new Origin(original.getFileName().toString(), act.last(), act.hash());
        attachments.put(ORIGIN, CanonicalJson.of(origin).getBytes(UTF_8));
        List<List<Recorded>> acts = new ArrayList<>();
        for (ActSpan shared : record.acts().subList(0, record.acts().indexOf(act) + 1)) {
            acts.add(record.events().subList((int) shared.first() - 1, (int) shared.last()));
        }
        SqliteEventStore fork = SqliteEventStore.create(file, attachments);
        try {
            fork.appendActs(acts);
            return fork;
        } catch (LedgerException e) {
            throw discarded(fork, file, new RecordException(e.getMessage(), e));
        }
    }

    /** The act to which an event belongs. */
    private static ActSpan act(Path original, ReadRecord record, long number) {
        Optional<Damage> cut = record.damages().stream().filter(Damage.FromEvent.class::isInstance).findFirst();
        Optional<Damage> unplayable = record.damages().stream().filter(Damage.OfAttachments.class::isInstance).findFirst();
        if (unplayable.isPresent()) {
            throw new RecordException(Sentences.say("fork.unplayable", original, unplayable.get().sentence()));
        }
        Optional<ActSpan> act = record.acts().stream().filter(span -> span.first() <= number && number <= span.last()).findFirst();
        if (cut.isPresent() && (act.isEmpty() || act.get().last() == record.events().size())) {
            // whether the last act before the damage is whole, nobody knows
            throw new RecordException(Sentences.say("fork.damaged", original, number, cut.get().sentence(),
                    record.acts().isEmpty() ? 0 : record.acts().getLast().first() - 1));
        }
        return act.orElseThrow(() -> new RecordException(Sentences.say("fork.no-such-event", original, number, record.events().size())));
    }

    private static RecordException discarded(SqliteEventStore fork, Path file, RecordException reason) {
        try {
            fork.close();
        } catch (LedgerException e) {
            reason.addSuppressed(e);
        }
        for (String suffix : List.of("", "-wal", "-shm")) {
            try {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
        return reason;
    }

    /**
     * Where a record comes from.
     *
     * @return empty where it is no fork
     * @throws UnreadableEventException when it says so in a way that this Comity does not know
     */
    public static Optional<Origin> origin(ReadRecord record) {
        return Optional.ofNullable(record.attachments().get(ORIGIN))
                .map(content -> (Origin) StrictJson.read(Origin.class, new String(content, UTF_8)));
    }
}
