package org.comity.rules.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.library.ReferenceLibrary;
import org.comity.library.letter.Sayable;
import org.comity.library.basis.LegalBases;
import org.comity.library.basis.Standing;
import org.comity.model.fact.Sourced;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.Requirement;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.AssistanceFamily;
import org.comity.model.request.AssistanceType;
import org.comity.model.request.FormField;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.DraftedRequest;
import org.comity.model.scenario.FactKind;
import org.comity.model.scenario.PlannedMeasure;
import org.comity.model.scenario.RequestContents;

/**
 * A draft laid before the reviewing office, with everything a rule may look at.
 *
 * @param library the edition that the States, types and instruments are from
 * @param types the type of the request first, then the types of its measures, each once
 * @param requesting the State that asks
 * @param on the day of the review
 * @param facts every fact of the case by its id
 */
public record RequestReview(ReferenceLibrary library, RequestDraft draft, List<AssistanceType> types, State requesting, Recipient recipient,
        LocalDate on, Map<String, CaseFact> facts) {

    /** Keeps each type once, so that a rule on types says a thing once. */
    public RequestReview {
        types = types.stream().distinct().toList();
    }

    /** A drafted request as its reader sees it on a day. @param library the edition that the request was read with */
    public static RequestReview of(DraftedRequest request, LocalDate on, ReferenceLibrary library) {
        return new RequestReview(library, RequestDraft.of(request, fact -> true, request.getRelated()), types(request), request.getRequesting(), Recipient.of(request), on,
                request.getFacts().stream().collect(Collectors.toMap(CaseFact::getId, Function.identity())));
    }

    /** The type of a letter first, then the types of its measures. */
    public static List<AssistanceType> types(RequestContents letter) {
        return Stream.concat(Stream.of(letter.getType()), letter.getMeasures().stream().map(PlannedMeasure::getType)).toList();
    }

    public AssistanceType type() {
        return types.get(0);
    }

    public State requested() {
        return recipient.state();
    }

    /** Whether the request or one of its measures needs compulsion. */
    public boolean isCoercive() {
        return types.stream().anyMatch(AssistanceType::isCoercive);
    }

    /** Whether it goes from State to State, not to a provider. */
    public boolean isFormal() {
        return !(recipient instanceof Recipient.Provider);
    }

    /** Facts cited in a field, as far as the case has them. */
    public Stream<CaseFact> factsIn(String field) {
        RequestDraft.Entry entry = draft.fields().get(field);
        return entry == null ? Stream.empty() : entry.facts().stream().map(facts::get).filter(Objects::nonNull);
    }

    /** Whether a field cites at least so many facts of a kind. */
    public boolean cites(String field, FactKind kind, int atLeast) {
        return factsIn(field).filter(fact -> fact.getKind() == kind).count() >= atLeast;
    }

    /** Fields of the form that this type has to fill in or may fill in. */
    public Stream<FormField> fields() {
        return type().getForm().getSections().stream().flatMap(section -> section.getFields().stream())
                .filter(field -> field.getAppliesTo().isEmpty() || field.getAppliesTo().contains(type()))
                .filter(field -> !field.getExceptFor().contains(type()));
    }

    /** What the requested State asks for beyond the form, for this type; a provider is not bound by it. */
    public Stream<Requirement> requirements() {
        if (!isFormal()) {
            return Stream.empty();
        }
        return requested().getRequirements().stream()
                .filter(requirement -> requirement.getTypes().isEmpty() || requirement.getTypes().contains(type()));
    }

    /** Fields that only this type asks for, beyond the form of its family. */
    Stream<FormField> addOnFields() {
        return type().getAddOn().getSections().stream().flatMap(section -> section.getFields().stream())
                .filter(field -> field.getAppliesTo().isEmpty() || field.getAppliesTo().contains(type()));
    }

    /** Whether the letter asks for anything; one that tells without being asked does not. */
    boolean asks() {
        return isExtradition() || Sayable.field(type(), "M09").isPresent();
    }

    /** Whether it asks for surrender, or for an arrest with a view to it. */
    boolean isExtradition() {
        return isFormal() && type().getFamily() == AssistanceFamily.EXTRADITION;
    }

    /** The family under which a State's help without a treaty is recorded. */
    AssistanceFamily treatyFamily() {
        return type().getFamily() == AssistanceFamily.EXTRADITION ? AssistanceFamily.EXTRADITION : AssistanceFamily.MUTUAL_LEGAL_ASSISTANCE;
    }

    /** The field that names the legal basis. */
    String basisField() {
        return isExtradition() ? "X08" : "M04";
    }

    /** The field that tells the offence. */
    String offenceField() {
        return isExtradition() ? "X02" : "M07";
    }

    /** What tells accounts and addresses: the targets of the measures and the fields for them. */
    Stream<String> identifiers() {
        Stream<String> targets = draft.measures().stream().flatMap(measure -> measure.target().stream()).map(facts::get)
                .filter(Objects::nonNull).map(CaseFact::getText);
        Stream<String> fields = Stream.of("M11", "electronic-account", "electronic-address").filter(draft::isFilled)
                .map(field -> draft.fields().get(field).text());
        return Stream.concat(targets, fields).distinct();
    }

    /** On what a fact rests, to be cited: its words, and the codes of its sources. */
    static String source(Sourced fact, String words) {
        String codes = fact.getSource() == null ? "" : fact.getSource();
        return words == null ? codes : codes.isEmpty() ? words : words + " (" + codes + ")";
    }

    /** Whether the instrument of this id binds both States on the day; empty where there is no such instrument. */
    Optional<Standing> standing(String instrument) {
        return instrument(instrument).map(found -> LegalBases.binding(requesting, requested(), found, on));
    }

    /** The instrument of this id, by the record of one of the two States or by the library. */
    public Optional<Instrument> instrument(String id) {
        return Stream.of(requested(), requesting()).flatMap(state -> state.getParticipations().stream())
                .map(participation -> participation.getInstrument())
                .filter(instrument -> instrument.getId().equals(id)).findFirst()
                .or(() -> library.find(Instrument.class, id));
    }
}
