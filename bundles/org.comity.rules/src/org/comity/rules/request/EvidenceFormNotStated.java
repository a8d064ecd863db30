package org.comity.rules.request;

import java.util.List;
import java.util.Set;

import org.comity.rules.Severity;

/** Testimony taken in the wrong form is of no use at home. */
final class EvidenceFormNotStated implements RequestRule {
    private static final Set<String> FORMS = Set.of("witness-statement", "video-link", "expert-evaluation");

    @Override
    public String id() {
        return "evidence-form.not-stated";
    }

    @Override
    public Stage stage() {
        return Stage.FORMAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.ADVICE);
    }

    @Override
    public List<String> articles() {
        return List.of("untoc-18-17", "uncac-46-16-17", "drugs-1988-7-12", "asean-mlat-7", "straits-mlat-7");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        return FORMS.contains(review.type().getId()) && !review.draft().isFilled("M12")
                ? List.of(Breach.citing(Severity.ADVICE, "M12", review.requested().getName())) : List.of();
    }
}
