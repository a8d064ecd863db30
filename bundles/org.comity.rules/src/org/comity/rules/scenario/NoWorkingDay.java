package org.comity.rules.scenario;

import java.util.List;
import java.util.Optional;

import org.comity.library.basis.Standing;
import org.comity.library.calendar.WorkingDays;
import org.comity.model.jurisdiction.State;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;

/** An office that is closed on every day of the case does nothing in it. */
final class NoWorkingDay implements ScenarioRule {
    @Override
    public String id() {
        return "clock.no-working-day";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        Optional<CaseDays.Span> span = CaseDays.of(scenario);
        return span.isEmpty() ? List.of() : OfficeStates.of(scenario).filter(state -> isClosed(state, span.get()))
                .map(state -> Breach.of(state.getId(), state.getName(), span.get().first().toString(), span.get().last().toString())).toList();
    }

    private static boolean isClosed(State state, CaseDays.Span span) {
        WorkingDays days = WorkingDays.of(state);
        return span.days().allMatch(day -> days.isWorking(day) == Standing.NO);
    }
}
