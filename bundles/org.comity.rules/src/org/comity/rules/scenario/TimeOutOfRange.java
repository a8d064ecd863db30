package org.comity.rules.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.comity.model.fact.Span;
import org.comity.model.fact.TimeUnit;
import org.comity.model.jurisdiction.StepDuration;
import org.comity.model.scenario.CaseDeadline;
import org.comity.model.scenario.ClockAnchor;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;

/** Nothing in a scenario comes before StartEx, and nothing takes longer than a case can. */
final class TimeOutOfRange implements ScenarioRule {
    /** Days that a case or a step may take: ten years, the latest that the engine knows. */
    private static final int LONGEST_DAYS = 3_660;

    /** Years in which a case may begin; a design figure that catches a slip of the pen. */
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private static final int MINUTES_OF_DAY = 24 * 60;

    @Override
    public String id() {
        return "time.out-of-range";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        List<Breach> breaches = new ArrayList<>();
        if (!isYear(scenario.getStartDate())) {
            breaches.add(Breach.of(scenario.getId(), scenario.getTitle(), scenario.getStartDate().toString()));
        }
        scenario.getClock().stream().map(ClockAnchor::getDay).filter(day -> !isDay(day))
                .forEach(day -> breaches.add(Breach.of(scenario.getId(), scenario.getTitle(), day)));
        scenario.getProviders().forEach(provider -> provider.getDurations().stream().map(StepDuration::getSpan).filter(span -> !isSpan(span))
                .forEach(span -> breaches.add(Breach.of(provider.getId(), provider.getName(), span.getMaximum()))));
        Optional<ClockAnchor> start = scenario.getClock().stream().min(Comparator.comparingInt(ClockAnchor::getExerciseMinute));
        scenario.getDeadlines().stream().filter(deadline -> !isDay(deadline.getDay()) || start.filter(anchor -> isBefore(deadline, anchor)).isPresent())
                .forEach(deadline -> breaches.add(Breach.of(deadline.getId(), deadline.getTitle(), deadline.getDay())));
        for (Inject inject : scenario.getInjects()) {
            if (inject.getExerciseMinute() < 0) {
                breaches.add(Breach.of(inject.getId(), inject.getTitle(), inject.getExerciseMinute()));
            }
            inject.getExpects().stream().filter(act -> !isLimit(act))
                    .forEach(act -> breaches.add(Breach.of(act.getId(), act.getText(), act.getLimit())));
        }
        return breaches;
    }

    /** Whether a case may begin in the year of a day. */
    static boolean isYear(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** Whether a case may have this day, counted from 1. */
    static boolean isDay(int day) {
        return day >= 1 && day <= LONGEST_DAYS;
    }

    private static boolean isBefore(CaseDeadline deadline, ClockAnchor start) {
        return deadline.getDay() < start.getDay() || deadline.getDay() == start.getDay() && deadline.getTime().isBefore(start.getTime());
    }

    private static boolean isLimit(ExpectedAct act) {
        return isLength(act.getLimit(), act.getUnit());
    }

    private static boolean isSpan(Span span) {
        boolean ordered = span.getMinimum() <= span.getMaximum()
                && (!span.isSetMode() || span.getMinimum() <= span.getMode() && span.getMode() <= span.getMaximum());
        return ordered && isLength(span.getMinimum(), span.getUnit()) && isLength(span.getMaximum(), span.getUnit());
    }

    private static boolean isLength(long amount, TimeUnit unit) {
        long most = switch (unit) {
            case MINUTES -> (long) LONGEST_DAYS * MINUTES_OF_DAY;
            case HOURS -> LONGEST_DAYS * 24L;
            case CALENDAR_DAYS, WORKING_DAYS -> LONGEST_DAYS;
        };
        return amount >= 0 && amount <= most;
    }
}
