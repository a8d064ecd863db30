package org.comity.library.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.comity.library.ReferenceLibrary;
import org.comity.library.basis.LegalBases;
import org.comity.library.basis.LegalBasis;
import org.comity.library.basis.Standing;
import org.comity.model.jurisdiction.Authority;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.AssistanceType;
import org.comity.model.request.Channel;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions of a Central Authority about all States at once: whom can we ask for this, on what, and by which channel? */
class CooperationMatrixTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final ReferenceLibrary library = ReferenceLibrary.shipped();
    private final CooperationWords words = new CooperationWords(Locale.ENGLISH);

    private static CooperationMatrix matrix(ReferenceLibrary library, String type, LocalDate day) {
        return CooperationMatrix.of(library, library.get(AssistanceType.class, type), day);
    }

    private static Optional<Cooperation> find(CooperationMatrix matrix, String requesting, String requested) {
        return matrix.between(state(matrix, requesting), state(matrix, requested));
    }

    private static State state(CooperationMatrix matrix, String code) {
        return matrix.states().stream().filter(state -> state.getId().equals(code)).findFirst().orElseThrow();
    }

    private Cooperation pair(String requesting, String requested, String type, String day) {
        return find(matrix(library, type, LocalDate.parse(day)), requesting, requested).orElseThrow();
    }

    private static List<String> titles(Cooperation pair, Standing standing) {
        return pair.bases().stream().filter(basis -> basis.standing() == standing).flatMap(basis -> basis.instrument().stream()).map(Instrument::getId).toList();
    }

    @Test
    void thailandAsksSingaporeForBankRecordsUnderTheRegionalTreaty() {
        Cooperation pair = pair("TH", "SG", "records", "2026-11-23");
        assertEquals(Outlook.TREATY, pair.outlook());
        assertEquals("ASEAN MLAT ~", words.basis(pair), "since when the two are bound is known to a year, of medium confidence");
        assertEquals(List.of("asean-mlat", "drugs-1988", "tf-1999", "uncac", "untoc"), titles(pair, Standing.YES));
        assertEquals("direct", words.channels(pair), "Singapore takes requests at its Attorney-General's, and the treaty allows it");
        assertEquals("Central Authority of Singapore: Attorney-General's Chambers.", words.ask(pair));
    }

    @Test
    void theMatrixSaysWhatTheLegalBasesSay() {
        CooperationMatrix matrix = matrix(library, "extradition", TODAY);
        LegalBases bases = new LegalBases(library.instruments());
        assertTrue(matrix.pairs().allMatch(pair -> pair.bases().equals(bases.between(pair.requesting(), pair.requested(), TODAY, matrix.type()))));
    }

    @Test
    void tevaraAsksQorvanFromCentralAuthorityToCentralAuthorityUnderTheTreatyOfTheStraits() {
        Cooperation pair = pair("XT", "XQ", "records", "2026-11-23");
        assertEquals(List.of("straits-mlat", "drugs-1988", "uncac", "untoc"), titles(pair, Standing.YES));
        assertEquals("Straits MLAT", words.basis(pair));
        assertEquals("direct", words.channels(pair));
    }

    @ParameterizedTest
    @CsvSource({"2012-08-31, NO, Qorvan is not bound before 2012-09-01", "2012-09-01, YES, Qorvan is bound since 2012-09-01"})
    void aDayBeforeQorvanIsBoundTheTreatyOfTheStraitsCarriesNothing(String day, Standing standing, String reason) {
        LegalBasis treaty = pair("XT", "XQ", "records", day).bases().stream()
                .filter(basis -> basis.instrument().map(Instrument::getId).filter("straits-mlat"::equals).isPresent()).findFirst().orElseThrow();
        assertEquals(standing, treaty.standing());
        assertTrue(words.reasons(treaty).contains(reason), words.reasons(treaty));
    }

    @Test
    void betweenStatesOfSeveralRegionsSeveralConventionsStandFirstTogether() {
        Cooperation pair = pair("AU", "PH", "records", "2026-11-23");
        assertEquals("4 conventions", words.basis(pair));
        assertEquals(4, pair.best().size());
        assertTrue(words.summary(pair).endsWith("A convention serves for the offences that it is about."), words.summary(pair));
    }

    @Test
    void whereTooLittleIsRecordedItIsNotKnownAndSaidWhomToAsk() {
        List<Cooperation> open = matrix(library, "data-preservation", TODAY).pairs().filter(pair -> pair.outlook() == Outlook.NOT_KNOWN).toList();
        assertTrue(open.size() > 100, "found " + open.size());
        for (Cooperation pair : open) {
            assertEquals("not known", words.basis(pair));
            assertTrue(pair.bases().stream().noneMatch(basis -> basis.standing() == Standing.YES));
            assertTrue(pair.bases().stream().anyMatch(basis -> basis.standing() == Standing.NOT_KNOWN));
            String ask = words.ask(pair);
            assertTrue(pair.centralAuthorities().stream().map(Authority::getName).allMatch(ask::contains) && ask.contains(pair.requested().getName()), ask);
            assertTrue(words.summary(pair).endsWith("without a request from State to State."), words.summary(pair));
        }
    }

    @Test
    void aStateThatNeedsATreatyIsTheOnlyOneWithoutAnyBasis() {
        CooperationMatrix matrix = matrix(library, "real-time-data", TODAY);
        List<Cooperation> none = matrix.pairs().filter(pair -> pair.outlook() == Outlook.NONE).toList();
        assertEquals(Set.of("PH"), new HashSet<>(none.stream().map(pair -> pair.requested().getId()).toList()));
        assertEquals(matrix.count(Outlook.NONE), none.size());
        assertEquals("", words.channels(none.get(0)), "there is nothing to send");
    }

    @Test
    void whereNoTreatyCarriesItThePracticeOfTheRequestedStateIsTold() {
        Cooperation malaysia = pair("AU", "MY", "records", "2026-11-23");
        assertEquals(Outlook.OTHER_BASIS, malaysia.outlook());
        assertEquals("case by case", words.basis(malaysia));
        assertEquals("reciprocity", words.basis(pair("TH", "SG", "real-time-data", "2026-11-23")));
    }

    @Test
    void aStateThatPrefersTheDiplomaticChannelHasItFirstThoughTheTreatyOpensBoth() {
        assertEquals("diplomatic / direct", words.channels(pair("TH", "MY", "records", "2026-11-23")));
        assertEquals("diplomatic / direct", words.channels(pair("AU", "JP", "records", "2026-11-23")));
        assertEquals("direct", words.channels(pair("US", "JP", "records", "2026-11-23")), "their own treaty opens the direct one alone");
    }

    @Test
    void whereTheStateRecordsNoChannelThatOfTheTreatyHolds() {
        Cooperation pair = pair("TH", "VN", "records", "2026-11-23");
        assertEquals("direct / diplomatic", words.channels(pair));
        assertTrue(words.route(pair).get(0).startsWith("Viet Nam: to the Supreme People's Procuracy"), words.route(pair).get(0));
        assertFalse(pair.route().isDisputed());
    }

    @Test
    void theChannelOfATreatyForMutualLegalAssistanceIsNoneForExtradition() {
        Cooperation pair = pair("AU", "CA", "extradition", "2026-11-23");
        assertEquals(Outlook.TREATY, pair.outlook());
        assertEquals(List.of(), pair.route().prescribed());
        assertEquals("channel: see reasons", words.channels(pair), "Canada's record names its minister and no channel");
    }

    @Test
    void whereTheStateAndTheTreatyNameDifferentChannelsBothAreThereAndItIsSaid() {
        ReferenceLibrary own = library.copy("Australia takes requests by the diplomatic channel alone");
        own.get(State.class, "AU").getChannels().forEach(rule -> rule.setChannel(Channel.DIPLOMATIC));
        Cooperation pair = find(matrix(own, "real-time-data", TODAY), "US", "AU").orElseThrow();
        assertTrue(pair.route().isDisputed());
        assertEquals(List.of(Channel.DIPLOMATIC, Channel.DIRECT), pair.route().channels());
        assertTrue(words.route(pair).contains("The treaty and the record of Australia name different channels: ask its Central Authority."));
        assertFalse(pair("US", "AU", "real-time-data", "2026-11-23").route().isDisputed(), "the shipped library is as it was");
    }

    @Test
    void whatTimorLesteIsToTheRegionalTreatyIsNotKnownAndNotNo() {
        Cooperation pair = pair("TH", "TL", "records", "2026-11-23");
        assertTrue(titles(pair, Standing.NOT_KNOWN).contains("asean-mlat"), () -> titles(pair, Standing.NOT_KNOWN).toString());
        assertFalse(titles(pair, Standing.NO).contains("asean-mlat"));
        assertEquals("4 conventions", words.basis(pair).replace(" ~", ""));
    }

    @Test
    void nobodyAsksItselfAndNoInventedStateARealOne() {
        CooperationMatrix matrix = matrix(library, "records", TODAY);
        assertEquals(17 * 16 + 5 * 4, matrix.pairs().count());
        assertTrue(find(matrix, "TH", "TH").isEmpty());
        assertTrue(find(matrix, "XT", "TH").isEmpty());
        assertTrue(find(matrix, "TH", "XT").isEmpty());
    }

    @Test
    void someStatesMakeASmallerMatrixInTheirOrder() {
        List<State> two = List.of(library.get(State.class, "SG"), library.get(State.class, "AU"));
        CooperationMatrix matrix = CooperationMatrix.of(library, two, library.get(AssistanceType.class, "records"), TODAY, new NullProgressMonitor());
        assertEquals("Bank, business and official records, 2026-11-23\tSingapore\tAustralia\nSingapore\t\t4 conventions; direct\nAustralia\t4 conventions; direct\t\n",
                words.table(matrix).asTabs());
        assertTrue(matrix.between(two.get(0), library.get(State.class, "TH")).isEmpty());
    }

    @Test
    void whoNoLongerWantsItCancels() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        AssistanceType type = library.get(AssistanceType.class, "records");
        assertThrows(OperationCanceledException.class, () -> CooperationMatrix.of(library, library.states(), type, TODAY, monitor));
    }

    @Test
    void everyPlaceIsInWordsForEveryTypeInEveryTime() {
        Set<Outlook> met = new HashSet<>();
        List<AssistanceType> types = library.assistanceTypes();
        assertTrue(types.size() > 20, "found " + types.size());
        List<State> states = Stream.of("TH", "SG", "PH", "TL", "US", "JP", "HK", "XT", "XQ").map(code -> library.get(State.class, code)).toList();
        for (AssistanceType type : types) {
            for (LocalDate day : List.of(LocalDate.of(1985, 1, 1), LocalDate.of(2013, 6, 1), TODAY)) {
                CooperationMatrix.of(library, states, type, day, new NullProgressMonitor()).pairs().forEach(pair -> {
                    met.add(pair.outlook());
                    Stream<String> ofBases = pair.bases().stream().flatMap(basis -> Stream.concat(Stream.of(words.name(basis, pair.requested()),
                            words.of(basis.standing()), words.reasons(basis)), words.provenance(basis).stream()));
                    Stream.of(Stream.of(words.sentence(pair), words.title(pair), words.basis(pair), words.summary(pair), words.ask(pair), words.sign(pair.outlook())),
                            words.route(pair).stream(), ofBases).flatMap(all -> all)
                            .forEach(text -> assertFalse(text.isBlank() || text.contains("{") || text.contains("null"), () -> words.title(pair) + ": " + text));
                });
            }
        }
        assertEquals(Set.of(Outlook.values()), met);
    }
}
