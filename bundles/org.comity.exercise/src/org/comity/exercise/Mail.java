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
        String begin = unfolding.type(request).getHandling().getInitial().getId();
        unfolding.emit(Act.CONTROL, new Event.RequestArrived(reference, recipient.getId(), begin));
        new Moves(unfolding).performIfPossible(Act.CONTROL, reference, Side.REQUESTING, Trigger.RECEIPT, Moves.Words.NONE);
        unfolding.emit(request.opener(), new Event.LetterSent(List.of(recipient.getId()), Purpose.ASK,
                unfolding.text("letter.request", reference, unfolding.type(request).getName(), unfolding.requesting(request).getName()),
                request.draft().orElseThrow().citedFacts(), reference));
    }
}
