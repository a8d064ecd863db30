package org.comity.rehearsal.proof;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.comity.exercise.world.CaseWorld;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.ActTemplate;
import org.comity.model.scenario.AllOf;
import org.comity.model.scenario.AnyOf;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.CommonMistake;
import org.comity.model.scenario.Condition;
import org.comity.model.scenario.DeadlineMissed;
import org.comity.model.scenario.DiaryTemplate;
import org.comity.model.scenario.DraftTemplate;
import org.comity.model.scenario.Elapsed;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.ExpectedActDone;
import org.comity.model.scenario.ExpectedActsDone;
import org.comity.model.scenario.FactDisclosed;
import org.comity.model.scenario.FieldFilled;
import org.comity.model.scenario.FreeOfFindings;
import org.comity.model.scenario.GapsAtMost;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.InjectReleased;
import org.comity.model.scenario.MarkedUrgent;
import org.comity.model.scenario.MessageTemplate;
import org.comity.model.scenario.MistakeMade;
import org.comity.model.scenario.Not;
import org.comity.model.scenario.NoteTemplate;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.PlannedField;
import org.comity.model.scenario.PlannedMeasure;
import org.comity.model.scenario.RequestDispatched;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.RequestReached;
import org.comity.model.scenario.StepTemplate;
import org.eclipse.emf.ecore.EObject;

/**
 * The choices on which a condition depends: found by walking from the condition to the acts, injects and requests that it names, from there
 * to the facts that they take and to whoever tells these, and so on. Whatever is not known to be without influence is in it.
 */
final class Cone {
    private final CaseWorld world;
    private final Set<String> acts = new TreeSet<>();
    private final Set<String> plans = new TreeSet<>();
    private final Set<Inject> injects = new HashSet<>();
    private final Set<CommonMistake> mistakes = new HashSet<>();
    private final Set<String> facts = new HashSet<>();
    private final Deque<Runnable> toWalk = new ArrayDeque<>();

    private Cone(CaseWorld world) {
        this.world = world;
    }

    static Cone of(CaseWorld world, Condition aim) {
        Cone cone = new Cone(world);
        cone.walk(aim);
        while (!cone.toWalk.isEmpty()) {
            cone.toWalk.poll().run();
        }
        return cone;
    }

    /** The key of all requests of a type to a recipient. */
    static String plan(String type, String recipient) {
        return type + " to " + recipient;
    }

    private static String plan(RequestPlan plan) {
        return plan(plan.getType().getId(), plan.getRecipient().getId());
    }

    /** Whether the answer to a question may make a difference. */
    boolean covers(Question question) {
        return switch (question) {
            case Question.Called called -> acts.contains(called.act().getId());
            case Question.Queried queried -> plans.contains(queried.plan());
        };
    }

    /** Ids of the expected acts in it. */
    Set<String> acts() {
        return acts;
    }

    private void walk(Condition condition) {
        switch (condition) {
            case null -> { }
            case AllOf all -> all.getConditions().forEach(this::walk);
            case AnyOf any -> any.getConditions().forEach(this::walk);
            case Not not -> walk(not.getCondition());
            case Elapsed elapsed -> { }
            case InjectReleased released -> inject(released.getInject());
            case ExpectedActDone done -> act(done.getAct());
            case ExpectedActsDone done -> done.getActs().forEach(this::act);
            case MistakeMade made -> mistake(made.getMistake());
            case RequestReached reached -> plan(List.of(reached.getPlan()));
            case RequestDispatched dispatched -> plan(List.of(dispatched.getPlan()));
            case GapsAtMost gaps -> plan(gaps.getPlans());
            case FreeOfFindings free -> plan(free.getPlans());
            case FieldFilled filled -> plan(List.of(filled.getPlan()));
            case MarkedUrgent urgent -> plan(List.of(urgent.getPlan()));
            case DeadlineMissed missed -> plan(List.of(missed.getDeadline().getPlan()));
            case FactDisclosed disclosed -> disclosed.getFacts()
                    .forEach(fact -> disclosed.getTo().forEach(party -> tellers(fact, party)));
            // letters of every kind, and whatever kind of condition comes later
            default -> plan(world.scenario().getPlans());
        }
    }

    private void inject(Inject inject) {
        if (injects.add(inject)) {
            toWalk.add(() -> walk(inject.getCondition()));
        }
    }

    private void mistake(CommonMistake mistake) {
        if (mistakes.add(mistake)) {
            act(mistake.getInsteadOf());
            toWalk.add(() -> walk(mistake.getShownBy()));
            toWalk.add(() -> mistake.getActs().forEach(this::lookalikes));
        }
    }

    private Stream<ExpectedAct> allActs() {
        return allActs(world);
    }

    private static Stream<ExpectedAct> allActs(CaseWorld world) {
        return world.scenario().getInjects().stream().map(Inject::getExpects).flatMap(List::stream);
    }

    /** What is done for an expected act, in every way that there is. */
    private Stream<ActTemplate> templates(ExpectedAct act) {
        return templates(world, act);
    }

    static Stream<ActTemplate> templates(CaseWorld world, ExpectedAct act) {
        return Stream.concat(act.getActs().stream(), world.scenario().getMistakes().stream().filter(mistake -> mistake.getInsteadOf() == act)
                .map(CommonMistake::getActs).flatMap(List::stream));
    }

    private void act(ExpectedAct act) {
        if (acts.add(act.getId())) {
            toWalk.add(() -> {
                inject((Inject) act.eContainer());
                templates(act).forEach(template -> needs(template, act));
                act.getActs().forEach(this::lookalikes);
            });
        }
    }

