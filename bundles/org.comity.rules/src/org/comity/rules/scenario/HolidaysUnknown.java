package org.comity.rules.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.comity.library.calendar.WorkingDays;
import org.comity.model.jurisdiction.State;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;

/** Clocks in working days are only as right as the holidays that are recorded. */
final class HolidaysUnknown implements ScenarioRule {
    @Override
    public String id() {
        return "holidays.unknown";
    }

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        return CaseDays.of(scenario).stream().flatMap(span -> IntStream.rangeClosed(span.first().getYear(), span.last().getYear()).boxed())
                .flatMap(year -> breach(scenario, year).stream()).toList();
    }

    private static Optional<Breach> breach(Scenario scenario, int year) {
        List<String> unknown = OfficeStates.of(scenario).filter(state -> !WorkingDays.of(state).isRecorded(year)).map(State::getName).toList();
        return unknown.isEmpty() ? Optional.empty()
                : Optional.of(Breach.of(scenario.getId(), Integer.toString(year), String.join(", ", unknown)));
    }
}
