package org.comity.exercise.state;

import java.util.Optional;

import org.comity.exercise.event.Due;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.model.exercise.Phase;
import org.pcollections.PSortedMap;
import org.pcollections.PSortedSet;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;
import org.pcollections.TreePVector;

/**
 * Everything that is so at one moment of an exercise. Immutable; {@link #after(Recorded)} gives the next moment and shares
 * what did not change.
 *
 * @param number number of the last event, 0 before the first
 * @param now case minutes since 00:00 of day 1
 * @param opening the event that opened the exercise
 * @param requests by reference
 * @param mailboxes letters by receiver
 * @param knowledge ids of known facts by party
 * @param released number of the releasing event by inject id
 * @param waiting ids of injects that came due and wait for their condition
 * @param clocks by id
 * @param agenda what is due and when
 * @param desks what desks have taken up, oldest first, by the id of the office
 * @param control what exercise control has arranged beside the scenario
 * @param chronicle every event so far
 */
public record ExerciseState(long number, long now, Optional<Phase> phase, Optional<Event.Opened> opening,
        PSortedMap<String, RequestCase> requests, PSortedMap<String, PVector<Letter>> mailboxes,
        PSortedMap<String, PSortedSet<String>> knowledge, PSortedMap<String, Long> released, PSortedSet<String> waiting,
        PSortedMap<String, RunningClock> clocks, PSortedSet<Due> agenda, PSortedMap<String, PVector<Piece>> desks, Control control, PVector<Recorded> chronicle) {

    /** Nothing has happened yet. */
    public static final ExerciseState INITIAL = new ExerciseState(0, 0, Optional.empty(), Optional.empty(), TreePMap.empty(),
            TreePMap.empty(), TreePMap.empty(), TreePMap.empty(), TreePSet.empty(), TreePMap.empty(), TreePSet.empty(), TreePMap.empty(), Control.NONE,
            TreePVector.empty());

    /**
     * The state after an event.
     *
     * @throws IllegalArgumentException when the event does not follow: wrong number, time running backwards, or an id that no
     *         event before it introduced
     */
    public ExerciseState after(Recorded recorded) {
        if (recorded.number() != number + 1) {
            throw new IllegalArgumentException("Event " + recorded.number() + " does not follow event " + number);
        }
        if (recorded.at() < now) {
            throw new IllegalArgumentException("Event " + recorded.number() + " runs backwards in time");
        }
        return new EventApplication(this, recorded).result();
    }

    /** Facts that a party knows. */
    public PSortedSet<String> knownTo(String party) {
        return knowledge.getOrDefault(party, TreePSet.empty());
    }

    /** Letters that a party has received, oldest first. */
    public PVector<Letter> mailboxOf(String party) {
        return mailboxes.getOrDefault(party, TreePVector.empty());
    }

    /** What the desk of an office has taken up, oldest first. */
    public PVector<Piece> deskOf(String office) {
        return desks.getOrDefault(office, TreePVector.empty());
    }

    /** Whether somebody plays a seat. */
    public boolean isSeated(String party) {
        return opening.isPresent() && opening.get().seated().contains(party);
    }

    /** Whether the exercise runs. */
    public boolean isRunning() {
        return phase.equals(Optional.of(Phase.RUNNING));
    }

    /** Whether control has stopped the clock. */
    public boolean isPaused() {
        return phase.equals(Optional.of(Phase.PAUSED));
    }

    /** When the next thing is due, in case minutes; empty when the agenda is. */
    public Optional<Long> nextDue() {
        return agenda.isEmpty() ? Optional.empty() : Optional.of(agenda.first().at());
    }

    /** What is due next under this kind and subject. */
    public Optional<Due> planned(Due.Kind kind, String subject) {
        return agenda.stream().filter(due -> due.kind() == kind && due.subject().equals(subject)).findFirst();
    }
}
