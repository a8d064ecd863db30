package org.comity.exercise;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.comity.exercise.desk.Reviews;
import org.comity.exercise.event.Event;
import org.comity.exercise.state.RequestCase;
import org.comity.model.exercise.DeadlineStatus;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.ActorRole;
import org.comity.model.request.Guard;
import org.comity.model.request.GuardTest;
import org.comity.model.request.LifecycleState;
import org.comity.model.request.Side;
import org.comity.model.request.Transition;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Party;
import org.comity.rules.Severity;
import org.comity.rules.office.Office;
import org.comity.rules.office.Offices;
import org.comity.rules.request.Finding;
import org.comity.rules.request.RequestDraft;
import org.comity.rules.request.RequestReview;
import org.comity.rules.request.RequestRule;

/** Moves requests along their lifecycles: who may, what should hold, and the move itself with everything that hangs on it. */
final class Moves {
    /** Triggers by which a letter leaves the desk of whoever wrote it. */
    static final Set<Trigger> NEEDING_A_DRAFT = EnumSet.of(Trigger.SUBMIT_DRAFT, Trigger.DISPATCH, Trigger.ASK_VOLUNTARY_DISCLOSURE,
            Trigger.ASK_EMERGENCY_DISCLOSURE, Trigger.SUSPEND, Trigger.RENEGOTIATE);

    private static final Set<String> LANGUAGE_RULES = Set.of("language.not-accepted");
    private static final Set<String> CHANNEL_RULES = Set.of("channel.not-accepted", "authority.not-central", "route.needs-treaty");
    private static final Set<String> BASIS_RULES = Set.of("basis.missing", "basis.not-in-force", "basis.not-covering");
    private static final Set<String> CRIMINALITY_RULES = Set.of("criminality.not-shown", "criminality.not-shown-for-surrender");
    private static final Set<String> PENALTY_RULES = Set.of("penalty.below-minimum", "penalty.too-little-left");
    private static final Set<String> ASSURANCE_RULES = Set.of("death-penalty.no-assurance");

    /**
     * What is said with a move.
     *
     * @param amended the request as corrected
     * @param facts ids of facts supplied
     * @param items ids of fields asked for
     */
    record Words(String text, Optional<RequestDraft> amended, List<String> facts, List<String> items) {
        static final Words NONE = saying("");

        static Words saying(String text) {
            return asking(text, List.of());
        }

        static Words asking(String text, List<String> items) {
            return new Words(text, Optional.empty(), List.of(), items);
        }
    }

    private final Unfolding unfolding;

    Moves(Unfolding unfolding) {
        this.unfolding = unfolding;
    }

    /** Roles that a party may take towards a request. */
    Set<ActorRole> roles(Party party, RequestCase request) {
        return unfolding.world().offices().roles(party, unfolding.requesting(request), unfolding.party(request.recipient()),
                unfolding.type(request));
    }

    /** Roles that an office may take towards a request. */
    Set<ActorRole> roles(Office office, RequestCase request) {
        return unfolding.world().offices().roles(office, unfolding.requesting(request), unfolding.party(request.recipient()),
                unfolding.type(request));
    }

    /** On which side an office of a State stands; a provider moves the only lifecycle there is, the one of the side that asks. */
    Side sideOf(State state, RequestCase request) {
        boolean asks = state == unfolding.requesting(request);
        boolean direct = Offices.provider(unfolding.party(request.recipient())).isPresent();
        return asks || direct ? Side.REQUESTING : Side.REQUESTED;
    }

    private Optional<RequestReview> review(RequestCase request) {
        return new Reviews(unfolding.world()).of(request, unfolding.now());
    }

    private List<Finding> findings(RequestCase request) {
        return new Reviews(unfolding.world()).findings(request, unfolding.now());
    }

    /** A refusal where a guard without which the move is impossible does not hold. */
    Optional<Refusal> blocked(String actor, RequestCase request, Side side, Transition transition, Words words) {
        Attempt attempt = new Attempt(actor, request, side, words, findings(request));
        for (Guard guard : transition.getGuards()) {
            if (guard.isBlocking() && !holds(guard.getTest(), attempt)) {
                String condition = guard.getText() == null ? transition.getEvent() : guard.getText();
                return unfolding.refuse(Refusal.Reason.GUARD, "guard", request.reference(), condition);
            }
        }
        return Optional.empty();
    }

    /** A move that somebody is about to make, with what its reader would question. */
    private record Attempt(String actor, RequestCase request, Side side, Words words, List<Finding> findings) {
    }

