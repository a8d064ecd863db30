package org.comity.rules.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.comity.library.ReferenceLibrary;
import org.comity.model.jurisdiction.Authority;
import org.comity.model.jurisdiction.JurisdictionFactory;
import org.comity.model.jurisdiction.ServiceProvider;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.RequestFactory;
import org.comity.model.scenario.DraftedRequest;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.ScenarioFactory;
import org.comity.model.scenario.ScenarioPackage;
import org.comity.rules.GlassOffice;
import org.comity.rules.Severity;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

/** A request outside any scenario, such as a ministry lays before the rules. */
class DraftedRequestTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private static State state(String code) {
        return ReferenceLibrary.shipped().get(State.class, code);
    }

    /** The letter for bank records of the glass office, by itself. */
    private static DraftedRequest bankRecords(String requested) {
        Scenario scenario = GlassOffice.read();
        RequestPlan plan = GlassOffice.named(scenario.getPlans(), "P-bank-records");
        DraftedRequest request = ScenarioFactory.eINSTANCE.createDraftedRequest();
        for (EStructuralFeature feature : ScenarioPackage.Literals.REQUEST_CONTENTS.getEStructuralFeatures()) {
            request.eSet(feature, plan.eGet(feature));
        }
        request.getFacts().addAll(List.copyOf(scenario.getFacts()));
        request.setRequesting(state("XT"));
        request.setRequested(state(requested));
        return request;
    }

    private static List<Finding> findings(DraftedRequest request) {
        return RequestRules.check(RequestReview.of(request, TODAY, ReferenceLibrary.shipped()), Locale.ENGLISH);
    }

    @Test
    void aLetterThatNamesNoOfficeGoesToTheCentralAuthority() {
        DraftedRequest request = bankRecords("XS");
        assertEquals(List.of(), findings(request));
        assertEquals(new Recipient.Office(state("XS"), ReferenceLibrary.shipped().get(Authority.class, "XS-AGC")), RequestReview.of(request, TODAY, ReferenceLibrary.shipped()).recipient());
    }

    @Test
    void whoNamesAnotherOfficeIsTold() {
        DraftedRequest request = bankRecords("XS");
        request.setOffice(ReferenceLibrary.shipped().get(Authority.class, "XS-POLICE"));
        assertEquals(List.of("authority.not-central"), findings(request).stream().map(Finding::rule).toList());
    }

    @Test
    void whereNobodyKnowsTheCentralAuthorityTheLetterIsReadAllTheSame() {
        DraftedRequest request = bankRecords("LA");
        assertInstanceOf(Recipient.Unnamed.class, RequestReview.of(request, TODAY, ReferenceLibrary.shipped()).recipient());
        Finding finding = findings(request).get(0);
        assertEquals("authority.not-central ADVICE M01", finding.rule() + " " + finding.severity() + " " + finding.field());
        assertTrue(finding.why().startsWith("It is not known for Lao PDR which office"), finding.why());
        GlassOffice.isASentence(finding.cure());
    }

    @Test
    void whatTheDrafterSaysInFiguresCounts() {
        DraftedRequest request = bankRecords("XS");
        request.setParticulars(RequestFactory.eINSTANCE.createCaseParticulars());
        assertEquals(List.of(), findings(request));
        request.getParticulars().setLimitationEnds(TODAY.minusDays(1));
        assertEquals(List.of("limitation.expired BLOCKS"), findings(request).stream().map(finding -> finding.rule() + " " + finding.severity()).toList());
    }

    @Test
    void aProviderIsAskedByTheLawOfItsState() {
        DraftedRequest request = bankRecords("XP");
        ServiceProvider provider = JurisdictionFactory.eINSTANCE.createServiceProvider();
        provider.setName("Example Chat");
        provider.setState(state("XP"));
        request.setProvider(provider);
        assertTrue(findings(request).stream().anyMatch(finding -> finding.rule().equals("route.needs-treaty") && finding.severity() == Severity.BLOCKS));
    }
}
