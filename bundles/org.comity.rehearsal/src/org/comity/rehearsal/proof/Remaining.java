package org.comity.rehearsal.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.comity.exercise.condition.ConditionCheck;
import org.comity.model.scenario.AllOf;
import org.comity.model.scenario.AnyOf;
import org.comity.model.scenario.Condition;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.ExpectedActDone;
import org.comity.model.scenario.ExpectedActsDone;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.InjectReleased;
import org.comity.model.scenario.Not;
import org.comity.model.scenario.ScenarioFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** How far a condition is from holding: about how many things would have to be otherwise. A guide for the search; nothing is proved by it. */
final class Remaining {
    private final ConditionCheck check;
    private final Set<Inject> onTheWay = new HashSet<>();

    private final List<Condition> wanted;

    private Remaining(ConditionCheck check, Condition aim) {
        this.check = check;
        this.wanted = aim instanceof AllOf all ? all.getConditions().stream().flatMap(Remaining::parts).toList() : List.of();
    }

    private static Stream<Condition> parts(Condition condition) {
        return condition instanceof AllOf all ? all.getConditions().stream().flatMap(Remaining::parts) : Stream.of(condition);
    }

    /** 0 where it holds. */
    static int of(ConditionCheck check, Condition condition) {
        return new Remaining(check, condition).of(condition);
    }

    private int of(Condition condition) {
        return switch (condition) {
            case AllOf all -> all.getConditions().stream().mapToInt(this::of).sum();
            case AnyOf any -> any.getConditions().stream().mapToInt(this::of).min().orElse(1);
            case Not not -> denied(not.getCondition());
            case ExpectedActsDone done -> Math.max(0, done.getAtLeast() - done.getActs().stream().mapToInt(act -> isDone(act, done.isOnTime()) ? 1 : 0).sum());
            case ExpectedActDone done -> isDone(done.getAct(), done.isOnTime()) ? 0 : 1 + of((Inject) done.getAct().eContainer());
            case InjectReleased released -> check.check(released).holds() ? 0 : Math.max(1, of(released.getInject()));
            default -> check.check(condition).holds() ? 0 : 1;
        };
    }

    private boolean isDone(ExpectedAct act, boolean onTime) {
        return switch (check.outcome(act).timing()) {
            case ON_TIME -> true;
            case LATE -> !onTime;
            case MISSED, NOT_CALLED_FOR -> false;
        };
    }

    /** An inject that waits for itself is no nearer for being looked at again. */
    private int of(Inject inject) {
        InjectReleased released = ScenarioFactory.eINSTANCE.createInjectReleased();
        released.setInject(inject);
        if (check.check(released).holds() || !onTheWay.add(inject)) {
            return 0;
        }
        int waits = inject.getCondition() == null ? 0 : of(inject.getCondition());
        onTheWay.remove(inject);
        return 1 + waits;
    }

    /** What has to hold is not what has to be brought to fail. */
    private boolean isWanted(Condition part) {
        return wanted.stream().anyMatch(other -> EcoreUtil.equals(part, other));
    }

    /** How far a condition is from not holding. */
    private int denied(Condition condition) {
        return switch (condition) {
            case AllOf all -> all.getConditions().stream().filter(part -> !isWanted(part)).mapToInt(this::denied).min().orElse(1);
            case AnyOf any -> any.getConditions().stream().mapToInt(this::denied).sum();
            case Not not -> of(not.getCondition());
            case ExpectedActsDone done -> Math.max(0, 1 - done.getAtLeast() + done.getActs().stream().mapToInt(act -> isDone(act, done.isOnTime()) ? 1 : 0).sum());
            default -> check.check(condition).holds() ? 1 : 0;
        };
    }
}
