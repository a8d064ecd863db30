package org.comity.rules.request;

import java.util.List;
import java.util.Set;

import org.comity.rules.Clause;
import org.comity.rules.Severity;

/** Content and traffic data are asked for between two dates; "everything since 2019" is not a measure. */
final class WindowOpen implements RequestRule {
    private static final Set<String> TYPES = Set.of("content-data", "traffic-data", "records");

    /** A window longer than this is queried, in days; a design figure. */
    private static final int LONGEST_DAYS = 366;

    @Override
    public String id() {
        return "window.open";
    }

    @Override
    public Stage stage() {
        return Stage.FORMAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.QUERIED);
    }

    @Override
    public List<Breach> check(RequestReview review) {
        return review.draft().measures().stream().filter(measure -> TYPES.contains(measure.type()) && isNoWindow(measure))
                .map(measure -> Breach.of(Severity.QUERIED, "M09", "practice", Clause.of(measure.text()))).toList();
    }

    private static boolean isNoWindow(RequestDraft.Measure measure) {
        return measure.from().isEmpty() || measure.to().isEmpty() || measure.to().get().isBefore(measure.from().get())
                || measure.from().get().plusDays(LONGEST_DAYS).isBefore(measure.to().get());
    }
}
