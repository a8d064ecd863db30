package org.comity.rules.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.comity.library.ReferenceLibrary;
import org.comity.model.fact.Answer;
import org.comity.model.jurisdiction.Authority;
import org.comity.model.jurisdiction.EvidenceTest;
import org.comity.model.jurisdiction.JurisdictionFactory;
import org.comity.model.jurisdiction.NationalsRule;
import org.comity.model.jurisdiction.State;
import org.comity.model.jurisdiction.TreatylessBasis;
import org.comity.model.jurisdiction.TreatylessRule;
import org.comity.model.request.AssistanceFamily;
import org.comity.model.request.Channel;
import org.comity.model.request.OffenceNature;
import org.comity.model.request.Stand;
import org.comity.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Surrender, undertakings and identifiers: a defect planted, and the same letter without it. */
class MoreRequestRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Particulars NONE = Particulars.NONE;

    private static Particulars stand(Stand stand) {
        return new Particulars(OptionalInt.empty(), OptionalInt.empty(), stand, Optional.empty(), Answer.NOT_KNOWN, OffenceNature.NOT_STATED,
                Answer.NOT_KNOWN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Particulars months(int maximum, int remaining) {
        return new Particulars(OptionalInt.of(maximum), OptionalInt.of(remaining), Stand.ACCUSED, Optional.empty(), Answer.NOT_KNOWN,
                OffenceNature.NOT_STATED, Answer.NOT_KNOWN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Particulars offence(OffenceNature nature, Answer death, Answer tried) {
        return new Particulars(OptionalInt.empty(), OptionalInt.empty(), Stand.ACCUSED, Optional.of("XP"), death, nature, tried,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Particulars days(LocalDate limitation, LocalDate needed, LocalDate arrested, LocalDate surrender) {
        return new Particulars(OptionalInt.empty(), OptionalInt.empty(), Stand.ACCUSED, Optional.empty(), Answer.NOT_KNOWN,
                OffenceNature.NOT_STATED, Answer.NOT_KNOWN, Optional.ofNullable(limitation), Optional.ofNullable(needed),
                Optional.ofNullable(arrested), Optional.ofNullable(surrender));
    }

    private static void treatyless(State state, TreatylessBasis basis, AssistanceFamily family) {
        state.getWithoutTreaty().clear();
        TreatylessRule rule = JurisdictionFactory.eINSTANCE.createTreatylessRule();
        rule.setFamily(family);
        rule.setBasis(basis);
        state.getWithoutTreaty().add(rule);
    }

    @Test
    void reciprocityDoesNotHelpWhereTheLawAsksForATreaty() {
        Letter letter = Letter.forBankRecords().restingOn(null);
        letter.whereTheState(state -> treatyless(state, TreatylessBasis.TREATY_REQUIRED, AssistanceFamily.MUTUAL_LEGAL_ASSISTANCE))
                .isToldBy("basis.treaty-required", Severity.BLOCKS, "M04");
        letter.whereTheState(state -> treatyless(state, TreatylessBasis.RECIPROCITY, AssistanceFamily.MUTUAL_LEGAL_ASSISTANCE))
                .isNotQuestionedBy("basis.treaty-required");
        Finding unknown = letter.whereTheState(state -> state.getWithoutTreaty().clear()).isToldBy("basis.treaty-required", Severity.ADVICE, "M04");
        assertEquals("It is not known for Sarunga whether it helps without a treaty.", unknown.why());
        assertEquals("Ask the Central Authority of Sarunga.", unknown.cure());
    }

    @Test
    void aResolutionIsNoTreaty() {
        Letter.forBankRecords().restingOn("unscr-1373").isToldBy("basis.no-treaty", Severity.BLOCKS, "M04");
        Letter.forBankRecords().isNotQuestionedBy("basis.no-treaty");
    }

    @Test
    void aTreatyThatAStateDoesNotTakeAsABasis() {
        Letter.forBankRecords().whereTheState(state -> state.getParticipations().stream()
                .filter(part -> part.getInstrument().getId().equals("straits-mlat")).forEach(part -> part.getExcludes()
                        .add(AssistanceFamily.MUTUAL_LEGAL_ASSISTANCE))).isToldBy("basis.excluded", Severity.BLOCKS, "M04");
        Letter.forBankRecords().isNotQuestionedBy("basis.excluded");
    }

    @Test
    void theSameTreatyTwiceIsNoReserve() {
        Letter.forBankRecords().inReserve("straits-mlat").isToldBy("basis.reserve-fails", Severity.ADVICE, "M04");
        Letter.forBankRecords().isNotQuestionedBy("basis.reserve-fails");
    }

    @Test
    void eachTypeHasContentsOfItsOwn() {
        Letter letter = Letter.forBankRecords().ofType("service-of-documents");
        assertEquals(List.of("service-documents", "service-consequences", "service-time"), letter.findings().stream()
                .filter(finding -> finding.rule().equals("content.missing-for-type")).map(Finding::field).toList());
        letter.writing("service-documents", "Summons.").writing("service-consequences", "None.").writing("service-time", "Sixty days.")
                .isNotQuestionedBy("content.missing-for-type");
    }

    @Test
    void theFactsBehindAMeasureStandInTheLetter() {
        Letter.forBankRecords().writing("M10", "It will help.").isToldBy("nexus.not-told", Severity.ADVICE, "M10");
        Letter.forBankRecords().isNotQuestionedBy("nexus.not-told");
    }

    @Test
    void nothingIsStoredFromTheFuture() {
        Letter.forBankRecords().reviewedOn(LocalDate.of(2026, 2, 27)).isToldBy("window.in-the-future", Severity.QUERIED, "M09");
        Letter.forBankRecords().reviewedOn(LocalDate.of(2026, 2, 28)).isNotQuestionedBy("window.in-the-future");
    }

    @Test
    void theSameTwice() {
        Letter letter = Letter.forBankRecords();
        letter.alsoAskingFor(letter.review().draft().measures().get(0)).isToldBy("measure.twice", Severity.ADVICE, "M09");
        Letter.forBankRecords().isNotQuestionedBy("measure.twice");
    }

    @Test
    void surrenderIsAskedForInALetterOfItsOwn() {
        RequestDraft.Measure records = Letter.forBankRecords().review().draft().measures().get(0);
        Letter.forSurrender().isNotQuestionedBy("measure.not-of-this-letter");
        Letter.forSurrender().alsoAskingFor(records).isToldBy("measure.not-of-this-letter", Severity.BLOCKS, "M09");
    }

    @Test
    void surrenderNeedsConductThatIsAnOffenceThereToo() {
        Letter.forSurrender().isNotQuestionedBy("criminality.not-shown-for-surrender");
        Letter.forSurrender().writing("X03", "He did it.").whereTheState(state -> state.setExtraditionDualCriminality(
                org.eclipse.emf.ecore.util.EcoreUtil.copy(ReferenceLibrary.shipped().get(State.class, "TH").getExtraditionDualCriminality())))
                .isToldBy("criminality.not-shown-for-surrender", Severity.QUERIED, "X02");
    }

    @ParameterizedTest
    @CsvSource({"11,6,penalty.below-minimum,X02", "12,5,penalty.too-little-left,X05"})
    void anOffenceOfTooLittleWeight(int maximum, int left, String rule, String field) {
        State timor = ReferenceLibrary.shipped().get(State.class, "TL");
        Letter letter = Letter.forSurrender().whereTheState(state -> state.setExtraditionDualCriminality(
                org.eclipse.emf.ecore.util.EcoreUtil.copy(timor.getExtraditionDualCriminality())));
        letter.stating(months(maximum, left)).isToldBy(rule, Severity.BLOCKS, field);
        letter.stating(months(12, 6)).isNotQuestionedBy(rule);
    }

    @ParameterizedTest
    @CsvSource({"X09,specialty.missing,QUERIED", "X04,warrant.missing,BLOCKS", "X06,evidence.below-test,QUERIED"})
    void whatEverySurrenderNeeds(String field, String rule, Severity severity) {
        Letter.forSurrender().stating(stand(Stand.ACCUSED)).isNotQuestionedBy(rule);
        Letter.forSurrender().stating(stand(Stand.ACCUSED)).without(field).isToldBy(rule, severity, field);
    }

    @Test
    void aStateThatSurrendersOnPapersWantsNoEvidence() {
        Letter.forSurrender().without("X06").whereTheState(state -> state.getEvidenceTest().setRule(EvidenceTest.FORMAL_REVIEW))
                .isNotQuestionedBy("evidence.below-test");
    }

    @Test
    void aConvictedPersonIsSoughtOnAJudgment() {
        Letter.forSurrender().stating(stand(Stand.CONVICTED)).isToldBy("judgment.missing", Severity.BLOCKS, "X05");
        Letter.forSurrender().stating(stand(Stand.CONVICTED)).writing("X05", "Judgment.").isNotQuestionedBy("judgment.missing");
        Letter absent = Letter.forSurrender().stating(stand(Stand.CONVICTED_IN_ABSENCE)).writing("X05", "Judgment.");
        absent.isToldBy("absence.unexplained", Severity.QUERIED, "X12");
        absent.writing("X12", "A retrial is his right.").isNotQuestionedBy("absence.unexplained");
        Letter.forSurrender().without("X04").isToldBy("stand.not-stated", Severity.QUERIED, "X04");
        Letter.forSurrender().isNotQuestionedBy("stand.not-stated");
    }

    @ParameterizedTest
    @CsvSource({"NOT_SURRENDERED,BLOCKS", "PROSECUTED_INSTEAD,BLOCKS", "DISCRETION,ADVICE", "NOT_KNOWN,ADVICE"})
    void ownNationals(NationalsRule rule, Severity severity) {
        Letter letter = Letter.forSurrender().stating(offence(OffenceNature.ORDINARY, Answer.NO, Answer.NO));
        letter.isNotQuestionedBy("nationals.not-surrendered");
        letter.whereTheState(state -> state.getNationals().setRule(rule)).isToldBy("nationals.not-surrendered", severity, "X01");
    }

    @Test
    void aStateWithoutCapitalPunishmentWantsAnAssurance() {
        Letter letter = Letter.forSurrender().stating(offence(OffenceNature.ORDINARY, Answer.YES, Answer.NO));
        letter.isToldBy("death-penalty.no-assurance", Severity.BLOCKS, "X10");
        letter.writing("X10", "It will not be carried out.").isNotQuestionedBy("death-penalty.no-assurance");
    }

    @ParameterizedTest
    @CsvSource({"POLITICAL,offence.political,BLOCKS", "MILITARY,offence.military,BLOCKS", "FISCAL,offence.fiscal,ADVICE"})
    void offencesThatAreNotOrdinary(OffenceNature nature, String rule, Severity severity) {
        Letter.forSurrender().stating(offence(nature, Answer.NO, Answer.NO)).isToldBy(rule, severity, "X02");
        Letter.forSurrender().stating(offence(OffenceNature.ORDINARY, Answer.NO, Answer.NO)).isNotQuestionedBy(rule);
    }

    @Test
    void nobodyIsTriedTwice() {
        Letter.forSurrender().stating(offence(OffenceNature.ORDINARY, Answer.NO, Answer.YES)).isToldBy("tried.before", Severity.BLOCKS, "X02");
        Letter.forSurrender().stating(offence(OffenceNature.ORDINARY, Answer.NO, Answer.NOT_KNOWN)).isNotQuestionedBy("tried.before");
    }

    @Test
    void daysThatAreOver() {
        LocalDate yesterday = TODAY.minusDays(1);
        Letter letter = Letter.forSurrender().reviewedOn(TODAY).stating(days(yesterday, yesterday, null, yesterday));
        letter.isToldBy("limitation.expired", Severity.BLOCKS, "X07");
        letter.isToldBy("urgency.date-passed", Severity.QUERIED, "M14");
        letter.isToldBy("surrender.too-late", Severity.BLOCKS, "X04");
        letter.stating(days(TODAY, TODAY, null, TODAY)).isNotQuestionedBy("limitation.expired");
        letter.isNotQuestionedBy("urgency.date-passed");
        letter.isNotQuestionedBy("surrender.too-late");
        letter.isToldBy("urgency.not-marked", Severity.ADVICE, "M14");
        letter.urgent().isNotQuestionedBy("urgency.not-marked");
    }

    @Test
    void theClockOfAProvisionalArrestRuns() {
        State thailand = ReferenceLibrary.shipped().get(State.class, "TH");
        Letter letter = Letter.forSurrender().reviewedOn(TODAY).whereTheState(state -> state.setProvisionalArrest(
                org.eclipse.emf.ecore.util.EcoreUtil.copy(thailand.getProvisionalArrest())));
        letter.stating(days(null, null, TODAY.minusDays(61), null)).isToldBy("arrest.clock-run-out", Severity.BLOCKS, "X04");
        letter.stating(days(null, null, TODAY.minusDays(60), null)).isToldBy("arrest.clock-run-out", Severity.ADVICE, "X04");
        letter.stating(days(null, null, TODAY.minusDays(52), null)).isNotQuestionedBy("arrest.clock-run-out");
    }

    @Test
    void provisionalArrestIsForUrgentCases() {
        Letter.forSurrender().ofType("provisional-arrest").isToldBy("arrest.not-urgent", Severity.QUERIED, "PA07");
        Letter.forSurrender().ofType("provisional-arrest").urgent().isNotQuestionedBy("arrest.not-urgent");
        Letter letter = Letter.forSurrender().ofType("provisional-arrest").whereTheState(state -> {
            state.setProvisionalArrest(JurisdictionFactory.eINSTANCE.createProvisionalArrestPolicy());
            state.getProvisionalArrest().setAvailable(Answer.NO);
        });
        letter.isToldBy("arrest.not-available", Severity.BLOCKS, "PA06");
        letter.whereTheState(state -> state.getProvisionalArrest().setAvailable(Answer.YES)).isNotQuestionedBy("arrest.not-available");
    }

    @Test
    void aSecretMeasureAsksForSecrecy() {
        Letter.of("P-content").without("M15").isToldBy("confidentiality.not-asked", Severity.ADVICE, "M15");
        Letter.of("P-content").isNotQuestionedBy("confidentiality.not-asked");
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.9 at 08:15,identifier.no-time-zone,203.0.113.9 at 08:15 UTC", "192.168.0.7 on the slip,identifier.private-address,203.0.113.9"})
    void anAddressThatNobodyCanFind(String bad, String rule, String good) {
        Letter.forBankRecords().whereTheFactReads("F-payment-slip", bad).writing("M11", "The account.").isToldBy(rule, Severity.QUERIED, "M11");
        Letter.forBankRecords().whereTheFactReads("F-payment-slip", good).isNotQuestionedBy(rule);
    }

    @Test
    void testimonyComesInAForm() {
        Letter.forBankRecords().ofType("witness-statement").without("M12").isToldBy("evidence-form.not-stated", Severity.ADVICE, "M12");
        Letter.forBankRecords().ofType("witness-statement").isNotQuestionedBy("evidence-form.not-stated");
    }

    @ParameterizedTest
    @CsvSource({"search-and-seizure,undertaking.return,QUERIED", "video-link,undertaking.costs,ADVICE"})
    void undertakings(String type, String rule, Severity severity) {
        Letter.forBankRecords().ofType(type).without("M16").isToldBy(rule, severity, "M16");
        Letter.forBankRecords().ofType(type).isNotQuestionedBy(rule);
    }

    @Test
    void earlierContactsAreTold() {
        Letter.forBankRecords().mentioning("R-1").isToldBy("contacts.not-told", Severity.ADVICE, "M19");
        Letter.forBankRecords().mentioning("R-1").writing("M19", "Police to police.").isNotQuestionedBy("contacts.not-told");
    }

    @Test
    void noStateAsksItself() {
        State tevara = ReferenceLibrary.shipped().get(State.class, "XT");
        Letter.forBankRecords().to(tevara, tevara.getAuthorities().get(0)).isToldBy("parties.same-state", Severity.BLOCKS, "M01");
        Letter.forBankRecords().isNotQuestionedBy("parties.same-state");
    }

    /** Of each of the 22 States everything is forgotten; what a rule would have to know is then advice, and never stops a request. */
    @Test
    void whatIsNotKnownOfAStateNeverBlocks() {
        List<String> blocked = new ArrayList<>();
        List<State> states = ReferenceLibrary.shipped().states();
        assertEquals(22, states.size());
        for (State known : states) {
            State forgotten = JurisdictionFactory.eINSTANCE.createState();
            forgotten.setId("XN");
            forgotten.setName(known.getName());
            Authority office = JurisdictionFactory.eINSTANCE.createAuthority();
            office.setId("XN-office");
            office.setName("Office");
            forgotten.getAuthorities().add(office);
            Particulars all = new Particulars(OptionalInt.of(1), OptionalInt.of(1), Stand.ACCUSED, Optional.of("XN"), Answer.YES,
                    OffenceNature.ORDINARY, Answer.NO, Optional.empty(), Optional.empty(), Optional.of(TODAY), Optional.empty());
            List<Finding> findings = Letter.forSurrender().without("X06").to(forgotten, office).stating(all).findings();
            findings.stream().filter(finding -> finding.severity() == Severity.BLOCKS).forEach(finding -> blocked.add(known.getName() + ": " + finding));
            List<String> asked = findings.stream().filter(finding -> finding.why().startsWith("It is not known for " + known.getName()))
                    .filter(finding -> finding.cure().contains("Central Authority of " + known.getName())).map(Finding::rule).toList();
            assertEquals(List.of("basis.treaty-required", "penalty.below-minimum", "penalty.too-little-left", "nationals.not-surrendered",
                    "death-penalty.no-assurance", "evidence.below-test", "arrest.clock-run-out"), asked, known.getName());
        }
        assertEquals(List.of(), blocked);
        assertTrue(Letter.forSurrender().stating(NONE).findings().stream().noneMatch(finding -> finding.severity() == Severity.BLOCKS));
        assertFalse(Letter.forSurrender().without("X08").findings().isEmpty());
    }

    @Test
    void theArticleOfTheInstrumentThatApplies() {
        assertEquals("Straits MLAT art. 4", Letter.forBankRecords().by(Channel.POLICE).isToldBy("channel.not-accepted", Severity.QUERIED, "M01").source());
        assertEquals("UNTOC art. 18(13)",
                Letter.forBankRecords().by(Channel.POLICE).restingOn("untoc").isToldBy("channel.not-accepted", Severity.QUERIED, "M01").source());
        assertEquals("UNCAC art. 46(13)-(14)",
                Letter.forBankRecords().by(Channel.POLICE).restingOn(null).inReserve("uncac").isToldBy("channel.not-accepted", Severity.QUERIED, "M01").source());
        assertEquals("UN Model Treaty on Extradition art. 14", Letter.forSurrender().without("X09").isToldBy("specialty.missing", Severity.QUERIED, "X09").source());
    }
}
