package org.comity.rehearsal.runs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.assessment.Assessor;
import org.comity.assessment.CriterionResult;
import org.comity.exercise.Ledger;
import org.comity.exercise.condition.ActOutcome;
import org.comity.exercise.condition.ConditionCheck;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.assessment.Criterion;
import org.comity.model.exercise.DeadlineStatus;
import org.comity.model.request.Lifecycle;
import org.comity.model.request.Transition;
import org.comity.model.scenario.CommonMistake;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Seat;
import org.comity.rehearsal.Player;
import org.comity.rehearsal.Rehearsal;
import org.comity.rules.office.Offices;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Sums up many runs of one scenario. */
public final class Summary {
    private static final int HIGHEST_LEVEL = 4;

    private final CaseWorld world;
    private final List<Run> runs;
    private final SortedMap<Player, List<Run>> byPlayer;
    private final List<Recorded> best;

    private Summary(CaseWorld world, ManyRuns.Order order, List<Run> runs) {
        this.world = world;
        this.runs = runs;
        byPlayer = new TreeMap<>(runs.stream().collect(Collectors.groupingBy(Run::player)));
        best = replay(order, runs.stream().max(Comparator.comparingDouble(Run::score)).orElseThrow());
    }

    /**
     * Sums up.
     *
     * @param runs all runs of the order, one or more; the best of them is played once more to tell why something was not reached
     */
    public static RunReport of(CaseWorld world, ManyRuns.Order order, List<Run> runs) {
        return new Summary(world, order, runs).report();
    }

    private List<Recorded> replay(ManyRuns.Order order, Run run) {
        Rehearsal.Setup setup = new Rehearsal.Setup(run.player(), run.seed(), order.packDigest(), order.libraryDigest());
        return Rehearsal.play(world, setup, Ledger.NONE, new NullProgressMonitor()).chronicle();
    }

    private RunReport report() {
        return new RunReport(runs.size(), players(), criteria(), seats(), injects(), acts(), transitions(), clocks(), requests(), mishaps());
    }

    private List<RunReport.PlayerScore> players() {
        return byPlayer.entrySet().stream().map(played -> new RunReport.PlayerScore(played.getKey(),
                Spread.of(played.getValue().stream().map(Run::score).toList()).orElseThrow(),
                played.getValue().stream().filter(run -> !run.fatalErrors().isEmpty()).count())).toList();
    }

    private List<RunReport.CriterionScore> criteria() {
        Map<String, CriterionResult> atBest = Assessor.assess(world, best).criteria().stream()
                .collect(Collectors.toMap(CriterionResult::id, Function.identity()));
        return world.scenario().getRubric().getCriteria().stream().map(criterion -> criterion(criterion, atBest.get(criterion.getId()))).toList();
    }

    private RunReport.CriterionScore criterion(Criterion criterion, CriterionResult atBest) {
        ToIntFunction<Run> level = run -> run.levels().get(criterion.getId());
        SortedMap<Player, List<Integer>> levels = new TreeMap<>();
        byPlayer.forEach((player, played) -> levels.put(player, histogram(played, level)));
        Optional<Double> discrimination = mean(Player.EXPERT, level)
                .flatMap(expert -> mean(Player.NOVICE, level).map(novice -> (expert - novice) / HIGHEST_LEVEL));
        int highest = runs.stream().mapToInt(level).max().orElseThrow();
        return new RunReport.CriterionScore(criterion.getId(), criterion.getName(), criterion.getWeight(), levels, discrimination, highest,
                highest == HIGHEST_LEVEL ? Optional.empty() : Optional.of(atBest.reason()));
    }

    private static List<Integer> histogram(List<Run> played, ToIntFunction<Run> level) {
        int[] counts = new int[HIGHEST_LEVEL + 1];
        played.forEach(run -> counts[level.applyAsInt(run)]++);
        return Arrays.stream(counts).boxed().toList();
    }

    private Optional<Double> mean(Player player, ToIntFunction<Run> level) {
        List<Run> played = byPlayer.getOrDefault(player, List.of());
        return played.isEmpty() ? Optional.empty() : Optional.of(played.stream().mapToInt(level).average().orElseThrow());
    }

    private List<RunReport.SeatScore> seats() {
        return world.scenario().getParties().stream().filter(Seat.class::isInstance).map(this::seat).toList();
    }

