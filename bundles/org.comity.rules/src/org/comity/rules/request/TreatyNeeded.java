package org.comity.rules.request;

import java.util.List;

import org.comity.model.request.AssistanceType;
import org.comity.rules.Severity;

/** A provider does not hand out of its own accord what only a court of its State can order. */
final class TreatyNeeded implements RequestRule {
    @Override
    public String id() {
        return "route.needs-treaty";
    }

    @Override
    public Stage stage() {
        return Stage.LEGAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.BLOCKS);
    }

    @Override
    public List<Breach> check(RequestReview review) {
        if (review.recipient() instanceof Recipient.Provider provider) {
            String source = provider.provider().getLegalSource() == null ? "" : provider.provider().getLegalSource();
            return review.types().stream().filter(AssistanceType::isNeedsTreaty).map(type -> Breach.of(Severity.BLOCKS, "M01", source,
                    provider.provider().getName(), type.getName(), provider.state().getName())).toList();
        }
        return List.of();
    }
}
