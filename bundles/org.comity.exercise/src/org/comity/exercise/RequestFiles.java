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
import org.comity.rules.office.Offices;

/** What seats do with requests: open a file, write, move on. */
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
        if (!canBeWritten(state, roles)) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "cannot-draft", request.reference(), state.getName());
        }
        unfolding.emit(act.actor(), new Event.RequestDrafted(act.request(), act.draft()));
        if (unfolding.world().transition(state, Trigger.START_DRAFT).isPresent()) {
            new Moves(unfolding).perform(act.actor(), request.reference(), Side.REQUESTING, Trigger.START_DRAFT, Moves.Words.NONE);
        }
        return Optional.empty();
    }

    /** A request is written until it leaves; from the review on only the Central Authority holds the pen. */
    private boolean canBeWritten(LifecycleState state, Set<ActorRole> roles) {
        Set<Trigger> triggers = unfolding.world().transitions(state).stream().map(Transition::getTrigger).collect(Collectors.toSet());
        boolean drafting = triggers.contains(Trigger.START_DRAFT) || triggers.contains(Trigger.SUBMIT_DRAFT)
                || triggers.contains(Trigger.ASK_EMERGENCY_DISCLOSURE) || isBeforeDispatchToProvider(state, triggers);
        boolean reviewing = triggers.contains(Trigger.ACCEPT_DRAFT) || triggers.contains(Trigger.DISPATCH);
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
        RequestCase request = unfolding.request(act.request());
        Moves moves = new Moves(unfolding);
        Party actor = unfolding.party(act.actor());
        Side side = moves.sideOf(actor, request);
        Optional<LifecycleState> state = request.stateOn(side).flatMap(unfolding.world()::lifecycleState);
        if (state.isEmpty()) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "not-arrived", request.reference());
        }
        Optional<Transition> transition = unfolding.world().transition(state.get(), act.trigger());
        if (transition.isEmpty()) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "no-such-move", request.reference(), state.get().getName(), ways(state.get()));
        }
        if (transition.get().getActors().stream().noneMatch(moves.roles(actor, request)::contains)) {
            return unfolding.refuse(Refusal.Reason.NO_RIGHT, "no-right-to-move", actor.getName(), transition.get().getEvent());
        }
        if (Moves.NEEDING_A_DRAFT.contains(act.trigger()) && request.draft().isEmpty()) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "nothing-written", request.reference());
        }
        Optional<Refusal> unreadable = unreadable(act, request);
        if (unreadable.isPresent()) {
            return unreadable;
        }
        Optional<Refusal> blocked = moves.blocked(request, side, transition.get());
        if (blocked.isPresent()) {
            return blocked;
        }
        moves.perform(act.actor(), act.request(), side, act.trigger(), new Moves.Words(act.text(), act.amended(), act.facts(), act.items()));
        return Optional.empty();
    }

    private Optional<Refusal> unreadable(Act.Proceed act, RequestCase request) {
        DraftCheck check = new DraftCheck(unfolding, request);
        boolean supplies = act.trigger() == Trigger.SUPPLY_INFORMATION;
        if (act.amended().isPresent() && !supplies) {
            return unfolding.refuse(Refusal.Reason.MALFORMED, "nothing-to-correct", request.reference());
        }
        return new Rights(unfolding).knows(act.actor(), act.facts()).or(() -> check.fields(act.items()))
                .or(() -> act.amended().flatMap(check::check))
                .or(() -> supplies ? new WellFormed(unfolding).check(Effects.supplied(request, act.amended(), act.text(), act.facts()))
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
