package org.comity.library;

import static org.comity.library.Contents.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.comity.model.fact.TimeUnit;
import org.comity.model.jurisdiction.Authority;
import org.comity.model.jurisdiction.AuthorityRole;
import org.comity.model.jurisdiction.ChannelRule;
import org.comity.model.jurisdiction.DeathPenaltyRule;
import org.comity.model.jurisdiction.DualCriminalityRule;
import org.comity.model.jurisdiction.EvidenceTest;
import org.comity.model.jurisdiction.Holiday;
import org.comity.model.jurisdiction.Language;
import org.comity.model.jurisdiction.LegalFamily;
import org.comity.model.jurisdiction.NationalsRule;
import org.comity.model.jurisdiction.Requirement;
import org.comity.model.jurisdiction.State;
import org.comity.model.jurisdiction.StepDuration;
import org.comity.model.jurisdiction.WorkingCalendar;
import org.comity.model.request.AssistanceFamily;
import org.comity.model.request.AssistanceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The five invented States: one test for each row of the table in domain/scenarios.md, section 0. */
class FictionalStatesTest {
    private final ReferenceLibrary library = ReferenceLibrary.shipped();

    private List<State> invented() {
        return library.states().stream().filter(State::isFictional).toList();
    }

    private State state(String id) {
        return library.get(State.class, id);
    }

    private static boolean is(Authority authority, AuthorityRole role) {
        return authority.getRoles().contains(role);
    }

    @Test
    void theStatesAreOfferedInTheOrderOfTheirNames() {
        assertEquals(List.of("XU", "XP", "XQ", "XS", "XT"), ids(invented()));
    }

