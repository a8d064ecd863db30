package org.comity.rehearsal.proof;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.comity.exercise.world.CaseWorld;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.ActTemplate;
import org.comity.model.scenario.AllOf;
import org.comity.model.scenario.AnyOf;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.Condition;
import org.comity.model.scenario.Elapsed;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.ExpectedActDone;
import org.comity.model.scenario.ExpectedActsDone;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.InjectReleased;
import org.comity.model.scenario.MessageTemplate;
import org.comity.model.scenario.NoteTemplate;
import org.comity.model.scenario.StepTemplate;

/**
 * What may come about at the very most: the least set that holds every inject whose condition the rest of the set may bring about, every act
 * that is called for by one of these injects, and every fact that one of them reveals. Whoever wants to come to anything outside of it would
 * have to be there already, so it never comes about. Everything that is not about injects, acts and facts is taken for possible.
 */
final class Attainable {
    /** Moves that follow from no other. */
    private static final Set<Trigger> OF_ITS_OWN_ACCORD = EnumSet.of(Trigger.RENEW, Trigger.CHASE, Trigger.WITHDRAW);

    private final CaseWorld world;
    private final Set<Inject> injects = new HashSet<>();
    private final Set<ExpectedAct> acts = new HashSet<>();
    private final Set<CaseFact> facts = new HashSet<>();

    private Attainable(CaseWorld world) {
        this.world = world;
    }

    static Attainable of(CaseWorld world) {
        Attainable attainable = new Attainable(world);
        attainable.grow();
        return attainable;
    }

    /** Injects that never come. */
    Stream<Inject> neverReleased() {
        return world.scenario().getInjects().stream().filter(inject -> !injects.contains(inject));
    }

    /** Expected acts that are never done, by whomever. */
    Stream<ExpectedAct> neverDone() {
        return allActs().filter(act -> !acts.contains(act));
    }

    private void grow() {
        world.scenario().getFacts().stream().filter(fact -> !fact.getKnownTo().isEmpty()).forEach(facts::add);
        world.scenario().getPlans().forEach(plan -> facts.addAll(plan.getYields()));
        int before;
        do {
            before = injects.size() + acts.size();
            world.scenario().getInjects().stream().filter(this::mayCome).forEach(this::add);
            allActs().filter(this::mayBeDone).forEach(acts::add);
        } while (injects.size() + acts.size() > before);
    }

    private void add(Inject inject) {
        injects.add(inject);
        facts.addAll(inject.getReveals());
    }

    private Stream<ExpectedAct> allActs() {
        return world.scenario().getInjects().stream().map(Inject::getExpects).flatMap(List::stream);
    }

    private boolean mayCome(Inject inject) {
        boolean inTime = world.clock().toCase(inject.getExerciseMinute()) < world.clock().end();
        return inTime && (inject.isByHand() || inject.getCondition() == null || mayHold(inject.getCondition()));
    }

    private boolean mayHold(Condition condition) {
        return switch (condition) {
            case AllOf all -> all.getConditions().stream().allMatch(this::mayHold);
            case AnyOf any -> any.getConditions().stream().anyMatch(this::mayHold);
            case Elapsed elapsed -> world.clock().toCase(elapsed.getExerciseMinute()) <= world.clock().end();
            case InjectReleased released -> injects.contains(released.getInject());
            case ExpectedActDone done -> acts.contains(done.getAct());
            case ExpectedActsDone done -> done.getActs().stream().filter(acts::contains).count() >= done.getAtLeast();
            default -> true;
        };
    }

    /** Whether it, or something that is taken for it, is called for, and enough can be told with it. */
    private boolean mayBeDone(ExpectedAct act) {
        ActTemplate counts = act.getActs().get(act.getActs().size() - 1);
        return mayTell(counts) && Cone.lookalikes(world, List.of(counts)).filter(other -> injects.contains(other.eContainer()))
                .anyMatch(other -> Cone.templates(world, other).anyMatch(template -> mayMove(counts, template)));
    }

    /** Whether what is done with one template may bring about what counts as the other: any act may lead on to any move of its request. */
    private static boolean mayMove(ActTemplate counts, ActTemplate done) {
        return !(counts instanceof StepTemplate step) || !OF_ITS_OWN_ACCORD.contains(step.getTrigger())
                || done instanceof StepTemplate other && other.getTrigger() == step.getTrigger();
    }

    private boolean mayTell(ActTemplate template) {
        return switch (template) {
            case MessageTemplate message -> message.getFacts().stream().filter(facts::contains).count() >= message.getMinimumFacts();
            case NoteTemplate note -> note.getFacts().isEmpty() || note.getFacts().stream().anyMatch(facts::contains);
            default -> true;
        };
    }
}
