package org.comity.rules.request;

import java.util.List;
import java.util.Set;

import org.comity.model.request.FormField;
import org.comity.rules.Severity;

/** What the form asks of every request of its type. Fields that another rule looks into more closely are left to it. */
final class MandatoryFieldMissing implements RequestRule {
    private static final Set<String> LOOKED_INTO_ELSEWHERE = Set.of("M01", "M04", "M09", "M10", "M11", "M14", "M20", "X08", "X09");

    @Override
    public String id() {
        return "content.missing";
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
        return review.fields().filter(field -> !LOOKED_INTO_ELSEWHERE.contains(field.getId()))
                .filter(field -> isNeeded(field, review) && !review.draft().isFilled(field.getId()))
                .map(field -> Breach.of(Severity.QUERIED, field.getId(), field.getBasis() == null ? "" : field.getBasis(),
                        field.getId(), field.getLabel()))
                .toList();
    }

    private static boolean isNeeded(FormField field, RequestReview review) {
        return switch (field.getLevel()) {
            case MANDATORY -> true;
            case RECOMMENDED -> false;
            case CONDITIONAL -> switch (field.getCondition()) {
                case ALWAYS -> true;
                case WHEN_COERCIVE -> review.isCoercive() && review.isFormal();
                case WHEN_URGENT -> review.draft().urgent();
                case WHEN_REQUIRED_BY_STATE, WHEN_WANTED -> false;
            };
        };
    }
}
