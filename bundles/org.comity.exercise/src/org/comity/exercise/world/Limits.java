package org.comity.exercise.world;

import java.util.Optional;

import org.comity.model.fact.Span;
import org.comity.model.fact.TimeUnit;
import org.comity.model.scenario.ExpectedAct;
import org.comity.simulation.Triangular;
import org.comity.simulation.WorkingCalendar;

/** From amounts and units to case minutes. */
public final class Limits {
    private static final int HOUR = 60;

    private Limits() {
    }

    /**
     * Until when an expected act is in time.
     *
     * @param from when it was called for, case minutes
     * @return empty where there is no limit
     */
    public static Optional<Long> until(CaseWorld world, ExpectedAct act, long from) {
        if (act.getLimit() <= 0) {
            return Optional.empty();
        }
        return Optional.of(after(from, act.getLimit(), act.getUnit(), world.calendar(act.getBy().getState())));
    }

    /** The minute so much later, counted by the calendar of the office whose time it is. */
    public static long after(long from, int amount, TimeUnit unit, WorkingCalendar calendar) {
        return switch (unit) {
            case MINUTES -> from + amount;
            case HOURS -> from + (long) amount * HOUR;
            case CALENDAR_DAYS -> from + (long) amount * WorkingCalendar.DAY;
            case WORKING_DAYS -> calendar.plusWorkingDays(from, amount);
        };
    }

    /**
     * The minute at which something ends that takes a span of time.
     *
     * @param share which of all possible lengths, 0 for the shortest to 1 for the longest
     * @param factor by how much the length is stretched, 1 for not at all
     */
    public static long after(long from, Span span, double share, double factor, WorkingCalendar calendar) {
        double mode = span.isSetMode() ? span.getMode() : (span.getMinimum() + span.getMaximum()) / 2.0;
        double length = new Triangular(span.getMinimum(), mode, span.getMaximum()).quantile(share) * factor;
        return switch (span.getUnit()) {
            case MINUTES -> from + Math.round(length);
            case HOURS -> from + Math.round(length * HOUR);
            case CALENDAR_DAYS -> from + Math.round(length * WorkingCalendar.DAY);
            case WORKING_DAYS -> calendar.plusWorkingDays(calendar.nextOpen(from), (int) Math.round(length));
        };
    }
}
