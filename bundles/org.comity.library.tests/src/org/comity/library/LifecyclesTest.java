package org.comity.library;

import static org.comity.library.Contents.every;
import static org.comity.library.Contents.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.comity.model.fact.TimeUnit;
import org.comity.model.request.ActorRole;
import org.comity.model.request.GoodPractice;
import org.comity.model.request.Guard;
import org.comity.model.request.GuardTest;
import org.comity.model.request.Lifecycle;
import org.comity.model.request.LifecycleDeadline;
import org.comity.model.request.LifecycleState;
import org.comity.model.request.Mishap;
import org.comity.model.request.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The state machines of domain/lifecycles.md, sections 1, 2 and 6. */
class LifecyclesTest {
    private final ReferenceLibrary library = ReferenceLibrary.shipped();

    private Lifecycle lifecycle(String id) {
        return library.get(Lifecycle.class, id);
    }

    private static Set<String> moves(Lifecycle lifecycle) {
        return lifecycle.getTransitions().stream()
                .flatMap(move -> move.getFrom().stream().map(from -> from.getId() + " " + move.getTrigger() + " " + move.getTo().getId()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource({
            "outgoing-mla, O1 O2 O3 O4 O5 O6 O7 O8 O9 O10 O11 O12 O13 O14 WITHDRAWN, O14 WITHDRAWN, O2 O5",
            "incoming-mla, I1 I2 I3 I4 I5 I6 I7 I8 I9 I10 I11 I12 I13 I14 I15 I16 I17, I16, I9",
            "electronic-evidence, D1 D2 D3 D4 D5 D6 D7 D8 D9 DATA_LOST, D9 DATA_LOST, ''",
            "extradition-outgoing, XO1 XO2 XO3 XO4 XO5 XO6 XO7 XO8 XO9 XO10 XO11 XO_CLOSED, XO_CLOSED, XO9",
            "extradition-incoming, E1 E2 E3 E4 E5 E6 E7 E8 E9 E10 E11 E12 E_CLOSED, E_CLOSED, E3 E7 E12",
            "provisional-arrest-life, P1 P2 P3 P4 P5 P6 P7 P_CONTINUED P_CLOSED, P_CONTINUED P_CLOSED, ''",
            "asset-recovery, A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A_CLOSED ASSETS_GONE, A_CLOSED ASSETS_GONE, ''",
            "controlled-delivery-life, CD0 CD1 CD2 CD3 CD4 CD5 CD6 CD_CLOSED CD_STOPPED, CD_CLOSED CD_STOPPED, ''",
            "video-link-hearing, V0 V1 V2 V3 V4 V5 V6 V_CLOSED, V_CLOSED, ''",
            "spontaneous-information-life, S1 S2 S3 S4 S5 S_DECLINED S_WITHDRAWN, S5 S_DECLINED S_WITHDRAWN, ''"})
    void aRequestPassesThroughTheStationsOfTheTable(String id, String stations, String last, String optional) {
        List<LifecycleState> states = lifecycle(id).getStates();
        assertEquals(stations, String.join(" ", ids(states)));
        assertEquals(last, String.join(" ", ids(states.stream().filter(LifecycleState::isFinal).toList())));
        assertEquals(optional, String.join(" ", ids(states.stream().filter(LifecycleState::isOptional).toList())));
        assertEquals(states.getFirst(), lifecycle(id).getInitial());
    }

    @Test
    void anOutgoingRequestMovesAsTheTableSays() {
        assertEquals(new TreeSet<>(Set.of("O1 CONTACT_INFORMALLY O2", "O1 START_DRAFT O3", "O2 START_DRAFT O3", "O3 SUBMIT_DRAFT O4",
                "O4 RETURN_DRAFT O3", "O4 CONSULT_ON_DRAFT O5", "O4 ACCEPT_DRAFT O6", "O5 ACCEPT_DRAFT O6", "O6 DISPATCH O7",
                "O7 RECEIPT O8", "O8 CHASE O8", "O8 RECEIVE_ACKNOWLEDGEMENT O9", "O8 RECEIVE_QUERY O10", "O9 RECEIVE_QUERY O10",
                "O10 SUPPLY_INFORMATION O9", "O8 RECEIVE_RESULT O11", "O9 RECEIVE_RESULT O11", "O8 RECEIVE_REFUSAL O13",
                "O9 RECEIVE_REFUSAL O13", "O10 RECEIVE_REFUSAL O13", "O9 RECEIVE_POSTPONEMENT O12", "O12 RESUME O9",
                "O11 SUPPLEMENT O3", "O13 RENEGOTIATE O3", "O11 CLOSE O14", "O13 CLOSE O14",
                "O1 WITHDRAW WITHDRAWN", "O2 WITHDRAW WITHDRAWN", "O3 WITHDRAW WITHDRAWN", "O4 WITHDRAW WITHDRAWN",
                "O5 WITHDRAW WITHDRAWN", "O6 WITHDRAW WITHDRAWN", "O7 WITHDRAW WITHDRAWN", "O8 WITHDRAW WITHDRAWN",
                "O9 WITHDRAW WITHDRAWN", "O10 WITHDRAW WITHDRAWN", "O11 WITHDRAW WITHDRAWN", "O12 WITHDRAW WITHDRAWN",
                "O13 WITHDRAW WITHDRAWN")), moves(lifecycle("outgoing-mla")));
    }

    @Test
    void anIncomingRequestMovesAsTheTableSays() {
        assertEquals(new TreeSet<>(Set.of("I1 REROUTE I1", "I1 REGISTER I2", "I2 ACKNOWLEDGE I3", "I3 TRIAGE I4", "I3 FAST_TRACK I4",
                "I4 QUERY I5", "I4 PASS_FORMAL_REVIEW I6", "I5 SUPPLY_INFORMATION I4", "I5 LAPSE I13", "I6 FIND_GROUND I7",
                "I6 CLEAR I8", "I7 ACCEPT_CONDITIONS I8", "I7 REFUSE I12", "I8 ASSIGN I10", "I8 SEEK_AUTHORISATION I9",
                "I9 AUTHORISE I10", "I9 DENY_AUTHORISATION I7", "I10 EXECUTE I11", "I11 RETURN_FOR_GAP I10",
                "I11 TRANSMIT_RESULT I14", "I14 FOLLOW_UP I15", "I15 SUPPLEMENT I4", "I12 CLOSE I16", "I13 CLOSE I16",
                "I15 CLOSE I16", "I6 POSTPONE I17", "I8 POSTPONE I17", "I10 POSTPONE I17", "I17 RESUME I9", "I14 SUPPLEMENT I4",
                "I1 WITHDRAW I16", "I2 WITHDRAW I16", "I3 WITHDRAW I16", "I4 WITHDRAW I16", "I5 WITHDRAW I16", "I6 WITHDRAW I16", "I7 WITHDRAW I16", "I8 WITHDRAW I16",
                "I9 WITHDRAW I16", "I10 WITHDRAW I16", "I11 WITHDRAW I16", "I12 WITHDRAW I16", "I13 WITHDRAW I16", "I14 WITHDRAW I16", "I15 WITHDRAW I16", "I17 WITHDRAW I16")),
                moves(lifecycle("incoming-mla")));
    }

    @Test
    void aRequestToAProviderMovesAsTheTableSays() {
        assertEquals(new TreeSet<>(Set.of("D1 DISPATCH D2", "D2 CONFIRM_PRESERVATION D3", "D3 RENEW D3", "D4 RENEW D4", "D7 RENEW D7",
                "D3 CHOOSE_PATH D4", "D1 ASK_VOLUNTARY_DISCLOSURE D5", "D4 ASK_VOLUNTARY_DISCLOSURE D5",
                "D1 ASK_EMERGENCY_DISCLOSURE D6", "D4 ASK_EMERGENCY_DISCLOSURE D6", "D3 ASK_BY_TREATY D7", "D4 ASK_BY_TREATY D7",
                "D5 DISCLOSE D8", "D6 DISCLOSE D8", "D7 DISCLOSE D8", "D2 QUERY D2", "D5 QUERY D5", "D6 QUERY D6",
                "D2 SUPPLY_INFORMATION D2", "D5 SUPPLY_INFORMATION D5", "D6 SUPPLY_INFORMATION D6", "D5 RECEIVE_REFUSAL D4",
                "D6 RECEIVE_REFUSAL D4", "D8 USE D9", "D1 EXPIRE DATA_LOST", "D2 EXPIRE DATA_LOST", "D3 EXPIRE DATA_LOST",
                "D4 EXPIRE DATA_LOST", "D1 WITHDRAW D9", "D2 WITHDRAW D9", "D3 WITHDRAW D9",
                "D4 WITHDRAW D9", "D5 WITHDRAW D9", "D6 WITHDRAW D9", "D7 WITHDRAW D9")), moves(lifecycle("electronic-evidence")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"outgoing-mla", "incoming-mla", "electronic-evidence", "extradition-outgoing", "extradition-incoming", "provisional-arrest-life",
            "asset-recovery", "controlled-delivery-life", "video-link-hearing", "spontaneous-information-life"})
    void everyStationCanBeReachedAndLeft(String id) {
        Lifecycle lifecycle = lifecycle(id);
        Set<LifecycleState> reached = new HashSet<>(Set.of(lifecycle.getInitial()));
        Deque<LifecycleState> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            LifecycleState here = open.pop();
            lifecycle.getTransitions().stream().filter(move -> move.getFrom().contains(here)).map(Transition::getTo)
                    .filter(reached::add).forEach(open::push);
        }
        assertEquals(Set.copyOf(lifecycle.getStates()), reached);
        for (LifecycleState state : lifecycle.getStates()) {
            boolean left = lifecycle.getTransitions().stream().anyMatch(move -> move.getFrom().contains(state) && move.getTo() != state);
            assertEquals(!state.isFinal(), left, state::getId);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"outgoing-mla", "incoming-mla", "electronic-evidence", "extradition-outgoing", "extradition-incoming", "provisional-arrest-life",
            "asset-recovery", "controlled-delivery-life", "video-link-hearing", "spontaneous-information-life"})
    void anActLeadsFromOneStationToOneOther(String id) {
        Set<String> seen = new HashSet<>();
        for (Transition move : lifecycle(id).getTransitions()) {
            for (LifecycleState from : move.getFrom()) {
                assertTrue(seen.add(from.getId() + " " + move.getTrigger()), move::getId);
            }
        }
    }

    @Test
    void everyMoveHasSomebodyWhoMayMakeIt() {
        for (Transition move : every(Transition.class)) {
            assertFalse(move.getActors().isEmpty(), move::getId);
            assertTrue(move.getActors().size() == 1 || !move.getActors().contains(ActorRole.CLOCK), move::getId);
        }
    }

    @ParameterizedTest
    @CsvSource({"O7-O8", "I5-I13", "D3-DATA_LOST", "E3-E11", "E9-E11", "P5-P6", "XO7-XO8", "A2-ASSETS_GONE", "A4-ASSETS_GONE"})
    void onlyTimeMovesTheseRequests(String id) {
        assertEquals(List.of(ActorRole.CLOCK), library.get(Transition.class, id).getActors());
    }

    @Test
    void whatTheOtherSideSendsOnlyTheOtherSideCanSend() {
        for (String id : List.of("O8-O9", "O9-O10", "O9-O11", "O9-O12", "O9-O13", "O12-O9")) {
            assertEquals(List.of(ActorRole.REQUESTED_CENTRAL_AUTHORITY), library.get(Transition.class, id).getActors(), id);
        }
    }

    @Test
    void onlyAPassedDeadlineStopsACarelessOffice() {
        List<Transition> blocked = every(Transition.class).stream().filter(move -> move.getGuards().stream().anyMatch(Guard::isBlocking)).toList();
        assertEquals(Set.of("I5-I4", "D3-D3", "D4-D4", "D7-D7", "E3-E2", "P5-P_CONTINUED", "A5-A5", "A6-A6", "A7-A7", "A8-A8"), Set.copyOf(ids(blocked)));
        for (Transition move : blocked) {
            assertEquals(List.of(GuardTest.DEADLINE_OPEN), move.getGuards().stream().map(Guard::getTest).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
            "O4-O6, TREATY_BASIS CONTENT_COMPLETE SIGNED",
            "O6-O7, LANG_OK CHANNEL_OK SIGNED",
            "I3-I4f, URGENT",
            "I4-I6, CONTENT_COMPLETE LANG_OK SIGNED",
            "I6-I8, TREATY_BASIS DUAL_CRIM NO_MANDATORY_REFUSAL",
            "I8-I9, COERCIVE",
            "E2-E4, JUDGEMENT MIN_PENALTY TREATY_BASIS",
            "E6-E7, DUAL_CRIM JUDGEMENT",
            "E8-E9, ASSURANCE_GIVEN JUDGEMENT JUDGEMENT",
            "E5-E9, CONSENT",
            "XO5-XO6, TREATY_BASIS CONTENT_COMPLETE SIGNED",
            "XO6-XO7, LANG_OK CHANNEL_OK",
            "XO4-XO5u, URGENT",
            "P5-P_CONTINUED, DEADLINE_OPEN",
            "A7-A8, CONTENT_COMPLETE"})
    void aRuleLooksAtTheRequestBeforeItMoves(String move, String tests) {
        assertEquals(List.of(tests.split(" ")),
                library.get(Transition.class, move).getGuards().stream().map(guard -> guard.getTest().getName()).toList());
    }

    @Test
    void everyGuardIsPutIntoWords() {
        every(Guard.class).forEach(guard -> assertFalse(guard.getText().isBlank()));
    }

    @ParameterizedTest
    @CsvSource({"O1, 1, 5", "O2, 1, 21", "O3, 3, 30", "O4, 2, 20", "O5, 2, 15", "O6, 3, 30", "O7, 1, 45", "O8, 7, 30", "O9, 30, 540",
            "O10, 3, 30", "O11, 1, 10", "O12, 30, 365", "O14, 5, 60",
            "I1, 1, 14", "I2, 1, 7", "I3, 1, 3", "I4, 2, 30", "I5, 14, 90", "I6, 3, 30", "I7, 7, 60", "I8, 2, 21", "I9, 3, 60",
            "I10, 7, 180", "I11, 2, 21", "I14, 1, 30", "I16, 1, 5", "I17, 30, 365", "D2, 1, 3", "D5, 1, 30",
            "E1, 1, 30", "E2, 7, 60", "E3, 7, 45", "E4, 1, 30", "E5, 1, 15", "E6, 14, 180", "E7, 15, 365", "E8, 7, 120", "E9, 5, 30",
            "P2, 1, 3", "P3, 1, 3", "A1, 1, 20", "A3, 2, 20", "A4, 1, 14", "A5, 30, 180", "A8, 60, 365", "A9, 30, 720"})
    void aRequestStaysAsLongAsTheTableSays(String state, int minimum, int maximum) {
        var span = library.get(LifecycleState.class, state).getDuration();
        assertEquals(List.of(minimum, maximum, TimeUnit.CALENDAR_DAYS), List.of(span.getMinimum(), span.getMaximum(), span.getUnit()));
    }

    @Test
    void anEmergencyIsAMatterOfHours() {
        assertEquals(TimeUnit.HOURS, library.get(LifecycleState.class, "D6").getDuration().getUnit());
    }

    @Test
    void whateverGoesWrongBelongsToAChallengeAndWhateverPreventsItToARemedy() {
        every(Mishap.class).forEach(mishap -> assertFalse(mishap.getChallenges().isEmpty(), mishap::getId));
        every(GoodPractice.class).forEach(practice -> assertFalse(practice.getRemedies().isEmpty(), practice::getId));
    }

    @Test
    void aMishapIsNumberedWithinItsStation() {
        every(Mishap.class).forEach(mishap -> assertTrue(mishap.getId().startsWith(station(mishap.eContainer()) + ".m"), mishap::getId));
        every(GoodPractice.class).forEach(practice -> assertTrue(practice.getId().startsWith(station(practice.eContainer()) + ".p"), practice::getId));
    }

    private static String station(Object container) {
        return ((LifecycleState) container).getId();
    }

    @Test
    void aQueryLeftUnansweredSendsTheRequestBackAfterSixtyDays() {
        LifecycleDeadline clock = library.get(LifecycleDeadline.class, "additional-information");
        assertEquals(List.of(60, TimeUnit.CALENDAR_DAYS, false), List.of(clock.getLength(), clock.getUnit(), clock.isRenewable()));
        assertEquals(List.of("I5"), ids(clock.getRunsIn()));
        assertEquals("I5-I13", clock.getExpiry().getId());
    }

    @Test
    void dataKeptOnRequestAreGoneAfterNinetyDaysUnlessSomebodyRenews() {
        LifecycleDeadline clock = library.get(LifecycleDeadline.class, "preservation");
        assertEquals(List.of(90, TimeUnit.CALENDAR_DAYS, true), List.of(clock.getLength(), clock.getUnit(), clock.isRenewable()));
        assertEquals(List.of("D3", "D4"), ids(clock.getRunsIn()));
        assertEquals("D3-DATA_LOST", clock.getExpiry().getId());
    }

    @Test
    void anExtraditionRequestMovesAsTheTableSays() {
        assertEquals(new TreeSet<>(Set.of("E1 REGISTER E2", "E2 QUERY E3", "E2 PASS_FORMAL_REVIEW E4", "E2 REFUSE E11", "E3 SUPPLY_INFORMATION E2",
                "E3 LAPSE E11", "E4 ARREST E5", "E5 CONSENT_TO_SURRENDER E9", "E5 CONTEST E6", "E6 COMMIT E7", "E6 DISCHARGE E11", "E7 UPHOLD E8",
                "E7 DISCHARGE E11", "E8 GRANT E9", "E8 REFUSE E11", "E8 POSTPONE E12", "E9 SURRENDER E10", "E9 EXPIRE E11", "E10 CLOSE E_CLOSED",
                "E11 CLOSE E_CLOSED", "E12 RESUME E9", "E1 REROUTE E1", "E8 ASK_ASSURANCE E8", "E12 REFUSE E11",
                "E1 WITHDRAW E_CLOSED", "E2 WITHDRAW E_CLOSED", "E3 WITHDRAW E_CLOSED", "E4 WITHDRAW E_CLOSED", "E5 WITHDRAW E_CLOSED", "E6 WITHDRAW E_CLOSED",
                "E7 WITHDRAW E_CLOSED", "E8 WITHDRAW E_CLOSED", "E9 WITHDRAW E_CLOSED", "E12 WITHDRAW E_CLOSED")), moves(lifecycle("extradition-incoming")));
    }

    @Test
    void provisionalArrestMovesAsTheTableSays() {
        assertEquals(new TreeSet<>(Set.of("P1 DISPATCH P2", "P2 SEEK_AUTHORISATION P3", "P3 ARREST P4", "P3 DENY_AUTHORISATION P7", "P4 NOTIFY_ARREST P5",
                "P5 SEND_FULL_REQUEST P_CONTINUED", "P5 EXPIRE P6", "P6 SEND_FULL_REQUEST P_CONTINUED", "P6 CLOSE P_CLOSED", "P7 RENEGOTIATE P2",
                "P7 CLOSE P_CLOSED", "P4 SEND_FULL_REQUEST P_CONTINUED", "P4 EXPIRE P6",
                "P1 WITHDRAW P_CLOSED", "P2 WITHDRAW P_CLOSED", "P3 WITHDRAW P_CLOSED", "P4 WITHDRAW P_CLOSED", "P5 WITHDRAW P_CLOSED", "P6 WITHDRAW P_CLOSED", "P7 WITHDRAW P_CLOSED")), moves(lifecycle("provisional-arrest-life")));
    }

    @Test
    void anAssetCaseKnowsBothRoutesOfFreezingAndOfEnforcement() {
        assertEquals(new TreeSet<>(Set.of("A1 CONTACT_INFORMALLY A2", "A2 SUSPEND A3", "A2 EXPIRE ASSETS_GONE", "A3 ENFORCE_ORDER A4", "A3 AUTHORISE A4",
                "A4 RENEW A4", "A4 CONTEST A4", "A4 PROCEED A5", "A5 RECEIVE_RESULT A6", "A6 CONFISCATE A7", "A7 DISPATCH A8", "A8 ENFORCE_ORDER A9",
                "A8 AUTHORISE A9", "A8 RENEGOTIATE A7", "A9 AGREE A10", "A10 CLOSE A_CLOSED", "A3 QUERY A3", "A3 SUPPLY_INFORMATION A3", "A3 REFUSE A_CLOSED",
                "A5 RENEW A5", "A6 RENEW A6", "A7 RENEW A7", "A8 RENEW A8", "A4 EXPIRE ASSETS_GONE", "A5 EXPIRE ASSETS_GONE", "A6 EXPIRE ASSETS_GONE", "A7 EXPIRE ASSETS_GONE", "A8 EXPIRE ASSETS_GONE",
                "A1 WITHDRAW A_CLOSED", "A2 WITHDRAW A_CLOSED", "A3 WITHDRAW A_CLOSED", "A4 WITHDRAW A_CLOSED", "A5 WITHDRAW A_CLOSED",
                "A6 WITHDRAW A_CLOSED", "A7 WITHDRAW A_CLOSED", "A8 WITHDRAW A_CLOSED", "A9 WITHDRAW A_CLOSED")), moves(lifecycle("asset-recovery")));
    }

    @ParameterizedTest
    @CsvSource({"extradition-outgoing, XO", "controlled-delivery-life, CD", "video-link-hearing, V", "spontaneous-information-life, S"})
    void aSmallerTrackPassesItsStationsOneByOne(String id, String letter) {
        List<LifecycleState> numbered = lifecycle(id).getStates().stream().filter(state -> state.getId().matches(letter + "\\d+")).toList();
        for (int i = 0; i + 1 < numbered.size(); i++) {
            LifecycleState here = numbered.get(i);
            LifecycleState next = numbered.get(i + 1);
            assertTrue(lifecycle(id).getTransitions().stream().anyMatch(move -> move.getFrom().contains(here) && move.getTo() == next), here::getId);
        }
    }

    @ParameterizedTest
    @CsvSource({"provisional-arrest-limit, 40, P5-P6", "extradition-supplement, 45, E3-E11", "surrender-window, 90, E9-E11", "temporary-hold, 30, A2-ASSETS_GONE", "restraint-limit, 180, A4-ASSETS_GONE"})
    void aClockThatRunsOutHasItsConsequence(String id, int days, String consequence) {
        LifecycleDeadline clock = library.get(LifecycleDeadline.class, id);
        assertEquals(List.of(days, TimeUnit.CALENDAR_DAYS, consequence), List.of(clock.getLength(), clock.getUnit(), clock.getExpiry().getId()));
        assertTrue(clock.getExpiry().getFrom().stream().anyMatch(clock.getRunsIn()::contains));
        assertFalse(clock.getNote().isBlank());
    }

    @Test
    void whereTheSectionGivesNoDurationNoneIsMadeUp() {
        for (String id : List.of("extradition-outgoing", "controlled-delivery-life", "video-link-hearing", "spontaneous-information-life")) {
            lifecycle(id).getStates().forEach(state -> assertEquals(null, state.getDuration(), state::getId));
        }
    }

    @Test
    void onlyTheMinisterDecidesOnSurrender() {
        assertEquals(List.of(ActorRole.REQUESTED_MINISTER), library.get(Transition.class, "E8-E9").getActors());
    }
}
