package org.comity.cli.rehearse;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

import org.comity.assessment.Assessment;
import org.comity.assessment.CriterionResult;
import org.comity.assessment.SeatResult;
import org.comity.exercise.condition.ActOutcome;
import org.comity.exercise.view.ExerciseView;
import org.comity.exercise.view.Line;
import org.comity.exercise.view.Narrator;
import org.comity.exercise.world.CaseClock;
import org.comity.exercise.world.CaseWorld;
import org.comity.library.profile.ToldCorrection;
import org.comity.model.assessment.Rubric;
import org.comity.model.exercise.DeadlineStatus;
import org.comity.model.exercise.Exercise;
import org.comity.model.exercise.HistoryEntry;
import org.comity.model.exercise.Request;
import org.comity.model.exercise.RunningDeadline;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.ExerciseType;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.Seat;
import org.comity.record.Replay;
import org.comity.report.ScorecardContent;

/** From what the record shows to what the scorecard prints. */
final class ScorecardMapping {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int SHORT_DIGEST = 12;
    private static final String INJECTS = "Injects";
    private static final String DESKS = "Desks and providers";
    private static final String CLOCKS = "Clocks";
    private static final Set<Trigger> ANSWERS = Set.of(Trigger.RECEIVE_ACKNOWLEDGEMENT, Trigger.RECEIVE_QUERY, Trigger.RECEIVE_RESULT,
            Trigger.RECEIVE_REFUSAL, Trigger.RECEIVE_POSTPONEMENT, Trigger.CONFIRM_PRESERVATION, Trigger.DISCLOSE, Trigger.QUERY);

    private final RehearseCase.Outcome outcome;
    private final CaseWorld world;

    private ScorecardMapping(RehearseCase.Outcome outcome) {
        this.outcome = outcome;
        this.world = outcome.world();
    }

    static ScorecardContent of(RehearseCase.Outcome outcome) {
        ScorecardMapping mapping = new ScorecardMapping(outcome);
        Exercise exercise = ExerciseView.of(outcome.world(), Replay.of(outcome.events()));
        return new ScorecardContent(mapping.header(), mapping.result(), mapping.criteria(), mapping.seats(),
                exercise.getRequests().stream().map(request -> mapping.request(request, exercise)).toList(), mapping.timeline());
    }

    private ScorecardContent.Header header() {
        Scenario scenario = world.scenario();
        CaseClock clock = world.clock();
        return new ScorecardContent.Header(scenario.getTitle(), scenario.getId(), scenario.getVersion(),
                scenario.getType() == ExerciseType.FUNCTIONAL ? "Functional exercise" : "Table-top exercise",
                scenario.getStates().stream().map(State::getName).toList(),
                scenario.getParties().stream().filter(Seat.class::isInstance).map(Party::getName).toList(),
                outcome.order().cast().words() + " robots", outcome.order().seed(), DATE.format(clock.date(clock.start())),
                DATE.format(clock.date(clock.end())), CaseClock.day(clock.end()),
                world.library().digest().substring(0, SHORT_DIGEST), outcome.recordHash().substring(0, SHORT_DIGEST),
                ToldCorrection.of(outcome.order().edition(), Locale.ENGLISH).stream().map(ScorecardMapping::correction).toList());
    }

    private static ScorecardContent.Correction correction(ToldCorrection told) {
        return new ScorecardContent.Correction(told.state(), told.fact(), told.shipped(), told.own(), told.correction().author(),
                told.correction().date().toString(), told.correction().reason());
    }

    private ScorecardContent.Result result() {
        Assessment assessment = outcome.assessment();
        Rubric rubric = world.scenario().getRubric();
        return new ScorecardContent.Result(assessment.score(), assessment.points(), ScorecardContent.Grade.valueOf(assessment.grade().name()),
                rubric.getPassMark(), rubric.getMeritMark(), rubric.getDistinctionMark(), assessment.fatalErrors().stream()
                        .map(error -> new ScorecardContent.FatalError(error.text(), error.because(), numbers(error.events()))).toList());
    }

    private List<ScorecardContent.Criterion> criteria() {
        return outcome.assessment().criteria().stream().map(ScorecardMapping::criterion).toList();
    }

