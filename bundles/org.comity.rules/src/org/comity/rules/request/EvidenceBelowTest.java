package org.comity.rules.request;

import java.util.List;

import org.comity.model.jurisdiction.EvidenceTest;
import org.comity.model.jurisdiction.EvidenceTestPolicy;
import org.comity.rules.Severity;

/** Some States surrender on papers in order, others only on evidence. */
final class EvidenceBelowTest implements RequestRule {
    @Override
    public String id() {
        return "evidence.below-test";
    }

    @Override
    public Stage stage() {
        return Stage.LEGAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.ADVICE, Severity.QUERIED);
    }

    @Override
    public List<Breach> check(RequestReview review) {
        if (!review.type().getId().equals("extradition") || review.draft().isFilled("X06")) {
            return List.of();
        }
        EvidenceTestPolicy policy = review.requested().getEvidenceTest();
        EvidenceTest test = policy == null ? EvidenceTest.NOT_KNOWN : policy.getRule();
        String source = policy == null ? "" : RequestReview.source(policy, policy.getText());
        return switch (test) {
            case FORMAL_REVIEW -> List.of();
            case NOT_KNOWN -> List.of(Breach.unknown("X06", source, review.requested()));
            case COURT_REVIEW -> List.of(Breach.of(Severity.ADVICE, "X06", source, review.requested().getName(), 0));
            case RECORD_OF_CASE -> List.of(Breach.of(Severity.QUERIED, "X06", source, review.requested().getName(), 1));
            case PROBABLE_CAUSE -> List.of(Breach.of(Severity.QUERIED, "X06", source, review.requested().getName(), 2));
            case PRIMA_FACIE -> List.of(Breach.of(Severity.QUERIED, "X06", source, review.requested().getName(), 3));
        };
    }
}