    private RunReport.SeatScore seat(Party seat) {
        SortedMap<Player, Spread> scores = new TreeMap<>();
        byPlayer.forEach((player, played) -> Spread.of(played.stream().map(run -> run.seats().get(seat.getId())).filter(score -> score != null).toList())
                .ifPresent(spread -> scores.put(player, spread)));
        return new RunReport.SeatScore(seat.getId(), seat.getName(), scores);
    }

    private List<RunReport.Reach> injects() {
        ConditionCheck check = new ConditionCheck(world, best);
        return world.scenario().getInjects().stream().map(inject -> {
            int reached = count(run -> run.injects().contains(inject.getId()));
            Optional<String> because = reached > 0 || inject.getCondition() == null ? Optional.empty()
                    : Optional.of(check.check(inject.getCondition()).because());
            return new RunReport.Reach(inject.getId(), inject.getNumber() + " " + inject.getTitle(), reached, because);
        }).toList();
    }

    private int count(Predicate<Run> test) {
        return (int) runs.stream().filter(test).count();
    }

    private List<RunReport.ActCount> acts() {
        return world.scenario().getInjects().stream().map(Inject::getExpects).flatMap(List::stream).map(this::act).toList();
    }

    private RunReport.ActCount act(ExpectedAct act) {
        Function<ActOutcome.Timing, Integer> with = timing -> count(run -> run.acts().get(act.getId()) == timing);
        return new RunReport.ActCount(act.getId(), act.getText(), act.getBy().getName(), with.apply(ActOutcome.Timing.ON_TIME),
                with.apply(ActOutcome.Timing.LATE), with.apply(ActOutcome.Timing.MISSED), with.apply(ActOutcome.Timing.NOT_CALLED_FOR));
    }

    private List<RunReport.Reach> transitions() {
        return world.scenario().getPlans().stream().flatMap(Summary::lifecycles).distinct()
                .flatMap(lifecycle -> lifecycle.getTransitions().stream()).map(this::transition).toList();
    }

    /** The lives of a planned request: at a provider the direct one, at an office those of both sides. */
    private static Stream<Lifecycle> lifecycles(RequestPlan plan) {
        boolean direct = Offices.provider(plan.getRecipient()).isPresent();
        return direct ? Stream.of(plan.getType().getDirectLifecycle()) : Stream.of(plan.getType().getLifecycle(), plan.getType().getHandling());
    }

    private RunReport.Reach transition(Transition transition) {
        return new RunReport.Reach(transition.getId(), transition.getEvent(), count(run -> run.transitions().contains(transition.getId())),
                Optional.empty());
    }

    private List<RunReport.ClockCount> clocks() {
        Map<String, List<DeadlineStatus>> ended = new LinkedHashMap<>();
        runs.forEach(run -> run.clocks().forEach(clock -> ended.computeIfAbsent(clock.title(), title -> new ArrayList<>()).add(clock.status())));
        return ended.entrySet().stream().map(clock -> new RunReport.ClockCount(clock.getKey(), Collections.frequency(clock.getValue(), DeadlineStatus.MET),
                Collections.frequency(clock.getValue(), DeadlineStatus.MISSED), Collections.frequency(clock.getValue(), DeadlineStatus.RUNNING))).toList();
    }

    private List<RunReport.RequestCourse> requests() {
        return world.scenario().getPlans().stream().map(plan -> {
            List<Run.Request> made = runs.stream().flatMap(run -> run.requests().stream())
                    .filter(request -> request.type().equals(plan.getType().getId()) && request.recipient().equals(plan.getRecipient().getId())).toList();
            Map<String, Long> stood = made.stream().collect(Collectors.groupingBy(Run.Request::state, TreeMap::new, Collectors.counting()));
            return new RunReport.RequestCourse(plan.getTitle(), made.size(),
                    Spread.of(made.stream().flatMap(request -> request.days().stream()).toList()),
                    stood.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                            .map(station -> new RunReport.Reach(station.getKey(), station.getKey(), station.getValue().intValue(), Optional.empty())).toList());
        }).toList();
    }

    private List<RunReport.Mishap> mishaps() {
        return world.scenario().getMistakes().stream().map(this::mishap)
                .sorted(Comparator.comparingInt(RunReport.Mishap::total).reversed()).toList();
    }

    private RunReport.Mishap mishap(CommonMistake mistake) {
        SortedMap<Player, Integer> made = new TreeMap<>();
        byPlayer.forEach((player, played) -> made.put(player,
                (int) played.stream().filter(run -> run.mistakes().contains(mistake.getId())).count()));
        return new RunReport.Mishap(mistake.getId(), mistake.getText(), List.copyOf(mistake.getChallenges()), made);
    }
}
