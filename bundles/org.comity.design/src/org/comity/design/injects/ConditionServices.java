package org.comity.design.injects;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.comity.design.editing.Case;
import org.comity.design.words.Words;
import org.comity.model.request.LifecycleState;
import org.comity.model.scenario.AllOf;
import org.comity.model.scenario.AnyOf;
import org.comity.model.scenario.CaseDeadline;
import org.comity.model.scenario.Condition;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.ExpectedActDone;
import org.comity.model.scenario.ExpectedActsDone;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.InjectReleased;
import org.comity.model.scenario.Not;
import org.comity.model.scenario.RequestDispatched;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.RequestReached;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.ScenarioFactory;
import org.eclipse.emf.ecore.EObject;

/** What an inject waits for besides its minute: the leaves of its condition are the edges that lead to it. */
public final class ConditionServices {
    /** Everything that an inject waits for, taken apart. Conditions of marks and fatal errors are none of these. */
    public List<Condition> conditions(Scenario scenario) {
        return Case.all(scenario, Condition.class).filter(condition -> waitingInject(condition) != null).toList();
    }

    /** The inject that waits for a condition. */
    public Inject waitingInject(Condition condition) {
        EObject holder = condition.eContainer();
        while (holder instanceof Condition) {
            holder = holder.eContainer();
        }
        return holder instanceof Inject inject ? inject : null;
    }

    public boolean isConditional(Inject inject) {
        return inject.getCondition() != null;
    }

    public boolean isUnconditional(Inject inject) {
        return inject.getCondition() == null;
    }

    /**
     * The list of things that must all hold before an inject, to which one more can be added. A single condition is wrapped into one.
     *
     * @param inject has a condition
     */
    public AllOf conjunction(Inject inject) {
        if (inject.getCondition() instanceof AllOf all) {
            return all;
        }
        AllOf all = ScenarioFactory.eINSTANCE.createAllOf();
        Condition single = inject.getCondition();
        inject.setCondition(all);
        all.getConditions().add(single);
        return all;
    }

    /** The condition, or the largest one around it that says nothing without it. */
    public Condition wholeCondition(Condition condition) {
        Condition whole = condition;
        while (whole.eContainer() instanceof Condition around && around.eContents().size() == 1) {
            whole = around;
        }
        return whole;
    }

    /** Whether the inject comes only where the condition does not hold. */
    public boolean isNegated(Condition condition) {
        boolean negated = false;
        for (EObject holder = condition.eContainer(); holder instanceof Condition; holder = holder.eContainer()) {
            negated ^= holder instanceof Not;
        }
        return negated;
    }

    /** Whether something else may hold instead. */
    public boolean isAlternative(Condition condition) {
        EObject holder = condition.eContainer();
        while (holder instanceof Condition && !(holder instanceof AnyOf)) {
            holder = holder.eContainer();
        }
        return holder instanceof AnyOf any && any.getConditions().size() > 1;
    }

    public String delayLabel(InjectReleased condition) {
        return condition.getDelayMinutes() == 0 ? Words.say("atOnce") : Words.say("minutesLater", String.valueOf(condition.getDelayMinutes()));
    }

    public String onTimeLabel(ExpectedActDone condition) {
        return Words.say(condition.isOnTime() ? "onTime" : "atAll");
    }

    /**
     * Whether somebody typed that only an act in time counts.
     *
     * @throws IllegalArgumentException when it is neither of the two answers; the message names them
     */
    public Boolean saysOnTime(ExpectedActDone condition, String typed) {
        for (String answer : Arrays.asList("onTime", "atAll")) {
            if (Words.say(answer).equalsIgnoreCase(typed.strip())) {
                return answer.equals("onTime");
            }
        }
        throw new IllegalArgumentException(Words.say("neitherOnTimeNorAtAll", typed, Words.say("onTime"), Words.say("atAll")));
    }

    public String atLeastLabel(ExpectedActsDone condition) {
        return Words.say("atLeast", String.valueOf(condition.getAtLeast()), String.valueOf(condition.getActs().size()));
    }

    public String statesLabel(RequestReached condition) {
        return condition.getStates().stream().map(LifecycleState::getName).collect(Collectors.joining(", "));
    }

    /**
     * Sets the states for which an inject waits.
     *
     * @param typed names or ids of states of the request, separated by commas
     * @return the condition
     * @throws IllegalArgumentException when the request has no such state; the message names all it has
     */
    public RequestReached withStatesNamed(RequestReached condition, String typed) {
        List<LifecycleState> all = Plans.states(condition.getPlan());
        List<LifecycleState> named = Arrays.stream(typed.split(",")).map(String::strip).map(name -> all.stream()
                .filter(state -> name.equalsIgnoreCase(state.getName()) || name.equalsIgnoreCase(state.getId())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Words.say("noState", name, all.stream().map(LifecycleState::getName).collect(Collectors.joining(", ")))))).toList();
        condition.getStates().clear();
        condition.getStates().addAll(named);
        return condition;
    }

    /**
     * The expected acts that draft or move the request for which an inject waits, as far as they are expected before it; all of them where
     * none is.
     */
    public List<ExpectedAct> movingActs(Condition condition) {
        RequestPlan plan = switch (condition) {
            case RequestReached reached -> reached.getPlan();
            case RequestDispatched dispatched -> dispatched.getPlan();
            default -> null;
        };
        Inject waiting = waitingInject(condition);
        List<ExpectedAct> acts = Case.of(condition).stream().flatMap(scenario -> Case.all(scenario, ExpectedAct.class))
                .filter(act -> plan != null && Plans.movedBy(act).filter(plan::equals).isPresent()).toList();
        List<ExpectedAct> before = acts.stream().filter(act -> act.eContainer() instanceof Inject inject && inject != waiting
                && inject.getExerciseMinute() <= waiting.getExerciseMinute()).toList();
        return before.isEmpty() ? acts : before;
    }

    /** Whether an act drafts or moves a request. */
    public boolean movesAPlan(EObject element) {
        return element instanceof ExpectedAct act && Plans.movedBy(act).isPresent();
    }

    /** The request that an act drafts or moves last. */
    public RequestPlan planMoved(ExpectedAct act) {
        return Plans.movedBy(act).orElse(null);
    }

    /** The states in which the request of a condition ends. */
    public List<LifecycleState> lastStates(RequestReached condition) {
        return Plans.last(condition.getPlan());
    }

    /** The states in which the request that prevents a loss ends. */
    public List<LifecycleState> lastStates(CaseDeadline deadline) {
        return Plans.last(deadline.getPlan());
    }

    /** The minute of the latest inject for which an inject waits, its own where it waits for none. */
    public Integer earliestMinute(Inject inject) {
        return Case.of(inject).stream().flatMap(scenario -> conditions(scenario).stream()).filter(condition -> waitingInject(condition) == inject && !isNegated(condition))
                .filter(InjectReleased.class::isInstance).map(InjectReleased.class::cast).map(InjectReleased::getInject).filter(Objects::nonNull)
                .mapToInt(Inject::getExerciseMinute).max().orElse(inject.getExerciseMinute());
    }
}
