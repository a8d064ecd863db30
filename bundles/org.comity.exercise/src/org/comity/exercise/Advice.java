package org.comity.exercise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.comity.exercise.desk.Reviews;
import org.comity.exercise.event.Due;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.world.Limits;
import org.comity.model.fact.TimeUnit;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Purpose;
import org.comity.rules.Severity;
import org.comity.rules.request.Finding;

/** What an office abroad that nobody plays answers when it is asked before or beside a request: about a draft, or about another use. */
final class Advice {
    /** Working days until the answer; a design figure. */
    private static final int ANSWERED_IN = 2;

    private final Unfolding unfolding;
    private final Post post;

    Advice(Unfolding unfolding) {
        this.unfolding = unfolding;
        this.post = new Post(unfolding);
    }

    /** A draft is shown to the office that will read it. */
    void ask(String actor, RequestCase request) {
        post.letter(actor, List.of(request.recipient()), Purpose.CONSULT, "letter.draft-shown", request, "");
        plan(request.reference(), unfolding.party(request.recipient()));
    }

    /** Whoever asks whether what it received may be used otherwise gets an answer. */
    void ask(String actor, Event.MessageSent message) {
        Optional<RequestCase> request = message.about().map(unfolding::request);
        if (request.isPresent() && message.purpose() == Purpose.ASK && !message.facts().isEmpty()
                && request.get().facts().containsAll(message.facts()) && unfolding.party(actor).getState() == unfolding.requesting(request.get())) {
            message.to().stream().map(unfolding::party).filter(party -> isGiver(party, request.get())).findFirst()
                    .ifPresent(giver -> plan(request.get().reference(), giver));
        }
    }

    private boolean isGiver(Party party, RequestCase request) {
        Party recipient = unfolding.party(request.recipient());
        return party == recipient || party.getState() == recipient.getState() && party.getAuthority() != null;
    }

    private void plan(String reference, Party office) {
        if (!unfolding.state().isSeated(office.getId())) {
            long at = Limits.after(unfolding.now(), ANSWERED_IN, TimeUnit.WORKING_DAYS, unfolding.world().calendar(office.getState()));
            unfolding.emit(office.getId(), new Event.Planned(new Due(at, Due.Kind.ADVICE, reference)));
        }
    }

    /** The answer is due. */
    void give(String reference) {
        RequestCase request = unfolding.request(reference);
        unfolding.emit(request.recipient(), new Event.PlanDropped(Due.Kind.ADVICE, reference));
        if (request.firstDispatch().isEmpty()) {
            onDraft(request);
        } else {
            onUse(request);
        }
    }

    private void onDraft(RequestCase request) {
        List<Finding> findings = new Reviews(unfolding.world()).findings(request, unfolding.now()).stream()
                .filter(finding -> finding.severity() != Severity.ADVICE).toList();
        String words = findings.stream().map(finding -> finding.why() + " " + finding.cure()).distinct().collect(Collectors.joining(" "));
        post.letter(request.recipient(), post.asking(request), Purpose.ANSWER, findings.isEmpty() ? "letter.draft-good" : "letter.draft-advice",
                request, words);
    }

    private void onUse(RequestCase request) {
        Optional<Recorded> question = unfolding.state().chronicle().stream().filter(recorded -> recorded.event() instanceof Event.MessageSent sent
                && sent.purpose() == Purpose.ASK && sent.about().equals(Optional.of(request.reference()))
                && request.facts().containsAll(sent.facts()) && !sent.facts().isEmpty()).reduce((earlier, later) -> later);
        question.ifPresent(asked -> {
            Event.MessageSent sent = (Event.MessageSent) asked.event();
            String giver = sent.to().stream().filter(party -> isGiver(unfolding.party(party), request)).findFirst().orElse(request.recipient());
            unfolding.emit(giver, new Event.MessageSent(List.of(asked.actor()), Purpose.CONSENT,
                    unfolding.text("message.consent", request.reference()), sent.facts(), sent.about()));
        });
    }
}
