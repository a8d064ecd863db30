package org.comity.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.state.Letter;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.world.CaseClock;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.Topic;
import org.comity.rules.request.RequestDraft;

/** One exercise being played, by hand. */
final class Play {
    final List<Recorded> record = new ArrayList<>();
    final Exercise exercise;

    Play() {
        this(GlassOffice.WORLD);
    }

    private Play(CaseWorld world) {
        exercise = new Exercise(new Engine(world), record::addAll);
    }

    private Play(List<Recorded> before) {
        record.addAll(before);
        ExerciseState state = ExerciseState.INITIAL;
        for (Recorded recorded : before) {
            state = state.after(recorded);
        }
        exercise = new Exercise(new Engine(GlassOffice.WORLD), record::addAll, state);
    }

    /** Goes on from a record, as another process would. */
    static Play resumed(List<Recorded> before) {
        return new Play(before);
    }

    /** Open, not started. */
    static Play opened(List<String> seats, long seed) {
        return opened(GlassOffice.WORLD, seats, seed);
    }

    /** Open, not started, in a world of one's own. */
    static Play opened(CaseWorld world, List<String> seats, long seed) {
        Play play = new Play(world);
        play.accepted(new Act.Open(seats, seed, "test", "pack", "library"));
        return play;
    }

    /** Started, at 09:00 of day 1. */
    static Play started(List<String> seats, long seed) {
        Play play = opened(seats, seed);
        play.accepted(new Act.Start());
        return play;
    }

    static Play started() {
        return started(GlassOffice.TEVARA, 1);
    }

    ExerciseState state() {
        return exercise.state();
    }

    RequestCase request(String reference) {
        return state().requests().get(reference);
    }

    Decision.Accepted accepted(Act act) {
        Decision decision = exercise.submit(state().now(), act);
        return assertInstanceOf(Decision.Accepted.class, decision, () -> act + " was refused: " + decision);
    }

    /** The act is refused, in words, and nothing has changed. */
    Refusal refused(Act act) {
        return refused(state().now(), act);
    }

    Refusal refused(long at, Act act) {
        ExerciseState before = state();
        int written = record.size();
        Refusal refusal = assertInstanceOf(Decision.Refused.class, exercise.submit(at, act), () -> act + " was accepted").refusal();
        assertSame(before, state());
        assertEquals(written, record.size());
        assertFalse(refusal.sentence().isBlank() || refusal.wayOut().isBlank(), "a refusal says what is wrong and what to do: " + refusal);
        return refusal;
    }

    void refused(Refusal.Reason reason, Act act) {
        Refusal refusal = refused(act);
        assertEquals(reason, refusal.reason(), () -> refusal.sentence());
    }

    /** Lets the clock run, with everything that comes due on the way. */
    Play until(int day, int hour) {
        return until(CaseClock.caseMinute(day, LocalTime.of(hour, 0)));
    }

    Play until(long minute) {
        while (state().isRunning() && (state().now() < minute || state().nextDue().filter(due -> due <= minute).isPresent())) {
            assertInstanceOf(Decision.Accepted.class, exercise.submit(minute, new Act.Advance()));
        }
        return this;
    }

    /** Lets one thing come due after the other until an event of a kind has happened. */
    <E extends Event> E untilNext(Class<E> kind) {
        int before = record.size();
        while (state().isRunning()) {
            assertInstanceOf(Decision.Accepted.class, exercise.submit(state().nextDue().orElseThrow(), new Act.Advance()));
            Optional<E> found = record.subList(before, record.size()).stream().map(Recorded::event).filter(kind::isInstance).map(kind::cast)
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new AssertionError("The exercise ended without " + kind.getSimpleName());
    }

    /** Writes a letter into a new file and returns its reference. */
    String draft(String seat, String recipient, RequestDraft letter) {
        String reference = open(seat, letter.type(), recipient);
        accepted(new Act.Draft(seat, reference, letter));
        return reference;
    }

    String open(String seat, String type, String recipient) {
        var accepted = accepted(new Act.OpenRequest(seat, type, recipient));
        return ((Event.RequestOpened) accepted.events().get(0).event()).request();
    }

    /** A formal request, from the prosecutor through the Central Authority into the mail. */
    String send(String recipient, RequestDraft letter) {
        String reference = draft("tv-prosecutor", recipient, letter);
        move("tv-prosecutor", reference, Trigger.SUBMIT_DRAFT);
        move("tv-moj", reference, Trigger.ACCEPT_DRAFT);
        move("tv-moj", reference, Trigger.DISPATCH);
        return reference;
    }

    /** A request of the police straight to the provider. */
    String ask(RequestDraft letter, Trigger trigger) {
        String reference = draft("tv-police", "lumen", letter);
        move("tv-police", reference, trigger);
        return reference;
    }

    void move(String seat, String reference, Trigger trigger) {
        accepted(Act.Proceed.of(seat, reference, trigger, ""));
    }

    static Act supply(String seat, String reference, RequestDraft amended) {
        return new Act.Proceed(seat, reference, Trigger.SUPPLY_INFORMATION, "", Optional.of(amended), List.of(), List.of());
    }

    static Act message(String from, String to, String... facts) {
        return new Act.SendMessage(from, List.of(to), Purpose.INFORM, "For your information.", List.of(facts), Optional.empty());
    }

    static Act note(String seat, Topic topic, String... facts) {
        return new Act.FileNote(seat, topic, "Noted.", List.of(facts));
    }

    <E extends Event> Stream<E> events(Class<E> kind) {
        return record.stream().map(Recorded::event).filter(kind::isInstance).map(kind::cast);
    }

    List<Trigger> moves(String reference) {
        return events(Event.RequestMoved.class).filter(move -> move.request().equals(reference)).map(Event.RequestMoved::trigger).toList();
    }

    Letter lastLetter(String party) {
        var tray = state().mailboxOf(party);
        return tray.get(tray.size() - 1);
    }
}
