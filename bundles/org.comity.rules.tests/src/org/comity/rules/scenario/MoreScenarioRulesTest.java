package org.comity.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

import org.comity.library.ReferenceLibrary;
import org.comity.model.jurisdiction.Holiday;
import org.comity.model.jurisdiction.JurisdictionFactory;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.Channel;
import org.comity.model.request.LifecycleState;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.CommonMistake;
import org.comity.model.scenario.ExpectedActsDone;
import org.comity.model.scenario.FactKind;
import org.comity.model.scenario.LevelMeasure;
import org.comity.model.scenario.MessageTemplate;
import org.comity.model.scenario.NoteTemplate;
import org.comity.model.scenario.Not;
import org.comity.model.scenario.Objective;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.RequestReached;
import org.comity.model.scenario.Seat;
import org.comity.model.scenario.SimulatedParty;
import org.comity.model.scenario.StepTemplate;
import org.comity.rules.GlassOffice;
import org.comity.rules.Severity;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a workshop would trip over: the shipped case with one defect planted in it; exactly the rule that it breaks speaks. */
class MoreScenarioRulesTest extends SpoiltCase {
    private static State state(String id) {
        return ReferenceLibrary.shipped().get(State.class, id);
    }

    private LevelMeasure guide(String criterion) {
        return scenario.getMeasures().stream().filter(guide -> guide.getCriterion().getId().equals(criterion)).findFirst().orElseThrow();
    }

    @Test
    void anInjectThatWaitsForATimeAfterTheEndIsNeverReleased() {
        inject("I14").setCondition(elapsed(301));
        isQuestionedOnlyBy("inject.unreachable", Severity.BLOCKS, "I14");
        inject("I14").setCondition(elapsed(300));
        assertEquals(List.of(), findings());
    }

    @Test
    void anInjectThatWaitsForOneThatIsNeverReleasedIsNotEither() {
        inject("I13").setCondition(elapsed(400));
        inject("I14").setCondition(allOf(after("I13")));
        assertEquals(List.of("I13", "I14"), findings().stream().filter(finding -> finding.rule().equals("inject.unreachable"))
                .map(ScenarioFinding::element).toList());
        inject("I14").setCondition(anyOf(after("I13"), elapsed(10)));
        isQuestionedOnlyBy("inject.unreachable", Severity.BLOCKS, "I13");
    }

    @Test
    void anInjectThatWaitsForAStationThatItsRequestNeverPasses() {
        RequestReached reached = MAKE.createRequestReached();
        reached.setPlan(plan("P-preservation"));
        reached.getStates().add(ReferenceLibrary.shipped().get(LifecycleState.class, "O9"));
        inject("I14").setCondition(reached);
        isQuestionedOnlyBy("inject.unreachable", Severity.BLOCKS, "I14");
        reached.setPlan(plan("P-content"));
        assertEquals(List.of(), findings());
    }

    @Test
    void aFatalErrorThatContradictsItselfNeverHappens() {
        Not never = MAKE.createNot();
        never.setCondition(after("I03"));
        scenario.getFatalErrors().get(3).setCondition(allOf(after("I03"), never));
        assertTrue(isQuestionedOnlyBy("condition.never-holds", Severity.QUERIED, "FE-invented").why().contains("A fact was invented"));
    }

    @Test
    void aLevelThatAsksForMoreActsThanThereAreIsNeverGiven() {
        ExpectedActsDone acts = MAKE.createExpectedActsDone();
        acts.getActs().add(act("I14", "I14.trial"));
        acts.setAtLeast(2);
        guide("R10").getRules().get(0).setCondition(acts);
        isQuestionedOnlyBy("condition.never-holds", Severity.QUERIED, "R10");
        acts.setAtLeast(1);
        assertEquals(List.of(), findings());
    }

    @Test
    void aForeignMinistryCannotDispatchARequestOfTheCentralAuthority() {
        inject("I11").getTo().add(party("sg-immigration"));
        act("I11", "I11.restraint").setBy((Seat) party("sg-immigration"));
        assertTrue(isQuestionedOnlyBy("act.no-right", Severity.BLOCKS, "I11.restraint").why().contains("Sarunga Immigration"));
    }

    @Test
    void aStepThatTheLifeOfTheRequestDoesNotHave() {
        ((StepTemplate) act("I12", "I12.renew").getActs().get(0)).setTrigger(Trigger.SURRENDER);
        isQuestionedOnlyBy("act.no-right", Severity.BLOCKS, "I12.renew");
    }

