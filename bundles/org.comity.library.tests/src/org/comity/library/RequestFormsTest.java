package org.comity.library;

import static org.comity.library.Contents.every;
import static org.comity.library.Contents.ids;
import static org.comity.model.request.FieldCondition.WHEN_COERCIVE;
import static org.comity.model.request.FieldCondition.WHEN_REQUIRED_BY_STATE;
import static org.comity.model.request.FieldCondition.WHEN_URGENT;
import static org.comity.model.request.FieldCondition.WHEN_WANTED;
import static org.comity.model.request.FieldLevel.CONDITIONAL;
import static org.comity.model.request.FieldLevel.MANDATORY;
import static org.comity.model.request.FieldLevel.RECOMMENDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.comity.model.request.AssistanceType;
import org.comity.model.request.FieldCondition;
import org.comity.model.request.FieldLevel;
import org.comity.model.request.FormField;
import org.comity.model.request.FormSection;
import org.comity.model.request.RequestForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checklists of domain/request-contents.md, sections 2.1 and 2.2. */
class RequestFormsTest {
    private final ReferenceLibrary library = ReferenceLibrary.shipped();

    private List<FormField> fields(String form) {
        return library.get(RequestForm.class, form).getSections().stream().flatMap(section -> section.getFields().stream()).toList();
    }

