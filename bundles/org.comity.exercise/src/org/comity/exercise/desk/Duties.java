package org.comity.exercise.desk;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.comity.exercise.state.RequestCase;
import org.comity.exercise.world.CaseWorld;
import org.comity.exercise.world.Limits;
import org.comity.rules.office.Office;
import org.comity.model.fact.Span;
import org.comity.model.jurisdiction.ServiceProvider;
import org.comity.model.jurisdiction.State;
import org.comity.model.jurisdiction.StepDuration;
import org.comity.model.request.ActorRole;
import org.comity.model.request.LifecycleState;
import org.comity.model.request.Side;
import org.comity.model.request.Transition;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Party;
import org.comity.rules.office.Offices;
import org.comity.rules.request.RequestReview;
import org.comity.simulation.WorkingCalendar;

/** Which office has to do what next with a request, and how long it may take. Desks go by it, and so do robots that play an office. */
public final class Duties {
    /** By how much the fast lane shortens every step; a design figure. */
    private static final double FAST_LANE = 0.5;

    /** Whoever investigates and prosecutes decides what to ask for; no desk writes a letter. */
    private static final Set<ActorRole> WRITERS = EnumSet.of(ActorRole.REQUESTING_INVESTIGATOR, ActorRole.REQUESTING_PROSECUTOR);

    /** Steps of investigators and prosecutors that follow from where the file stands. */
    private static final Set<Trigger> DONE_BY_WRITERS = EnumSet.of(Trigger.PROCEED, Trigger.CONFISCATE, Trigger.CONTACT_INFORMALLY);

    private final CaseWorld world;
    private final CaseOfficer officer;
    private final Reviews reviews;

    public Duties(CaseWorld world) {
        this.world = world;
        this.officer = new CaseOfficer(CaseOfficer.texts(world.language()));
        this.reviews = new Reviews(world);
    }

    /**
     * What an office has to do.
     *
     * @param state where the request stands
     */
    public record Duty(NextStep next, Office office, LifecycleState state) {
    }

    /**
     * The next step on a side, and the office that takes it; empty where the request waits for somebody else.
     *
     * @param now the day on which the office looks at the request, in case minutes
     */
    public Optional<Duty> next(RequestCase request, Side side, long now) {
        Optional<LifecycleState> state = request.stateOn(side).flatMap(world::lifecycleState);
        if (state.isEmpty() || waitsForAnswer(request, state.get())) {
            return Optional.empty();
        }
        return reviews.of(request, now).flatMap(review -> next(request, side, now, state.get(), review));
    }

    private Optional<Duty> next(RequestCase request, Side side, long now, LifecycleState state, RequestReview review) {
        boolean direct = Offices.provider(recipient(request)).isPresent();
        List<Transition> transitions = world.transitions(state).stream()
                .filter(transition -> direct || transition.getActors().stream().anyMatch(role -> Offices.actsFor(role, side))).toList();
        Set<Trigger> possible = transitions.stream().map(Transition::getTrigger).collect(Collectors.toSet());
        return officer.next(possible, review, () -> reviews.findings(request, now), docket(request, side, review))
                .flatMap(next -> office(request, side, transitions, next).map(office -> new Duty(next, office, state)));
    }

    private Docket docket(RequestCase request, Side side, RequestReview review) {
        boolean closed = world.lifecycleState(request.state()).filter(LifecycleState::isFinal).isPresent();
        Set<Trigger> made = request.moves().stream().map(move -> move.what().trigger()).collect(Collectors.toSet());
        return new Docket(side, isRightOffice(request, review), Offices.isShared(review.type()), closed, made);
    }

    private Set<ActorRole> roles(Party party, RequestCase request) {
        return world.offices().roles(party, world.party(request.opener()).orElseThrow().getState(), recipient(request),
                world.type(request.type()).orElseThrow());
    }

    private boolean waitsForAnswer(RequestCase request, LifecycleState state) {
        return !request.open().isEmpty() && world.transition(state, Trigger.QUERY).isPresent();
    }

    private boolean isRightOffice(RequestCase request, RequestReview review) {
        boolean rerouted = request.moves().stream().anyMatch(move -> move.what().trigger() == Trigger.REROUTE);
        Party recipient = recipient(request);
        return rerouted || world.offices().roles(recipient, review.requesting(), recipient, review.type())
                .contains(ActorRole.REQUESTED_CENTRAL_AUTHORITY);
    }

    private Party recipient(RequestCase request) {
        return world.party(request.recipient()).orElseThrow();
    }

    private Optional<Office> office(RequestCase request, Side side, List<Transition> transitions, NextStep next) {
        Party recipient = recipient(request);
        List<ActorRole> actors = transitions.stream().filter(transition -> transition.getTrigger() == next.trigger())
                .flatMap(transition -> transition.getActors().stream()).toList();
        if (Offices.provider(recipient).isPresent()) {
            return actors.contains(ActorRole.SERVICE_PROVIDER)
                    ? Optional.of(new Office(recipient.getId(), recipient.getName(), recipient.getState()))
                    : Optional.empty();
        }
        if (next.trigger() == Trigger.REROUTE && roles(recipient, request).stream().anyMatch(actors::contains)) {
            return Optional.of(new Office(recipient.getId(), recipient.getName(), recipient.getState()));
        }
        State state = side == Side.REQUESTING ? world.party(request.opener()).orElseThrow().getState() : recipient.getState();
        // where court and prosecutor may both authorise, it is the court that does
        return actors.stream().filter(role -> Offices.actsFor(role, side))
                .filter(role -> !WRITERS.contains(role) || DONE_BY_WRITERS.contains(next.trigger()))
                .sorted(Comparator.comparing(role -> role != ActorRole.REQUESTED_COURT))
                .map(role -> world.offices().find(state, role, world.type(request.type()).orElseThrow()))
                .flatMap(Optional::stream).findFirst();
    }

    /**
     * When a duty is done by an office that takes its usual time.
     *
     * @param from when it is begun, case minutes
     * @param share which of all possible lengths, 0 for the shortest to 1 for the longest
     * @param factor by how much the office is slower than usual
     * @return case minutes, not before it is begun
     */
    public long due(long from, RequestCase request, Duty duty, double share, double factor) {
        Party recipient = recipient(request);
        WorkingCalendar calendar = Offices.provider(recipient).isPresent() ? world.aroundTheClock() : world.calendar(duty.office().state());
        double stretch = request.fast() ? factor * FAST_LANE : factor;
        return span(duty, recipient).map(span -> Math.max(from, Limits.after(from, span, share, stretch, calendar))).orElse(from);
    }

    /** How long a station takes there: at this provider, in this State, or by the lifecycle's default. */
    private static Optional<Span> span(Duty duty, Party recipient) {
        List<StepDuration> own = Offices.provider(recipient).map(ServiceProvider::getDurations).orElse(duty.office().state().getDurations());
        return Offices.span(duty.state(), own);
    }
}
