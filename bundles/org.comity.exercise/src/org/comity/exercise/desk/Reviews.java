package org.comity.exercise.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.exercise.event.Event;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.state.Translation;
import org.comity.exercise.world.CaseWorld;
import org.comity.exercise.world.Opinions;
import org.comity.model.request.AssistanceType;
import org.comity.model.text.Texts;
import org.comity.rules.Severity;
import org.comity.rules.request.Finding;
import org.comity.rules.request.Recipient;
import org.comity.rules.request.RequestDraft;
import org.comity.rules.request.RequestReview;
import org.comity.rules.request.RequestRule;
import org.comity.rules.request.RequestRules;

/** Lays the requests of an exercise before the rules. */
public final class Reviews {
    /** Id under which a reader questions what a translation has altered. */
    public static final String GARBLED = "translation.garbled";

    private final CaseWorld world;
    private final Texts texts;

    public Reviews(CaseWorld world) {
        this.world = world;
        this.texts = CaseOfficer.texts(world.language());
    }

    /** The request as its reader sees it, if anything is written. @param at day of the review, in case minutes */
    public Optional<RequestReview> of(RequestCase request, long at) {
        return request.draft().map(draft -> review(request.type(), request.opener(), request.recipient(), draft, at));
    }

    /** What its reader will say, with what the translation made of it. */
    public List<Finding> findings(RequestCase request, long at) {
        List<Finding> findings = request.draft().map(draft -> findings(request.type(), request.opener(), request.recipient(), draft, at)).orElse(List.of());
        Optional<String> garbled = request.translation().flatMap(Translation::garbled);
        return garbled.isEmpty() ? findings : Stream.concat(findings.stream(), garbled.stream().map(this::garbled)).toList();
    }

    private Finding garbled(String field) {
        return new Finding(GARBLED, RequestRule.Stage.FORMAL, Severity.QUERIED, field, texts.text("translation.garbled.why", field),
                texts.text("translation.garbled.cure", field), "");
    }

    /** What its reader will say of a letter that belongs to a file. @param opener id of the party that opened the file */
    public List<Finding> findings(Event.RequestOpened file, String opener, RequestDraft draft, long at) {
        return findings(file.type(), opener, file.recipient(), draft, at);
    }

    private List<Finding> findings(String type, String opener, String recipient, RequestDraft draft, long at) {
        return world.opinions().of(new Opinions.Letter(type, opener, recipient, draft, world.clock().date(at)),
                () -> RequestRules.check(review(type, opener, recipient, draft, at), world.language()));
    }

    private RequestReview review(String type, String opener, String recipient, RequestDraft draft, long at) {
        List<AssistanceType> types = new ArrayList<>();
        types.add(world.type(type).orElseThrow());
        draft.measures().forEach(measure -> types.add(world.type(measure.type()).orElseThrow()));
        return new RequestReview(world.library(), draft, types, world.party(opener).orElseThrow().getState(), Recipient.of(world.party(recipient).orElseThrow()),
                world.clock().date(at), world.facts());
    }
}
