package org.comity.rules.request;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.comity.model.request.FieldLevel;
import org.comity.rules.Severity;

/** What only this type of assistance asks for. Some of it a measure carries, or a field of the common form. */
final class TypeContentMissing implements RequestRule {
    private static final Set<String> LOOKED_INTO_ELSEWHERE = Set.of("electronic-follow-up", "electronic-danger");

    private static final Predicate<RequestReview> TARGETS = review -> review.draft().isFilled("M11")
            || review.draft().measures().stream().allMatch(measure -> measure.target().isPresent());
    private static final Predicate<RequestReview> LINKS = review -> review.draft().measures().stream().noneMatch(measure -> measure.nexus().isEmpty());
    private static final Predicate<RequestReview> MEASURES = review -> !review.draft().measures().isEmpty();

    /** Fields of an add-on, and what else says the same; missing windows, links and targets are the matter of other rules. */
    private static final Map<String, Predicate<RequestReview>> CARRIED = Map.ofEntries(
            Map.entry("electronic-provider", TARGETS), Map.entry("electronic-account", TARGETS), Map.entry("electronic-window", MEASURES),
            Map.entry("electronic-kind", MEASURES), Map.entry("electronic-standard", MEASURES), Map.entry("records-holder", TARGETS),
            Map.entry("assets-property", TARGETS), Map.entry("assets-link", LINKS), Map.entry("assets-owner", review -> review.draft().isFilled("M08")),
            Map.entry("assets-finality", review -> review.draft().isFilled("M18")), Map.entry("search-items", MEASURES),
            Map.entry("search-premises", TARGETS), Map.entry("search-grounds", review -> review.draft().isFilled("M17")));

    @Override
    public String id() {
        return "content.missing-for-type";
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
        if (review.type().getAddOn() == null) {
            return List.of();
        }
        return review.addOnFields().filter(field -> field.getLevel() == FieldLevel.MANDATORY && !LOOKED_INTO_ELSEWHERE.contains(field.getId()))
                .filter(field -> !review.draft().isFilled(field.getId()) && !CARRIED.getOrDefault(field.getId(), letter -> false).test(review))
                .map(field -> Breach.of(Severity.QUERIED, field.getId(), field.getBasis() == null ? "" : field.getBasis(), field.getLabel(),
                        review.type().getName())).toList();
    }
}
