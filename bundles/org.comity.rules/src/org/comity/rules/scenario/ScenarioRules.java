package org.comity.rules.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.comity.model.scenario.Scenario;
import org.comity.model.text.Texts;
import org.comity.rules.Severity;

/** All rules on scenarios. */
public final class ScenarioRules {
    private static final List<ScenarioRule> ALL = List.of(
            new IdReused(),
            new TextEmpty(),
            new LanguageUnknown(),
            new SentencesMissing(),
            new ClockNotRising(),
            new TimeOutOfRange(),
            new NoWorkingDay(),
            new HolidaysUnknown(),
            new StateNotDeclared(),
            new LowConfidence(),
            new NoControl(),
            new SeatWithoutAuthority(),
            new AuthorityTwice(),
            new SeatNeverAddressed(),
            new PersonWithoutState(),
            new InjectNumberTwice(),
            new InjectAfterTheEnd(),
            new InjectCycle(),
            new InjectUnreachable(),
            new InjectByHandWaits(),
            new InjectWithoutDesk(),
            new ActByNobodyAddressed(),
            new ActWithoutRight(),
            new ActBeforeItsFacts(),
            new PlanNobodyCanHandle(),
            new PlanQuestioned(),
            new PlanNeverUsed(),
            new DeskOutOfRange(),
            new DeskOverloaded(),
            new DeadlineNobodyOwns(),
            new DeadlineTooShort(),
            new FactNeverLearned(),
            new EvidenceWithoutHolder(),
            new MistakeNeverSeen(),
            new MistakeWithoutConsequence(),
            new ObjectiveNeverTested(),
            new WeightsNotAHundred(),
            new CriterionNotMarked(),
            new CriterionNobodyEarns(),
            new LevelsNotInOrder(),
            new LevelsAlike(),
            new ConditionNeverHolds(),
            new UnknownRule(),
            new ProtectedIdentityUnguarded());

    private ScenarioRules() {
    }

    /** Every rule. */
    public static List<ScenarioRule> all() {
        return ALL;
    }

    /**
     * Checks a scenario by every rule.
     *
     * @param language language of the sentences
     * @return findings in the order of the rules; empty for a scenario that can be played and marked as it is
     */
    public static List<ScenarioFinding> check(Scenario scenario, Locale language) {
        Texts texts = Texts.beside(Severity.class, language);
        List<ScenarioFinding> findings = new ArrayList<>();
        for (ScenarioRule rule : ALL) {
            for (ScenarioRule.Breach breach : rule.check(scenario)) {
                Object[] arguments = breach.arguments().toArray();
                findings.add(new ScenarioFinding(rule.id(), rule.severity(), breach.element(),
                        texts.text(rule.id() + ".why", arguments), texts.text(rule.id() + ".cure", arguments)));
            }
        }
        return List.copyOf(findings);
    }
}