    private boolean holds(GuardTest test, Attempt attempt) {
        RequestCase request = attempt.request();
        List<Finding> findings = attempt.findings();
        return switch (test) {
            case CONTENT_COMPLETE -> none(findings, finding -> finding.stage() == RequestRule.Stage.FORMAL);
            case LANG_OK -> none(findings, finding -> LANGUAGE_RULES.contains(finding.rule()));
            case CHANNEL_OK -> none(findings, finding -> CHANNEL_RULES.contains(finding.rule()));
            case TREATY_BASIS -> none(findings, finding -> BASIS_RULES.contains(finding.rule()));
            case DUAL_CRIM -> none(findings, finding -> CRIMINALITY_RULES.contains(finding.rule()));
            case NO_MANDATORY_REFUSAL -> none(findings, finding -> finding.severity() == Severity.BLOCKS);
            case SIGNED -> request.draft().filter(draft -> draft.isFilled("M02")).isPresent();
            case COERCIVE -> review(request).filter(RequestReview::isCoercive).isPresent();
            case URGENT -> request.draft().filter(draft -> draft.urgent() && draft.isFilled("M14")).isPresent();
            case DEADLINE_OPEN -> unfolding.state().clocks().values().stream()
                    .filter(clock -> clock.request().equals(Optional.of(request.reference())))
                    .noneMatch(clock -> clock.status() == DeadlineStatus.MISSED);
            case MIN_PENALTY -> none(findings, finding -> PENALTY_RULES.contains(finding.rule()));
            case ASSURANCE_GIVEN -> attempt.side() == Side.REQUESTING ? isBinding(attempt.actor(), request)
                    : none(findings, finding -> ASSURANCE_RULES.contains(finding.rule())) || isAssured(request);
            // consent that nobody wrote down was not given
            case CONSENT -> !attempt.words().text().isBlank();
            // whoever acts answers for it
            case JUDGEMENT -> true;
        };
    }

    /** Whether the authority that can bind the courts of the State that asks has given its assurance. */
    private boolean isAssured(RequestCase request) {
        return request.moves().stream().anyMatch(move -> move.what().trigger() == Trigger.GIVE_ASSURANCE && isBinding(move.actor(), request));
    }

    private boolean isBinding(String actor, RequestCase request) {
        return unfolding.world().offices().named(actor)
                .filter(office -> roles(office, request).contains(ActorRole.REQUESTING_CENTRAL_AUTHORITY)).isPresent();
    }

    private static boolean none(List<Finding> findings, Predicate<Finding> test) {
        return findings.stream().filter(finding -> finding.severity() != Severity.ADVICE).noneMatch(test);
    }

    /** Whether a trigger leads anywhere from where a request stands. */
    boolean isPossible(RequestCase request, Side side, Trigger trigger) {
        return request.stateOn(side).flatMap(unfolding.world()::lifecycleState)
                .flatMap(state -> unfolding.world().transition(state, trigger)).isPresent();
    }

    /**
     * Moves a request, and everything that moves with it: clocks, letters, the other side.
     *
     * @throws IllegalStateException when the trigger leads nowhere from where the request stands
     */
    void perform(String actor, String reference, Side side, Trigger trigger, Words words) {
        RequestCase request = unfolding.request(reference);
        LifecycleState from = request.stateOn(side).flatMap(unfolding.world()::lifecycleState)
                .orElseThrow(() -> new IllegalStateException(reference + " has not arrived"));
        Transition transition = unfolding.world().transition(from, trigger)
                .orElseThrow(() -> new IllegalStateException(reference + " cannot " + trigger + " from " + from.getId()));
        List<Finding> findings = findings(request);
        Attempt attempt = new Attempt(actor, request, side, words, findings);
        List<GuardTest> failed = transition.getGuards().stream().map(Guard::getTest).distinct()
                .filter(test -> !holds(test, attempt)).toList();
        unfolding.emit(actor, new Event.RequestMoved(reference, side, transition.getId(), trigger, from.getId(),
                transition.getTo().getId(), failed, words.text()));
        new Clocks(unfolding).follow(reference, from, transition);
        new Effects(unfolding).of(trigger, actor, reference, side, words, findings);
    }

    /** Moves the other side of a request, or a request that hangs on this one, if it can move so. */
    void performIfPossible(String actor, String reference, Side side, Trigger trigger, Words words) {
        if (isPossible(unfolding.request(reference), side, trigger)) {
            perform(actor, reference, side, trigger, words);
        }
    }
}
