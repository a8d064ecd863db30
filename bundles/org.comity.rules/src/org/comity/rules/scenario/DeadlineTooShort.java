package org.comity.rules.scenario;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.comity.model.fact.TimeUnit;
import org.comity.model.jurisdiction.ServiceProvider;
import org.comity.model.jurisdiction.StepDuration;
import org.comity.model.request.ActorRole;
import org.comity.model.request.Lifecycle;
import org.comity.model.request.LifecycleState;
import org.comity.model.request.Transition;
import org.comity.model.scenario.CaseDeadline;
import org.comity.model.scenario.ClockAnchor;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;
import org.comity.rules.office.Offices;

/** A clock that runs out before the request can be where it saves anything cannot be kept. */
final class DeadlineTooShort implements ScenarioRule {
    private static final Set<ActorRole> PLAYERS = EnumSet.of(ActorRole.REQUESTING_INVESTIGATOR, ActorRole.REQUESTING_PROSECUTOR,
            ActorRole.REQUESTING_CENTRAL_AUTHORITY, ActorRole.REQUESTING_FOREIGN_MINISTRY);

    /** Case minutes to a station to which no way leads: longer than any case, and far from overflowing. */
    private static final long NEVER = Long.MAX_VALUE / 4;

    @Override
    public String id() {
        return "deadline.too-short";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        return scenario.getDeadlines().stream().filter(deadline -> Offices.lifecycle(deadline.getPlan().getType(), deadline.getPlan().getRecipient())
                .filter(life -> isTooShort(scenario, deadline, life)).isPresent())
                .map(deadline -> Breach.of(deadline.getId(), deadline.getTitle(), deadline.getPlan().getTitle())).toList();
    }

    private static boolean isTooShort(Scenario scenario, CaseDeadline deadline, Lifecycle life) {
        int called = Calls.in(scenario).filter(call -> call.plan() == deadline.getPlan()).mapToInt(call -> call.inject().getExerciseMinute()).min()
                .orElse(0);
        Optional<ClockAnchor> start = CaseDays.anchorAt(scenario, 0);
        Optional<ClockAnchor> call = CaseDays.anchorAt(scenario, called);
        long end = CaseDays.minute(deadline.getDay(), deadline.getTime());
        boolean afterStart = start.filter(anchor -> CaseDays.minute(anchor.getDay(), anchor.getTime()) <= end).isPresent();
        return afterStart && CaseDays.minute(call.get().getDay(), call.get().getTime()) + shortestWay(deadline, life) > end;
    }

    /** Case minutes that the others take at least until the request is in a station that saves; what the players do takes no time. */
    private static long shortestWay(CaseDeadline deadline, Lifecycle life) {
        Map<LifecycleState, Long> reached = new HashMap<>(Map.of(life.getInitial(), 0L));
        boolean nearer = true;
        while (nearer) {
            nearer = false;
            for (Transition move : life.getTransitions()) {
                for (LifecycleState from : move.getFrom()) {
                    long at = reached.getOrDefault(from, NEVER) + (isOfPlayers(move) ? 0 : shortestStay(from, deadline.getPlan().getRecipient()));
                    if (at < reached.getOrDefault(move.getTo(), NEVER)) {
                        reached.put(move.getTo(), at);
                        nearer = true;
                    }
                }
            }
        }
        return deadline.getSavedIn().stream().mapToLong(state -> reached.getOrDefault(state, NEVER)).min().orElse(NEVER);
    }

    private static boolean isOfPlayers(Transition move) {
        return move.getActors().stream().anyMatch(PLAYERS::contains);
    }

    private static long shortestStay(LifecycleState station, Party recipient) {
        List<StepDuration> own = Offices.provider(recipient).map(ServiceProvider::getDurations).orElseGet(recipient.getState()::getDurations);
        return Offices.span(station, own).map(span -> span.getMinimum() * minutes(span.getUnit())).orElse(0L);
    }

    private static long minutes(TimeUnit unit) {
        return switch (unit) {
            case MINUTES -> 1;
            case HOURS -> 60;
            case CALENDAR_DAYS, WORKING_DAYS -> 24 * 60;
        };
    }
}
