package org.comity.exercise.state;

import java.util.List;
import java.util.Optional;

import org.comity.exercise.event.Due;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.model.exercise.DeadlineStatus;
import org.comity.model.exercise.Phase;
import org.comity.model.request.Side;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Purpose;
import org.pcollections.PSortedMap;
import org.pcollections.PSortedSet;
import org.pcollections.PVector;
import org.pcollections.TreePSet;

/** Applies one event to one state. The fields are the components of the next state while it is being made. */
final class EventApplication {
    private final ExerciseState before;
    private final Recorded recorded;
    private Optional<Phase> phase;
    private Optional<Event.Opened> opening;
    private PSortedMap<String, RequestCase> requests;
    private PSortedMap<String, PVector<Letter>> mailboxes;
    private PSortedMap<String, PSortedSet<String>> knowledge;
    private PSortedMap<String, Long> released;
    private PSortedSet<String> waiting;
    private PSortedMap<String, RunningClock> clocks;
    private PSortedSet<Due> agenda;
    private PSortedMap<String, PVector<Piece>> desks;
    private Control control;

    EventApplication(ExerciseState before, Recorded recorded) {
        this.before = before;
        this.recorded = recorded;
        phase = before.phase();
        opening = before.opening();
        requests = before.requests();
        mailboxes = before.mailboxes();
        knowledge = before.knowledge();
        released = before.released();
        waiting = before.waiting();
        clocks = before.clocks();
        agenda = before.agenda();
        desks = before.desks();
        control = before.control();
    }

    ExerciseState result() {
        apply(recorded.event());
        return new ExerciseState(recorded.number(), recorded.at(), phase, opening, requests, mailboxes, knowledge, released, waiting,
                clocks, agenda, desks, control, before.chronicle().plus(recorded));
    }

    private void apply(Event event) {
        switch (event) {
            case Event.Opened e -> open(e);
            case Event.Started e -> start(e);
            case Event.Ended e -> end();
            case Event.Paused e -> phase = Optional.of(Phase.PAUSED);
            case Event.Resumed e -> phase = Optional.of(Phase.RUNNING);
            case Event.PaceSet e -> control = control.at(e.secondsPerDay());
            case Event.InjectHeld e -> setAside(e.inject(), control.hold(e.inject()));
            case Event.InjectSkipped e -> setAside(e.inject(), control.skip(e.inject()));
            case Event.InjectRetimed e -> {
                setAside(e.inject(), control.free(e.inject()));
                plan(new Due(e.due(), Due.Kind.INJECT, e.inject()));
            }
            case Event.Improvised e -> deliver(e.to(), letter(e.from(), Purpose.INFORM, e.text(), e.facts(), Optional.empty()));
            case Event.Revealed e -> deliver(e.to(), letter(recorded.actor(), Purpose.INFORM, e.text(), e.facts(), Optional.empty()));
            case Event.InjectReleased e -> release(e);
            case Event.InjectWaits e -> await(e);
            case Event.MessageSent e -> deliver(e.to(), letter(recorded.actor(), e.purpose(), e.text(), e.facts(), e.about()));
            case Event.LetterSent e -> deliver(e.to(), letter(recorded.actor(), e.purpose(), e.text(), e.facts(), Optional.of(e.request())));
            case Event.RequestOpened e -> put(RequestCase.opened(recorded.actor(), recorded.at(), e));
            case Event.RequestDrafted e -> put(request(e.request()).drafted(e.draft()));
            case Event.RequestMoved e -> move(e);
            case Event.RequestDispatched e -> put(request(e.request()).dispatched(recorded.number(), e.draft()));
            case Event.RequestArrived e -> arrive(e);
            case Event.InformationRequested e -> put(request(e.request()).asked(e));
            case Event.InformationSupplied e -> put(request(e.request()).supplied(e));
            case Event.ResultReceived e -> put(request(e.request()).answered(e));
            case Event.Planned e -> {
                plan(e.due());
                takeUp(e.due());
            }
            case Event.PlanDropped e -> drop(e.kind(), e.subject());
            case Event.ClockStarted e -> startClock(e);
            case Event.ClockMet e -> stopClock(e.clock(), DeadlineStatus.MET);
            case Event.ClockMissed e -> stopClock(e.clock(), DeadlineStatus.MISSED);
            case Event.Diarised e -> remind(e.clock(), Optional.of(e.remindAt()));
            case Event.Reminded e -> remind(e.clock(), Optional.empty());
            case Event.Piled e -> { }
            case Event.CallMade e -> deliver(List.of(e.to()), letter(recorded.actor(), Purpose.INFORM, e.text(), e.facts(), e.about()));
            case Event.TranslationOrdered e -> put(request(e.request()).translating(e));
            case Event.Translated e -> {
                put(request(e.request()).translated(e));
                drop(Due.Kind.TRANSLATION, e.request());
            }
            case Event.TranslationErred e -> put(request(e.request()).garbled(e.field()));
            case Event.ProofReadingOrdered e -> put(request(e.request()).proofReading());
            case Event.ProofRead e -> {
                put(request(e.request()).proofRead());
                drop(Due.Kind.TRANSLATION, e.request());
            }
            case Event.LimitBreached e -> { }
            case Event.RequestsConcur e -> { }
            case Event.PlayedByHand e -> { }
            case Event.TimePassed e -> { }
            case Event.NoteFiled e -> { }
            case Event.Observed e -> { }
        }
    }