    private static Set<String> which(List<FormField> fields, Predicate<FormField> test) {
        return fields.stream().filter(test).map(FormField::getId).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> assistanceFields(FieldLevel level) {
        return which(fields("mla-form"), field -> field.getLevel() == level);
    }

    @Test
    void theAssistanceChecklistHasTheLevelsOfItsTable() {
        assertEquals(28, fields("mla-form").size());
        assertEquals(Set.of("M01", "M02", "M03", "M04", "M05", "M06", "M07", "M09", "M10", "M13", "M20", "M21"), assistanceFields(MANDATORY));
        assertEquals(Set.of("M08", "M11", "M12", "M14", "M16", "M17", "M18", "M22", "M26", "M27", "M28"), assistanceFields(CONDITIONAL));
        assertEquals(Set.of("M15", "M19", "M23", "M24", "M25"), assistanceFields(RECOMMENDED));
    }

    /** X04 and X05 are mandatory for an accused and for a convicted person: the model has no such condition, so they are conditional. */
    @Test
    void theExtraditionChecklistHasTheLevelsOfItsTable() {
        List<FormField> fields = fields("extradition-form").stream().filter(field -> field.getId().startsWith("X")).toList();
        assertEquals(14, fields.size());
        assertEquals(Set.of("X01", "X02", "X03", "X07", "X08", "X09", "X11"), which(fields, field -> field.getLevel() == MANDATORY));
        assertEquals(Set.of("X04", "X05", "X06", "X10", "X12"), which(fields, field -> field.getLevel() == CONDITIONAL));
        assertEquals(Set.of("X13", "X14"), which(fields, field -> field.getLevel() == RECOMMENDED));
    }

    @Test
    void anUrgentArrestNeedsTheMinimumOfItsOwnSection() {
        FormField minimum = library.get(FormField.class, "provisional-arrest-minimum");
        assertEquals(WHEN_URGENT, minimum.getCondition());
        assertNotNull(minimum.getNote());
        assertEquals("extradition-provisional-arrest", ((FormSection) minimum.eContainer()).getId());
    }

    @Test
    void everyGapInAnAssistanceRequestHasAnEffectAndAChallengeBehindIt() {
        for (FormField field : fields("mla-form")) {
            assertNotNull(field.getTest(), field::getId);
            assertNotNull(field.getEffectOfGap(), field::getId);
            assertFalse(field.getChallenges().isEmpty(), field::getId);
        }
    }

    @Test
    void aConditionalFieldWaitsForItsCondition() {
        assertEquals(Set.of("M14"), waitingFor(WHEN_URGENT));
        assertEquals(Set.of("M17"), waitingFor(WHEN_COERCIVE));
        assertEquals(Set.of("M16", "M28"), waitingFor(WHEN_REQUIRED_BY_STATE));
        assertEquals(Set.of("M12", "M22"), waitingFor(WHEN_WANTED));
    }

    private Set<String> waitingFor(FieldCondition condition) {
        return which(fields("mla-form"), field -> field.getCondition() == condition);
    }

    @ParameterizedTest
    @CsvSource({
            "M08, service-of-documents witness-statement voluntary-attendance person-in-custody-transfer video-link locate-person",
            "M11, records search-and-seizure locate-person trace-assets restraint confiscation data-preservation "
                    + "subscriber-information traffic-data content-data real-time-data emergency-disclosure",
            "M18, confiscation",
            "M26, voluntary-attendance",
            "M27, locate-person trace-assets"})
    void aFieldForCertainMeasuresIsAskedOfThoseOnly(String field, String types) {
        assertEquals(List.of(types.split(" ")), ids(library.get(FormField.class, field).getAppliesTo()));
    }

    @Test
    void everyFieldForCertainMeasuresIsNamedAbove() {
        assertEquals(Set.of("M08", "M11", "M18", "M26", "M27"), which(fields("mla-form"), field -> !field.getAppliesTo().isEmpty()));
    }

    private Set<String> mandatoryFor(String type) {
        AssistanceType asked = library.get(AssistanceType.class, type);
        return which(fields("mla-form"), field -> field.getLevel() == MANDATORY && !field.getExceptFor().contains(asked));
    }

    @Test
    void aRequestForContentNeedsEveryMandatoryField() {
        assertEquals(assistanceFields(MANDATORY), mandatoryFor("content-data"));
    }

    @Test
    void serviceOfDocumentsNeedsNoFacts() {
        Set<String> expected = new TreeSet<>(assistanceFields(MANDATORY));
        expected.remove("M06");
        assertEquals(expected, mandatoryFor("service-of-documents"));
    }

    @Test
    void aProviderKeepsDataWithoutTreatyFactsOrTranslation() {
        assertEquals(Set.of("M02", "M03", "M09", "M10", "M13"), mandatoryFor("data-preservation"));
    }

    @Test
    void inDangerToLifeAProviderNeedsTheFactsButNoStatute() {
        assertEquals(Set.of("M02", "M03", "M06", "M09", "M10", "M13"), mandatoryFor("emergency-disclosure"));
    }

    @Test
    void aProviderThatTellsWhoHoldsAnAccountWantsToKnowTheOffence() {
        assertEquals(Set.of("M02", "M03", "M05", "M06", "M07", "M09", "M10", "M13"), mandatoryFor("subscriber-information"));
    }

    @Test
    void everyLimitOfAFieldToTypesIsExplained() {
        for (FormField field : every(FormField.class)) {
            if (!field.getExceptFor().isEmpty()) {
                assertNotNull(field.getNote(), field::getId);
            }
        }
    }

    @Test
    void theMinimumForProvisionalArrestIsEightFields() {
        assertEquals(List.of("PA01", "PA02", "PA03", "PA04", "PA05", "PA06", "PA07", "PA08"), ids(fields("provisional-arrest-form")));
        assertEquals(Set.of("PA02"), which(fields("provisional-arrest-form"), field -> field.getLevel() != MANDATORY));
        fields("provisional-arrest-form").forEach(field -> assertEquals("S-TH-8", field.getSource()));
    }

    @ParameterizedTest
    @CsvSource({"provisional-arrest-form, 8", "service-add-on, 3", "witness-add-on, 3", "custody-add-on, 2", "video-add-on, 4", "records-add-on, 2", "search-add-on, 3",
            "assets-add-on, 11", "electronic-add-on, 9", "spontaneous-information-form, 4"})
    void everyFieldOfAnAddOnSaysWhyItIsAskedFor(String form, int fields) {
        assertEquals(fields, fields(form).size());
        for (FormField field : fields(form)) {
            assertFalse(field.getWhy().isBlank(), field::getId);
            assertFalse(field.getChallenges().isEmpty(), field::getId);
        }
    }

    @Test
    void aConcreteDangerIsAskedOfEmergencyDisclosureOnly() {
        assertEquals(List.of("emergency-disclosure"), ids(library.get(FormField.class, "electronic-danger").getAppliesTo()));
        assertEquals(List.of("confiscation"), ids(library.get(FormField.class, "assets-finality").getAppliesTo()));
    }
}
