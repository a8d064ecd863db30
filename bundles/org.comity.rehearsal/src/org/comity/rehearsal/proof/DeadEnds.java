package org.comity.rehearsal.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.exercise.condition.ConditionCheck;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.world.CaseClock;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.fact.Identified;
import org.comity.model.request.LifecycleState;
import org.comity.model.scenario.ActTemplate;
import org.comity.model.scenario.AllOf;
import org.comity.model.scenario.AnyOf;
import org.comity.model.scenario.CommonMistake;
import org.comity.model.scenario.Condition;
import org.comity.model.scenario.DiaryTemplate;
import org.comity.model.scenario.DraftTemplate;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.ExpectedActDone;
import org.comity.model.scenario.ExpectedActsDone;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.InjectReleased;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.ScenarioFactory;
import org.comity.model.scenario.StepTemplate;
import org.comity.model.text.Texts;

/** Tells of dead ends: the shortest way there, and what it is that never comes. */
final class DeadEnds {
    private final CaseWorld world;
    private final Plays plays;
    private final Texts texts;

    /** @param end of the shortest play that comes as near as any */
    record Account(Position end, List<Finding.Step> trace, List<String> because) {
    }

    DeadEnds(CaseWorld world, Plays plays, Texts texts) {
        this.world = world;
        this.plays = plays;
        this.texts = texts;
    }

    Account tell(Goal goal, Exploration.Unreachable unreachable) {
        Cone cone = Cone.of(world, unreachable.whole());
        Position end = shortest(goal, unreachable, cone);
        return new Account(end, trace(end, cone), new Reasons(goal, end).of(unreachable.parts()));
    }

    /** How far a play stays from some parts of a goal. */
    int remaining(Goal goal, List<Condition> parts, Position end) {
        ConditionCheck check = goal.check(world, end.state());
        return parts.stream().mapToInt(part -> Remaining.of(check, part)).sum();
    }

    /** Leaves out acts until none is left whose absence would make no difference; what is tried in vain stays, since that is what the dead end is about. */
    private Position shortest(Goal goal, Exploration.Unreachable unreachable, Cone cone) {
        Position end = unreachable.nearest();
        Optional<Position> shorter = Optional.of(end);
        while (shorter.isPresent()) {
            end = shorter.get();
            shorter = shorter(goal, unreachable.parts(), cone, end);
        }
        return end;
    }

    private Optional<Position> shorter(Goal goal, List<Condition> parts, Cone cone, Position from) {
        int remaining = remaining(goal, parts, from);
        Position end = from;
        for (String question : from.choices().keySet()) {
            if (cone.acts().contains(question) && !end.tasks().containsKey(question) && !Choice.LEFT_OUT.equals(end.choices().getOrDefault(question, Choice.LEFT_OUT))) {
                SortedMap<String, Choice> departures = new TreeMap<>(Course.departures(end));
                departures.put(question, Choice.LEFT_OUT);
                Position without = plays.play(departures).end();
                if (remaining(goal, parts, without) <= remaining) {
                    end = without;
                }
            }
        }
        return end == from ? Optional.empty() : Optional.of(end);
    }

    private List<Finding.Step> trace(Position end, Cone cone) {
        Map<String, Deed> last = new LinkedHashMap<>();
        end.deeds().forEach(deed -> deed.expected().filter(cone.acts()::contains).ifPresent(act -> {
            last.remove(act);
            last.put(act, deed);
        }));
        return last.entrySet().stream().map(done -> new Finding.Step(done.getValue().at(), world.party(done.getValue().act().actor()).orElseThrow().getName(),
                words(done.getKey(), end.choices().get(done.getKey())))).toList();
    }

    private String words(String act, Choice choice) {
        return choice.mistake().flatMap(id -> world.scenario().getMistakes().stream().filter(mistake -> mistake.getId().equals(id)).findFirst())
                .map(CommonMistake::getText).map(text -> texts.text("step.mistake", text))
                .orElseGet(() -> world.scenario().getInjects().stream().map(Inject::getExpects).flatMap(List::stream).filter(found -> found.getId().equals(act))
                        .map(ExpectedAct::getText).findFirst().orElse(act));
    }

