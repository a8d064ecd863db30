package org.comity.library;

import static org.comity.library.Contents.every;
import static org.comity.library.Contents.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.function.Predicate;

import org.comity.model.request.AssistanceFamily;
import org.comity.model.request.AssistanceType;
import org.comity.model.request.Lifecycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypesOfAssistanceTest {
    private static List<String> types(Predicate<AssistanceType> which) {
        return ids(every(AssistanceType.class).stream().filter(which).toList());
    }

    private static AssistanceType type(String id) {
        return ReferenceLibrary.shipped().get(AssistanceType.class, id);
    }

    private static String id(Lifecycle lifecycle) {
        return lifecycle == null ? null : lifecycle.getId();
    }

    @Test
    void everyTypeThatHasALifeIsOffered() {
        assertEquals(List.of("service-of-documents", "witness-statement", "voluntary-attendance", "person-in-custody-transfer",
                "video-link", "records", "search-and-seizure", "expert-evaluation", "locate-person", "trace-assets", "restraint",
                "confiscation", "asset-return", "data-preservation", "subscriber-information", "traffic-data", "content-data",
                "real-time-data", "emergency-disclosure", "controlled-delivery", "extradition", "provisional-arrest",
                "spontaneous-information"), types(type -> true));
    }

    @Test
    void whatNeedsCompulsionIsCoercive() {
        assertEquals(List.of("records", "search-and-seizure", "restraint", "confiscation", "traffic-data", "content-data",
                "real-time-data", "extradition", "provisional-arrest"), types(AssistanceType::isCoercive));
    }

    @Test
    void policeUnitsAndProvidersMayHelpOfTheirOwnAccordWithThese() {
        assertEquals(List.of("locate-person", "trace-assets", "data-preservation", "subscriber-information",
                "emergency-disclosure", "spontaneous-information"), types(type -> !type.isNeedsTreaty()));
    }

    @Test
    void onlyWhatAProviderDoesOfItsOwnAccordIsElectronicEvidence() {
        assertEquals(List.of("data-preservation", "subscriber-information", "emergency-disclosure"),
                types(type -> type.getFamily() == AssistanceFamily.ELECTRONIC_EVIDENCE));
        assertEquals(List.of("trace-assets", "restraint", "confiscation", "asset-return"),
                types(type -> type.getFamily() == AssistanceFamily.ASSET_RECOVERY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"service-of-documents", "records", "restraint", "real-time-data"})
    void aFormalRequestLivesAtBothSides(String id) {
        assertEquals("outgoing-mla", id(type(id).getLifecycle()));
        assertEquals("incoming-mla", id(type(id).getHandling()));
        assertNull(type(id).getDirectLifecycle());
    }

    @ParameterizedTest
    @ValueSource(strings = {"subscriber-information", "traffic-data", "content-data"})
    void dataCanBeAskedForFormallyOrStraightFromTheProvider(String id) {
        assertEquals("outgoing-mla", id(type(id).getLifecycle()));
        assertEquals("incoming-mla", id(type(id).getHandling()));
        assertEquals("electronic-evidence", id(type(id).getDirectLifecycle()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data-preservation", "emergency-disclosure"})
    void whatOnlyAProviderCanDoIsHandledByNoForeignOffice(String id) {
        assertEquals("electronic-evidence", id(type(id).getLifecycle()));
        assertNull(type(id).getHandling());
        assertEquals("electronic-evidence", id(type(id).getDirectLifecycle()));
    }

    @ParameterizedTest
    @CsvSource({"trace-assets, asset-recovery", "video-link, video-link-hearing", "controlled-delivery, controlled-delivery-life",
            "spontaneous-information, spontaneous-information-life", "provisional-arrest, provisional-arrest-life"})
    void whatFollowsTheMeasureHasOneLifeForBothSides(String id, String life) {
        assertEquals(life, id(type(id).getLifecycle()));
        assertEquals(life, id(type(id).getHandling()));
    }

    @Test
    void everyRequestButForSurrenderIsWrittenOnTheSameForm() {
        assertEquals("spontaneous-information-form", type("spontaneous-information").getForm().getId());
        assertEquals(types(type -> type.getFamily() != AssistanceFamily.EXTRADITION && type != type("spontaneous-information")), types(type -> type.getForm().getId().equals("mla-form")));
        assertEquals("extradition-form", type("extradition").getForm().getId());
        assertEquals("provisional-arrest-form", type("provisional-arrest").getForm().getId());
    }

    @Test
    void extraditionLivesAtBothSidesAndProvisionalArrestOnOneClock() {
        assertEquals("extradition-outgoing", id(type("extradition").getLifecycle()));
        assertEquals("extradition-incoming", id(type("extradition").getHandling()));
        assertEquals("provisional-arrest-life", id(type("provisional-arrest").getLifecycle()));
        assertEquals("provisional-arrest-life", id(type("provisional-arrest").getHandling()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"service-of-documents service-add-on", "witness-statement witness-add-on", "person-in-custody-transfer custody-add-on",
            "video-link video-add-on", "records records-add-on", "search-and-seizure search-add-on", "restraint assets-add-on",
            "confiscation assets-add-on", "data-preservation electronic-add-on", "content-data electronic-add-on", "emergency-disclosure electronic-add-on"})
    void someTypesAskForMoreThanTheForm(String typeAndForm) {
        assertEquals(typeAndForm.split(" ")[1], type(typeAndForm.split(" ")[0]).getAddOn().getId());
    }

    @Test
    void otherTypesAskForNothingMore() {
        assertEquals(List.of("voluntary-attendance", "expert-evaluation", "locate-person", "trace-assets", "asset-return", "controlled-delivery",
                "extradition", "provisional-arrest", "spontaneous-information"), types(type -> type.getAddOn() == null));
    }
}