    @ParameterizedTest
    @CsvSource({"XS, XSA, Sarunga, Sarungan", "XT, XTV, Tevara, Tevaran", "XQ, XQR, Qorvan, Qorvani", "XP, XPL, Pelagia, Pelagian", "XU, XUR, Azurah, Azuri"})
    void itIsCalled(String id, String iso3, String name, String adjective) {
        assertEquals(List.of(iso3, name, adjective), List.of(state(id).getIso3(), state(id).getName(), state(id).getAdjective()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"XS | Republic, port and banking hub", "XT | Kingdom", "XQ | People's republic", "XP | Island republic",
            "XU | Sultanate, finance centre"}, quoteCharacter = '"')
    void itsFormIs(String id, String form) {
        assertEquals(form, state(id).getForm());
    }

    @ParameterizedTest
    @CsvSource({"XS, COMMON_LAW", "XT, CIVIL_LAW", "XQ, SOCIALIST_LAW", "XP, MIXED_CIVIL_COMMON", "XU, COMMON_AND_ISLAMIC"})
    void itsTraditionIs(String id, LegalFamily family) {
        assertEquals(family, state(id).getTradition().getFamily());
    }

    @ParameterizedTest
    @CsvSource({
            "XS, English official ACCEPTED; Sarungan official NOT_KNOWN",
            "XT, Tevaran official ACCEPTED; English foreign WITH_TRANSLATION",
            "XQ, Qorvani official ACCEPTED; English foreign COPY_HELPS",
            "XP, Pelagian official ACCEPTED; English official ACCEPTED",
            "XU, Azuri official NOT_KNOWN; English official ACCEPTED"})
    void itAcceptsTheseLanguages(String id, String languages) {
        assertEquals(languages, Contents.languages(state(id)));
    }

    @Test
    void everyLanguageHasATagThatSoftwareUnderstands() throws IllformedLocaleException {
        for (State state : invented()) {
            for (Language language : state.getLanguages()) {
                Locale locale = new Locale.Builder().setLanguageTag(language.getTag()).build();
                assertEquals(language.getTag(), locale.toLanguageTag());
                assertEquals(language.getName().equals("English"), !language.getTag().startsWith("x-"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"XS | XS-AGC | Attorney General's Chambers", "XT | XT-MOJ | Ministry of Justice", "XQ | XQ-SPP | Supreme Procuracy",
            "XP | XP-DOJ | Department of Justice", "XU | XU-AG | Attorney General"}, quoteCharacter = '"')
    void oneCentralAuthorityReceivesEveryFormalRequest(String id, String authority, String name) {
        assertEquals(name, library.get(Authority.class, authority).getName());
        for (AssistanceType type : Contents.every(AssistanceType.class)) {
            List<Authority> inCharge = state(id).getAuthorities().stream()
                    .filter(office -> is(office, AuthorityRole.CENTRAL_AUTHORITY) && office.getHandles().contains(type)).toList();
            String receives = id.equals("XQ") && type.getFamily() == AssistanceFamily.EXTRADITION ? "XQ-MPS" : authority;
            assertEquals(type.getHandling() == null ? List.of() : List.of(receives), ids(inCharge), type::getId);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"XS", "XT", "XQ", "XP", "XU"})
    void somebodyAtHomeCarriesOutEveryType(String id) {
        for (AssistanceType type : Contents.every(AssistanceType.class)) {
            assertTrue(state(id).getAuthorities().stream()
                    .anyMatch(office -> !is(office, AuthorityRole.CENTRAL_AUTHORITY) && office.getHandles().contains(type)), type::getId);
        }
    }

    @ParameterizedTest
    @CsvSource({"XS-AGC, XS-MIN", "XT-MOJ, ''", "XQ-MPS, ''", "XP-DOJ, XP-MFA", "XU-AG, XU-MIN"})
    void theCentralAuthorityForExtraditionIs(String authority, String besides) {
        Authority central = library.get(Authority.class, authority);
        assertTrue(is(central, AuthorityRole.CENTRAL_AUTHORITY));
        assertTrue(central.getNote().contains("extradition"));
        if (!besides.isEmpty()) {
            assertTrue(is(library.get(Authority.class, besides), besides.endsWith("-MFA") ? AuthorityRole.FOREIGN_MINISTRY : AuthorityRole.EXECUTIVE));
        }
    }

    @ParameterizedTest
    @CsvSource({
            "XS, XS-AGC XS-MIN XS-MFA XS-PROS XS-HC XS-POLICE XS-FIU XS-IMM",
            "XT, XT-MOJ XT-MFA XT-PROS XT-COURT XT-POLICE XT-FIU",
            "XQ, XQ-SPP XQ-MPS XQ-MFA XQ-COURT XQ-POLICE XQ-CUSTOMS XQ-FOREST",
            "XP, XP-DOJ XP-MFA XP-PROS XP-COURT XP-POLICE XP-CP24 XP-FIU",
            "XU, XU-AG XU-MIN XU-MFA XU-COURT XU-POLICE XU-FIU"})
    void itsOfficesAre(String id, String authorities) {
        assertEquals(authorities, String.join(" ", ids(state(id).getAuthorities())));
    }

    @ParameterizedTest
    @CsvSource({
            "XS, DIRECT, DIRECT, DIRECT, POLICE DIRECT",
            "XT, DIRECT, DIRECT, DIPLOMATIC, POLICE DIRECT",
            "XQ, DIRECT, DIRECT, DIPLOMATIC, POLICE DIRECT",
            "XP, DIRECT, DIRECT, DIPLOMATIC, PROVIDER CONTACT_POINT POLICE DIRECT",
            "XU, DIRECT, DIRECT, DIRECT, POLICE DIRECT"})
    void aLetterReachesItByTheseChannels(String id, String assistance, String assets, String extradition, String electronic) {
        assertEquals(assistance, channels(id, AssistanceFamily.MUTUAL_LEGAL_ASSISTANCE));
        assertEquals(assets, channels(id, AssistanceFamily.ASSET_RECOVERY));
        assertEquals(extradition, channels(id, AssistanceFamily.EXTRADITION));
        assertEquals(electronic, channels(id, AssistanceFamily.ELECTRONIC_EVIDENCE));
    }

    private String channels(String id, AssistanceFamily family) {
        return state(id).getChannels().stream().filter(rule -> rule.getFamily() == family)
                .map(rule -> rule.getChannel().getName()).collect(Collectors.joining(" "));
    }

    @Test
    void aDiplomaticBagTakesWeeksAndADirectLetterDays() {
        for (ChannelRule rule : Contents.ours(ChannelRule.class).stream().filter(it -> Contents.stateOf(it).isPresent()).toList()) {
            var transit = List.of(rule.getTransit().getMinimum(), rule.getTransit().getMaximum(), rule.getTransit().getUnit());
            switch (rule.getChannel()) {
                case DIRECT -> assertEquals(List.of(1, 3, TimeUnit.CALENDAR_DAYS), transit);
                case DIPLOMATIC -> assertEquals(List.of(10, 45, TimeUnit.CALENDAR_DAYS), transit);
                default -> assertTrue(rule.getTransit().getUnit().getValue() <= TimeUnit.HOURS_VALUE, rule::toString);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"XS, COERCIVE_MEASURES_ONLY", "XT, ALWAYS_UNLESS_TREATY", "XQ, GROUND_OF_REFUSAL", "XP, BY_TREATY", "XU, MANDATORY"})
    void itAsksForDualCriminality(String id, DualCriminalityRule rule) {
        assertEquals(rule, state(id).getDualCriminality().getRule());
    }

    @ParameterizedTest
    @CsvSource({"XS, SURRENDERED", "XT, PROSECUTED_INSTEAD", "XQ, PROSECUTED_INSTEAD", "XP, SURRENDERED", "XU, DISCRETION"})
    void itsOwnNationalsAre(String id, NationalsRule rule) {
        assertEquals(rule, state(id).getNationals().getRule());
    }

    @ParameterizedTest
    @CsvSource({"XS, RETAINED, drug", "XT, ABOLISHED, Abolished", "XQ, RETAINED, assurances", "XP, ABOLISHED, Abolished", "XU, RETAINED_RARELY_USED, rarely"})
    void itsDeathPenaltyIs(String id, DeathPenaltyRule rule, String word) {
        assertEquals(rule, state(id).getDeathPenalty().getRule());
        assertTrue(state(id).getDeathPenalty().getText().contains(word));
    }

    @ParameterizedTest
    @CsvSource({"XS, PRIMA_FACIE", "XT, FORMAL_REVIEW", "XQ, COURT_REVIEW", "XP, PROBABLE_CAUSE", "XU, PRIMA_FACIE"})
    void itsCourtsAskForEvidence(String id, EvidenceTest test) {
        assertEquals(test, state(id).getEvidenceTest().getRule());
    }

    @ParameterizedTest
    @CsvSource({"XS, 60", "XT, 45", "XQ, 45", "XP, 60", "XU, 40"})
    void aPersonProvisionallyArrestedIsReleasedAfter(String id, int days) {
        assertTrue(state(id).getProvisionalArrest().isSetLimitDays());
        assertEquals(days, state(id).getProvisionalArrest().getLimitDays());
    }

    @ParameterizedTest
    @CsvSource({"XS, NOT_PARTY", "XT, NOT_PARTY", "XQ, NOT_PARTY", "XP, PARTY", "XU, NOT_PARTY"})
    void itIsPartyToTheseTreaties(String id, String budapest) {
        assertEquals("straits-mlat PARTY, straits-extradition SIGNED, untoc PARTY, uncac PARTY, drugs-1988 PARTY, budapest " + budapest,
                state(id).getParticipations().stream().map(part -> part.getInstrument().getId() + " " + part.getStatus())
                        .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource({
            "XS, XS-dual-criminality M07; XS-certificate M12",
            "XT, XT-translation M20; XT-dual-criminality M07; XT-necessity M28",
            "XQ, XQ-language M20; XQ-dual-criminality M07",
            "XP, XP-certificate M12; XP-probable-cause M10; XP-window M11; XP-danger M06",
            "XU, XU-reciprocity M16; XU-dual-criminality M07"})
    void itAsksForMoreThanTheForm(String id, String requirements) {
        assertEquals(requirements, state(id).getRequirements().stream()
                .map(requirement -> requirement.getId() + " " + requirement.getField().getId()).collect(Collectors.joining("; ")));
    }

    @Test
    void everyRequirementCitesARuleOfItsState() {
        for (Requirement requirement : Contents.every(Requirement.class)) {
            String state = ((State) requirement.eContainer()).getName();
            assertTrue(requirement.getLegalSource().matches(".+ \\(" + state + "\\) (s|art)\\. \\d+"), requirement::getId);
        }
    }

    @Test
    void noRequirementAsksAProviderForWhatTheFormDoesNotAskOfIt() {
        for (Requirement requirement : Contents.every(Requirement.class)) {
            for (AssistanceType type : requirement.getTypes()) {
                assertFalse(requirement.getField().getExceptFor().contains(type) && type.getHandling() == null, requirement::getId);
            }
        }
    }

    @Test
    void azurahWantsItsLetterOfReciprocityAlways() {
        assertTrue(library.get(Requirement.class, "XU-reciprocity").getTypes().isEmpty());
    }

    @Test
    void sarungaAsksForDualCriminalityInEveryCoerciveMeasureAndNoOther() {
        assertEquals(Contents.every(AssistanceType.class).stream().filter(type -> type.isCoercive() && type.getFamily() != AssistanceFamily.EXTRADITION)
                        .collect(Collectors.toSet()),
                Set.copyOf(library.get(Requirement.class, "XS-dual-criminality").getTypes()));
    }

    @ParameterizedTest
    @CsvSource({
            "XT, MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY, 08:30, 16:30, 420",
            "XS, MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY, 09:00, 17:00, 480",
            "XQ, MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY, 08:00, 17:00, 420",
            "XP, MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY, 09:00, 17:00, 600",
            "XU, SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY, 08:00, 15:00, 240"})
    void itsOfficesAreOpen(String id, String days, LocalTime opens, LocalTime closes, int utcOffset) {
        WorkingCalendar calendar = state(id).getCalendar();
        assertEquals(days, calendar.getWorkingDays().stream().map(Enum::name).collect(Collectors.joining(" ")));
        assertEquals(List.of(opens, closes, utcOffset), List.of(calendar.getOpens(), calendar.getCloses(), calendar.getUtcOffsetMinutes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XS", "XT", "XQ", "XP", "XU"})
    void aPublicHolidayFallsOnADayOnWhichOfficesWouldWork(String id) {
        List<Holiday> holidays = state(id).getCalendar().getHolidays();
        assertTrue(6 <= holidays.size() && holidays.size() <= 10);
        for (Holiday holiday : holidays) {
            assertEquals(2026, holiday.getDate().getYear());
            assertTrue(state(id).getCalendar().getWorkingDays().contains(holiday.getDate().getDayOfWeek()), holiday::getName);
        }
        assertEquals(holidays.size(), holidays.stream().map(Holiday::getDate).distinct().count());
    }

    @ParameterizedTest
    @CsvSource({
            "XP, I1 1-2-3 I2 1-2-3 I3 1-1-2 I4 8-12-20 I6 12-18-30 I7 5-9-15 I8 2-3-6 I9 16-24-36 I10 50-66-90 I11 4-6-10 I14 2-3-6 I15 5-10-20",
            "XS, I1 1-3 I2 1-3 I3 1-2 I4 2-8 I6 3-10 I7 5-15 I8 2-5 I9 3-12 I10 7-30 I11 2-6 I14 1-5",
            "XT, ''", "XQ, ''", "XU, ''"})
    void itsOfficesTakeThisManyWorkingDays(String id, String steps) {
        assertEquals(steps, state(id).getDurations().stream().map(FictionalStatesTest::describe).collect(Collectors.joining(" ")));
    }

    private static String describe(StepDuration step) {
        var span = step.getSpan();
        assertNotNull(span.getUnit());
        assertEquals(TimeUnit.WORKING_DAYS, span.getUnit());
        return step.getState().getId() + " " + span.getMinimum() + (span.isSetMode() ? "-" + span.getMode() : "") + "-" + span.getMaximum();
    }
}
