package org.comity.rules.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.comity.library.ReferenceLibrary;
import org.comity.library.basis.LegalBases;
import org.comity.library.basis.Standing;
import org.comity.model.jurisdiction.Acceptance;
import org.comity.model.jurisdiction.Authority;
import org.comity.model.jurisdiction.AuthorityRole;
import org.comity.model.jurisdiction.DualCriminalityRule;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.JurisdictionFactory;
import org.comity.model.jurisdiction.ParticipationStatus;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.Channel;
import org.comity.rules.GlassOffice;
import org.comity.rules.Severity;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One defect is planted in a letter that nobody would question; exactly the rule that it breaks speaks. */
class RequestRulesTest {
    private static final LocalDate BEFORE_THE_TREATY = LocalDate.of(2009, 4, 30);
    private static final LocalDate SINCE_ALL_ARE_PARTY = LocalDate.of(2020, 1, 1);

    private static RequestDraft.Measure restraint() {
        return new RequestDraft.Measure("restraint", "Freeze the account.", Optional.of("F-payment-slip"), Optional.empty(), Optional.empty(),
                List.of("F-fees"));
    }

    private static RequestDraft.Measure tapping() {
        return new RequestDraft.Measure("real-time-data", "Listen in.", Optional.of("F-account-number"), Optional.empty(), Optional.empty(),
                List.of("F-fees"));
    }

    private static RequestDraft.Measure between(RequestDraft.Measure measure, String from, String to) {
        return new RequestDraft.Measure(measure.type(), measure.text(), measure.target(), Optional.ofNullable(from).map(LocalDate::parse),
                Optional.ofNullable(to).map(LocalDate::parse), measure.nexus());
    }

    private static void uses(State state, DualCriminalityRule rule) {
        state.getDualCriminality().setRule(rule);
    }

