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
 * @param translation the last translation of the letter; empty while it stands as it was drafted
 */
public record RequestCase(String reference, String type, String opener, String recipient, long openedAt, String state,
        Optional<String> handling, Optional<String> office, Optional<RequestDraft> draft, Optional<Long> firstDispatch,
        PVector<String> open, boolean fast, PVector<String> facts, PVector<Move> moves, Optional<Translation> translation) {

    /** One move. @param event number of the event */
    public record Move(long event, long at, String actor, Event.RequestMoved what) {
    }

    static RequestCase opened(String actor, long at, Event.RequestOpened event) {
        return new RequestCase(event.request(), event.type(), actor, event.recipient(), at, event.state(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), TreePVector.empty(), false, TreePVector.empty(),
                TreePVector.empty(), Optional.empty());
    }

    /** The lifecycle state on a side. */
    public Optional<String> stateOn(Side side) {
        return side == Side.REQUESTING ? Optional.of(state) : handling;
    }

    /** How often it has entered a lifecycle state. */
    public long visits(String lifecycleState) {
        return moves.stream().filter(move -> move.what().to().equals(lifecycleState)).count();
    }

    /** What is written anew stands as it was drafted, whatever was translated before. */
    RequestCase drafted(RequestDraft written) {
        return with(Optional.of(written), firstDispatch, open, facts, Optional.empty());
    }

    /** Where both sides share one life, they move together. */
    RequestCase moved(Move move, boolean nowFast) {
        Event.RequestMoved what = move.what();
        boolean together = handling.equals(Optional.of(what.from())) && state.equals(what.from());
        boolean requesting = what.side() == Side.REQUESTING;
        return new RequestCase(reference, type, opener, recipient, openedAt, requesting || together ? what.to() : state,
                requesting && !together ? handling : Optional.of(what.to()), office, draft, firstDispatch, open, nowFast, facts,
                moves.plus(move), translation);
    }

    RequestCase dispatched(long event, RequestDraft sent) {
        return with(Optional.of(sent), Optional.of(firstDispatch.orElse(event)), TreePVector.empty(), facts, translation);
    }

    RequestCase arrived(Event.RequestArrived event) {
        return new RequestCase(reference, type, opener, recipient, openedAt, state, Optional.of(event.state()),
                Optional.of(event.office()), draft, firstDispatch, open, fast, facts, moves, translation);
    }

    RequestCase asked(Event.InformationRequested event) {
        return with(draft, firstDispatch, TreePVector.from(event.fields()), facts, translation);
    }

    /** An answer puts right what the translation had altered. */
    RequestCase supplied(Event.InformationSupplied event) {
        return with(Optional.of(event.draft()), firstDispatch, TreePVector.empty(), facts, Optional.empty());
    }

    RequestCase answered(Event.ResultReceived event) {
        return with(draft, firstDispatch, open, facts.plusAll(event.facts()), translation);
    }

    RequestCase translating(Event.TranslationOrdered event) {
        return with(draft, firstDispatch, open, facts, Optional.of(new Translation(event.languageTag(), event.kind(), true, Optional.empty())));
    }

    RequestCase translated(Event.Translated event) {
        return with(Optional.of(event.draft()), firstDispatch, open, facts, translation.map(Translation::done));
    }

    RequestCase garbled(String field) {
        return with(draft, firstDispatch, open, facts, translation.map(before -> before.garbled(Optional.of(field))));
    }

    RequestCase proofReading() {
        return with(draft, firstDispatch, open, facts, translation.map(Translation::awaitedAgain));
    }

    RequestCase proofRead() {
        return with(draft, firstDispatch, open, facts, translation.map(before -> before.garbled(Optional.empty()).done()));
    }

    private RequestCase with(Optional<RequestDraft> letter, Optional<Long> left, PVector<String> asked, PVector<String> proven,
            Optional<Translation> rendered) {
        return new RequestCase(reference, type, opener, recipient, openedAt, state, handling, office, letter, left, asked, fast, proven, moves,
                rendered);
    }
}
