package org.comity.rules.request;

import java.util.List;

import org.comity.model.request.Stand;
import org.comity.rules.Severity;

/** An accused person is sought on a warrant or a charge. */
final class WarrantMissing implements RequestRule {
    @Override
    public String id() {
        return "warrant.missing";
    }

    @Override
    public Stage stage() {
        return Stage.FORMAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.BLOCKS);
    }

    @Override
    public List<String> articles() {
        return List.of("un-model-extradition-5", "asean-model-extradition-7");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        boolean accused = review.draft().particulars().stand() == Stand.ACCUSED;
        return review.type().getId().equals("extradition") && accused && !review.draft().isFilled("X04")
                ? List.of(Breach.citing(Severity.BLOCKS, "X04", review.requested().getName())) : List.of();
    }
}
