package org.comity.rules.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.Requirement;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.AssistanceType;
import org.comity.model.request.FormField;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.FactKind;

/**
 * A draft laid before the reviewing office, with everything a rule may look at.
 *
 * @param types the type of the request first, then the types of its measures
 * @param requesting the State that asks
 * @param on the day of the review
 * @param facts every fact of the case by its id
 */
public record RequestReview(RequestDraft draft, List<AssistanceType> types, State requesting, Recipient recipient, LocalDate on,
        Map<String, CaseFact> facts) {

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
        return recipient instanceof Recipient.Office;
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

    /** The instrument of this id, if one of the two States has any record of it. */
    public Optional<Instrument> instrument(String id) {
        return Stream.of(requested(), requesting()).flatMap(state -> state.getParticipations().stream())
                .map(participation -> participation.getInstrument())
                .filter(instrument -> instrument.getId().equals(id)).findFirst();
    }
}
