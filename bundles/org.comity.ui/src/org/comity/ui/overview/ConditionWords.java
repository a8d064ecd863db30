package org.comity.ui.overview;

import java.util.List;
import java.util.stream.Collectors;

import org.comity.model.fact.Identified;
import org.comity.model.request.LifecycleState;
import org.comity.model.scenario.AllOf;
import org.comity.model.scenario.AnyOf;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.Condition;
import org.comity.model.scenario.DeadlineMissed;
import org.comity.model.scenario.Elapsed;
import org.comity.model.scenario.ExpectedActDone;
import org.comity.model.scenario.ExpectedActsDone;
import org.comity.model.scenario.FactDisclosed;
import org.comity.model.scenario.FieldFilled;
import org.comity.model.scenario.FreeOfFindings;
import org.comity.model.scenario.GapsAtMost;
import org.comity.model.scenario.InjectReleased;
import org.comity.model.scenario.MarkedUrgent;
import org.comity.model.scenario.MistakeMade;
import org.comity.model.scenario.Not;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.RequestDispatched;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.RequestReached;
import org.comity.model.scenario.UnsupportedClaim;
import org.comity.model.scenario.UseLimitBreached;
import org.comity.model.scenario.util.ScenarioSwitch;
import org.eclipse.emf.ecore.EObject;

/** Conditions of a scenario, written out. */
final class ConditionWords extends ScenarioSwitch<String> {
    private final Overview overview;

    ConditionWords(Overview overview) {
        this.overview = overview;
    }

    String tell(Condition condition) {
        return doSwitch(condition);
    }

    @Override
    public String caseAllOf(AllOf all) {
        return joined(all.getConditions(), "and");
    }

    @Override
    public String caseAnyOf(AnyOf any) {
        return joined(any.getConditions(), "or");
    }

    private String joined(List<Condition> parts, String word) {
        return parts.stream().map(part -> part instanceof AllOf || part instanceof AnyOf ? "(" + tell(part) + ")" : tell(part))
                .collect(Collectors.joining(" " + Words.say(word) + " "));
    }

    @Override
    public String caseNot(Not not) {
        return Words.say("not", tell(not.getCondition()));
    }

    @Override
    public String caseElapsed(Elapsed elapsed) {
        return Words.say("elapsed", overview.moment(elapsed.getExerciseMinute()));
    }

    @Override
    public String caseInjectReleased(InjectReleased released) {
        return Words.say("released", released.getInject().getNumber(), released.getDelayMinutes());
    }

    @Override
    public String caseExpectedActDone(ExpectedActDone done) {
        return Words.say(done.isOnTime() ? "done.onTime" : "done", done.getAct().getText());
    }

    @Override
    public String caseExpectedActsDone(ExpectedActsDone done) {
        return Words.say(done.isOnTime() ? "doneAtLeast.onTime" : "doneAtLeast", done.getAtLeast(),
                done.getActs().stream().map(act -> "“" + act.getText() + "”").collect(Collectors.joining(", ")));
    }

    @Override
    public String caseMistakeMade(MistakeMade made) {
        return Words.say("mistake", made.getMistake().getText());
    }

    @Override
    public String caseRequestReached(RequestReached reached) {
        return Words.say("reached", reached.getPlan().getTitle(), reached.getStates().stream().map(LifecycleState::getName)
                .collect(Collectors.joining(" " + Words.say("or") + " ")));
    }

    @Override
    public String caseRequestDispatched(RequestDispatched dispatched) {
        return Words.say("dispatched", dispatched.getPlan().getTitle());
    }

    @Override
    public String caseGapsAtMost(GapsAtMost gaps) {
        return Words.say("gaps", gaps.getCount(), titles(gaps.getPlans()));
    }

    @Override
    public String caseFreeOfFindings(FreeOfFindings free) {
        return Words.say("free", titles(free.getPlans()), String.join(", ", free.getRules()));
    }

    @Override
    public String caseFieldFilled(FieldFilled filled) {
        return Words.say("filled", filled.getPlan().getTitle(), filled.getField().getLabel());
    }

    @Override
    public String caseMarkedUrgent(MarkedUrgent urgent) {
        return Words.say("urgent", urgent.getPlan().getTitle());
    }

    @Override
    public String caseDeadlineMissed(DeadlineMissed missed) {
        return Words.say("missed", missed.getDeadline().getTitle());
    }

    @Override
    public String caseFactDisclosed(FactDisclosed disclosed) {
        return Words.say("disclosed", disclosed.getFacts().stream().map(CaseFact::getText).collect(Collectors.joining(" ")),
                disclosed.getTo().stream().map(Party::getName).collect(Collectors.joining(", ")));
    }

    @Override
    public String caseUseLimitBreached(UseLimitBreached breached) {
        return Words.say("useLimit");
    }

    @Override
    public String caseUnsupportedClaim(UnsupportedClaim claim) {
        return Words.say("unsupported");
    }

    @Override
    public String defaultCase(EObject element) {
        return element instanceof Identified identified ? identified.getId() : element.eClass().getName();
    }

    private static String titles(List<RequestPlan> plans) {
        return plans.stream().map(RequestPlan::getTitle).collect(Collectors.joining(", "));
    }
}