    @Test
    void theStateThatIsAskedMovesItsOwnSideOfARequest() {
        StepTemplate step = MAKE.createStepTemplate();
        step.setPlan(plan("P-restraint"));
        step.setTrigger(Trigger.ACKNOWLEDGE);
        act("I10", "I10.consult").getActs().add(0, step);
        assertEquals(List.of(), findings());
        step.setTrigger(Trigger.DISPATCH);
        isQuestionedOnlyBy("act.no-right", Severity.BLOCKS, "I10.consult");
    }

    @Test
    void anActIsExpectedOfSomebodyWhoDoesNotGetTheInject() {
        inject("I13").getTo().remove(party("tv-mfa"));
        assertEquals(List.of("act.not-addressed I13.no-comment", "act.not-addressed I13.tell"),
                findings().stream().map(finding -> finding.rule() + " " + finding.element()).toList());
        act("I13", "I13.no-comment").setBy((Seat) party("tv-moj"));
        isQuestionedOnlyBy("act.not-addressed", Severity.QUERIED, "I13.tell");
    }

    @Test
    void anActThatHasToTellWhatComesLater() {
        inject("I13").getReveals().clear();
        inject("I14").getReveals().add(GlassOffice.named(scenario.getFacts(), "F-press-knows"));
        isQuestionedOnlyBy("act.facts-too-late", Severity.QUERIED, "I13.tell");
        ((MessageTemplate) act("I13", "I13.tell").getActs().get(0)).setMinimumFacts(0);
        assertEquals(List.of(), findings());
    }

    @Test
    void aClockThatTheProviderCannotMeetAtItsQuickest() {
        scenario.getDeadlines().get(0).getSavedIn().removeIf(station -> !station.getId().equals("D3"));
        scenario.getDeadlines().get(0).setDay(1);
        scenario.getDeadlines().get(0).setTime(LocalTime.of(13, 59));
        isQuestionedOnlyBy("deadline.too-short", Severity.BLOCKS, "account-deletion");
        scenario.getDeadlines().get(0).setTime(LocalTime.of(14, 0));
        assertEquals(List.of(), findings());
    }

    @Test
    void aClockOfATreatyRequestIsMeasuredByTheStationsOfBothSides() {
        scenario.getDeadlines().get(0).setPlan(plan("P-content"));
        scenario.getDeadlines().get(0).getSavedIn().clear();
        scenario.getDeadlines().get(0).getSavedIn().add(ReferenceLibrary.shipped().get(LifecycleState.class, "O11"));
        isQuestionedOnlyBy("deadline.too-short", Severity.BLOCKS, "account-deletion");
        scenario.getDeadlines().get(0).setDay(14);
        assertEquals(List.of(), findings());
    }

    @Test
    void aClockForWhichNobodyIsExpectedToActIsNobodysClock() {
        scenario.getDeadlines().get(0).setPlan(plan("P-content-fishing"));
        scenario.getDeadlines().get(0).setDay(100);
        scenario.getDeadlines().get(0).getSavedIn().clear();
        scenario.getDeadlines().get(0).getSavedIn().add(ReferenceLibrary.shipped().get(LifecycleState.class, "O7"));
        isQuestionedOnlyBy("deadline.no-owner", Severity.QUERIED, "account-deletion");
    }

    @Test
    void anInjectThatComesByHandAndHasAConditionAllTheSame() {
        inject("I14").setByHand(true);
        assertEquals(List.of(), findings());
        inject("I14").setCondition(elapsed(200));
        isQuestionedOnlyBy("inject.by-hand-waits", Severity.QUERIED, "I14");
    }

    @Test
    void aPersonOfNoState() {
        GlassOffice.named(scenario.getPersons(), "kesan").setNationality(null);
        isQuestionedOnlyBy("person.no-state", Severity.QUERIED, "kesan");
    }

    @Test
    void anInjectToAnOfficerForWhomNoDeskAnswersIsLost() {
        inject("I09").getTo().add(party("sg-adviser"));
        isQuestionedOnlyBy("inject.no-desk", Severity.QUERIED, "I09");
        inject("I09").getTo().remove(party("sg-adviser"));
        inject("I09").getTo().addAll(List.of(party("pl-doj"), party("lumen"), party("control")));
        assertEquals(List.of(), findings());
    }

