package org.comity.exercise;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.comity.exercise.world.CaseWorld;
import org.comity.library.ReferenceLibrary;
import org.comity.model.fact.Identified;
import org.comity.model.request.Channel;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.PlannedMeasure;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Seat;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.comity.pack.ScenarioPack;
import org.comity.rules.request.RequestDraft;

/** The pack that ships with Comity, and the letters that it holds. */
final class GlassOffice {
    static final ScenarioPack PACK = read();
    static final CaseWorld WORLD = new CaseWorld(PACK.scenario(), PACK.library());

    static final List<String> ALL_SEATS = WORLD.scenario().getParties().stream().filter(Seat.class::isInstance).map(Party::getId).toList();

    /** Seats of the State that asks; the others are desks then. */
    static final List<String> TEVARA = ALL_SEATS.stream().filter(seat -> seat.startsWith("tv-")).toList();

    private GlassOffice() {
    }

    private static ScenarioPack read() {
        try {
            return PackReader.read(Path.of(System.getProperty("comity.home"), "scenarios", "glass-office"), ReferenceLibrary.shipped());
        } catch (PackException e) {
            throw new IllegalStateException(e);
        }
    }

    static RequestPlan plan(String id) {
        return WORLD.scenario().getPlans().stream().filter(plan -> plan.getId().equals(id)).findFirst().orElseThrow();
    }

    /** The letter that a plan outlines, word for word. */
    static RequestDraft letter(String planId) {
        RequestPlan plan = plan(planId);
        TreeMap<String, RequestDraft.Entry> fields = new TreeMap<>();
        plan.getFields().forEach(field -> fields.put(field.getField().getId(), new RequestDraft.Entry(field.getText(), ids(field.getFacts()))));
        return new RequestDraft(plan.getType().getId(), plan.getChannel(), plan.getLanguageTag(), plan.isUrgent(), id(plan.getBasis()),
                id(plan.getReserveBasis()), plan.getMeasures().stream().map(GlassOffice::measure).toList(), fields, List.of());
    }

    private static RequestDraft.Measure measure(PlannedMeasure measure) {
        return new RequestDraft.Measure(measure.getType().getId(), measure.getText(), id(measure.getTarget()),
                Optional.ofNullable(measure.getFromDate()), Optional.ofNullable(measure.getToDate()), ids(measure.getNexus()));
    }

    private static Optional<String> id(Identified element) {
        return Optional.ofNullable(element).map(Identified::getId);
    }

    private static List<String> ids(List<CaseFact> facts) {
        return facts.stream().map(CaseFact::getId).toList();
    }

    static RequestDraft without(RequestDraft draft, String field) {
        return withFields(draft, fields -> {
            fields.remove(field);
            return fields;
        });
    }

    static RequestDraft with(RequestDraft draft, String field, String text, String... facts) {
        return withFields(draft, fields -> {
            fields.put(field, new RequestDraft.Entry(text, List.of(facts)));
            return fields;
        });
    }

    private static RequestDraft withFields(RequestDraft draft, UnaryOperator<TreeMap<String, RequestDraft.Entry>> change) {
        return new RequestDraft(draft.type(), draft.channel(), draft.languageTag(), draft.urgent(), draft.basis(), draft.reserveBasis(),
                draft.measures(), change.apply(new TreeMap<>(draft.fields())), draft.related());
    }

    static RequestDraft withBasis(RequestDraft draft, String basis) {
        return new RequestDraft(draft.type(), draft.channel(), draft.languageTag(), draft.urgent(), Optional.of(basis), draft.reserveBasis(),
                draft.measures(), draft.fields(), draft.related());
    }

    static RequestDraft withMeasures(RequestDraft draft, RequestDraft.Measure... measures) {
        return new RequestDraft(draft.type(), draft.channel(), draft.languageTag(), draft.urgent(), draft.basis(), draft.reserveBasis(),
                List.of(measures), draft.fields(), draft.related());
    }

    static RequestDraft inLanguage(RequestDraft draft, String tag) {
        return new RequestDraft(draft.type(), draft.channel(), tag, draft.urgent(), draft.basis(), draft.reserveBasis(), draft.measures(),
                draft.fields(), draft.related());
    }

    static RequestDraft mentioning(RequestDraft draft, String... references) {
        return new RequestDraft(draft.type(), draft.channel(), draft.languageTag(), draft.urgent(), draft.basis(), draft.reserveBasis(),
                draft.measures(), draft.fields(), List.of(references));
    }

    static RequestDraft empty(String type) {
        return new RequestDraft(type, Channel.DIRECT, "en", false, Optional.empty(), Optional.empty(), List.of(), new TreeMap<>(), List.of());
    }
}
