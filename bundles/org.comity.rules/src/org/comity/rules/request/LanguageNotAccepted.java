package org.comity.rules.request;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.comity.model.jurisdiction.Acceptance;
import org.comity.model.jurisdiction.Language;
import org.comity.rules.Severity;

/** A letter that nobody there reads is returned. */
final class LanguageNotAccepted implements RequestRule {
    @Override
    public String id() {
        return "language.not-accepted";
    }

    @Override
    public Stage stage() {
        return Stage.FORMAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.ADVICE, Severity.QUERIED, Severity.BLOCKS);
    }

    @Override
    public List<String> articles() {
        return List.of("untoc-18-14", "uncac-46-13-14", "drugs-1988-7-9", "asean-mlat-6", "straits-mlat-6");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        String tag = review.draft().languageTag();
        Optional<Language> language = review.requested().getLanguages().stream()
                .filter(candidate -> candidate.getTag().equalsIgnoreCase(tag)).findFirst();
        Acceptance acceptance = language.map(Language::getAcceptance).orElse(Acceptance.NOT_KNOWN);
        Severity severity = switch (acceptance) {
            case ACCEPTED -> null;
            case WITH_TRANSLATION -> review.draft().isFilled(review.isExtradition() ? "X11" : "M20") ? null : Severity.QUERIED;
            case COPY_HELPS, NOT_ACCEPTED -> Severity.BLOCKS;
            case NOT_KNOWN -> Severity.ADVICE;
        };
        if (severity == null) {
            return List.of();
        }
        String name = language.map(Language::getName).orElseGet(() -> name(tag));
        List<String> accepted = accepted(review);
        return List.of(Breach.citing(severity, "M20", review.requested().getName(), name, String.join(", ", accepted),
                accepted.size()));
    }

    /** A language that is not recorded, by its name in English or, where it has none, by its tag. */
    private static String name(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
        return name.isBlank() ? tag : name;
    }

    private static List<String> accepted(RequestReview review) {
        return review.requested().getLanguages().stream().filter(language -> language.getAcceptance() == Acceptance.ACCEPTED)
                .map(Language::getName).toList();
    }
}
