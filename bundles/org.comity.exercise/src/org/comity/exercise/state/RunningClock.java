package org.comity.exercise.state;

import java.util.Optional;

import org.comity.model.exercise.DeadlineStatus;

/**
 * A clock that runs or ran.
 *
 * @param request reference of the request it belongs to
 * @param due when it runs out, case minutes
 * @param expiry id of the transition that follows when it runs out
 * @param event number of the event that last changed it
 * @param reminder when a reminder will come up, case minutes
 */
public record RunningClock(String id, Optional<String> request, String title, long due, Optional<String> expiry,
        DeadlineStatus status, long event, Optional<Long> reminder) {

    RunningClock with(DeadlineStatus newStatus, long newEvent) {
        return new RunningClock(id, request, title, due, expiry, newStatus, newEvent, reminder);
    }

    RunningClock remindedAt(Optional<Long> minute) {
        return new RunningClock(id, request, title, due, expiry, status, event, minute);
    }
}