    private static ScorecardContent.Criterion criterion(CriterionResult criterion) {
        return new ScorecardContent.Criterion(criterion.id(), criterion.name(), criterion.level(), criterion.points(), criterion.maximum(),
                criterion.reason(), numbers(criterion.events()), criterion.challenges().stream().map(Enum::name).toList(),
                criterion.remedies().stream().map(Enum::name).toList());
    }

    private List<ScorecardContent.Seat> seats() {
        return outcome.assessment().seats().stream().map(this::seat).toList();
    }

    private ScorecardContent.Seat seat(SeatResult seat) {
        int onTime = (int) seat.count(ActOutcome.Timing.ON_TIME);
        int late = (int) seat.count(ActOutcome.Timing.LATE);
        int missed = (int) seat.count(ActOutcome.Timing.MISSED);
        return new ScorecardContent.Seat(seat.name(), seat.state(), onTime + late + missed, onTime, late, missed, seat.score(),
                seat.outcomes().stream().map(act -> act(seat, act)).toList(),
                seat.mistakes().stream().map(mistake -> new ScorecardContent.Mistake(mistake.text(), mistake.event())).toList());
    }

    private ScorecardContent.ExpectedAct act(SeatResult seat, ActOutcome act) {
        String colleague = act.actor().filter(actor -> !actor.equals(seat.id())).flatMap(world::party).map(Party::getName).orElse("");
        OptionalLong event = act.event().map(OptionalLong::of).orElse(OptionalLong.empty());
        return new ScorecardContent.ExpectedAct(act.act().getText(), ((Inject) act.act().eContainer()).getNumber(),
                ScorecardContent.Outcome.valueOf(act.timing().name()), tell(act.at()), tell(act.limit()), event, colleague);
    }

    private static String tell(Optional<Long> minute) {
        return minute.map(CaseClock::tell).orElse("");
    }

    private ScorecardContent.Request request(Request request, Exercise exercise) {
        Optional<HistoryEntry> answer = request.getHistory().stream()
                .filter(entry -> ANSWERS.contains(entry.getTransition().getTrigger())).findFirst();
        // a provider's query is on the only side there is; that of a State is seen when it is received
        Trigger query = request.getHandling() == null ? Trigger.QUERY : Trigger.RECEIVE_QUERY;
        long queries = request.getHistory().stream().filter(entry -> entry.getTransition().getTrigger() == query).count();
        String clocks = exercise.getDeadlines().stream().filter(deadline -> deadline.getRequest() == request)
                .map(ScorecardMapping::clock).collect(Collectors.joining("; "));
        return new ScorecardContent.Request(request.getId(), request.getType().getName(), request.getFrom().getName(),
                request.getRecipient().getName(), request.getState().getName(),
                request.isSetDispatchedAt() ? CaseClock.tell(request.getDispatchedAt()) : "", tell(answer.map(HistoryEntry::getAt)),
                (int) queries, clocks);
    }

    private static String clock(RunningDeadline deadline) {
        return deadline.getTitle() + (deadline.getStatus() == DeadlineStatus.RUNNING ? ": runs until " + CaseClock.tell(deadline.getDueAt())
                : deadline.getStatus() == DeadlineStatus.MET ? ": kept" : ": missed");
    }

    private ScorecardContent.Timeline timeline() {
        Set<String> lanes = new LinkedHashSet<>();
        lanes.add(INJECTS);
        world.scenario().getParties().stream().filter(Seat.class::isInstance).map(Party::getState).distinct()
                .forEach(state -> lanes.add(state.getName()));
        lanes.add(DESKS);
        lanes.add(CLOCKS);
        List<ScorecardContent.Moment> moments = new ArrayList<>();
        for (Line line : Narrator.tell(world, outcome.events())) {
            moments.add(new ScorecardContent.Moment(world.clock().toExercise(line.at()), CaseClock.tell(line.at()), lane(line), line.sentence(),
                    ScorecardContent.Kind.valueOf(line.kind().name()), line.main()));
        }
        return new ScorecardContent.Timeline(List.copyOf(lanes), moments);
    }

    private static String lane(Line line) {
        return switch (line.kind()) {
            case INJECT -> INJECTS;
            case ACT -> line.who().getState().getName();
            case REPLY -> DESKS;
            case CLOCK, MISSED -> CLOCKS;
        };
    }

    private static String numbers(Collection<Long> events) {
        return events.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