    @Test
    void twoInjectsWithOneNumber() {
        inject("I14").setNumber("13");
        isQuestionedOnlyBy("inject.number-twice", Severity.QUERIED, "I14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "english!", "x-tevaran"})
    void aLanguageThatNobodySpeaks(String tag) {
        scenario.setLanguage(tag.isEmpty() ? "-" : tag);
        isQuestionedOnlyBy("language.no-locale", Severity.QUERIED, "glass-office");
    }

    @Test
    void aLetterInALanguageThatNobodySpeaks() {
        plan("P-content-fishing").setLanguageTag("plain words");
        isQuestionedOnlyBy("language.no-locale", Severity.QUERIED, "P-content-fishing");
    }

    @Test
    void desksWriteEnglishInAScenarioInThai() {
        scenario.setLanguage("th");
        assertTrue(isQuestionedOnlyBy("language.no-texts", Severity.ADVICE, "glass-office").why().contains("Thai"));
        scenario.setLanguage("en-AU");
        assertEquals(List.of(), findings());
    }

    @Test
    void aBlankTextIsNoText() {
        inject("I06").setText("  ");
        assertTrue(isQuestionedOnlyBy("text.empty", Severity.QUERIED, "I06").why().contains("\"text\""));
        inject("I06").setText("He calls.");
        plan("P-content").getFields().get(0).setText("");
        List<ScenarioFinding> findings = findings();
        assertEquals("text.empty P-content", findings.get(0).rule() + " " + findings.get(0).element());
    }

    @Test
    void anIdThatMeansTwoThings() {
        GlassOffice.named(scenario.getPersons(), "danu").setId("mai");
        isQuestionedOnlyBy("id.reused", Severity.BLOCKS, "mai");
    }

    @Test
    void aPartyUnderTheIdOfAnAuthorityGetsItsLetters() {
        party("reporter").setId("XS-AGC");
        isQuestionedOnlyBy("id.reused", Severity.BLOCKS, "XS-AGC");
    }

    @Test
    void aRealStateBringsItsDoubts() {
        scenario.getStates().add(state("KH"));
        assertTrue(isQuestionedOnlyBy("state.low-confidence", Severity.ADVICE, "KH").why().startsWith("About Cambodia, "));
    }

    @Test
    void aPartyFromAStateThatIsNotInTheCase() {
        party("qr-embassy").setState(state("XU"));
        assertTrue(isQuestionedOnlyBy("state.not-declared", Severity.QUERIED, "qr-embassy").why().contains(state("XU").getName()));
        scenario.getStates().add(state("XU"));
        assertEquals(List.of(), findings());
    }

    @Test
    void aSeatThatNothingReaches() {
        Seat seat = MAKE.createSeat();
        seat.setId("sg-high-court");
        seat.setName("High Court of Sarunga");
        seat.setTask("Authorises.");
        seat.setState(state("XS"));
        seat.setAuthority(GlassOffice.named(state("XS").getAuthorities(), "XS-HC"));
        scenario.getParties().add(seat);
        isQuestionedOnlyBy("seat.never-addressed", Severity.QUERIED, "sg-high-court");
        inject("I14").getTo().add(seat);
        assertEquals(List.of(), findings());
        seat.setAuthority(party("sg-agc").getAuthority());
        isQuestionedOnlyBy("seat.authority-twice", Severity.QUERIED, "sg-high-court");
    }

    @Test
    void aModelLetterByAChannelThatTheOtherSideDoesNotTake() {
        plan("P-restraint").setChannel(Channel.DIPLOMATIC);
        assertTrue(isQuestionedOnlyBy("plan.questioned", Severity.QUERIED, "P-restraint").why().contains("wrong channel"));
    }

    @Test
    void aModelLetterOnATreatyThatIsNotInForceBetweenTheStates() {
        plan("P-bank-records").setBasis(plan("P-bank-mixed").getBasis());
        assertTrue(isQuestionedOnlyBy("plan.questioned", Severity.QUERIED, "P-bank-records").why().contains("legal basis not in force"));
    }

    @Test
    void aFlawedLetterForAMistakeIsMeantToBeFlawed() {
        plan("P-content-fishing").setChannel(Channel.POLICE);
        assertEquals(List.of(), findings());
    }

    @Test
    void aPlanThatNobodyFollows() {
        RequestPlan spare = EcoreUtil.copy(plan("P-restraint"));
        spare.setId("P-spare");
        spare.getMeasures().get(0).setId("P-spare.1");
        scenario.getPlans().add(spare);
        isQuestionedOnlyBy("plan.unused", Severity.ADVICE, "P-spare");
    }

    /** Pelagia as it is on record, but for its holidays. */
    private State pelagiaClosedUntilDay(int lastDay) {
        State copy = EcoreUtil.copy(state("XP"));
        for (int day = 0; day < lastDay; day++) {
            Holiday holiday = JurisdictionFactory.eINSTANCE.createHoliday();
            holiday.setDate(scenario.getStartDate().plusDays(day));
            holiday.setName("Long holidays");
            copy.getCalendar().getHolidays().add(holiday);
        }
        scenario.getStates().add(copy);
        party("pl-doj").setState(copy);
        party("pl-doj").setAuthority(GlassOffice.named(copy.getAuthorities(), "XP-DOJ"));
        return copy;
    }

    @Test
    void aStateThatIsClosedOnEveryDayOfTheCase() {
        pelagiaClosedUntilDay(152);
        assertTrue(isQuestionedOnlyBy("clock.no-working-day", Severity.QUERIED, "XP").why().contains("from 2026-03-02 to 2026-07-31"));
    }

    @Test
    void oneOpenDayIsEnough() {
        pelagiaClosedUntilDay(151);
        assertEquals(List.of(), findings());
    }

    @Test
    void aYearWhoseHolidaysNobodyRecorded() {
        scenario.setStartDate(LocalDate.of(2035, 3, 2));
        scenario.getPlans().stream().map(RequestPlan::getParticulars).filter(Objects::nonNull).forEach(said -> said.setNeededBy(null));
        String why = isQuestionedOnlyBy("holidays.unknown", Severity.ADVICE, "glass-office").why();
        assertTrue(why.contains("2035") && why.contains("Tevara, Sarunga, Pelagia"), why);
    }

    @Test
    void evidenceThatOnlyAnInjectBrings() {
        CaseFact film = MAKE.createCaseFact();
        film.setId("F-film");
        film.setText("A film shows the loading of the container.");
        film.setKind(FactKind.EVIDENCE);
        scenario.getFacts().add(film);
        inject("I14").getReveals().add(film);
        isQuestionedOnlyBy("evidence.no-holder", Severity.ADVICE, "F-film");
        film.setKind(FactKind.EVENT);
        assertEquals(List.of(), findings());
    }

    @Test
    void aMistakeThatNothingShows() {
        CommonMistake mistake = mistake("X-press");
        mistake.getActs().clear();
        isQuestionedOnlyBy("mistake.never-seen", Severity.QUERIED, "X-press");
        mistake.setShownBy(after("I13"));
        assertEquals(List.of(), findings());
    }

    @Test
    void aMistakeThatCostsNothing() {
        var chat = EcoreUtil.copy(act("I14", "I14.trial"));
        chat.setId("I14.chat");
        ((NoteTemplate) chat.getActs().get(0)).setText("We were lucky.");
        inject("I14").getExpects().add(chat);
        mistake("X-press").setInsteadOf(chat);
        isQuestionedOnlyBy("mistake.no-consequence", Severity.QUERIED, "X-press");
    }

    @Test
    void twoLevelsThatAskForTheSame() {
        LevelMeasure guide = guide("R10");
        guide.getRules().get(2).setCondition(EcoreUtil.copy(guide.getRules().get(1).getCondition()));
        isQuestionedOnlyBy("levels.same-condition", Severity.QUERIED, "R10");
    }

    @Test
    void anObjectiveThatNoInjectServes() {
        Objective objective = MAKE.createObjective();
        objective.setId("O-press");
        objective.setText("Speak to the press.");
        scenario.getObjectives().add(objective);
        isQuestionedOnlyBy("objective.never-tested", Severity.QUERIED, "O-press");
        inject("I13").setObjective(objective);
        assertEquals(List.of(), findings());
    }

    @Test
    void aCriterionThatNoActEarns() {
        act("I10", "I10.consult").setCriterion(act("I10", "I10.conduct").getCriterion());
        isQuestionedOnlyBy("criterion.no-act", Severity.QUERIED, "R5");
    }

    @Test
    void aPartyWithoutAStateIsNoneOfAnotherState() {
        ((SimulatedParty) party("reporter")).setState(null);
        assertEquals(List.of(), findings());
    }
}
