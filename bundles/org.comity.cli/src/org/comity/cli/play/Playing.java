package org.comity.cli.play;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.comity.exercise.Act;
import org.comity.exercise.Decision;
import org.comity.exercise.Exercise;
import org.comity.exercise.LedgerException;
import org.comity.exercise.Refusal;
import org.comity.exercise.act.Possibilities;
import org.comity.exercise.act.Possibility;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.view.Line;
import org.comity.exercise.view.Narrator;
import org.comity.exercise.world.CaseClock;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Seat;
import org.comity.model.text.Texts;
import org.comity.record.ActCodec;
import org.comity.record.ActLine;
import org.comity.record.StateDigest;
import org.comity.record.UnreadableEventException;

/** Proposes the acts of a file to an exercise, one after the other, and tells what came of each. */
public final class Playing {
    private static final String INDENT = "    ";

    private final Exercise exercise;
    private final PrintStream out;
    private final Texts texts = Texts.beside(Playing.class, Locale.ENGLISH);
    private int accepted;
    private int refused;

    /** @param exercise open already */
    public Playing(Exercise exercise, PrintStream out) {
        this.exercise = exercise;
        this.out = out;
    }

    /**
     * Plays. An act that is refused changes nothing, and the next one follows.
     *
     * @throws ActsException when a line is no act; those before it have been played
     * @throws LedgerException when an act cannot be recorded; likewise
     */
    public void play(List<ActsFile.Entry> acts) throws ActsException {
        out.println(texts.text("begin", exercise.engine().world().scenario().getTitle(), CaseClock.tell(exercise.state().now()),
                Long.toString(exercise.state().number())));
        for (ActsFile.Entry entry : acts) {
            play(entry);
        }
        out.println(texts.text("end", accepted, refused, CaseClock.tell(exercise.state().now()), Long.toString(exercise.state().number()), phase()));
        out.println(texts.text("digest", StateDigest.of(exercise.state())));
    }

    private String phase() {
        return exercise.state().isRunning() ? "running" : exercise.state().phase().orElseThrow().name().toLowerCase(Locale.ROOT);
    }

    private void play(ActsFile.Entry entry) throws ActsException {
        ActLine line;
        try {
            line = ActCodec.read(entry.text());
        } catch (UnreadableEventException e) {
            throw new ActsException(texts.text("line.no-act", entry.file(), Integer.toString(entry.number()), e.getMessage()), e);
        }
        out.println(texts.text("line", Integer.toString(entry.number()), word(line)));
        switch (line) {
            case ActLine.Propose(var at, Act act) -> answer(exercise.submit(at.orElse(exercise.state().now()), act));
            case ActLine.JumpToNext() -> answer(exercise.jumpToNext());
            case ActLine.JumpTo(long at) -> answer(exercise.jumpTo(at));
            case ActLine.Possible(String actor) -> possible(entry, actor);
        }
    }

    private void answer(Decision decision) {
        switch (decision) {
            case Decision.Accepted yes -> accepted(yes.events());
            case Decision.Refused no -> refused(no.refusal());
        }
    }

    /** What can be done comes first, and then what not, with what it would need. */
    private void possible(ActsFile.Entry entry, String actor) throws ActsException {
        CaseWorld world = exercise.engine().world();
        if (world.party(actor).isEmpty()) {
            throw new ActsException(texts.text("possible.nobody", entry.file(), Integer.toString(entry.number()), actor,
                    world.scenario().getParties().stream().filter(Seat.class::isInstance).map(Party::getId).collect(Collectors.joining(", "))));
        }
        Map<String, List<String>> files = new LinkedHashMap<>();
        List<Possibility> possibilities = Possibilities.of(world, exercise.state(), actor);
        for (Possibility can : possibilities.stream().filter(Possibility::isAllowed).toList()) {
            if (can.act() instanceof Act.OpenRequest file) {
                files.computeIfAbsent(file.recipient(), recipient -> new ArrayList<>()).add(file.type());
            } else {
                answer("possible.can", words(can));
            }
        }
        files.forEach((recipient, types) -> answer("possible.open", world.party(recipient).map(Party::getName).orElse(recipient), recipient, String.join(", ", types)));
        possibilities.stream().filter(cannot -> !cannot.isAllowed())
                .forEach(cannot -> answer("possible.cannot", words(cannot), cannot.refusal().map(Refusal::sentence).orElseThrow()));
    }

    private static String words(Possibility possibility) {
        String words = possibility.words().endsWith(".") ? possibility.words().substring(0, possibility.words().length() - 1) : possibility.words();
        return possibility.request().map(reference -> reference + ": " + words).orElse(words);
    }

    private static String word(ActLine line) {
        return (line instanceof ActLine.Propose propose ? propose.act() : line).getClass().getSimpleName();
    }

    private void accepted(List<Recorded> events) {
        accepted++;
        long first = events.getFirst().number();
        List<Line> lines = Narrator.tell(exercise.engine().world(), exercise.state().chronicle(), first);
        lines.forEach(line -> answer("told", CaseClock.tell(line.at()), Long.toString(line.number()), line.sentence()));
        List<Recorded> opened = events.stream().filter(recorded -> recorded.event() instanceof Event.RequestOpened).toList();
        // accounts leave it out, but whoever acts next has to know the reference
        opened.forEach(recorded -> answer("opened", CaseClock.tell(recorded.at()), Long.toString(recorded.number()),
                ((Event.RequestOpened) recorded.event()).request()));
        if (lines.isEmpty() && opened.isEmpty()) {
            answer("accepted", CaseClock.tell(exercise.state().now()), Long.toString(first));
        }
    }

    private void answer(String key, Object... arguments) {
        out.println(INDENT + texts.text(key, arguments));
    }

    private void refused(Refusal refusal) {
        refused++;
        answer("refused", refusal.reason().name(), refusal.sentence(), refusal.wayOut());
    }
}
