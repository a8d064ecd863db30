package org.comity.library;

import static org.comity.library.Contents.ids;
import static org.comity.library.Contents.real;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.comity.model.fact.Answer;
import org.comity.model.fact.Confidence;
import org.comity.model.fact.FactBase;
import org.comity.model.fact.Source;
import org.comity.model.fact.Sourced;
import org.comity.model.jurisdiction.Acceptance;
import org.comity.model.jurisdiction.Authority;
import org.comity.model.jurisdiction.AuthorityRole;
import org.comity.model.jurisdiction.ChannelRule;
import org.comity.model.jurisdiction.Consent;
import org.comity.model.jurisdiction.DeathPenaltyRule;
import org.comity.model.jurisdiction.DualCriminalityRule;
import org.comity.model.jurisdiction.EvidenceTest;
import org.comity.model.jurisdiction.Holiday;
import org.comity.model.jurisdiction.Language;
import org.comity.model.jurisdiction.Law;
import org.comity.model.jurisdiction.LegalFamily;
import org.comity.model.jurisdiction.NationalsRule;
import org.comity.model.jurisdiction.Participation;
import org.comity.model.jurisdiction.ParticipationStatus;
import org.comity.model.jurisdiction.Responsibility;
import org.comity.model.jurisdiction.State;
import org.comity.model.jurisdiction.WorkingCalendar;
import org.comity.model.request.AssistanceFamily;
import org.comity.model.request.AssistanceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The seventeen States of the fact base, as they come out of the library; that nothing was lost on the way is tested with the converter. */
class RealStatesTest {
    private final ReferenceLibrary library = ReferenceLibrary.shipped();

    private State state(String id) {
        return library.get(State.class, id);
    }

    private Participation participation(String state, String instrument) {
        return state(state).getParticipations().stream().filter(part -> part.getInstrument().getId().equals(instrument)).findFirst().orElseThrow();
    }

