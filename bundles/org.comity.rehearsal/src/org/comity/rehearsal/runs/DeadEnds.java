package org.comity.rehearsal.runs;

import java.util.ArrayList;
import java.util.List;

/** What no run came to, whoever played. */
final class DeadEnds {
    private DeadEnds() {
    }

    /** Injects first: what else cannot be reached often hangs on one of them. */
    static List<RunReport.DeadEnd> of(List<RunReport.Reach> injects, List<RunReport.CriterionScore> criteria, List<RunReport.ActCount> acts,
            List<RunReport.RequestCourse> requests) {
        List<RunReport.DeadEnd> ends = new ArrayList<>();
        injects.forEach(inject -> inject.because()
                .ifPresent(why -> ends.add(new RunReport.DeadEnd(RunReport.Kind.INJECT, inject.id(), inject.name(), why))));
        criteria.forEach(criterion -> criterion.because()
                .ifPresent(why -> ends.add(new RunReport.DeadEnd(RunReport.Kind.CRITERION, criterion.id(), criterion.name(), why))));
        acts.forEach(act -> act.because().ifPresent(why -> ends.add(new RunReport.DeadEnd(RunReport.Kind.ACT, act.id(), act.text(), why))));
        requests.forEach(request -> request.because()
                .ifPresent(why -> ends.add(new RunReport.DeadEnd(RunReport.Kind.REQUEST, request.id(), request.name(), why))));
        return List.copyOf(ends);
    }
}