    private static void accepts(State state, Acceptance acceptance) {
        state.getLanguages().get(0).setAcceptance(acceptance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-content", "P-bank-records", "P-restraint", "P-preservation", "P-emergency", "P-subscriber"})
    void theModelLettersOfTheCaseAreNotQuestioned(String plan) {
        Letter.of(plan).isNotQuestioned();
    }

    @Test
    void aLetterToThePoliceIsNotForTheCentralAuthority() {
        Finding finding = Letter.forBankRecords().to("XS-POLICE").isQuestionedOnlyBy("authority.not-central", Severity.QUERIED, "M01");
        assertTrue(finding.why().contains("Sarunga Police Force"), finding.why());
        assertTrue(finding.cure().contains("Sarunga"), finding.cure());
    }

    @Test
    void whatNeedsNoTreatyMayGoToThePolice() {
        Letter.forBankRecords().ofType("locate-person").to("XS-POLICE").isNotQuestionedBy("authority.not-central");
    }

    @Test
    void aLetterByTheDiplomaticChannelToAStateThatTakesThemDirectlyIsQueried() {
        Finding finding = Letter.forBankRecords().by(Channel.DIPLOMATIC).isQuestionedOnlyBy("channel.not-accepted", Severity.QUERIED, "M01");
        assertEquals("Sarunga takes such requests by the direct channel, not by the diplomatic one.", finding.why());
    }

    @Test
    void anyOfTheChannelsThatAStateTakesWillDo() {
        Letter.forBankRecords().ofType("subscriber-information").by(Channel.POLICE).isNotQuestionedBy("channel.not-accepted");
    }

    @Test
    void aChannelThatIsNotRecordedIsNotQueried() {
        Letter.forBankRecords().by(Channel.DIPLOMATIC).whereTheState(state -> state.getChannels().clear()).isNotQuestioned();
    }

    @Test
    void aLetterWithoutTreatyAndReciprocityHasNoBasis() {
        Letter.forBankRecords().restingOn(null).without("M16").isQuestionedOnlyBy("basis.missing", Severity.BLOCKS, "M04");
        Letter.forBankRecords().restingOn(null).isQuestionedOnlyBy("basis.treaty-required", Severity.ADVICE, "M04");
    }

    @Test
    void aTreatyThatIsNotYetInForceCarriesNothing() {
        Letter letter = Letter.forBankRecords().eachMeasure(measure -> between(measure, "2008-01-01", "2008-12-31"));
        letter.reviewedOn(BEFORE_THE_TREATY).isQuestionedOnlyBy("basis.not-in-force", Severity.BLOCKS, "M04");
        letter.reviewedOn(SINCE_ALL_ARE_PARTY).isNotQuestioned();
    }

    @ParameterizedTest
    @CsvSource({"SIGNED,BLOCKS", "NOT_PARTY,BLOCKS", "NOT_KNOWN,ADVICE"})
    void aTreatyBindsOnlyItsParties(ParticipationStatus status, Severity severity) {
        Letter.forBankRecords().whereTheState(state -> state.getParticipations().get(0).setStatus(status))
                .isQuestionedOnlyBy("basis.not-in-force", severity, "M04");
    }

    @ParameterizedTest
    @CsvSource({"untoc,QUERIED", "straits-extradition,BLOCKS"})
    void aTreatyNamedInReserveThatBindsKeepsALetterAlive(String reserve, Severity severity) {
        Letter.forBankRecords().restingOn("straits-extradition").inReserve(reserve).isToldBy("basis.not-in-force", severity, "M04");
    }

    @Test
    void aLetterThatDoesNotSayHowItGoesIsToldTheWay() {
        Finding finding = Letter.forBankRecords().by(Channel.NOT_KNOWN).isQuestionedOnlyBy("channel.not-accepted", Severity.QUERIED, "M01");
        assertEquals("Sarunga takes such requests by the direct channel, and the letter does not say how it goes.", finding.why());
    }

    @Test
    void aTreatyOfWhichNothingIsKnownIsAdvisedAgainstOnly() {
        Letter.forBankRecords().restingOn("a-treaty-of-another-world").isQuestionedOnlyBy("basis.not-in-force", Severity.ADVICE, "M04");
    }

    @Test
    void aTreatyDoesNotCarryAMeasureThatItDoesNotProvideFor() {
        Letter letter = Letter.forBankRecords().ofType("real-time-data");
        letter.withoutMeasures().alsoAskingFor(tapping()).isQuestionedOnlyBy("basis.not-covering", Severity.BLOCKS, "M04");
        Finding finding = Letter.forBankRecords().alsoAskingFor(tapping()).isQuestionedOnlyBy("basis.not-covering", Severity.BLOCKS, "M04");
        assertTrue(finding.why().contains("Real-time collection of data"), "it says which measure: " + finding.why());
    }

    @Test
    void contentIsNotAskedOfTheProviderItself() {
        Letter.of("P-content-voluntary").findings().stream().filter(finding -> finding.severity() == Severity.BLOCKS)
                .forEach(finding -> assertEquals("route.needs-treaty", finding.rule()));
        Letter letter = Letter.of("P-subscriber");
        letter.isNotQuestioned();
        letter.alsoAskingFor(new RequestDraft.Measure("content-data", "The messages of January.", Optional.of("F-account-number"),
                Optional.of(LocalDate.of(2026, 1, 12)), Optional.of(LocalDate.of(2026, 1, 31)), List.of("F-screenshot")));
        List<Finding> findings = letter.findings();
        assertEquals(List.of("route.needs-treaty"), findings.stream().map(Finding::rule).toList());
        assertEquals(Severity.BLOCKS, findings.get(0).severity());
        assertEquals("M01", findings.get(0).field());
        assertTrue(findings.get(0).why().contains("Content data"), "it names what the provider does not give: " + findings.get(0).why());
    }

    @ParameterizedTest
    @CsvSource({"NOT_ACCEPTED,BLOCKS", "COPY_HELPS,BLOCKS", "NOT_KNOWN,ADVICE"})
    void aLanguageThatIsNotAccepted(Acceptance acceptance, Severity severity) {
        Letter.forBankRecords().whereTheState(state -> accepts(state, acceptance)).isQuestionedOnlyBy("language.not-accepted", severity, "M20");
    }

    @Test
    void aLanguageThatIsAcceptedWithATranslationWantsTheTranslation() {
        Letter letter = Letter.forBankRecords().whereTheState(state -> accepts(state, Acceptance.WITH_TRANSLATION));
        letter.isNotQuestioned();
        letter.without("M20").isQuestionedOnlyBy("language.not-accepted", Severity.QUERIED, "M20");
    }

    @Test
    void aLanguageOfWhichNothingIsRecordedIsNotCalledRefused() {
        Finding finding = Letter.forBankRecords().in("x-qorvani").isQuestionedOnlyBy("language.not-accepted", Severity.ADVICE, "M20");
        assertTrue(finding.why().contains("not known to accept"), finding.why());
        assertTrue(finding.cure().contains("English"), finding.cure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"M02", "M03", "M05", "M13", "M17", "M21"})
    void aMandatoryFieldLeftEmptyIsQueried(String field) {
        Finding finding = Letter.forBankRecords().without(field).isQuestionedOnlyBy("content.missing", Severity.QUERIED, field);
        assertTrue(finding.why().startsWith(field + " "), finding.why());
        Letter.forBankRecords().writing(field, " \t").isQuestionedOnlyBy("content.missing", Severity.QUERIED, field);
    }

    @Test
    void recommendedFieldsMayStayEmpty() {
        Letter.forBankRecords().without("M15", "M19", "M23", "M24", "M25", "M28").isNotQuestioned();
    }

    @Test
    void thePackForACoerciveMeasureIsNotWantedOfAMeasureWithoutCompulsion() {
        Letter.forBankRecords().ofType("expert-evaluation").withoutMeasures().without("M17").isNotQuestionedBy("content.missing");
    }

    @Test
    void whatThisStateAsksForBeyondTheFormIsQueriedWithItsSource() {
        Finding finding = Letter.forBankRecords().without("M12").isQuestionedOnlyBy("content.required-by-state", Severity.QUERIED, "M12");
        assertEquals("Mutual Assistance Act (Sarunga) s. 24", finding.source());
        Letter.forBankRecords().without("M12").whereTheState(state -> state.getRequirements().clear()).isNotQuestioned();
    }

    @Test
    void aLetterThatAsksForNothingCannotBeExecuted() {
        Letter.forBankRecords().withoutMeasures().isQuestionedOnlyBy("measure.none", Severity.BLOCKS, "M09");
    }

    @Test
    void aFreezeInTheLetterForEvidenceWaits() {
        Letter.forBankRecords().alsoAskingFor(restraint()).isQuestionedOnlyBy("measure.mixed", Severity.ADVICE, "M09");
    }

    @Test
    void twoKindsOfEvidenceMayTravelTogether() {
        Letter.forBankRecords().alsoAskingFor(new RequestDraft.Measure("subscriber-information", "Who rents the line?",
                Optional.of("F-account-number"), Optional.empty(), Optional.empty(), List.of("F-fees"))).isNotQuestionedBy("measure.mixed");
    }

    @Test
    void aMeasureWithoutALinkToTheFactsIsFishing() {
        Finding finding = Letter.forBankRecords().eachMeasure(measure -> new RequestDraft.Measure(measure.type(), measure.text(), measure.target(),
                measure.from(), measure.to(), List.of())).isQuestionedOnlyBy("nexus.missing", Severity.QUERIED, "M10");
        assertTrue(finding.why().contains("0047-221-885"), "it says which measure");
    }

    @Test
    void anAccountThatNobodyNamesCannotBeFound() {
        Letter.forBankRecords().eachMeasure(measure -> new RequestDraft.Measure(measure.type(), measure.text(), Optional.empty(),
                measure.from(), measure.to(), measure.nexus())).isQuestionedOnlyBy("identifier.missing", Severity.QUERIED, "M11");
    }

    @ParameterizedTest
    @CsvSource(value = {"null,2026-02-28", "2026-01-01,null", "2019-01-01,2026-03-06", "2025-01-01,2026-01-03"}, nullValues = "null")
    void recordsWithoutLimitsInTimeAreQueried(String from, String to) {
        Letter.forBankRecords().eachMeasure(measure -> between(measure, from, to)).isQuestionedOnlyBy("window.open", Severity.QUERIED, "M09");
    }

    @Test
    void aWindowOfAYearIsNarrowEnough() {
        Letter.forBankRecords().eachMeasure(measure -> between(measure, "2025-01-01", "2026-01-02")).isNotQuestioned();
    }

    @Test
    void aWindowThatEndsBeforeItBeginsIsNoWindow() {
        Letter.forBankRecords().eachMeasure(measure -> between(measure, "2026-02-28", "2026-01-01"))
                .isQuestionedOnlyBy("window.open", Severity.QUERIED, "M09");
    }

    @Test
    void aFreezeNeedsNoWindow() {
        Letter.of("P-restraint").isNotQuestionedBy("window.open");
    }

    @ParameterizedTest
    @EnumSource(DualCriminalityRule.class)
    void conductThatIsShownIsNotQuestionedWhateverTheStateAsks(DualCriminalityRule rule) {
        Letter.forBankRecords().whereTheState(state -> uses(state, rule)).isNotQuestioned();
    }

    @ParameterizedTest
    @CsvSource({"NOT_KNOWN,ADVICE", "BY_TREATY,ADVICE", "COERCIVE_MEASURES_ONLY,QUERIED", "GROUND_OF_REFUSAL,QUERIED", "MANDATORY,BLOCKS"})
    void theNameOfAnOffenceDoesNotShowDualCriminality(DualCriminalityRule rule, Severity severity) {
        Letter.forBankRecords().writing("M07", "Trafficking.").whereTheState(state -> uses(state, rule))
                .isQuestionedOnlyBy("criminality.not-shown", severity, "M07");
        Letter.forBankRecords().writing("M06", "It is trafficking.").whereTheState(state -> uses(state, rule))
                .isQuestionedOnlyBy("criminality.not-shown", severity, "M07");
    }

    @Test
    void dualCriminalityNeedNotBeShownWhereItDoesNotMatter() {
        Letter label = Letter.forBankRecords().writing("M07", "Trafficking.");
        label.whereTheState(state -> uses(state, DualCriminalityRule.NOT_REQUIRED)).isNotQuestioned();
        label.whereTheState(state -> uses(state, DualCriminalityRule.ALWAYS_UNLESS_TREATY)).isNotQuestioned();
        label.restingOn(null).isToldBy("criminality.not-shown", Severity.QUERIED, "M07");
        label.ofType("service-of-documents").withoutMeasures().whereTheState(state -> uses(state, DualCriminalityRule.COERCIVE_MEASURES_ONLY))
                .isNotQuestionedBy("criminality.not-shown");
    }

    @Test
    void theWordUrgentAloneIsNoReason() {
        Letter.forBankRecords().urgent().isQuestionedOnlyBy("urgency.without-reason", Severity.ADVICE, "M14");
        Letter.forBankRecords().urgent().writing("M14", "By 31 May: the records are destroyed then.").isNotQuestioned();
    }

    @Test
    void theWordEmergencyAloneIsNoDanger() {
        Letter letter = Letter.of("P-emergency").without("M23").writing("M14", "Within the hour.");
        letter.writing("M06", "A woman is locked in.", "F-locked-in").isQuestionedOnlyBy("danger.not-specific", Severity.QUERIED, "M06");
        letter.writing("M06", "A woman is locked in, without water.", "F-locked-in", "F-no-water").isNotQuestioned();
    }

    @Test
    void preservationAnnouncesTheRequestThatFollows() {
        List<Finding> findings = Letter.of("P-preservation").without("M13").findings();
        // the form wants the field of every request, and says so, too
        assertEquals(List.of("content.missing QUERIED M13", "preservation.no-follow-up ADVICE M13"),
                findings.stream().map(finding -> finding.rule() + " " + finding.severity() + " " + finding.field()).toList());
        Letter.forBankRecords().without("M13").isNotQuestionedBy("preservation.no-follow-up");
    }

    @Test
    void intelligenceIsNotQuotedNotEvenAsTheLinkOfAMeasure() {
        Letter.forBankRecords().writing("M19", "The unit told us.", "F-bank-intel")
                .isQuestionedOnlyBy("use-limit.breached", Severity.QUERIED, "M06");
        Finding finding = Letter.forBankRecords().eachMeasure(measure -> new RequestDraft.Measure(measure.type(), measure.text(), measure.target(),
                measure.from(), measure.to(), List.of("F-fees", "F-bank-intel"))).isQuestionedOnlyBy("use-limit.breached", Severity.QUERIED, "M06");
        assertTrue(finding.why().contains("31 fees"), finding.why());
    }

    @Test
    void aStateOfWhichNothingIsKnownIsAdvisedAboutAndBlocksNothing() {
        State nowhere = JurisdictionFactory.eINSTANCE.createState();
        nowhere.setId("XN");
        nowhere.setName("Nowhere");
        Authority office = JurisdictionFactory.eINSTANCE.createAuthority();
        office.setId("XN-MOJ");
        office.setName("Ministry of Justice of Nowhere");
        office.getRoles().add(AuthorityRole.PROSECUTION);
        nowhere.getAuthorities().add(office);
        Letter letter = Letter.forBankRecords().to(nowhere, office).writing("M07", "Trafficking.").in("x-unheard-of").by(Channel.DIPLOMATIC);
        assertEquals(List.of("authority.not-central ADVICE", "basis.not-in-force ADVICE", "language.not-accepted ADVICE", "criminality.not-shown ADVICE"),
                letter.findings().stream().map(finding -> finding.rule() + " " + finding.severity()).toList());
    }

    @Test
    void anInstrumentOfWhichItIsNotKnownWhetherItIsInForceBlocksNothing() {
        Instrument draft = EcoreUtil.copy(ReferenceLibrary.shipped().get(Instrument.class, "straits-mlat"));
        draft.eUnset(draft.eClass().getEStructuralFeature("inForce"));
        draft.setInForceSince(null);
        State one = ReferenceLibrary.shipped().get(State.class, "XT");
        assertEquals(Standing.NOT_KNOWN, LegalBases.binding(one, one, draft, BEFORE_THE_TREATY));
    }

    @Test
    void findingsComeInTheOrderOfTheRulesAndTheSameEverywhere() {
        Letter bad = Letter.of("P-bank-mixed");
        List<Finding> findings = bad.findings();
        List<String> order = RequestRules.all().stream().map(RequestRule::id).toList();
        List<Integer> places = findings.stream().map(finding -> order.indexOf(finding.rule())).toList();
        assertEquals(places.stream().sorted().toList(), places);
        assertTrue(places.stream().distinct().count() > 5, "a letter with much to say about: " + findings);
        GlassOffice.elsewhere(() -> assertEquals(findings, bad.findings()));
        GlassOffice.elsewhere(() -> assertEquals(findings, Letter.of("P-bank-mixed").findings()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"km", "th-TH-u-nu-thai", "ar-EG"})
    void aReaderOfAnotherLanguageGetsWholeSentencesAboutTheSameThings(String tag) {
        RequestReview review = Letter.of("P-bank-mixed").review();
        List<Finding> there = RequestRules.check(review, Locale.forLanguageTag(tag));
        there.forEach(finding -> GlassOffice.isASentence(finding.why()));
        there.forEach(finding -> GlassOffice.isASentence(finding.cure()));
        assertEquals(RequestRules.check(review, Locale.ENGLISH).stream().map(Finding::rule).toList(), there.stream().map(Finding::rule).toList());
    }
}
