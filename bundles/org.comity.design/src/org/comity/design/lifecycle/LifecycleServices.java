package org.comity.design.lifecycle;

import java.util.List;
import java.util.stream.Collectors;

import org.comity.design.editing.EditingServices;
import org.comity.design.words.Words;
import org.comity.model.request.ActorRole;
import org.comity.model.request.Guard;
import org.comity.model.request.Lifecycle;
import org.comity.model.request.LifecycleDeadline;
import org.comity.model.request.LifecycleState;
import org.comity.model.request.Mishap;
import org.comity.model.request.Transition;

/** States, transitions and deadlines of the life of a request. */
public final class LifecycleServices {
    private final EditingServices editing = new EditingServices();

    /** Title of the diagram. */
    public String lifecycleTitle(Lifecycle lifecycle) {
        return Words.say("lifecycleTitle", lifecycle.getTitle());
    }

    /** The deadlines that run in a state. */
    public List<LifecycleDeadline> clocksRunning(LifecycleState state) {
        return ((Lifecycle) state.eContainer()).getDeadlines().stream().filter(deadline -> deadline.getRunsIn().contains(state)).toList();
    }

    public String clockLabel(LifecycleDeadline deadline) {
        return Words.say("clockLabel", deadline.getTitle(), deadline.getLength(), Words.word(deadline.getUnit()));
    }

    /** What happens when the deadline runs out, and whether it can be renewed. */
    public String clockTip(LifecycleDeadline deadline) {
        String then = deadline.getExpiry() == null ? Words.say("reminderOnly") : Words.say("expiry", deadline.getExpiry().getEvent());
        return deadline.isRenewable() ? Words.say("renewable", then) : then;
    }

    /** Whether only a reminder follows when the deadline runs out. */
    public boolean hasNoConsequence(LifecycleDeadline deadline) {
        return deadline.getExpiry() == null;
    }

    /** What goes wrong in a state. */
    public String stationTip(LifecycleState state) {
        return state.getMishaps().stream().map(Mishap::getText).collect(Collectors.joining("\n"));
    }

    /** Whether a request begins here. */
    public boolean isInitial(LifecycleState state) {
        return ((Lifecycle) state.eContainer()).getInitial() == state;
    }

    /** Whether the ordinary course passes here. */
    public boolean isOrdinaryStation(LifecycleState state) {
        return !state.isOptional();
    }

    /** Whether a state can go: it is of a file that may be changed, and no request begins there. */
    public boolean isEditableAndNotInitial(LifecycleState state) {
        return editing.isEditable(state) && !isInitial(state);
    }

    /** What happens, and under how many preconditions. */
    public String eventLabel(Transition transition) {
        long blocking = transition.getGuards().stream().filter(Guard::isBlocking).count();
        String event = Words.shortened(transition.getEvent());
        return blocking == 0 ? event : Words.say("guardedEvent", event, blocking);
    }

    public boolean isByTheClock(Transition transition) {
        return transition.getActors().contains(ActorRole.CLOCK);
    }

    public boolean isByAct(Transition transition) {
        return !isByTheClock(transition);
    }

    /** Whether something must hold first, or the transition is impossible. */
    public boolean isGuarded(Transition transition) {
        return transition.getGuards().stream().anyMatch(Guard::isBlocking);
    }
}
