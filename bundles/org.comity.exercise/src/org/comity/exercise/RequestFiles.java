package org.comity.exercise;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.comity.exercise.event.Event;
import org.comity.exercise.state.RequestCase;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.ActorRole;
import org.comity.model.request.AssistanceType;
import org.comity.model.request.Lifecycle;
import org.comity.model.request.LifecycleState;
import org.comity.model.request.Side;
import org.comity.model.request.Transition;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Party;
import org.comity.rules.office.Office;
import org.comity.rules.office.Offices;

/** What seats do with requests: open a file, write, move on; and what control does in the place of an office. */
final class RequestFiles {
    private final Unfolding unfolding;

    RequestFiles(Unfolding unfolding) {
        this.unfolding = unfolding;
    }

    Optional<Refusal> open(Act.OpenRequest act) {
        Optional<Refusal> refusal = new Rights(unfolding).mayAct(act.actor());
        if (refusal.isPresent()) {
            return refusal;
        }
        Optional<AssistanceType> type = unfolding.world().type(act.type());
        if (type.isEmpty()) {
            return unfolding.refuse(Refusal.Reason.UNKNOWN, "no-such-type", act.type());
        }
        Optional<Party> recipient = unfolding.world().party(act.recipient());
        if (recipient.isEmpty()) {
            return unfolding.refuse(Refusal.Reason.UNKNOWN, "no-such-party", act.recipient());
        }
        Party actor = unfolding.party(act.actor());
        Optional<Lifecycle> lifecycle = Offices.lifecycle(type.get(), recipient.get());
        if (lifecycle.isEmpty() || recipient.get().getState() == actor.getState()) {
            return unfolding.refuse(Refusal.Reason.NO_RIGHT, "not-a-recipient", recipient.get().getName(), type.get().getName());
        }
        Set<ActorRole> roles = unfolding.world().offices().roles(actor, actor.getState(), recipient.get(), type.get());
        if (!Offices.mayDraft(roles)) {
            return unfolding.refuse(Refusal.Reason.NO_RIGHT, "no-drafter", actor.getName());
        }
        unfolding.emit(act.actor(), new Event.RequestOpened(nextReference(actor.getState()), act.type(), act.recipient(),
                lifecycle.get().getInitial().getId()));
        return Optional.empty();
    }

    private String nextReference(State state) {
        String prefix = state.getIso3() + "-";
        long count = unfolding.state().requests().keySet().stream().filter(reference -> reference.startsWith(prefix)).count();
        return prefix + String.format(Locale.ROOT, "%03d", count + 1);
    }

