package org.comity.library.basis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.comity.library.ReferenceLibrary;
import org.comity.library.basis.Reason.Code;
import org.comity.model.fact.Confidence;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.InstrumentKind;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.AssistanceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that a Central Authority asks before it writes: on what can this request rest? */
class LegalBasesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final ReferenceLibrary library = ReferenceLibrary.shipped();
    private final LegalBases bases = new LegalBases(library.instruments());

    private List<LegalBasis> ask(String requesting, String requested, LocalDate day, String type) {
        return bases.between(library.get(State.class, requesting), library.get(State.class, requested), day, library.get(AssistanceType.class, type));
    }

    private static LegalBasis of(List<LegalBasis> bases, String instrument) {
        return bases.stream().filter(basis -> basis.instrument().map(Instrument::getId).filter(instrument::equals).isPresent()).findFirst()
                .orElseThrow(() -> new AssertionError(instrument + " is not among " + names(bases, null)));
    }

    private LegalBasis of(String requesting, String requested, String day, String type, String instrument) {
        return of(ask(requesting, requested, LocalDate.parse(day), type), instrument);
    }

    private static List<Code> codes(LegalBasis basis) {
        return basis.reasons().stream().map(Reason::code).toList();
    }

    private static String names(List<LegalBasis> bases, Standing standing) {
        return bases.stream().filter(basis -> standing == null || basis.standing() == standing)
                .map(basis -> basis.instrument().map(Instrument::getId).orElse(basis.kind().name())).collect(Collectors.joining(" "));
    }

    @Test
    void thailandFindsTheRegionalTreatyBeforeTheConventionsWhenItAsksSingapore() {
        List<LegalBasis> found = ask("TH", "SG", TODAY, "records");
        assertEquals("asean-mlat drugs-1988 tf-1999 uncac untoc RECIPROCITY", names(found, Standing.YES).replace("drugs-1988 tf-1999 uncac untoc", sorted(found)));
        assertEquals("asean-mlat", found.get(0).instrument().orElseThrow().getId());
        assertEquals(BasisKind.REGIONAL, found.get(0).kind());
    }

    /** The multilateral conventions in the order in which they were found, which has to be that of confidence and title. */
    private static String sorted(List<LegalBasis> found) {
        List<LegalBasis> conventions = found.stream().filter(basis -> basis.kind() == BasisKind.MULTILATERAL && basis.standing() == Standing.YES).toList();
        assertEquals(List.of("drugs-1988", "tf-1999", "uncac", "untoc"), conventions.stream().map(basis -> basis.instrument().orElseThrow().getId()).toList());
        return "drugs-1988 tf-1999 uncac untoc";
    }

    @Test
    void aTreatyBetweenTheTwoComesFirstOfAll() {
        List<LegalBasis> found = ask("TH", "US", TODAY, "records");
        assertEquals("th-us-mlat", found.get(0).instrument().orElseThrow().getId());
        assertEquals(Standing.YES, found.get(0).standing());
    }

    @Test
    void aTreatyBetweenTwoOthersIsNotMentioned() {
        assertFalse(names(ask("TH", "SG", TODAY, "records"), null).contains("th-us-mlat"));
        assertFalse(names(ask("TH", "CA", TODAY, "records"), null).contains("th-us-mlat"));
    }

    @Test
    void whatExistsStandsBeforeWhatIsNotKnownAndThatBeforeWhatDoesNotExist() {
        List<LegalBasis> found = ask("TL", "TH", TODAY, "records");
        assertEquals(found.stream().map(LegalBasis::standing).sorted().toList(), found.stream().map(LegalBasis::standing).toList());
        assertEquals(Set.of(Standing.values()), found.stream().map(LegalBasis::standing).collect(Collectors.toSet()));
    }

    @Test
    void whetherTimorLesteJoinedTheRegionalTreatyIsNotKnownAndThatIsSaid() {
        LegalBasis basis = of("TH", "TL", "2026-11-23", "records", "asean-mlat");
        assertEquals(Standing.NOT_KNOWN, basis.standing());
        assertEquals("What Timor-Leste is to it is not known: ask its Central Authority.", basis.reasons().get(0).sentence(Locale.ENGLISH));
    }

    @Test
    void aStateOutsideTheRegionIsNotParty() {
        LegalBasis basis = of("TH", "JP", "2026-11-23", "records", "asean-mlat");
        assertEquals(Standing.NO, basis.standing());
        assertEquals(Code.NOT_PARTY, codes(basis).get(0));
    }

    @Test
    void aTreatyThatIsOnlySignedCarriesNoRequest() {
        LegalBasis basis = of("XT", "XS", "2026-03-02", "records", "straits-extradition");
        assertEquals(Standing.NO, basis.standing());
        assertTrue(codes(basis).contains(Code.INSTRUMENT_NOT_IN_FORCE));
        assertEquals("The Straits Extradition Treaty is signed, not in force (as of 2026-11-21).", basis.reasons().stream()
                .filter(reason -> reason.code() == Code.INSTRUMENT_NOT_IN_FORCE).findFirst().orElseThrow().sentence(Locale.ENGLISH));
    }

    @Test
    void theAseanTreatyOnExtraditionIsSignedByBothAndNotInForce() {
        LegalBasis before = of("TH", "SG", "2026-11-21", "records", "asean-extradition");
        assertEquals(Standing.NO, before.standing());
        assertTrue(codes(before).containsAll(List.of(Code.INSTRUMENT_NOT_IN_FORCE, Code.SIGNED_ONLY)));
    }

    @Test
    void whetherItEnteredIntoForceSinceTheLastCheckIsNotKnown() {
        LegalBasis after = of("TH", "SG", "2026-11-22", "records", "asean-extradition");
        assertTrue(codes(after).contains(Code.INSTRUMENT_NOT_CHECKED_SINCE));
        assertFalse(codes(after).contains(Code.INSTRUMENT_NOT_IN_FORCE));
    }

    @ParameterizedTest
    @CsvSource({
            "2013-10-16, NO, BOUND_LATER", "2013-10-17, NO, DEPOSITED_NOT_YET_BOUND", "2013-11-15, NO, DEPOSITED_NOT_YET_BOUND",
            "2013-11-16, YES, BOUND_SINCE"})
    void thailandIsBoundByTheConventionThirtyDaysAfterItsDeposit(String day, Standing standing, Code code) {
        LegalBasis basis = of("SG", "TH", day, "records", "untoc");
        assertEquals(standing, basis.standing());
        assertTrue(codes(basis).contains(code), basis::toString);
    }

    @Test
    void beforeAConventionIsInForceItBindsNobodyWhoeverHasRatified() {
        LegalBasis basis = of("CA", "PH", "2003-09-28", "records", "untoc");
        assertEquals(Standing.NO, basis.standing());
        assertTrue(codes(basis).contains(Code.INSTRUMENT_LATER));
        assertEquals(Standing.YES, of("CA", "PH", "2003-09-29", "records", "untoc").standing());
    }

    @ParameterizedTest
    @CsvSource({"2012-12-31, NO, BOUND_LATER", "2013-01-01, NOT_KNOWN, DATE_NOT_EXACT", "2013-12-31, NOT_KNOWN, DATE_NOT_EXACT", "2014-01-01, YES, BOUND_BY"})
    void withAYearAloneTheAnswerIsOpenInThatYearOnly(String day, Standing standing, Code code) {
        LegalBasis basis = of("SG", "TH", day, "records", "asean-mlat");
        assertEquals(standing, basis.standing());
        assertTrue(codes(basis).contains(code), basis::toString);
    }

    @Test
    void theYearIsTold() {
        LegalBasis basis = of("US", "AU", "2013-03-01", "subscriber-information", "budapest");
        assertEquals(Standing.NOT_KNOWN, basis.standing());
        assertEquals("For Australia only \"2012/2013\" is recorded: whether it was bound on this day is not known.",
                basis.reasons().get(0).sentence(Locale.ENGLISH));
    }

    @Test
    void hongKongIsBoundThroughChina() {
        LegalBasis basis = of("PH", "HK", "2026-11-23", "records", "uncac");
        assertEquals(Standing.YES, basis.standing());
        assertEquals(Confidence.MEDIUM, basis.confidence());
        assertTrue(basis.reasons().stream().anyMatch(reason -> reason.sentence(Locale.ENGLISH).equals("China applies it to Hong Kong SAR, China.")));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, NOT_KNOWN, APPLIED_UNDATED", "2006-02-11, NO, APPLIED_THROUGH"})
    void sinceWhenHongKongIsBoundIsOpenButNeverBeforeChina(String day, Standing standing, Code code) {
        LegalBasis basis = of("TH", "HK", day, "records", "uncac");
        assertEquals(standing, basis.standing());
        assertTrue(codes(basis).contains(code), basis::toString);
    }

    @Test
    void anInvitationToAccedeIsNoAnswer() {
        LegalBasis basis = of("JP", "TL", "2026-11-23", "subscriber-information", "budapest");
        assertEquals(Standing.NOT_KNOWN, basis.standing());
        assertEquals(Code.INVITED_ONLY, codes(basis).get(0));
    }

    @Test
    void aSignatureKnownByHearsayIsNotANo() {
        LegalBasis basis = of("LA", "KH", "2026-11-23", "content-data", "un-cybercrime-2024");
        assertTrue(codes(basis).contains(Code.LOW_CONFIDENCE));
        LegalBasis twoHearsays = of("KH", "BN", "2026-11-23", "content-data", "un-cybercrime-2024");
        assertEquals(Standing.NOT_KNOWN, twoHearsays.standing());
        assertEquals(Confidence.LOW, twoHearsays.confidence());
    }

    @Test
    void theConventionAgainstCybercrimeIsReliedOnByNobody() {
        for (State one : library.states()) {
            for (State other : library.states()) {
                bases.between(one, other, TODAY, library.get(AssistanceType.class, "content-data")).stream()
                        .filter(basis -> basis.instrument().map(Instrument::getId).filter("un-cybercrime-2024"::equals).isPresent())
                        .forEach(basis -> assertFalse(basis.standing() == Standing.YES, basis::toString));
            }
        }
    }

    @Test
    void aConventionThatDoesNotProvideForTheMeasureIsNoBasisForIt() {
        LegalBasis basis = of("JP", "US", "2026-11-23", "records", "budapest");
        assertEquals(Standing.NO, basis.standing());
        assertEquals(Code.NOT_COVERED, codes(basis).get(0));
        assertEquals(Standing.YES, of("JP", "US", "2026-11-23", "traffic-data", "budapest").standing());
    }

    @Test
    void malaysiaDoesNotTakeAConventionAsABasisButAsksOnItInOthers() {
        LegalBasis asked = of("TH", "MY", "2026-11-23", "records", "uncac");
        assertEquals(Standing.NO, asked.standing());
        assertEquals(Code.EXCLUDED, codes(asked).get(0));
        assertEquals(Standing.YES, of("MY", "TH", "2026-11-23", "records", "uncac").standing());
        assertEquals(Standing.YES, of("TH", "MY", "2026-11-23", "records", "asean-mlat").standing());
    }

    @ParameterizedTest
    @CsvSource({"PH, NO, NO, TREATY_REQUIRED", "SG, NO, YES, ON_RECIPROCITY", "MY, YES, NOT_KNOWN, CASE_BY_CASE", "HK, NOT_KNOWN, NOT_KNOWN, WITHOUT_TREATY_NOT_KNOWN",
            "XS, NOT_KNOWN, NOT_KNOWN, WITHOUT_TREATY_NOT_KNOWN"})
    void withoutATreatyItDependsOnTheRequestedState(String requested, Standing ownLaw, Standing reciprocity, Code code) {
        List<LegalBasis> found = ask("AU", requested, TODAY, "records");
        LegalBasis law = found.stream().filter(basis -> basis.kind() == BasisKind.OWN_LAW).findFirst().orElseThrow();
        LegalBasis promise = found.stream().filter(basis -> basis.kind() == BasisKind.RECIPROCITY).findFirst().orElseThrow();
        assertEquals(List.of(ownLaw, reciprocity), List.of(law.standing(), promise.standing()));
        assertEquals(code, law.reasons().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"unscr-1373", "unscr-2178", "un-model-mla", "un-model-extradition", "asean-model-extradition"})
    void aResolutionOrAModelIsNeverABasis(String id) {
        assertTrue(Set.of(InstrumentKind.RESOLUTION, InstrumentKind.MODEL).contains(library.get(Instrument.class, id).getKind()));
        assertFalse(names(ask("TH", "US", TODAY, "records"), null).contains(id));
    }

    @Test
    void inTheInventedStatesTheRegionalTreatyStaysTheBestBasis() {
        for (String requested : List.of("XS", "XQ", "XP", "XU")) {
            LegalBasis best = ask("XT", requested, LocalDate.of(2026, 3, 2), "records").get(0);
            assertEquals("straits-mlat", best.instrument().orElseThrow().getId());
            assertEquals(Standing.YES, best.standing());
        }
    }

    @Test
    void everyKindOfReasonIsASentenceAndMostOfThemOccur() {
        Set<Code> met = new HashSet<>();
        List<LocalDate> days = List.of(LocalDate.of(1990, 1, 1), LocalDate.of(2003, 10, 1), LocalDate.of(2011, 6, 1), LocalDate.of(2013, 6, 1), LocalDate.of(2013, 10, 20),
                LocalDate.of(2026, 11, 20), TODAY);
        List<Reason> reasons = new ArrayList<>();
        for (State one : library.states()) {
            for (State other : library.states()) {
                for (LocalDate day : days) {
                    for (AssistanceType type : List.of(library.get(AssistanceType.class, "records"), library.get(AssistanceType.class, "content-data"))) {
                        bases.between(one, other, day, type).forEach(basis -> reasons.addAll(basis.reasons()));
                    }
                }
            }
        }
        for (Reason reason : reasons) {
            if (met.add(reason.code())) {
                String sentence = reason.sentence(Locale.ENGLISH);
                assertFalse(sentence.contains("{") || sentence.contains("null") || sentence.isBlank(), sentence);
            }
        }
        Set<Code> never = new HashSet<>(Set.of(Code.values()));
        never.removeAll(met);
        assertEquals(Set.of(Code.OWN_LAW), never);
    }

    @ParameterizedTest
    @CsvSource({"SG, TH, untoc, YES", "TH, SG, drugs-1988, NO", "TH, LA, uncac, NO", "TH, SG, asean-extradition, NOT_KNOWN", "ID, PH, id-ph-extradition, YES", "VN, CN, vn-cn-extradition, NOT_KNOWN",
            "TH, SG, asean-mlat, NO"})
    void forExtraditionOtherBasesCount(String requesting, String requested, String instrument, Standing standing) {
        LegalBasis basis = of(requesting, requested, "2026-11-23", "extradition", instrument);
        assertEquals(standing, instrument.equals("asean-extradition") ? inForceOnly(basis) : basis.standing(), basis::toString);
    }

    /** What the instrument says for itself, apart from the signatures of the two. */
    private static Standing inForceOnly(LegalBasis basis) {
        return basis.reasons().stream().filter(reason -> reason.code() == Code.INSTRUMENT_NOT_CHECKED_SINCE).findFirst().orElseThrow().standing();
    }

    @Test
    void aStateThatNeedsATreatyForSurrenderSaysSo() {
        List<LegalBasis> found = ask("TH", "PH", TODAY, "extradition");
        LegalBasis law = found.stream().filter(basis -> basis.kind() == BasisKind.OWN_LAW).findFirst().orElseThrow();
        assertEquals(Code.TREATY_REQUIRED, law.reasons().get(0).code());
        assertEquals(Standing.YES, ask("TH", "CN", TODAY, "extradition").stream().filter(basis -> basis.kind() == BasisKind.RECIPROCITY).findFirst().orElseThrow().standing());
    }
}
