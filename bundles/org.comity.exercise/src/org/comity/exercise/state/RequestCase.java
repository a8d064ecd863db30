package org.comity.exercise.state;

import java.util.Optional;

import org.comity.exercise.event.Event;
import org.comity.model.request.Side;
import org.comity.rules.request.RequestDraft;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * One request as it stands.
 *
 * @param reference its id, as on the letter
 * @param type id of the type of assistance
 * @param opener id of the party that opened the file
 * @param recipient id of the party to which it is addressed
 * @param openedAt case minutes
 * @param state id of the lifecycle state at the side that asks
 * @param handling id of the lifecycle state at the requested State; empty while it has not arrived
 * @param office id of the party or authority at which it arrived
 * @param draft what is written; empty while nothing is
 * @param firstDispatch number of the event; empty while it has not left
 * @param open ids of the fields about which the other side waits for information
 * @param fast whether it is taken before its turn
 * @param facts ids of the facts that results brought
 * @param moves every move in order
 */
public record RequestCase(String reference, String type, String opener, String recipient, long openedAt, String state,
        Optional<String> handling, Optional<String> office, Optional<RequestDraft> draft, Optional<Long> firstDispatch,
        PVector<String> open, boolean fast, PVector<String> facts, PVector<Move> moves) {

    /** One move. @param event number of the event */
    public record Move(long event, long at, String actor, Event.RequestMoved what) {
    }

    static RequestCase opened(String actor, long at, Event.RequestOpened event) {
        return new RequestCase(event.request(), event.type(), actor, event.recipient(), at, event.state(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), TreePVector.empty(), false, TreePVector.empty(),
                TreePVector.empty());
    }

    /** The lifecycle state on a side. */
    public Optional<String> stateOn(Side side) {
        return side == Side.REQUESTING ? Optional.of(state) : handling;
    }

    /** How often it has entered a lifecycle state. */
    public long visits(String lifecycleState) {
        return moves.stream().filter(move -> move.what().to().equals(lifecycleState)).count();
    }

    RequestCase drafted(RequestDraft written) {
        return new RequestCase(reference, type, opener, recipient, openedAt, state, handling, office, Optional.of(written),
                firstDispatch, open, fast, facts, moves);
    }

    RequestCase moved(Move move, boolean nowFast) {
        Event.RequestMoved what = move.what();
        boolean requesting = what.side() == Side.REQUESTING;
        return new RequestCase(reference, type, opener, recipient, openedAt, requesting ? what.to() : state,
                requesting ? handling : Optional.of(what.to()), office, draft, firstDispatch, open, nowFast, facts, moves.plus(move));
    }

    RequestCase dispatched(long event, RequestDraft sent) {
        return new RequestCase(reference, type, opener, recipient, openedAt, state, handling, office, Optional.of(sent),
                Optional.of(firstDispatch.orElse(event)), TreePVector.empty(), fast, facts, moves);
    }

    RequestCase arrived(Event.RequestArrived event) {
        return new RequestCase(reference, type, opener, recipient, openedAt, state, Optional.of(event.state()),
                Optional.of(event.office()), draft, firstDispatch, open, fast, facts, moves);
    }

    RequestCase asked(Event.InformationRequested event) {
        return new RequestCase(reference, type, opener, recipient, openedAt, state, handling, office, draft, firstDispatch,
                TreePVector.from(event.fields()), fast, facts, moves);
    }

    RequestCase supplied(Event.InformationSupplied event) {
        return new RequestCase(reference, type, opener, recipient, openedAt, state, handling, office,
                Optional.of(event.draft()), firstDispatch, TreePVector.empty(), fast, facts, moves);
    }

    RequestCase answered(Event.ResultReceived event) {
        return new RequestCase(reference, type, opener, recipient, openedAt, state, handling, office, draft, firstDispatch, open, fast,
                facts.plusAll(event.facts()), moves);
    }
}
