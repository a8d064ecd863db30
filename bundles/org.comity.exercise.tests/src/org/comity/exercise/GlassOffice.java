package org.comity.exercise;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.comity.exercise.world.CaseWorld;
import org.comity.library.ReferenceLibrary;
import org.comity.model.jurisdiction.Authority;
import org.comity.model.request.Channel;
import org.comity.model.scenario.DeskCapacity;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.ScenarioFactory;
import org.comity.model.scenario.Seat;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.comity.pack.ScenarioPack;
import org.comity.rules.request.Particulars;
import org.comity.rules.request.RequestDraft;
import org.eclipse.emf.ecore.util.EcoreUtil;

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

    /** The same case, with so many officers at an authority and so much else for them to do. */
    static CaseWorld withDesk(String authority, int officers, int otherCasesPerWeek, int hoursPerCase) {
        Scenario scenario = EcoreUtil.copy(WORLD.scenario());
        DeskCapacity capacity = ScenarioFactory.eINSTANCE.createDeskCapacity();
        capacity.setOffice(WORLD.library().get(Authority.class, authority));
        capacity.setOfficers(officers);
        capacity.setOtherCasesPerWeek(otherCasesPerWeek);
        capacity.setHoursPerCase(hoursPerCase);
        scenario.getCapacities().add(capacity);
        return new CaseWorld(scenario, WORLD.library());
    }

    static RequestPlan plan(String id) {
        return WORLD.scenario().getPlans().stream().filter(plan -> plan.getId().equals(id)).findFirst().orElseThrow();
    }

    /** The letter that a plan outlines, word for word. */
    static RequestDraft letter(String planId) {
        return RequestDraft.of(plan(planId), fact -> true, List.of());
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
                draft.measures(), change.apply(new TreeMap<>(draft.fields())), draft.related(), draft.particulars());
    }

    static RequestDraft withBasis(RequestDraft draft, String basis) {
        return new RequestDraft(draft.type(), draft.channel(), draft.languageTag(), draft.urgent(), Optional.of(basis), draft.reserveBasis(),
                draft.measures(), draft.fields(), draft.related(), draft.particulars());
    }

    static RequestDraft withMeasures(RequestDraft draft, RequestDraft.Measure... measures) {
        return new RequestDraft(draft.type(), draft.channel(), draft.languageTag(), draft.urgent(), draft.basis(), draft.reserveBasis(),
                List.of(measures), draft.fields(), draft.related(), draft.particulars());
    }

    static RequestDraft inLanguage(RequestDraft draft, String tag) {
        return new RequestDraft(draft.type(), draft.channel(), tag, draft.urgent(), draft.basis(), draft.reserveBasis(), draft.measures(),
                draft.fields(), draft.related(), draft.particulars());
    }

    static RequestDraft mentioning(RequestDraft draft, String... references) {
        return new RequestDraft(draft.type(), draft.channel(), draft.languageTag(), draft.urgent(), draft.basis(), draft.reserveBasis(),
                draft.measures(), draft.fields(), List.of(references), draft.particulars());
    }

    /** The same letter, saying that its answer is needed by a day. */
    static RequestDraft neededBy(RequestDraft draft, LocalDate day) {
        Particulars said = draft.particulars();
        return saying(draft, new Particulars(said.maximumPenaltyMonths(), said.remainingMonths(), said.stand(), said.nationality(),
                said.deathPenalty(), said.nature(), said.triedBefore(), said.limitationEnds(), Optional.of(day), said.arrestedOn(), said.surrenderBy()));
    }

    /** The same letter, saying what the penalty is and whose national the person is. */
    static RequestDraft penalty(RequestDraft draft, int months, String nationality) {
        Particulars said = draft.particulars();
        return saying(draft, new Particulars(OptionalInt.of(months), said.remainingMonths(), said.stand(), Optional.of(nationality),
                said.deathPenalty(), said.nature(), said.triedBefore(), said.limitationEnds(), said.neededBy(), said.arrestedOn(), said.surrenderBy()));
    }

    private static RequestDraft saying(RequestDraft draft, Particulars particulars) {
        return new RequestDraft(draft.type(), draft.channel(), draft.languageTag(), draft.urgent(), draft.basis(), draft.reserveBasis(),
                draft.measures(), draft.fields(), draft.related(), particulars);
    }

    static RequestDraft empty(String type) {
        return new RequestDraft(type, Channel.DIRECT, "en", false, Optional.empty(), Optional.empty(), List.of(), new TreeMap<>(), List.of());
    }
}
