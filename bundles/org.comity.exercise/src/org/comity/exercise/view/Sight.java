package org.comity.exercise.view;

import java.util.Optional;
import java.util.Set;

import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.ActorRole;
import org.comity.model.request.Lifecycle;
import org.comity.model.request.Side;
import org.comity.model.scenario.Party;
import org.comity.rules.office.Offices;

/**
 * What one seat may see: what it wrote and received, and the files of requests in which its office has a part, each from its own
 * side. Agendas, findings, the knowledge of others and the evaluators' notes are for exercise control only.
 */
public final class Sight {
    private final CaseWorld world;
    private final ExerciseState state;
    private final Party seat;

    /**
     * The sight of a seat.
     *
     * @param state the exercise up to the last event that will be asked about
     * @throws IllegalArgumentException when the scenario has no such party
     */
    public Sight(CaseWorld world, ExerciseState state, String seat) {
        this.world = world;
        this.state = state;
        this.seat = world.party(seat).orElseThrow(() -> new IllegalArgumentException("The scenario has no party '" + seat + "'"));
    }

    /** Whether the seat may be told of an event, with everything that the event carries. */
    public boolean sees(Recorded recorded) {
        return switch (recorded.event()) {
            // who knows what, and what will be due
            case Event.Opened e -> false;
            case Event.Started e -> false;
            case Event.TimePassed e -> true;
            case Event.Ended e -> true;
            case Event.Paused e -> true;
            case Event.Resumed e -> true;
            case Event.PaceSet e -> true;
            // what control arranges behind the scenes
            case Event.InjectHeld e -> false;
            case Event.InjectSkipped e -> false;
            case Event.InjectRetimed e -> false;
            case Event.PlayedByHand e -> false;
            case Event.Improvised e -> e.to().contains(seat.getId());
            case Event.Revealed e -> e.to().contains(seat.getId());
            case Event.InjectReleased e -> e.to().contains(seat.getId());
            case Event.InjectWaits e -> false;
            case Event.MessageSent e -> isMine(recorded) || e.to().contains(seat.getId());
            case Event.LetterSent e -> isMine(recorded) || e.to().contains(seat.getId());
            case Event.NoteFiled e -> isMine(recorded);
            case Event.RequestOpened e -> isOn(Side.REQUESTING, e.request());
            case Event.RequestDrafted e -> isOn(Side.REQUESTING, e.request());
            case Event.RequestMoved e -> isOn(e.side(), e.request()) || isShared(e.request()) && side(e.request()).isPresent();
            // tells what its reader will question; that it left is told by its move
            case Event.RequestDispatched e -> false;
            case Event.RequestArrived e -> isOn(Side.REQUESTED, e.request());
            case Event.InformationRequested e -> side(e.request()).isPresent();
            case Event.InformationSupplied e -> side(e.request()).isPresent();
            case Event.ResultReceived e -> side(e.request()).isPresent();
            case Event.Planned e -> false;
            case Event.Piled e -> false;
            case Event.PlanDropped e -> false;
            case Event.ClockStarted e -> isClockOfMine(e.clock());
            case Event.ClockMet e -> isClockOfMine(e.clock());
            case Event.ClockMissed e -> isClockOfMine(e.clock());
            case Event.Diarised e -> isMine(recorded);
            case Event.Reminded e -> false;
            case Event.Observed e -> false;
            case Event.CallMade e -> isMine(recorded) || e.to().equals(seat.getId());
            case Event.TranslationOrdered e -> isOn(Side.REQUESTING, e.request());
            case Event.Translated e -> isOn(Side.REQUESTING, e.request());
            // nobody knows before somebody reads it
            case Event.TranslationErred e -> false;
            case Event.ProofReadingOrdered e -> isOn(Side.REQUESTING, e.request());
            case Event.ProofRead e -> isOn(Side.REQUESTING, e.request());
            case Event.LimitBreached e -> false;
            case Event.RequestsConcur e -> e.requests().stream().allMatch(request -> isOn(Side.REQUESTED, request));
        };
    }

    private boolean isMine(Recorded recorded) {
        return recorded.actor().equals(seat.getId());
    }

    /** Where both sides share the life of a request, both see its moves; which moves are for one of them alone, the letters tell. */
    private boolean isShared(String request) {
        RequestCase file = state.requests().get(request);
        return file != null && Offices.provider(world.party(file.recipient()).orElseThrow()).isEmpty()
                && Offices.isShared(world.type(file.type()).orElseThrow());
    }

    private boolean isOn(Side side, String request) {
        return side(request).equals(Optional.of(side));
    }

    /** Clocks of requests are in the files of both sides; clocks of the case run unseen. */
    boolean isClockOfMine(String clock) {
        return Optional.ofNullable(state.clocks().get(clock)).flatMap(running -> running.request()).flatMap(this::side).isPresent();
    }

    /** From which side the seat sees a request; at the requested State only once it has arrived. */
    public Optional<Side> side(String reference) {
        RequestCase request = state.requests().get(reference);
        if (request == null) {
            return Optional.empty();
        }
        Side side = seat.getState() == asking(request) ? Side.REQUESTING : Side.REQUESTED;
        return request.opener().equals(seat.getId()) || hasPart(request, side) ? Optional.of(side) : Optional.empty();
    }

    private State asking(RequestCase request) {
        return world.party(request.opener()).orElseThrow().getState();
    }

    /** Whether the office of the seat makes any of the moves on a side of a request. */
    private boolean hasPart(RequestCase request, Side side) {
        Party recipient = world.party(request.recipient()).orElseThrow();
        Set<ActorRole> roles = world.offices().roles(seat, asking(request), recipient, world.type(request.type()).orElseThrow());
        return request.stateOn(side).flatMap(world::lifecycleState).map(at -> (Lifecycle) at.eContainer()).stream()
                .flatMap(lifecycle -> lifecycle.getTransitions().stream()).flatMap(move -> move.getActors().stream()).anyMatch(roles::contains);
    }
}
