package org.comity.rehearsal.proof;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

import org.comity.exercise.condition.ConditionCheck;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.scenario.Condition;
import org.comity.model.scenario.ExpectedActDone;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.InjectReleased;
import org.comity.model.scenario.ScenarioFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Something that a play may come to.
 *
 * @param aim what the record shows then; a copy, so that the scenario stays as it is
 * @param on the inject at whose release the record has to show it; empty where it is EndEx
 */
record Goal(Finding.Kind kind, String id, String name, Condition aim, Optional<Inject> on) {

    /** Whether a play that has come to its end came to this. */
    boolean isReached(CaseWorld world, ExerciseState end) {
        return !record(end).isEmpty() && check(world, end).check(aim).holds();
    }

    /** The conditions of the scenario as the record stood when it counted. */
    ConditionCheck check(CaseWorld world, ExerciseState end) {
        return new ConditionCheck(world, record(end));
    }

    /** That the inject is released on which this depends. */
    Optional<Condition> released() {
        return on.map(inject -> {
            InjectReleased released = ScenarioFactory.eINSTANCE.createInjectReleased();
            released.setInject(inject);
            return released;
        });
    }

    /** That an expected act is done, in time or not. */
    Goal atAnyTime() {
        ExpectedActDone done = (ExpectedActDone) EcoreUtil.copy(aim);
        done.setOnTime(false);
        return new Goal(kind, id, name, done, on);
    }

    /** The last event that shows it, as its moment in case minutes; empty where nothing that happened shows it. */
    Optional<Long> moment(CaseWorld world, ExerciseState end) {
        SortedSet<Long> events = check(world, end).check(aim).events();
        return on.map(Inject::getId).map(end.released()::get).or(() -> events.isEmpty() ? Optional.empty() : Optional.of(events.last()))
                .map(number -> end.chronicle().get(number.intValue() - 1).at());
    }

    private List<Recorded> record(ExerciseState end) {
        return on.map(inject -> end.chronicle().subList(0, end.released().getOrDefault(inject.getId(), 0L).intValue()))
                .map(List::copyOf).orElse(end.chronicle());
    }
}
