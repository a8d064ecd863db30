package org.comity.exercise;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.comity.exercise.desk.NextStep;
import org.comity.exercise.event.Event;
import org.comity.exercise.state.RequestCase;
import org.comity.model.fact.Identified;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.AssistanceFamily;
import org.comity.model.request.LifecycleState;
import org.comity.model.request.Side;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.Person;
import org.comity.model.scenario.PersonStatus;
import org.comity.model.scenario.Purpose;

/**
 * Requests of several States to one for the same person. The State that has the person decides for one of them, with reasons
 * (gravity, place, dates, nationality: UN Model Treaty on Extradition art. 16), and tells the others.
 */
final class Concurrence {
    private static final Set<Trigger> DECIDING = EnumSet.of(Trigger.GRANT, Trigger.CONSENT_TO_SURRENDER, Trigger.RESUME);

    /** The graver offence by its penalty, then the earlier request. */
    private static final Comparator<RequestCase> BY_RANK = Comparator
            .comparing((RequestCase request) -> -request.draft().map(draft -> draft.particulars().maximumPenaltyMonths().orElse(0)).orElse(0))
            .thenComparing(RequestCase::openedAt).thenComparing(RequestCase::reference);

    private final Unfolding unfolding;
    private final Post post;

    Concurrence(Unfolding unfolding) {
        this.unfolding = unfolding;
        this.post = new Post(unfolding);
    }

    /** A request has arrived: where another State asks for the same person, the office that has it sees both. */
    void notice(RequestCase request) {
        List<RequestCase> rivals = rivals(request);
        if (!rivals.isEmpty()) {
            List<String> all = Stream.concat(Stream.of(request), rivals.stream()).map(RequestCase::reference).sorted().toList();
            unfolding.emit(Act.CONTROL, new Event.RequestsConcur(persons(request).iterator().next(), all));
            post.letter(Act.CONTROL, post.asked(request), Purpose.INFORM, "letter.concurrent", request, String.join(", ", all));
        }
    }

    /** A refusal where a decision for one would be the second, or gives no reasons. */
    Optional<Refusal> refuses(RequestCase request, Side side, Trigger trigger, String reasons) {
        if (side != Side.REQUESTED || !DECIDING.contains(trigger)) {
            return Optional.empty();
        }
        List<RequestCase> rivals = rivals(request);
        Optional<RequestCase> granted = rivals.stream().filter(this::isGranted).findFirst();
        if (granted.isPresent()) {
            return unfolding.refuse(Refusal.Reason.GUARD, "granted-to-another", request.reference(), granted.get().reference(),
                    unfolding.requesting(granted.get()).getName());
        }
        return rivals.isEmpty() || !reasons.isBlank() ? Optional.empty()
                : unfolding.refuse(Refusal.Reason.GUARD, "no-reasons-for-one", request.reference(), rivals.get(0).reference());
    }

    /** The States that were not preferred hear of it, and why. */
    void tellTheOthers(String actor, RequestCase preferred, String reasons) {
        for (RequestCase rival : rivals(preferred)) {
            post.letter(actor, post.asking(rival), Purpose.INFORM, "letter.preferred", rival,
                    (unfolding.requesting(preferred).getName() + ". " + reasons).strip());
        }
    }

    /** What a desk decides: the graver offence goes first, then the earlier request; what comes second is put off or refused. */
    NextStep decide(RequestCase request, NextStep next) {
        List<RequestCase> rivals = DECIDING.contains(next.trigger()) ? rivals(request) : List.of();
        if (rivals.isEmpty()) {
            return next;
        }
        Optional<RequestCase> granted = rivals.stream().filter(this::isGranted).findFirst();
        RequestCase first = granted.orElseGet(() -> Stream.concat(Stream.of(request), rivals.stream()).min(BY_RANK).orElseThrow());
        if (first == request) {
            return NextStep.saying(next.trigger(), unfolding.text("ground.preferred", rivals.get(0).reference()));
        }
        Trigger second = next.trigger() == Trigger.RESUME ? Trigger.REFUSE : Trigger.POSTPONE;
        String ground = unfolding.text("ground.not-preferred", first.reference(), unfolding.requesting(first).getName());
        // who consents in court waits for the decision like everybody else
        return next.trigger() == Trigger.CONSENT_TO_SURRENDER ? NextStep.saying(Trigger.CONTEST, ground) : NextStep.saying(second, ground);
    }

    /** Open requests of other States to the same one for one of the same persons. */
    private List<RequestCase> rivals(RequestCase request) {
        Set<String> sought = persons(request);
        State here = unfolding.party(request.recipient()).getState();
        return sought.isEmpty() ? List.of() : unfolding.state().requests().values().stream()
                .filter(other -> unfolding.party(other.recipient()).getState() == here && unfolding.requesting(other) != unfolding.requesting(request))
                .filter(other -> isOpen(other) && persons(other).stream().anyMatch(sought::contains)).toList();
    }

    private boolean isOpen(RequestCase request) {
        return request.handling().flatMap(unfolding.world()::lifecycleState).filter(state -> !state.isFinal()).isPresent()
                && unfolding.world().lifecycleState(request.state()).filter(LifecycleState::isFinal).isEmpty();
    }

    private boolean isGranted(RequestCase request) {
        return request.moves().stream().map(move -> move.what()).anyMatch(move -> move.side() == Side.REQUESTED
                && DECIDING.contains(move.trigger())) && !new Moves(unfolding).isPossible(request, Side.REQUESTED, Trigger.GRANT);
    }

    /** Suspects about whom the facts of a request for surrender are. */
    private Set<String> persons(RequestCase request) {
        Set<String> persons = new TreeSet<>();
        if (unfolding.type(request).getFamily() == AssistanceFamily.EXTRADITION && !post.isShared(request)) {
            request.draft().stream().flatMap(draft -> draft.citedFacts().stream()).map(unfolding.world().facts()::get).filter(Objects::nonNull)
                    .map(CaseFact::getAbout).filter(Objects::nonNull).filter(person -> person.getStatus() == PersonStatus.SUSPECT)
                    .map(Person.class::cast).map(Identified::getId).forEach(persons::add);
        }
        return persons;
    }
}
