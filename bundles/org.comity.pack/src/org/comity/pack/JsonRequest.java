package org.comity.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.comity.library.ReferenceLibrary;
import org.comity.model.fact.Answer;
import org.comity.model.fact.Identified;
import org.comity.model.jurisdiction.Authority;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.JurisdictionFactory;
import org.comity.model.jurisdiction.ServiceProvider;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.AssistanceType;
import org.comity.model.request.CaseParticulars;
import org.comity.model.request.FormField;
import org.comity.model.request.OffenceNature;
import org.comity.model.request.RequestFactory;
import org.comity.model.request.Stand;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.DraftedRequest;
import org.comity.model.scenario.FactKind;
import org.comity.model.scenario.PlannedField;
import org.comity.model.scenario.PlannedMeasure;
import org.comity.model.scenario.ScenarioFactory;
import org.comity.model.scenario.UseLimit;

/** Turns a request in JSON into one of the model: every id is looked up in the library or among the facts of the request. */
final class JsonRequest {
    /** What can be an id of a fact. */
    static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,199}");

    private final String name;
    private final ReferenceLibrary library;
    private final Map<String, CaseFact> facts = new LinkedHashMap<>();

    /** @param name how messages call the file */
    JsonRequest(String name, ReferenceLibrary library) {
        this.name = name;
        this.library = library;
    }

    DraftedRequest build(RequestJson json) throws PackException {
        DraftedRequest request = ScenarioFactory.eINSTANCE.createDraftedRequest();
        request.setId(json.reference());
        request.setFormatVersion(json.format());
        request.setRequesting(find(State.class, json.requestingState(), "$.requestingState", "request.no-such-State"));
        request.setRequested(find(State.class, json.requestedState(), "$.requestedState", "request.no-such-State"));
        request.setType(find(AssistanceType.class, json.type(), "$.type", "request.no-such-type"));
        request.setChannel(json.channel());
        request.setLanguageTag(json.language());
        request.setUrgent(json.urgent().orElse(false));
        if (json.office().isPresent()) {
            request.setOffice(find(Authority.class, json.office().get(), "$.office", "request.no-such-office"));
        }
        if (json.basis().isPresent()) {
            request.setBasis(find(Instrument.class, json.basis().get(), "$.basis", "request.no-such-instrument"));
        }
        if (json.reserveBasis().isPresent()) {
            request.setReserveBasis(find(Instrument.class, json.reserveBasis().get(), "$.reserveBasis", "request.no-such-instrument"));
        }
        json.provider().map(provider -> provider(provider, request.getRequested())).ifPresent(request::setProvider);
        json.particulars().map(JsonRequest::particulars).ifPresent(request::setParticulars);
        request.getRelated().addAll(json.related());
        facts(json.facts());
        measures(json.measures(), request);
        fields(json.fields(), request);
        request.getFacts().addAll(facts.values());
        return request;
    }

    private static ServiceProvider provider(String called, State state) {
        ServiceProvider provider = JurisdictionFactory.eINSTANCE.createServiceProvider();
        provider.setId("provider");
        provider.setName(called);
        provider.setState(state);
        return provider;
    }

    private static CaseParticulars particulars(RequestJson.Particulars json) {
        CaseParticulars particulars = RequestFactory.eINSTANCE.createCaseParticulars();
        json.maximumPenaltyMonths().ifPresent(particulars::setMaximumPenaltyMonths);
        json.remainingMonths().ifPresent(particulars::setRemainingMonths);
        particulars.setStand(json.stand().orElse(Stand.NOT_STATED));
        json.nationality().ifPresent(particulars::setNationality);
        particulars.setDeathPenalty(json.deathPenalty().orElse(Answer.NOT_KNOWN));
        particulars.setNature(json.nature().orElse(OffenceNature.NOT_STATED));
        particulars.setTriedBefore(json.triedBefore().orElse(Answer.NOT_KNOWN));
        json.limitationEnds().ifPresent(particulars::setLimitationEnds);
        json.neededBy().ifPresent(particulars::setNeededBy);
        json.arrestedOn().ifPresent(particulars::setArrestedOn);
        json.surrenderBy().ifPresent(particulars::setSurrenderBy);
        return particulars;
    }

    private void facts(List<RequestJson.Fact> all) throws PackException {
        for (int i = 0; i < all.size(); i++) {
            RequestJson.Fact fact = all.get(i);
            String place = "$.facts[" + i + "].id";
            if (!ID.matcher(fact.id()).matches()) {
                throw Sentences.refusal("request.no-id", name, place, fact.id());
            }
            if (facts.containsKey(fact.id())) {
                throw Sentences.refusal("request.id-twice", name, place, fact.id());
            }
            add(fact.id(), fact.kind(), fact.text(), fact.useLimit());
        }
    }

    private CaseFact add(String id, FactKind kind, String text, Optional<UseLimit> useLimit) {
        CaseFact fact = ScenarioFactory.eINSTANCE.createCaseFact();
        fact.setId(id);
        fact.setKind(kind);
        fact.setText(text);
        fact.setUseLimit(useLimit.orElse(UseLimit.FREE));
        facts.put(id, fact);
        return fact;
    }

    private void measures(List<RequestJson.Measure> all, DraftedRequest request) throws PackException {
        for (int i = 0; i < all.size(); i++) {
            RequestJson.Measure json = all.get(i);
            String place = "$.measures[" + i + "]";
            PlannedMeasure measure = ScenarioFactory.eINSTANCE.createPlannedMeasure();
            measure.setId(place);
            measure.setType(find(AssistanceType.class, json.type(), place + ".type", "request.no-such-type"));
            measure.setText(json.text());
            json.from().ifPresent(measure::setFromDate);
            json.to().ifPresent(measure::setToDate);
            measure.getNexus().addAll(cited(json.nexus(), place + ".nexus"));
            // a place is no id that a fact could have, so the two never meet
            json.target().map(target -> add(place + ".target", target.kind(), target.text(), target.useLimit())).ifPresent(measure::setTarget);
            request.getMeasures().add(measure);
        }
    }

    private void fields(Map<String, RequestJson.Field> all, DraftedRequest request) throws PackException {
        for (Map.Entry<String, RequestJson.Field> entry : all.entrySet()) {
            String place = "$.fields." + entry.getKey();
            PlannedField field = ScenarioFactory.eINSTANCE.createPlannedField();
            field.setField(find(FormField.class, entry.getKey(), place, "request.no-such-field"));
            field.setText(entry.getValue().text());
            field.getFacts().addAll(cited(entry.getValue().facts(), place + ".facts"));
            request.getFields().add(field);
        }
    }

    private List<CaseFact> cited(List<String> ids, String place) throws PackException {
        List<CaseFact> cited = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            CaseFact fact = facts.get(ids.get(i));
            if (fact == null) {
                throw Sentences.refusal("request.no-such-fact", name, place + "[" + i + "]", ids.get(i));
            }
            cited.add(fact);
        }
        return cited;
    }

    private <T extends Identified> T find(Class<T> kind, String id, String place, String refusal) throws PackException {
        // what is no id is a path for the library, and may lead to an element that has another id
        return Optional.of(id).filter(text -> ID.matcher(text).matches()).flatMap(text -> library.find(kind, text)).orElseThrow(() -> Sentences.refusal(refusal, name, place, id));
    }
}
