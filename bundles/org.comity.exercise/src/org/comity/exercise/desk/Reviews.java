package org.comity.exercise.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.comity.exercise.state.RequestCase;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.request.AssistanceType;
import org.comity.model.scenario.Party;
import org.comity.rules.request.Finding;
import org.comity.rules.request.Recipient;
import org.comity.rules.request.RequestReview;
import org.comity.rules.request.RequestRules;

/** Lays the requests of an exercise before the rules. */
public final class Reviews {
    private final CaseWorld world;

    public Reviews(CaseWorld world) {
        this.world = world;
    }

    /** The request as its reader sees it, if anything is written. @param at day of the review, in case minutes */
    public Optional<RequestReview> of(RequestCase request, long at) {
        return request.draft().map(draft -> {
            List<AssistanceType> types = new ArrayList<>();
            types.add(world.type(request.type()).orElseThrow());
            draft.measures().forEach(measure -> types.add(world.type(measure.type()).orElseThrow()));
            return new RequestReview(draft, types, world.party(request.opener()).orElseThrow().getState(), recipient(request),
                    world.clock().date(at), world.facts());
        });
    }

    /** What its reader will say. */
    public List<Finding> findings(RequestCase request, long at) {
        return of(request, at).map(review -> RequestRules.check(review, world.language())).orElse(List.of());
    }

    private Recipient recipient(RequestCase request) {
        Party party = world.party(request.recipient()).orElseThrow();
        return CaseWorld.provider(party).<Recipient>map(Recipient.Provider::new)
                .orElseGet(() -> new Recipient.Office(party.getState(), party.getAuthority()));
    }
}
