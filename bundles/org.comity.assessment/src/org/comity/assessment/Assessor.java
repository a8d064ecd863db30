package org.comity.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.comity.exercise.condition.ActOutcome;
import org.comity.exercise.condition.ConditionCheck;
import org.comity.exercise.condition.Verdict;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.assessment.Criterion;
import org.comity.model.assessment.Rubric;
import org.comity.model.scenario.CommonMistake;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.LevelMeasure;
import org.comity.model.scenario.LevelRule;
import org.comity.model.scenario.Seat;
import org.comity.model.text.Texts;

/** Grades an exercise by the marking guide of its scenario, from the events and nothing else. */
public final class Assessor {
    private static final int HIGHEST_LEVEL = 4;

    private final CaseWorld world;
    private final ConditionCheck check;
    private final Texts texts;

    private Assessor(CaseWorld world, List<Recorded> events) {
        this.world = world;
        this.check = new ConditionCheck(world, events);
        this.texts = Texts.beside(Assessor.class, world.language());
    }

    /**
     * Grades.
     *
     * @param events every event of the record, in order
     */
    public static Assessment assess(CaseWorld world, List<Recorded> events) {
        return new Assessor(world, events).assess();
    }

    private Assessment assess() {
        Rubric rubric = world.scenario().getRubric();
        List<CriterionResult> criteria = rubric.getCriteria().stream().map(this::criterion).toList();
        List<Assessment.FatalResult> fatal = fatalErrors();
        double points = criteria.stream().mapToDouble(CriterionResult::points).sum();
        double score = fatal.isEmpty() ? points : Math.min(points, rubric.getFatalCap());
        return new Assessment(points, score, grade(rubric, score), fatal, criteria, seats());
    }

    private static Assessment.Grade grade(Rubric rubric, double score) {
        if (score >= rubric.getDistinctionMark()) {
            return Assessment.Grade.DISTINCTION;
        }
        if (score >= rubric.getMeritMark()) {
            return Assessment.Grade.MERIT;
        }
        return score >= rubric.getPassMark() ? Assessment.Grade.PASS : Assessment.Grade.BELOW_PASS;
    }

    private CriterionResult criterion(Criterion criterion) {
        List<LevelRule> rules = world.scenario().getMeasures().stream().filter(measure -> measure.getCriterion() == criterion)
                .map(LevelMeasure::getRules).flatMap(List::stream)
                .sorted(Comparator.comparingInt(LevelRule::getLevel).reversed()).toList();
        Miss miss = null;
        for (LevelRule rule : rules) {
            Verdict verdict = check.check(rule.getCondition());
            if (verdict.holds()) {
                return reached(criterion, rule, verdict, Optional.ofNullable(miss));
            }
            // the miss next above the level reached is what the trainee wants to know
            miss = new Miss(rule.getLevel(), verdict);
        }
        return miss == null ? result(criterion, 0, texts.text("not-marked"), new TreeSet<>())
                : result(criterion, 0, texts.text("level.none", miss.verdict.because()), miss.verdict.events());
    }

    /** A level that was not reached. */
    private record Miss(int level, Verdict verdict) {
    }

    private CriterionResult reached(Criterion criterion, LevelRule rule, Verdict verdict, Optional<Miss> miss) {
        int level = rule.getLevel();
        String shown = rule.getText() == null ? verdict.because() : rule.getText();
        if (miss.isEmpty()) {
            return result(criterion, level, texts.text("level.highest", level, shown), verdict.events());
        }
        SortedSet<Long> events = new TreeSet<>(verdict.events());
        events.addAll(miss.get().verdict.events());
        String reason = texts.text("level", level, shown, miss.get().level, miss.get().verdict.because());
        return result(criterion, level, reason, events);
    }

    private static CriterionResult result(Criterion criterion, int level, String reason, SortedSet<Long> events) {
        return new CriterionResult(criterion.getId(), criterion.getName(), level,
                (double) criterion.getWeight() * level / HIGHEST_LEVEL, criterion.getWeight(), reason, events,
                criterion.getChallenges(), criterion.getRemedies());
    }

    private List<Assessment.FatalResult> fatalErrors() {
        List<Assessment.FatalResult> made = new ArrayList<>();
        for (var error : world.scenario().getFatalErrors()) {
            Verdict verdict = check.check(error.getCondition());
            if (verdict.holds()) {
                made.add(new Assessment.FatalResult(error.getId(), error.getText(), verdict.because(), verdict.events()));
            }
        }
        return List.copyOf(made);
    }

    private List<SeatResult> seats() {
        return world.scenario().getParties().stream().filter(Seat.class::isInstance).map(Seat.class::cast).map(this::seat).toList();
    }

    private SeatResult seat(Seat seat) {
        List<ActOutcome> outcomes = world.scenario().getInjects().stream().map(Inject::getExpects).flatMap(List::stream)
                .filter(act -> act.getBy() == seat).map(check::ownOutcome).toList();
        int byColleagues = (int) outcomes.stream()
                .filter(outcome -> outcome.actor().isPresent() && !outcome.actor().get().equals(seat.getId())).count();
        List<SeatResult.MistakeResult> mistakes = world.scenario().getMistakes().stream()
                .filter(mistake -> mistake.getInsteadOf().getBy() == seat).map(this::mistake).flatMap(Optional::stream).toList();
        return new SeatResult(seat.getId(), seat.getName(), seat.getState().getName(), outcomes, byColleagues, mistakes);
    }

    private Optional<SeatResult.MistakeResult> mistake(CommonMistake mistake) {
        Verdict verdict = check.made(mistake);
        return verdict.holds() ? Optional.of(new SeatResult.MistakeResult(mistake.getText(), verdict.events().first())) : Optional.empty();
    }
}