    /** Why something never comes: what it waits for, and what that waits for in its turn. */
    private final class Reasons {
        private final Goal goal;
        private final Position end;
        private final ConditionCheck check;
        private final Set<Identified> told = new HashSet<>();
        private final List<String> sentences = new ArrayList<>();

        Reasons(Goal goal, Position end) {
            this.goal = goal;
            this.end = end;
            this.check = goal.check(world, end.state());
        }

        List<String> of(List<Condition> parts) {
            if (parts.size() > 1) {
                sentences.add(texts.text("because.together", parts.stream().map(part -> check.check(part).because()).distinct().collect(Collectors.joining("; "))));
            }
            goal.on().filter(inject -> !end.state().released().containsKey(inject.getId())).ifPresent(this::inject);
            parts.forEach(this::missing);
            return List.copyOf(sentences);
        }

        private void missing(Condition condition) {
            if (check.check(condition).holds()) {
                return;
            }
            switch (condition) {
                case AllOf all -> all.getConditions().forEach(this::missing);
                case AnyOf any -> any.getConditions().forEach(this::missing);
                case InjectReleased released -> inject(released.getInject());
                case ExpectedActDone done -> act(done.getAct());
                case ExpectedActsDone done -> done.getActs().stream().filter(act -> check.outcome(act).event().isEmpty()).forEach(this::act);
                default -> sentences.add(texts.text("because.missing", check.check(condition).because()));
            }
        }

        private void inject(Inject inject) {
            if (end.state().released().containsKey(inject.getId())) {
                return;
            }
            String name = texts.text("goal.inject", inject.getNumber(), inject.getTitle());
            if (!told.add(inject)) {
                sentences.add(texts.text("because.circle", name));
                return;
            }
            long due = world.clock().toCase(inject.getExerciseMinute());
            if (due >= world.clock().end()) {
                sentences.add(texts.text("because.after-the-end", name, CaseClock.tell(due), CaseClock.tell(world.clock().end())));
            } else if (inject.getCondition() != null) {
                sentences.add(texts.text("because.waits", name, CaseClock.tell(due), check.check(inject.getCondition()).because()));
                missing(inject.getCondition());
            }
        }

        private void act(ExpectedAct act) {
            Inject call = (Inject) act.eContainer();
            if (!end.state().released().containsKey(call.getId())) {
                sentences.add(texts.text("because.not-called-for", act.getText(), call.getNumber()));
                inject(call);
            } else if (end.tasks().get(act.getId()) instanceof Task.Outline outline) {
                sentences.add(texts.text("because.blocked", act.getBy().getName(), act.getText(), outline.obstacle().orElseGet(() -> lacking(outline))));
            } else if (told.add(act)) {
                sentences.add(texts.text("because.missing", check.check(done(act)).because()));
            }
        }

        private static ExpectedActDone done(ExpectedAct act) {
            ExpectedActDone done = ScenarioFactory.eINSTANCE.createExpectedActDone();
            done.setAct(act);
            return done;
        }

        /** What a seat lacks for an act that it cannot even propose. */
        private String lacking(Task.Outline outline) {
            return plan(outline.act()).map(plan -> end.state().requests().values().stream()
                    .filter(request -> Cone.plan(request.type(), request.recipient()).equals(Cone.plan(plan.getType().getId(), plan.getRecipient().getId())))
                    .map(this::standing).reduce((one, other) -> one + "; " + other).orElse(texts.text("lacking.request", plan.getTitle())))
                    .findFirst().orElse(texts.text("lacking.facts"));
        }

        private String standing(RequestCase request) {
            return texts.text("lacking.state", request.reference(), world.lifecycleState(request.state()).map(LifecycleState::getName).orElse(request.state()));
        }

        private static Stream<RequestPlan> plan(ActTemplate template) {
            return switch (template) {
                case DraftTemplate draft -> Stream.of(draft.getPlan());
                case StepTemplate step -> Stream.of(step.getPlan());
                case DiaryTemplate diary -> Stream.of(diary.getPlan());
                default -> Stream.empty();
            };
        }
    }
}
