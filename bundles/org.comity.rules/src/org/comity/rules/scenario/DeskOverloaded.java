package org.comity.rules.scenario;

import java.util.List;

import org.comity.model.jurisdiction.State;
import org.comity.model.jurisdiction.WorkingCalendar;
import org.comity.model.scenario.DeskCapacity;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;

/** Where more comes in during a week than the officers can do, the pile grows for ever and requests wait ever longer. */
final class DeskOverloaded implements ScenarioRule {
    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int DAYS_OF_WEEK = 7;

    @Override
    public String id() {
        return "desk.overloaded";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        return scenario.getCapacities().stream().filter(DeskOverloaded::isOverloaded).map(desk -> Breach.of(desk.getOffice().getId(),
                desk.getOffice().getName(), comesIn(desk) / 60, canBeDone(desk) / 60)).toList();
    }

    private static boolean isOverloaded(DeskCapacity desk) {
        return comesIn(desk) >= canBeDone(desk);
    }

    /** Minutes of work that come in during a week. */
    private static long comesIn(DeskCapacity desk) {
        return (long) desk.getOtherCasesPerWeek() * desk.getHoursPerCase() * 60;
    }

    /** Minutes that the officers have in a week without holidays; around the clock where the hours of the office are not known. */
    private static long canBeDone(DeskCapacity desk) {
        return desk.getOfficers() * week(((State) desk.getOffice().eContainer()).getCalendar());
    }

    private static long week(WorkingCalendar hours) {
        if (hours == null || hours.getWorkingDays().isEmpty() || hours.getOpens() == null || hours.getCloses() == null) {
            return (long) DAYS_OF_WEEK * MINUTES_OF_DAY;
        }
        int closes = hours.getCloses().toSecondOfDay() == 0 ? MINUTES_OF_DAY : hours.getCloses().toSecondOfDay() / 60;
        return (long) hours.getWorkingDays().size() * (closes - hours.getOpens().toSecondOfDay() / 60);
    }
}
