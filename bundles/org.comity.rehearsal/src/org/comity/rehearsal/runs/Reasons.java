package org.comity.rehearsal.runs;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.comity.exercise.condition.ConditionCheck;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.request.Lifecycle;
import org.comity.model.request.LifecycleState;
import org.comity.model.request.Transition;
import org.comity.model.scenario.Condition;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.text.Texts;
import org.comity.rehearsal.Rehearsal;
import org.comity.rules.office.Offices;

/** Why no run came to something, in one clause each, as far as the runs show it. */
final class Reasons {
    private final CaseWorld world;
    private final Tally tally;
    private final ConditionCheck atBest;
    private final Texts texts;
    private final Set<String> made = new TreeSet<>();

    /** @param best every event of the best run */
    Reasons(CaseWorld world, Tally tally, List<Recorded> best) {
        this.world = world;
        this.tally = tally;
        this.atBest = new ConditionCheck(world, best);
        this.texts = Texts.beside(Rehearsal.class, world.language());
        tally.runs().forEach(run -> made.addAll(run.transitions()));
    }

    /** Why a condition did not hold in the best run. */
    String of(Condition condition) {
        return atBest.check(condition).because();
    }

    /** Why an inject never came: what was missing in every run, where anything was. */
    String of(Inject inject) {
        List<List<String>> missing = tally.runs().stream().map(run -> run.waiting().get(inject.getId())).filter(waits -> waits != null).toList();
        if (missing.isEmpty()) {
            return texts.text("never.due");
        }
        List<String> always = missing.get(0).stream().filter(clause -> missing.stream().allMatch(clauses -> clauses.contains(clause))).toList();
        return String.join("; ", always.isEmpty() ? missing.get(0) : always);
    }

    /** Why an expected act was never done: its call never came, or whoever wanted to do it waited for something. */
    String of(ExpectedAct act) {
        Inject inject = (Inject) act.eContainer();
        if (tally.count(run -> run.injects().contains(inject.getId())) == 0) {
            return texts.text("never.called-for", inject.getNumber(), of(inject));
        }
        return tally.runs().stream().map(run -> run.stuck().get(act.getId())).filter(why -> why != null).findFirst()
                .orElseGet(() -> texts.text("never.taken-up"));
    }

    /** Why requests were never answered. @param stood where they stood at EndEx, the most frequent station first */
    String of(RequestPlan plan, List<RunReport.Reach> stood) {
        if (stood.isEmpty()) {
            return texts.text("never.opened");
        }
        String name = stood.get(0).name();
        String ways = Offices.lifecycle(plan.getType(), plan.getRecipient()).stream().flatMap(lifecycle -> lifecycle.getTransitions().stream())
                .filter(transition -> transition.getFrom().stream().anyMatch(station -> station.getName().equals(name)))
                .map(Transition::getEvent).distinct().collect(Collectors.joining("; "));
        return ways.isEmpty() ? texts.text("never.ended", name) : texts.text("never.answered", name, ways);
    }

    /** Why a move of a request was never made. */
    String of(Transition transition) {
        String from = transition.getFrom().stream().map(station -> '"' + station.getName() + '"').collect(Collectors.joining(", "));
        return texts.text(transition.getFrom().stream().anyMatch(this::isReached) ? "never.way" : "never.station", from);
    }

    private boolean isReached(LifecycleState station) {
        Lifecycle lifecycle = (Lifecycle) station.eContainer();
        return station == lifecycle.getInitial() || lifecycle.getTransitions().stream()
                .anyMatch(transition -> transition.getTo() == station && made.contains(transition.getId()));
    }
}
