package org.comity.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.comity.model.scenario.AllOf;
import org.comity.model.scenario.AnyOf;
import org.comity.model.scenario.CommonMistake;
import org.comity.model.scenario.Condition;
import org.comity.model.scenario.Elapsed;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.ExpectedActDone;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.InjectReleased;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.ScenarioFactory;
import org.comity.rules.GlassOffice;
import org.comity.rules.Severity;

/** The shipped case, to be spoilt in one place. */
abstract class SpoiltCase {
    static final ScenarioFactory MAKE = ScenarioFactory.eINSTANCE;

    final Scenario scenario = GlassOffice.read();

    List<ScenarioFinding> findings() {
        List<ScenarioFinding> findings = ScenarioRules.check(scenario, Locale.ENGLISH);
        findings.forEach(finding -> {
            GlassOffice.isASentence(finding.why());
            GlassOffice.isASentence(finding.cure());
        });
        return findings;
    }

    ScenarioFinding isQuestionedOnlyBy(String rule, Severity severity, String element) {
        List<ScenarioFinding> findings = findings();
        assertEquals(List.of(rule + " " + severity + " " + element),
                findings.stream().map(finding -> finding.rule() + " " + finding.severity() + " " + finding.element()).toList());
        return findings.get(0);
    }

    Inject inject(String id) {
        return GlassOffice.named(scenario.getInjects(), id);
    }

    ExpectedAct act(String inject, String act) {
        return GlassOffice.named(inject(inject).getExpects(), act);
    }

    Party party(String id) {
        return GlassOffice.named(scenario.getParties(), id);
    }

    InjectReleased after(String inject) {
        InjectReleased released = MAKE.createInjectReleased();
        released.setInject(inject(inject));
        return released;
    }

    ExpectedActDone whenDone(String inject, String act) {
        ExpectedActDone done = MAKE.createExpectedActDone();
        done.setAct(act(inject, act));
        return done;
    }

    static AllOf allOf(Condition... conditions) {
        AllOf all = MAKE.createAllOf();
        all.getConditions().addAll(List.of(conditions));
        return all;
    }

    static AnyOf anyOf(Condition... conditions) {
        AnyOf any = MAKE.createAnyOf();
        any.getConditions().addAll(List.of(conditions));
        return any;
    }

    static Elapsed elapsed(int minute) {
        Elapsed elapsed = MAKE.createElapsed();
        elapsed.setExerciseMinute(minute);
        return elapsed;
    }

    RequestPlan plan(String id) {
        return GlassOffice.named(scenario.getPlans(), id);
    }

    CommonMistake mistake(String id) {
        return GlassOffice.named(scenario.getMistakes(), id);
    }
}
