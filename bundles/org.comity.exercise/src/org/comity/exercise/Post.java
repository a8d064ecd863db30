package org.comity.exercise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.exercise.event.Event;
import org.comity.exercise.state.RequestCase;
import org.comity.model.request.ActorRole;
import org.comity.model.request.Side;
import org.comity.model.request.Transition;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Purpose;
import org.comity.rules.office.Office;
import org.comity.rules.office.Offices;

/** Letters that go with the moves of a request, and what a move of one side means at the other. */
final class Post {
    private final Unfolding unfolding;

    Post(Unfolding unfolding) {
        this.unfolding = unfolding;
    }

    /** Whether a request goes straight to a provider. */
    static boolean isDirect(Unfolding unfolding, RequestCase request) {
        return Offices.provider(unfolding.party(request.recipient())).isPresent();
    }

    /** Whether both sides share the life of a request. */
    boolean isShared(RequestCase request) {
        return !isDirect(unfolding, request) && Offices.isShared(unfolding.type(request));
    }

    /** Moves the other side of a request, if it has a life of its own and can move so. */
    void other(String actor, RequestCase request, Side side, Trigger trigger, Moves.Words words) {
        if (!isShared(request)) {
            new Moves(unfolding).performIfPossible(actor, request.reference(), side, trigger, words);
        }
    }

    /** A letter to everybody of a list but its writer. */
    void letter(String actor, List<String> to, Purpose purpose, String key, RequestCase request, String words) {
        List<String> receivers = to.stream().filter(receiver -> !receiver.equals(actor)).toList();
        if (!receivers.isEmpty()) {
            unfolding.emit(actor, new Event.LetterSent(receivers, purpose, unfolding.text(key, request.reference(), words), List.of(),
                    request.reference()));
        }
    }

    /** One side of a shared life hears what the other has done, once it knows of the case at all. */
    void news(String actor, RequestCase request, Side mover, Event.RequestMoved move, Moves.Words words) {
        if (request.handling().isPresent()) {
            List<String> to = mover == Side.REQUESTING ? asked(request) : asking(request);
            letter(actor, to, Purpose.INFORM, "letter.news", request, (event(move) + " " + words.text()).strip());
        }
    }

    /** What the last move of a request was, in the words of its life. */
    String event(RequestCase request) {
        return event(request.moves().get(request.moves().size() - 1).what());
    }

    private String event(Event.RequestMoved move) {
        return unfolding.world().lifecycleState(move.from()).flatMap(from -> unfolding.world().transition(from, move.trigger()))
                .map(Transition::getEvent).orElse("");
    }

    /** The first line of a request. */
    String request(RequestCase request) {
        return unfolding.text("letter.request", request.reference(), unfolding.type(request).getName(), unfolding.requesting(request).getName());
    }

    /** Who hears from the other side: whoever opened the file, and the Central Authority where the request is formal. */
    List<String> asking(RequestCase request) {
        Stream<String> centralAuthority = isDirect(unfolding, request) ? Stream.empty() : centralAuthority(request).stream();
        return Stream.concat(Stream.of(request.opener()), centralAuthority).distinct().toList();
    }

    /** Who hears from the side that asks: the office at which the request is. */
    List<String> asked(RequestCase request) {
        return List.of(request.office().filter(office -> unfolding.world().party(office).isPresent()).orElse(request.recipient()));
    }

    /** The Central Authority of the side that asks, if a party stands for it. */
    Optional<String> centralAuthority(RequestCase request) {
        return unfolding.world().offices().find(unfolding.requesting(request), ActorRole.REQUESTING_CENTRAL_AUTHORITY, unfolding.type(request))
                .map(Office::id).filter(id -> unfolding.world().party(id).map(Party::getId).isPresent());
    }
}
