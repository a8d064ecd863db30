package org.comity.rehearsal.runs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.comity.assessment.Assessor;
import org.comity.assessment.CriterionResult;
import org.comity.exercise.Ledger;
import org.comity.exercise.condition.ActOutcome;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.assessment.Criterion;
import org.comity.model.exercise.DeadlineStatus;
import org.comity.model.fact.Challenge;
import org.comity.model.request.Lifecycle;
import org.comity.model.scenario.CommonMistake;
import org.comity.model.scenario.Condition;
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
    private static final double MINUTES_PER_HOUR = 60;

    private final CaseWorld world;
    private final Tally tally;
    private final List<Recorded> best;
    private final Reasons reasons;

    private Summary(CaseWorld world, ManyRuns.Order order, List<Run> runs) {
        this.world = world;
        tally = new Tally(runs);
        best = replay(order, runs.stream().max(Comparator.comparingDouble(Run::score)).orElseThrow());
        reasons = new Reasons(world, tally, best);
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
        return Rehearsal.play(world, order.setup(run.cast(), run.seed()), Ledger.NONE, new NullProgressMonitor()).chronicle();
    }

    private RunReport report() {
        List<RunReport.CriterionScore> criteria = criteria();
        List<RunReport.Reach> injects = world.scenario().getInjects().stream().map(this::inject).toList();
        List<RunReport.ActCount> acts = acts().map(this::act).toList();
        List<RunReport.RequestCourse> requests = world.scenario().getPlans().stream().map(this::course).toList();
        List<RunReport.Mishap> mishaps = mishaps();
        return new RunReport(tally.runs().size(), casts(), criteria, seats(), injects, branches(), acts, transitions(), clocks(), requests, mishaps,
                challenges(mishaps), DeadEnds.of(injects, criteria, acts, requests));
    }

    private List<RunReport.CastScore> casts() {
        return tally.byCast(played -> played).entrySet().stream().map(played -> new RunReport.CastScore(played.getKey(),
                Spread.of(played.getValue().stream().map(Run::score).toList()).orElseThrow(),
                played.getValue().stream().filter(run -> !run.fatalErrors().isEmpty()).count(),
                count("", played.getValue().stream().flatMap(run -> run.clocks().stream()).map(Run.Clock::status).toList()).hitRate())).toList();
    }

    private List<RunReport.CriterionScore> criteria() {
        Map<String, CriterionResult> atBest = Assessor.assess(world, best).criteria().stream()
                .collect(Collectors.toMap(CriterionResult::id, Function.identity()));
        return world.scenario().getRubric().getCriteria().stream().map(criterion -> criterion(criterion, atBest.get(criterion.getId()))).toList();
    }

    private RunReport.CriterionScore criterion(Criterion criterion, CriterionResult atBest) {
        ToIntFunction<Run> level = run -> run.levels().get(criterion.getId());
        Optional<Double> discrimination = tally.mean(Player.EXPERT, level)
                .flatMap(expert -> tally.mean(Player.NOVICE, level).map(novice -> (expert - novice) / HIGHEST_LEVEL));
        int highest = tally.runs().stream().mapToInt(level).max().orElseThrow();
        return new RunReport.CriterionScore(criterion.getId(), criterion.getName(), criterion.getWeight(),
                tally.byCast(played -> histogram(played, level)), hours(act -> act.getCriterion() == criterion), discrimination, highest,
                highest == HIGHEST_LEVEL ? Optional.empty() : Optional.of(atBest.reason()));
    }

    private static List<Integer> histogram(List<Run> played, ToIntFunction<Run> level) {
        int[] counts = new int[HIGHEST_LEVEL + 1];
        played.forEach(run -> counts[level.applyAsInt(run)]++);
        return Arrays.stream(counts).boxed().toList();
    }

    private Stream<ExpectedAct> acts() {
        return world.scenario().getInjects().stream().map(Inject::getExpects).flatMap(List::stream);
    }

    /** How long acts took that were done, by cast. */
    private Map<String, Spread> hours(Predicate<ExpectedAct> which) {
        List<String> ids = acts().filter(which).map(ExpectedAct::getId).toList();
        return tally.spreads(run -> ids.stream().map(run.took()::get).filter(took -> took != null).map(took -> took / MINUTES_PER_HOUR).toList());
    }

    private List<RunReport.SeatScore> seats() {
        return world.scenario().getParties().stream().filter(Seat.class::isInstance).map(this::seat).toList();
    }

    private RunReport.SeatScore seat(Party seat) {
        return new RunReport.SeatScore(seat.getId(), seat.getName(),
                tally.spreads(run -> Optional.ofNullable(run.seats().get(seat.getId())).stream().toList()), hours(act -> act.getBy() == seat));
    }

    private RunReport.Reach inject(Inject inject) {
        int reached = tally.count(run -> run.injects().contains(inject.getId()));
        return new RunReport.Reach(inject.getId(), name(inject), reached, reached > 0 ? Optional.empty() : Optional.of(reasons.of(inject)));
    }

    private static String name(Inject inject) {
        return inject.getNumber() + " " + inject.getTitle();
    }

    private List<RunReport.Branch> branches() {
        return Branches.conditional(world).map(inject -> {
            int held = tally.count(run -> run.injects().contains(inject.getId()));
            List<Condition> alternatives = Branches.alternatives(inject.getCondition());
            return new RunReport.Branch(inject.getId(), name(inject), held, tally.count(run -> run.waiting().containsKey(inject.getId())),
                    held > 0 ? Optional.empty() : Optional.of(reasons.of(inject)),
                    IntStream.range(0, alternatives.size()).mapToObj(i -> alternative(new Run.Alternative(inject.getId(), i), alternatives.get(i))).toList());
        }).toList();
    }

    /** An alternative is called by what was found when it held. */
    private RunReport.Reach alternative(Run.Alternative alternative, Condition condition) {
        List<String> found = tally.runs().stream().map(run -> run.deciding().get(alternative)).filter(words -> words != null).toList();
        String id = alternative.inject() + "/" + alternative.number();
        return found.isEmpty() ? new RunReport.Reach(id, reasons.of(condition), 0, Optional.of(reasons.of(condition)))
                : new RunReport.Reach(id, found.get(0), found.size(), Optional.empty());
    }

    private RunReport.ActCount act(ExpectedAct act) {
        Function<ActOutcome.Timing, Integer> with = timing -> tally.count(run -> run.acts().get(act.getId()) == timing);
        int onTime = with.apply(ActOutcome.Timing.ON_TIME);
        int late = with.apply(ActOutcome.Timing.LATE);
        return new RunReport.ActCount(act.getId(), act.getText(), act.getBy().getName(), onTime, late, with.apply(ActOutcome.Timing.MISSED),
                with.apply(ActOutcome.Timing.NOT_CALLED_FOR), onTime + late > 0 ? Optional.empty() : Optional.of(reasons.of(act)));
    }

    private List<RunReport.Reach> transitions() {
        return world.scenario().getPlans().stream().flatMap(Summary::lifecycles).distinct()
                .flatMap(lifecycle -> lifecycle.getTransitions().stream()).map(transition -> {
                    int made = tally.count(run -> run.transitions().contains(transition.getId()));
                    return new RunReport.Reach(transition.getId(), transition.getEvent(), made,
                            made > 0 ? Optional.empty() : Optional.of(reasons.of(transition)));
                }).toList();
    }

    /** The lives of a planned request: at a provider the direct one, at an office those of both sides. */
    private static Stream<Lifecycle> lifecycles(RequestPlan plan) {
        boolean direct = Offices.provider(plan.getRecipient()).isPresent();
        return direct ? Stream.of(plan.getType().getDirectLifecycle()) : Stream.of(plan.getType().getLifecycle(), plan.getType().getHandling());
    }

    private List<RunReport.ClockCount> clocks() {
        Map<String, List<DeadlineStatus>> ended = new LinkedHashMap<>();
        tally.runs().forEach(run -> run.clocks().forEach(clock -> ended.computeIfAbsent(clock.title(), title -> new ArrayList<>()).add(clock.status())));
        return ended.entrySet().stream().map(clock -> count(clock.getKey(), clock.getValue())).toList();
    }

    private static RunReport.ClockCount count(String title, Collection<DeadlineStatus> ended) {
        return new RunReport.ClockCount(title, Collections.frequency(ended, DeadlineStatus.MET), Collections.frequency(ended, DeadlineStatus.MISSED),
                Collections.frequency(ended, DeadlineStatus.RUNNING));
    }

    private RunReport.RequestCourse course(RequestPlan plan) {
        List<Run.Request> made = tally.runs().stream().flatMap(run -> run.requests().stream())
                .filter(request -> request.type().equals(plan.getType().getId()) && request.recipient().equals(plan.getRecipient().getId())).toList();
        Map<String, Long> stood = made.stream().collect(Collectors.groupingBy(Run.Request::state, TreeMap::new, Collectors.counting()));
        Optional<Spread> days = Spread.of(made.stream().flatMap(request -> request.days().stream()).toList());
        List<RunReport.Reach> stations = stood.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(station -> new RunReport.Reach(station.getKey(), station.getKey(), station.getValue().intValue(), Optional.empty())).toList();
        return new RunReport.RequestCourse(plan.getId(), plan.getTitle(), made.size(), days, stations,
                days.isPresent() ? Optional.empty() : Optional.of(reasons.of(plan, stations)));
    }

    private List<RunReport.Mishap> mishaps() {
        return world.scenario().getMistakes().stream().map(this::mishap)
                .sorted(Comparator.comparingInt(RunReport.Mishap::total).reversed()).toList();
    }

    private RunReport.Mishap mishap(CommonMistake mistake) {
        return new RunReport.Mishap(mistake.getId(), mistake.getText(), List.copyOf(mistake.getChallenges()),
                tally.byCast(played -> (int) played.stream().filter(run -> run.mistakes().contains(mistake.getId())).count()));
    }

    private static List<RunReport.ChallengeMishaps> challenges(List<RunReport.Mishap> mishaps) {
        return Arrays.stream(Challenge.values()).map(challenge -> {
            List<RunReport.Mishap> behind = mishaps.stream().filter(mishap -> mishap.total() > 0 && mishap.challenges().contains(challenge)).toList();
            return new RunReport.ChallengeMishaps(challenge, behind.stream().mapToInt(RunReport.Mishap::total).sum(), behind);
        }).sorted(Comparator.comparingInt(RunReport.ChallengeMishaps::total).reversed()).toList();
    }
}
