package org.comity.exercise;

import java.util.List;
import java.util.Optional;

import org.comity.exercise.event.Due;
import org.comity.exercise.event.Event;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.world.Limits;
import org.comity.model.fact.Span;
import org.comity.model.jurisdiction.ChannelRule;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.Channel;
import org.comity.model.request.Side;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Purpose;

/** Letters on their way between States. */
final class Mail {
    private final Unfolding unfolding;

    Mail(Unfolding unfolding) {
        this.unfolding = unfolding;
    }

    /** Sends a request on its way. */
    void send(RequestCase request) {
        Party recipient = unfolding.party(request.recipient());
        Channel channel = request.draft().orElseThrow().channel();
        double share = unfolding.streams().draw("mail/" + request.reference() + "/" + request.moves().size());
        long arrives = transit(recipient.getState(), channel)
                .map(span -> Limits.after(unfolding.now(), span, share, 1, unfolding.world().aroundTheClock()))
                .orElse(unfolding.now());
        unfolding.emit(Act.CONTROL, new Event.Planned(new Due(arrives, Due.Kind.ARRIVAL, request.reference())));
    }

    /** How long a channel takes into a State; where the State does not say, as long as its slowest one. */
    private static Optional<Span> transit(State state, Channel channel) {
        List<ChannelRule> rules = state.getChannels().stream().filter(rule -> rule.getTransit() != null).toList();
        return rules.stream().filter(rule -> rule.getChannel() == channel).findFirst()
                .or(() -> rules.stream().max((a, b) -> Integer.compare(a.getTransit().getMaximum(), b.getTransit().getMaximum())))
                .map(ChannelRule::getTransit);
    }

    /** A request arrives at the office to which it is addressed. */
    void arrive(String reference) {
        RequestCase request = unfolding.request(reference);
        Party recipient = unfolding.party(request.recipient());
        boolean supplements = new Moves(unfolding).isPossible(request, Side.REQUESTED, Trigger.SUPPLEMENT);
        String office = supplements ? request.office().orElseThrow() : recipient.getId();
        unfolding.emit(Act.CONTROL, new Event.RequestArrived(reference, office, supplements ? request.handling().orElseThrow() : beginning(request)));
        new Moves(unfolding).performIfPossible(Act.CONTROL, reference, Side.REQUESTING, Trigger.RECEIPT, Moves.Words.NONE);
        unfolding.emit(request.opener(), new Event.LetterSent(List.of(office), Purpose.ASK, new Post(unfolding).request(request),
                request.draft().orElseThrow().citedFacts(), reference));
        onTheTable(unfolding.request(reference), supplements);
    }

    /** Where both sides share a life, the letter lies where the file stands; else its handling begins. */
    private String beginning(RequestCase request) {
        return new Post(unfolding).isShared(request) ? request.state() : unfolding.type(request).getHandling().getInitial().getId();
    }

    /** What the arrival of a letter sets going: the first request goes on, one that was given up is closed, an arrest is backed, a rival is seen. */
    private void onTheTable(RequestCase request, boolean supplements) {
        Moves moves = new Moves(unfolding);
        if (supplements) {
            moves.perform(Act.CONTROL, request.reference(), Side.REQUESTED, Trigger.SUPPLEMENT, Moves.Words.NONE);
        }
        boolean withdrawn = request.moves().stream().anyMatch(move -> move.what().trigger() == Trigger.WITHDRAW);
        if (withdrawn) {
            new Post(unfolding).other(Act.CONTROL, request, Side.REQUESTED, Trigger.WITHDRAW, Moves.Words.NONE);
            return;
        }
        arrests(request).forEach(arrest -> moves.performIfPossible(request.opener(), arrest, Side.REQUESTING, Trigger.SEND_FULL_REQUEST,
                Moves.Words.saying(request.reference())));
        new Concurrence(unfolding).notice(request);
    }

    /** Requests for provisional arrest that a full request to the same State mentions. */
    private List<String> arrests(RequestCase request) {
        State requested = unfolding.party(request.recipient()).getState();
        return request.draft().orElseThrow().related().stream().map(unfolding::request)
                .filter(related -> related != null && unfolding.party(related.recipient()).getState() == requested)
                .map(RequestCase::reference).filter(related -> !related.equals(request.reference())).toList();
    }
}