    @Test
    void seventeenRealStatesStandBesideTheFiveInventedOnes() {
        assertEquals(Set.of("BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "VN", "TL", "AU", "US", "CA", "CN", "JP", "HK"),
                Set.copyOf(ids(library.states().stream().filter(state -> !state.isFictional()).toList())));
        assertEquals(22, library.states().size());
    }

    @Test
    void everySourceCodeOfEveryFactLeadsToASource() {
        Set<String> used = new TreeSet<>();
        real(Sourced.class).forEach(fact -> used.addAll(List.of(fact.getSource().split(";"))));
        assertEquals(List.of(), used.stream().filter(code -> library.find(Source.class, code).isEmpty()).toList());
        assertTrue(used.contains("S2-COE-1"));
    }

    @Test
    void everyFactSaysWhenItWasCompiled() {
        LocalDate compiled = Contents.every(FactBase.class).get(0).getAsOf();
        assertEquals(Set.of(compiled), real(Sourced.class).stream()
                .filter(fact -> !(fact instanceof WorkingCalendar) && !(fact instanceof Holiday)).map(Sourced::getAsOf).collect(Collectors.toSet()));
    }

    @Test
    void whoeverShowsTheFactsFindsWhatTheyMayBeUsedFor() {
        FactBase base = Contents.every(FactBase.class).get(0);
        assertTrue(base.getUseNote().contains("not legal advice"));
        assertEquals(Set.of(Confidence.values()), base.getConfidenceScale().stream().map(entry -> entry.getConfidence()).collect(Collectors.toSet()));
    }

    @Test
    void aFactThatNobodyKnowsIsNotReadAsNo() {
        assertNull(state("MM").getNationals().getText());
        assertEquals(NationalsRule.NOT_KNOWN, state("MM").getNationals().getRule());
        assertEquals(Confidence.UNVERIFIED, Confidence.get(0));
        assertEquals(Answer.NOT_KNOWN, state("LA").getProvisionalArrest().getAvailable());
        assertFalse(state("LA").getProvisionalArrest().isSetLimitDays());
        assertEquals(DualCriminalityRule.NOT_KNOWN, state("TL").getDualCriminality().getRule());
        assertNull(state("TL").getDualCriminality().getText());
        assertNull(state("JP").getAssurances().getText());
        assertFalse(library.get(Law.class, "US-law_mla").isSetYear());
        assertNull(library.get(Law.class, "BN-law_mla").getNumber());
        assertEquals(ParticipationStatus.NOT_KNOWN, participation("TL", "asean-mlat").getStatus());
        assertNull(participation("TL", "asean-mlat").getSince());
    }

    @Test
    void anIndicationOnlyIsKeptInWordsAndTypesNothing() {
        for (State state : library.states()) {
            if (state.getNationals().getConfidence().compareTo(Confidence.LOW) <= 0) {
                assertEquals(NationalsRule.NOT_KNOWN, state.getNationals().getRule(), state::getName);
            }
            if (state.getDualCriminality().getConfidence().compareTo(Confidence.LOW) <= 0) {
                assertEquals(DualCriminalityRule.NOT_KNOWN, state.getDualCriminality().getRule(), state::getName);
            }
        }
        assertEquals("may be surrendered; ministerial discretion (s. 49)", state("MY").getNationals().getText());
        assertEquals(List.of("Khmer", "English"), state("KH").getLanguagePolicy().getWordings());
        assertEquals(Set.of(Acceptance.NOT_KNOWN), state("KH").getLanguages().stream().map(Language::getAcceptance).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({"BN, COMMON_AND_ISLAMIC", "SG, COMMON_LAW", "TH, CIVIL_LAW", "VN, SOCIALIST_LAW", "PH, MIXED_CIVIL_COMMON", "LA, NOT_KNOWN", "MM, NOT_KNOWN"})
    void itsTraditionIs(String id, LegalFamily family) {
        assertEquals(family, state(id).getTradition().getFamily());
    }

    @ParameterizedTest
    @CsvSource({"BN, Malay official NOT_KNOWN; English foreign ACCEPTED", "TH, Thai official ACCEPTED; English foreign ACCEPTED", "CN, Chinese official ACCEPTED",
            "TL, Tetum official NOT_KNOWN; Portuguese official NOT_KNOWN", "VN, Vietnamese official NOT_KNOWN", "AU, English official ACCEPTED"})
    void itAcceptsTheseLanguages(String id, String languages) {
        assertEquals(languages, Contents.languages(state(id)));
    }

    @Test
    void everyLanguageHasATagThatSoftwareUnderstands() throws IllformedLocaleException {
        for (Language language : real(Language.class)) {
            Locale locale = new Locale.Builder().setLanguageTag(language.getTag()).build();
            assertEquals(language.getTag(), locale.toLanguageTag(), language::getName);
        }
    }

    @ParameterizedTest
    @CsvSource({"TH, DIRECT DIPLOMATIC, DIRECT DIPLOMATIC", "CN, DIRECT DIPLOMATIC, DIPLOMATIC", "MY, DIPLOMATIC DIRECT, DIPLOMATIC", "TL, NOT_KNOWN, DIRECT DIPLOMATIC", "HK, NOT_KNOWN, NOT_KNOWN"})
    void aLetterReachesItByTheseChannels(String id, String assistance, String extradition) {
        assertEquals(assistance, channels(id, AssistanceFamily.MUTUAL_LEGAL_ASSISTANCE));
        assertEquals(extradition, channels(id, AssistanceFamily.EXTRADITION));
    }

    private String channels(String id, AssistanceFamily family) {
        List<ChannelRule> rules = state(id).getChannels().stream().filter(rule -> rule.getFamily() == family).toList();
        assertEquals(1, rules.stream().map(ChannelRule::getText).distinct().count());
        return rules.stream().map(rule -> rule.getChannel().getName()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"HK, MANDATORY", "TH, ALWAYS_UNLESS_TREATY", "CN, GROUND_OF_REFUSAL", "US, BY_TREATY", "SG, NOT_KNOWN", "VN, NOT_KNOWN"})
    void itAsksForDualCriminality(String id, DualCriminalityRule rule) {
        assertEquals(rule, state(id).getDualCriminality().getRule());
    }

    @ParameterizedTest
    @CsvSource({"JP, 36, 0", "CN, 12, 6", "TH, 12, 0", "PH, 0, 6", "US, 0, 0"})
    void aPersonIsSurrenderedOnlyFromThisPenaltyOn(String id, int months, int remaining) {
        var policy = state(id).getExtraditionDualCriminality();
        assertEquals(DualCriminalityRule.MANDATORY, policy.getRule());
        assertEquals(months > 0, policy.isSetMinimumPenaltyMonths());
        assertEquals(remaining > 0, policy.isSetMinimumRemainingMonths());
        assertEquals(List.of(months, remaining), List.of(policy.getMinimumPenaltyMonths(), policy.getMinimumRemainingMonths()));
    }

    @ParameterizedTest
    @CsvSource({"KH, ABOLISHED", "BN, RETAINED_RARELY_USED", "SG, RETAINED", "HK, ABOLISHED"})
    void itsDeathPenaltyIs(String id, DeathPenaltyRule rule) {
        assertEquals(rule, state(id).getDeathPenalty().getRule());
    }

    @ParameterizedTest
    @CsvSource({"US, PROBABLE_CAUSE", "HK, PRIMA_FACIE", "CA, RECORD_OF_CASE", "VN, COURT_REVIEW", "AU, FORMAL_REVIEW", "MY, NOT_KNOWN", "TH, NOT_KNOWN"})
    void itsCourtsAskForEvidence(String id, EvidenceTest test) {
        assertEquals(test, state(id).getEvidenceTest().getRule());
    }

    @Test
    void provisionalArrestKeepsAllItsFigures() {
        assertEquals(List.of(60, 20), List.of(state("PH").getProvisionalArrest().getLimitDays(), state("PH").getProvisionalArrest().getOlderLimitDays()));
        assertEquals(List.of(60, 90), List.of(state("TH").getProvisionalArrest().getLimitDays(), state("TH").getProvisionalArrest().getExtensionDaysTotal()));
        assertEquals(List.of(30, 15), List.of(state("CN").getProvisionalArrest().getLimitDays(), state("CN").getProvisionalArrest().getExtensionDays()));
        assertFalse(state("US").getProvisionalArrest().isSetExtensionDays());
    }

    @Test
    void aDateOfAccessionKeepsItsMarkAndIsNotTheDayFromWhichTheStateIsBound() {
        Participation brunei = participation("BN", "untoc");
        assertEquals("2008-03-25 (a)", brunei.getRecordedDate());
        assertEquals(List.of(Consent.ACCESSION, LocalDate.of(2008, 3, 25), LocalDate.of(2008, 4, 24)),
                List.of(brunei.getConsent(), brunei.getDeposited(), brunei.getSince()));
        assertEquals(Consent.ACCEPTANCE, participation("JP", "tf-1999").getConsent());
        assertEquals(LocalDate.of(2003, 9, 29), participation("PH", "untoc").getSince());
    }

    @Test
    void fromDepositToBindingItTakesTheWaitingDaysOfTheInstrument() {
        List<Participation> deposited = real(Participation.class).stream().filter(part -> part.getDeposited() != null).toList();
        assertEquals(16 * 4, deposited.size());
        for (Participation part : deposited) {
            LocalDate bound = part.getDeposited().plusDays(part.getInstrument().getWaitingDays());
            LocalDate inForce = part.getInstrument().getInForceSince();
            assertEquals(bound.isBefore(inForce) ? inForce : bound, part.getSince(), part::toString);
        }
    }

    @Test
    void aYearAloneIsASpanOfDays() {
        Participation australia = participation("AU", "budapest");
        assertEquals("2012/2013", australia.getRecordedDate());
        assertEquals(List.of(LocalDate.of(2012, 1, 1), LocalDate.of(2013, 12, 31)), List.of(australia.getEarliest(), australia.getLatest()));
        assertNull(australia.getSince());
        assertEquals(LocalDate.of(2025, 10, 31), participation("CN", "un-cybercrime-2024").getLatest());
    }

    @Test
    void hongKongIsBoundThroughChina() {
        Participation hongKong = participation("HK", "untoc");
        assertEquals(ParticipationStatus.APPLIED_THROUGH, hongKong.getStatus());
        assertEquals(state("CN"), hongKong.getThrough());
        assertEquals("applied through China", hongKong.getRecordedDate());
    }

    @Test
    void anInvitationIsNoMembership() {
        assertEquals(ParticipationStatus.INVITED, participation("TL", "budapest").getStatus());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LA", "CN", "JP"})
    void whereSeveralOfficesAreInChargeNoneIsPicked(String id) {
        assertNull(inCharge(id, AssistanceFamily.MUTUAL_LEGAL_ASSISTANCE).getAuthority());
        assertFalse(inCharge(id, AssistanceFamily.MUTUAL_LEGAL_ASSISTANCE).getText().isBlank());
    }

    @ParameterizedTest
    @CsvSource({"TH, TH-central_authority, TH-central_authority", "VN, VN-central_authority_mla, VN-central_authority_extradition", "MY, MY-central_authority, MY-interior", "SG, SG-central_authority, SG-law"})
    void itsCentralAuthoritiesAre(String id, String assistance, String extradition) {
        assertEquals(List.of(assistance, extradition), ids(List.of(inCharge(id, AssistanceFamily.MUTUAL_LEGAL_ASSISTANCE).getAuthority(),
                inCharge(id, AssistanceFamily.EXTRADITION).getAuthority())));
    }

    private Responsibility inCharge(String id, AssistanceFamily family) {
        return state(id).getResponsibilities().stream().filter(entry -> entry.getFamily() == family).findFirst().orElseThrow();
    }

    @Test
    void anOfficeInChargeTakesEveryFormalTypeOfItsFamilyLikeThatOfAnInventedState() {
        for (Responsibility entry : real(Responsibility.class)) {
            Authority office = entry.getAuthority();
            if (office != null) {
                assertTrue(office.getRoles().contains(AuthorityRole.CENTRAL_AUTHORITY), office::getId);
                for (AssistanceType type : Contents.every(AssistanceType.class)) {
                    boolean extradition = type.getFamily() == AssistanceFamily.EXTRADITION;
                    if (type.getHandling() != null && extradition == (entry.getFamily() == AssistanceFamily.EXTRADITION)) {
                        assertTrue(office.getHandles().contains(type), () -> office.getId() + " " + type.getId());
                    }
                }
            }
        }
    }

    @Test
    void whatAnAgencyWasCalledStaysBesideItsTypedRole() {
        Authority border = library.get(Authority.class, "AU-customs_border");
        assertEquals("customs_border", border.getRecordedRole());
        assertEquals(List.of(AuthorityRole.CUSTOMS, AuthorityRole.BORDER), border.getRoles());
    }

    @Test
    void malaysiaTakesNoConventionAsABasisByItself() {
        assertEquals(List.of(AssistanceFamily.MUTUAL_LEGAL_ASSISTANCE, AssistanceFamily.ASSET_RECOVERY), participation("MY", "uncac").getExcludes());
        assertEquals(List.of(AssistanceFamily.EXTRADITION), participation("SG", "drugs-1988").getExcludes());
        assertEquals(List.of(), participation("SG", "untoc").getExcludes());
    }
}
