package org.comity.rehearsal.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.comity.exercise.world.CaseWorld;
import org.comity.model.assessment.Criterion;
import org.comity.model.scenario.AllOf;
import org.comity.model.scenario.AnyOf;
import org.comity.model.scenario.Condition;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.ExpectedActDone;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.InjectReleased;
import org.comity.model.scenario.LevelMeasure;
import org.comity.model.scenario.LevelRule;
import org.comity.model.scenario.MistakeMade;
import org.comity.model.scenario.Not;
import org.comity.model.scenario.ScenarioFactory;
import org.comity.model.text.Texts;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Everything that a play of a scenario may come to, in the words of the scenario's own conditions. */
final class Goals {
    private static final ScenarioFactory FACTORY = ScenarioFactory.eINSTANCE;

    private final CaseWorld world;
    private final Texts texts;
    private final List<Goal> goals = new ArrayList<>();

    private Goals(CaseWorld world, Texts texts) {
        this.world = world;
        this.texts = texts;
    }

    static List<Goal> of(CaseWorld world, Texts texts) {
        Goals all = new Goals(world, texts);
        all.world.scenario().getInjects().forEach(all::inject);
        all.world.scenario().getRubric().getCriteria().forEach(all::criterion);
        all.fullMarks();
        all.world.scenario().getMistakes().forEach(mistake -> {
            MistakeMade made = FACTORY.createMistakeMade();
            made.setMistake(mistake);
            all.add(Finding.Kind.MISTAKE, mistake.getId(), mistake.getText(), made);
        });
        all.world.scenario().getFatalErrors()
                .forEach(error -> all.add(Finding.Kind.FATAL_ERROR, error.getId(), error.getText(), EcoreUtil.copy(error.getCondition())));
        return List.copyOf(all.goals);
    }

    private void add(Finding.Kind kind, String id, String name, Condition aim) {
        goals.add(new Goal(kind, id, name, aim, Optional.empty()));
    }

    private void inject(Inject inject) {
        String name = texts.text("goal.inject", inject.getNumber(), inject.getTitle());
        InjectReleased released = FACTORY.createInjectReleased();
        released.setInject(inject);
        add(Finding.Kind.INJECT, inject.getId(), name, released);
        List<Condition> branches = new ArrayList<>();
        branches(inject.getCondition(), branches);
        for (int i = 0; i < branches.size(); i++) {
            goals.add(new Goal(Finding.Kind.BRANCH, inject.getId() + "/" + (i + 1), texts.text("goal.branch", name, i + 1),
                    EcoreUtil.copy(branches.get(i)), Optional.of(inject)));
        }
        for (ExpectedAct act : inject.getExpects()) {
            ExpectedActDone done = FACTORY.createExpectedActDone();
            done.setAct(act);
            done.setOnTime(true);
            add(Finding.Kind.ACT, act.getId(), texts.text("goal.act", act.getBy().getName(), act.getText()), done);
        }
    }

    /** The alternatives of a condition, those within others included. */
    private static void branches(Condition condition, List<Condition> found) {
        switch (condition) {
            case AnyOf any -> any.getConditions().forEach(branch -> {
                found.add(branch);
                branches(branch, found);
            });
            case AllOf all -> all.getConditions().forEach(part -> branches(part, found));
            case null, default -> { }
        }
    }

    private List<LevelRule> rules(Criterion criterion) {
        return world.scenario().getMeasures().stream().filter(measure -> measure.getCriterion() == criterion).map(LevelMeasure::getRules)
                .flatMap(List::stream).sorted(Comparator.comparingInt(LevelRule::getLevel).reversed()).toList();
    }

    /** A level comes out where one of its rules holds and none of a higher level does, as the assessment has it. */
    private void criterion(Criterion criterion) {
        List<LevelRule> rules = rules(criterion);
        for (LevelRule rule : rules) {
            AllOf aim = FACTORY.createAllOf();
            aim.getConditions().add(EcoreUtil.copy(rule.getCondition()));
            rules.stream().filter(higher -> higher.getLevel() > rule.getLevel()).forEach(higher -> aim.getConditions().add(not(higher.getCondition())));
            add(rule.getLevel() == rules.get(0).getLevel() ? Finding.Kind.HIGHEST_LEVEL : Finding.Kind.LEVEL, criterion.getId() + "/" + rule.getLevel(),
                    texts.text("goal.level", criterion.getId(), criterion.getName(), rule.getLevel()), aim);
        }
        AllOf none = FACTORY.createAllOf();
        rules.forEach(rule -> none.getConditions().add(not(rule.getCondition())));
        add(Finding.Kind.LEVEL, criterion.getId() + "/0", texts.text("goal.level", criterion.getId(), criterion.getName(), 0), none);
    }

    private static Not not(Condition condition) {
        Not not = FACTORY.createNot();
        not.setCondition(EcoreUtil.copy(condition));
        return not;
    }

    private void fullMarks() {
        AllOf aim = FACTORY.createAllOf();
        for (Criterion criterion : world.scenario().getRubric().getCriteria()) {
            rules(criterion).stream().findFirst().ifPresent(highest -> aim.getConditions().add(EcoreUtil.copy(highest.getCondition())));
        }
        world.scenario().getFatalErrors().forEach(error -> aim.getConditions().add(not(error.getCondition())));
        add(Finding.Kind.FULL_MARKS, "full-marks", texts.text("goal.full-marks"), aim);
    }
}