    private void open(Event.Opened event) {
        phase = Optional.of(Phase.OPENED);
        opening = Optional.of(event);
        event.knowledge().forEach((party, facts) -> knowledge = knowledge.plus(party, TreePSet.from(facts)));
    }

    private void start(Event.Started event) {
        phase = Optional.of(Phase.RUNNING);
        agenda = agenda.plusAll(event.plan());
    }

    private void end() {
        phase = Optional.of(Phase.ENDED);
        agenda = TreePSet.empty();
    }

    private void release(Event.InjectReleased event) {
        released = released.plus(event.inject(), recorded.number());
        setAside(event.inject(), control.free(event.inject()));
        deliver(event.to(), letter(event.from(), Purpose.INFORM, event.text(), event.facts(), Optional.empty()));
    }

    private void await(Event.InjectWaits event) {
        waiting = waiting.plus(event.inject());
        drop(Due.Kind.INJECT, event.inject());
    }

    /** It neither waits nor is due any more. */
    private void setAside(String inject, Control after) {
        control = after;
        waiting = waiting.minus(inject);
        drop(Due.Kind.INJECT, inject);
    }

    private Letter letter(String from, Purpose purpose, String text, List<String> facts, Optional<String> about) {
        return new Letter(recorded.number(), recorded.at(), from, purpose, text, facts, about);
    }

    private void deliver(List<String> receivers, Letter letter) {
        for (String receiver : receivers) {
            mailboxes = mailboxes.plus(receiver, before.mailboxOf(receiver).plus(letter));
            knowledge = knowledge.plus(receiver, before.knownTo(receiver).plusAll(letter.facts()));
        }
    }

    private void move(Event.RequestMoved event) {
        RequestCase request = request(event.request());
        var move = new RequestCase.Move(recorded.number(), recorded.at(), recorded.actor(), event);
        put(request.moved(move, request.fast() || event.trigger() == Trigger.FAST_TRACK));
        boolean together = request(event.request()).handling().equals(Optional.of(event.to())) && request(event.request()).state().equals(event.to());
        for (Side side : Side.values()) {
            if (side == event.side() || together) {
                overtake(side, event);
            }
        }
    }

    private void overtake(Side side, Event.RequestMoved event) {
        Due.Kind desk = side == Side.REQUESTING ? Due.Kind.REQUESTING_DESK : Due.Kind.REQUESTED_DESK;
        boolean stays = event.from().equals(event.to());
        // an answer that changes nothing about where the request stands does not send it to the back of the queue
        agenda.stream().filter(due -> due.kind() == desk && due.subject().equals(event.request()))
                .filter(due -> !stays || due.at() <= recorded.at()).findFirst().ifPresent(this::strike);
    }

    private void arrive(Event.RequestArrived event) {
        put(request(event.request()).arrived(event));
        drop(Due.Kind.ARRIVAL, event.request());
    }

    private void startClock(Event.ClockStarted event) {
        clocks = clocks.plus(event.clock(), new RunningClock(event.clock(), event.request(), event.title(), event.due(), event.expiry(),
                DeadlineStatus.RUNNING, recorded.number(), Optional.empty()));
        drop(Due.Kind.REMINDER, event.clock());
        plan(new Due(event.due(), Due.Kind.CLOCK, event.clock()));
    }

    private void stopClock(String id, DeadlineStatus status) {
        clocks = clocks.plus(id, clock(id).with(status, recorded.number()));
        drop(Due.Kind.CLOCK, id);
        drop(Due.Kind.REMINDER, id);
    }

    private void remind(String id, Optional<Long> minute) {
        clocks = clocks.plus(id, clock(id).remindedAt(minute));
        drop(Due.Kind.REMINDER, id);
        minute.ifPresent(at -> plan(new Due(at, Due.Kind.REMINDER, id)));
    }

    private void put(RequestCase changed) {
        requests = requests.plus(changed.reference(), changed);
    }

    private RequestCase request(String reference) {
        RequestCase found = requests.get(reference);
        if (found == null) {
            throw new IllegalArgumentException("Event " + recorded.number() + " is about a request that was never opened: " + reference);
        }
        return found;
    }

    private RunningClock clock(String id) {
        RunningClock found = clocks.get(id);
        if (found == null) {
            throw new IllegalArgumentException("Event " + recorded.number() + " is about a clock that never started: " + id);
        }
        return found;
    }

    private void plan(Due due) {
        drop(due.kind(), due.subject());
        agenda = agenda.plus(due);
    }

    private void drop(Due.Kind kind, String subject) {
        agenda.stream().filter(due -> due.kind() == kind && due.subject().equals(subject)).findFirst().ifPresent(this::strike);
    }

    private void strike(Due due) {
        agenda = agenda.minus(due);
        if (due.kind().isOfDesk() && due.at() > recorded.at()) {
            desks.forEach((office, pieces) -> putAside(due, office, pieces));
        }
    }

    private void putAside(Due due, String office, PVector<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).what().equals(due)) {
                desks = desks.plus(office, pieces.with(i, pieces.get(i).putAsideAt(recorded.at())));
            }
        }
    }

    private void takeUp(Due due) {
        if (due.kind().isOfDesk()) {
            desks = desks.plus(recorded.actor(), before.deskOf(recorded.actor()).plus(Piece.of(due, recorded.at())));
        }
    }
}