    /** Another act may be taken for this one: a message for the same purpose, a note on the same topic, with enough of the facts. */
    private void lookalikes(ActTemplate template) {
        lookalikes(world, List.of(template)).forEach(this::act);
    }

    /** The expected acts for which, or instead of which, something is done that may be taken for one of some acts. */
    static Stream<ExpectedAct> lookalikes(CaseWorld world, List<ActTemplate> outlines) {
        return allActs(world).filter(act -> templates(world, act).anyMatch(other -> outlines.stream().anyMatch(outline -> isLike(outline, other))));
    }

    private static boolean isLike(ActTemplate one, ActTemplate other) {
        return switch (one) {
            case MessageTemplate message -> other instanceof MessageTemplate second && second.getPurpose() == message.getPurpose()
                    && second.getTo().containsAll(message.getTo()) && tells(second.getFacts(), message.getFacts(), message.getMinimumFacts());
            case NoteTemplate note -> other instanceof NoteTemplate second && second.getTopic() == note.getTopic()
                    && tells(second.getFacts(), note.getFacts(), Math.min(1, note.getFacts().size()));
            default -> planOf(one) != null && planOf(other) != null && plan(planOf(one)).equals(plan(planOf(other)));
        };
    }

    private static boolean tells(List<CaseFact> told, List<CaseFact> listed, int minimum) {
        return listed.stream().filter(told::contains).count() >= minimum;
    }

    private static RequestPlan planOf(ActTemplate template) {
        return switch (template) {
            case DraftTemplate draft -> draft.getPlan();
            case StepTemplate step -> step.getPlan();
            case DiaryTemplate diary -> diary.getPlan();
            default -> null;
        };
    }

    private void needs(ActTemplate template, ExpectedAct act) {
        factsOf(template).forEach(fact -> fact(fact, act));
        RequestPlan plan = planOf(template);
        if (plan != null) {
            plan(List.of(plan));
        }
    }

    private static Stream<CaseFact> factsOf(ActTemplate template) {
        return switch (template) {
            case MessageTemplate message -> message.getFacts().stream();
            case NoteTemplate note -> note.getFacts().stream();
            case DraftTemplate draft -> factsOf(draft.getPlan());
            case StepTemplate step -> step.getTrigger() == Trigger.SUPPLY_INFORMATION
                    ? Stream.concat(step.getFacts().stream(), factsOf(step.getPlan())) : step.getFacts().stream();
            default -> Stream.empty();
        };
    }

    private static Stream<CaseFact> factsOf(RequestPlan plan) {
        Stream<CaseFact> measured = plan.getMeasures().stream().flatMap((PlannedMeasure measure) -> Stream
                .concat(Stream.ofNullable(measure.getTarget()), measure.getNexus().stream()));
        return Stream.concat(plan.getFields().stream().map(PlannedField::getFacts).flatMap(Collection::stream), measured);
    }

    /** A fact that a seat certainly knows by then depends on nothing. */
    private void fact(CaseFact fact, ExpectedAct act) {
        Party seat = act.getBy();
        Inject call = (Inject) act.eContainer();
        boolean certain = fact.getKnownTo().contains(seat) || world.scenario().getInjects().stream()
                .anyMatch(inject -> (inject == call || inject.getCondition() == null && inject.getExerciseMinute() <= call.getExerciseMinute())
                        && inject.getTo().contains(seat) && inject.getReveals().contains(fact));
        if (!certain) {
            tellers(fact, seat);
        }
    }

    /** Everybody who may tell a fact to a party: injects, messages, letters, results. */
    private void tellers(CaseFact fact, Party to) {
        if (!facts.add(fact.getId() + " to " + to.getId())) {
            return;
        }
        toWalk.add(() -> {
            world.scenario().getInjects().stream().filter(inject -> inject.getTo().contains(to) && inject.getReveals().contains(fact)).forEach(this::inject);
            allActs().filter(act -> templates(act).anyMatch(template -> template instanceof MessageTemplate message && message.getTo().contains(to)
                    && message.getFacts().contains(fact))).forEach(this::act);
            plan(world.scenario().getPlans().stream()
                    .filter(plan -> plan.getYields().contains(fact) || factsOf(plan).anyMatch(fact::equals)).toList());
        });
    }

    /** Requests that may lie on the same pile as others: where officers are few, one waits for the other. */
    private List<RequestPlan> sharingADesk(RequestPlan plan) {
        return world.scenario().getPlans().stream().filter(other -> world.scenario().getCapacities().stream()
                .map(desk -> desk.getOffice().eContainer()).anyMatch(state -> has(state, plan) && has(state, other))).toList();
    }

    /** A request comes onto desks of the State that is asked and of the one that asks, which for all of them is the first. */
    private boolean has(EObject state, RequestPlan plan) {
        return plan.getRecipient().getState() == state || world.scenario().getStates().get(0) == state;
    }

    /** Whatever moves requests of these kinds, or rests on them. */
    private void plan(List<RequestPlan> named) {
        for (RequestPlan plan : named) {
            if (plans.add(plan(plan))) {
                toWalk.add(() -> {
                    allActs().filter(act -> templates(act).anyMatch(template -> planOf(template) != null && plan(planOf(template)).equals(plan(plan))))
                            .forEach(this::act);
                    plan(world.scenario().getPlans().stream().filter(other -> plan(other).equals(plan(plan)))
                            .flatMap(other -> other.getRelated().stream()).toList());
                    plan(sharingADesk(plan));
                });
            }
        }
    }
}