    Optional<Refusal> draft(Act.Draft act) {
        Optional<Refusal> refusal = new Rights(unfolding).mayAct(act.actor(), act.request());
        if (refusal.isPresent()) {
            return refusal;
        }
        RequestCase request = unfolding.request(act.request());
        Party actor = unfolding.party(act.actor());
        Set<ActorRole> roles = new Moves(unfolding).roles(actor, request);
        if (actor.getState() != unfolding.requesting(request) || !Offices.mayDraft(roles)) {
            return unfolding.refuse(Refusal.Reason.NO_RIGHT, "no-drafter", actor.getName());
        }
        Optional<Refusal> unreadable = new DraftCheck(unfolding, request).check(act.draft());
        if (unreadable.isPresent()) {
            return unreadable;
        }
        LifecycleState state = unfolding.world().lifecycleState(request.state()).orElseThrow();
        if (!canBeWritten(request, state, roles)) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "cannot-draft", request.reference(), state.getName());
        }
        unfolding.emit(act.actor(), new Event.RequestDrafted(act.request(), act.draft()));
        if (unfolding.world().transition(state, Trigger.START_DRAFT).isPresent()) {
            new Moves(unfolding).perform(act.actor(), request.reference(), Side.REQUESTING, Trigger.START_DRAFT, Moves.Words.NONE);
        }
        return Optional.empty();
    }

    /** A request is written until it leaves; from the review on only the Central Authority holds the pen. */
    private boolean canBeWritten(RequestCase request, LifecycleState state, Set<ActorRole> roles) {
        Set<Trigger> triggers = unfolding.world().transitions(state).stream().map(Transition::getTrigger).collect(Collectors.toSet());
        boolean drafting = triggers.contains(Trigger.START_DRAFT) || triggers.contains(Trigger.SUBMIT_DRAFT)
                || triggers.contains(Trigger.ASK_EMERGENCY_DISCLOSURE) || isBeforeDispatchToProvider(state, triggers);
        boolean shared = new Post(unfolding).isShared(request);
        if (shared && request.firstDispatch().isEmpty() && !state.isFinal()) {
            return true;
        }
        boolean reviewing = triggers.contains(Trigger.ACCEPT_DRAFT) || triggers.contains(Trigger.DISPATCH)
                || shared && triggers.contains(Trigger.RENEGOTIATE);
        return drafting || reviewing && roles.contains(ActorRole.REQUESTING_CENTRAL_AUTHORITY);
    }

    private static boolean isBeforeDispatchToProvider(LifecycleState state, Set<Trigger> triggers) {
        return triggers.contains(Trigger.DISPATCH) && ((Lifecycle) state.eContainer()).getInitial() == state;
    }

    Optional<Refusal> proceed(Act.Proceed act) {
        Optional<Refusal> refusal = new Rights(unfolding).mayAct(act.actor(), act.request());
        if (refusal.isPresent()) {
            return refusal;
        }
        Party actor = unfolding.party(act.actor());
        Step step = new Step(new Office(actor.getId(), actor.getName(), actor.getState()), act.request(), act.trigger(),
                new Moves.Words(act.text(), act.amended(), act.facts(), act.items()));
        return possible(step).or(() -> perform(step));
    }

    /** Control takes the step of an office that nobody plays; what its desk had planned is overtaken. */
    Optional<Refusal> playByHand(Act.PlayByHand act) {
        Optional<Refusal> stands = new Rights(unfolding).clockRuns();
        if (stands.isPresent()) {
            return stands;
        }
        Optional<Office> office = unfolding.world().offices().named(act.office());
        RequestCase request = unfolding.request(act.request());
        if (office.isEmpty()) {
            return unfolding.refuse(Refusal.Reason.UNKNOWN, "no-such-party", act.office());
        }
        if (unfolding.state().isSeated(act.office())) {
            return unfolding.refuse(Refusal.Reason.NO_RIGHT, "is-played", office.get().name());
        }
        if (request == null) {
            return unfolding.refuse(Refusal.Reason.UNKNOWN, "no-such-request", act.request());
        }
        Step step = new Step(office.get(), act.request(), act.trigger(), Moves.Words.asking(act.text(), act.items()));
        Optional<Refusal> unable = possible(step);
        if (unable.isEmpty()) {
            unfolding.emit(Act.CONTROL, new Event.PlayedByHand(act.office(), act.request()));
        }
        return unable.or(() -> perform(step));
    }

    /** What an office does with a request. */
    private record Step(Office office, String request, Trigger trigger, Moves.Words words) {
    }

    /** A refusal where the step does not follow from where the request stands, or is for another office, or cannot be written down. */
    private Optional<Refusal> possible(Step step) {
        RequestCase request = unfolding.request(step.request());
        Moves moves = new Moves(unfolding);
        Side side = moves.sideOf(step.office().state(), request);
        Optional<LifecycleState> state = request.stateOn(side).flatMap(unfolding.world()::lifecycleState);
        if (state.isEmpty()) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "not-arrived", request.reference());
        }
        Optional<Transition> transition = unfolding.world().transition(state.get(), step.trigger());
        if (transition.isEmpty()) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "no-such-move", request.reference(), state.get().getName(), ways(state.get()));
        }
        if (transition.get().getActors().stream().noneMatch(moves.roles(step.office(), request)::contains)) {
            return unfolding.refuse(Refusal.Reason.NO_RIGHT, "no-right-to-move", step.office().name(), transition.get().getEvent());
        }
        if (Moves.NEEDING_A_DRAFT.contains(step.trigger()) && request.draft().isEmpty()) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "nothing-written", request.reference());
        }
        return unreadable(step, request)
                .or(() -> new Preconditions(unfolding).refuses(request, side, transition.get(), step.words().text()))
                .or(() -> moves.blocked(step.office().id(), request, side, transition.get(), step.words()));
    }

    private Optional<Refusal> perform(Step step) {
        Moves moves = new Moves(unfolding);
        moves.perform(step.office().id(), step.request(), moves.sideOf(step.office().state(), unfolding.request(step.request())),
                step.trigger(), step.words());
        return Optional.empty();
    }

    private Optional<Refusal> unreadable(Step step, RequestCase request) {
        DraftCheck check = new DraftCheck(unfolding, request);
        Moves.Words words = step.words();
        boolean supplies = step.trigger() == Trigger.SUPPLY_INFORMATION;
        if (words.amended().isPresent() && !supplies) {
            return unfolding.refuse(Refusal.Reason.MALFORMED, "nothing-to-correct", request.reference());
        }
        return new Rights(unfolding).knows(step.office().id(), words.facts()).or(() -> check.fields(words.items()))
                .or(() -> words.amended().flatMap(check::check))
                .or(() -> supplies && request.draft().isPresent() ? new WellFormed(unfolding).check(Effects.supplied(request, words.amended(), words.text(), words.facts()))
                        : Optional.empty());
    }

    private String ways(LifecycleState state) {
        String ways = unfolding.world().transitions(state).stream()
                .filter(transition -> !transition.getActors().contains(ActorRole.CLOCK))
                .map(transition -> transition.getTrigger().getName().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return ways.isEmpty() ? unfolding.text("nothing-more") : ways;
    }
}
