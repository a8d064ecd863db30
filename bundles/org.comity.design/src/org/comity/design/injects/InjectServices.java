package org.comity.design.injects;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;

import org.comity.design.editing.Case;
import org.comity.design.words.Words;
import org.comity.model.fact.TimeUnit;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.Seat;
import org.comity.model.scenario.SimulatedKind;
import org.comity.model.scenario.SimulatedParty;
import org.eclipse.emf.ecore.EObject;

/** Injects and what is expected after them. */
public final class InjectServices {
    public String injectLabel(Inject inject) {
        return Words.say("injectLabel", Objects.toString(inject.getNumber(), ""), Objects.toString(inject.getTitle(), ""));
    }

    /** When, by whom, to whom, and what it says. */
    public String injectTip(Inject inject) {
        String from = inject.getFrom() == null ? Words.say("nobody") : inject.getFrom().getName();
        String to = inject.getTo().stream().map(Party::getName).collect(Collectors.joining(", "));
        return Words.say("injectTip", String.valueOf(inject.getExerciseMinute()), from, to.isEmpty() ? Words.say("nobody") : to, Objects.toString(inject.getText(), ""));
    }

    public boolean isContingency(Inject inject) {
        return inject.getContingencyFor() != null;
    }

    public boolean isOrdinary(Inject inject) {
        return inject.getContingencyFor() == null;
    }

    public boolean hasLimit(ExpectedAct act) {
        return act.getLimit() > 0;
    }

    public boolean hasNoLimit(ExpectedAct act) {
        return act.getLimit() == 0;
    }

    /** What is expected, of whom and until when. */
    public String expectedTip(ExpectedAct act) {
        String by = act.getBy() == null ? Words.say("nobody") : act.getBy().getName();
        TimeUnit unit = act.getUnit();
        return hasLimit(act) ? Words.say("expectedTip", act.getText(), by, Words.say("within", act.getLimit(), Words.word(unit))) : Words.say("expectedTip", act.getText(), by, Words.say("withoutLimit"));
    }

    /** The number after the highest one in use; letters after a number do not count. */
    public String nextNumber(Inject inject) {
        return String.valueOf(1 + ((Scenario) inject.eContainer()).getInjects().stream().map(Inject::getNumber).filter(Objects::nonNull)
                .map(number -> number.replaceAll("\\D.*$", "")).filter(digits -> digits.matches("[0-9]{1,6}")).mapToInt(Integer::parseInt).max().orElse(0));
    }

    /** Exercise control, where the case has it; its first party otherwise. */
    public Party usualSender(Inject inject) {
        return Case.of(inject).flatMap(scenario -> scenario.getParties().stream()
                .min(Comparator.comparing(party -> !(party instanceof SimulatedParty simulated && simulated.getKind() == SimulatedKind.CONTROL)))).orElse(null);
    }

    /** The first seat that receives the inject after which an act is expected; the first of the case where none does. */
    public Seat firstReceivingSeat(ExpectedAct act) {
        Inject inject = (Inject) act.eContainer();
        return inject.getTo().stream().filter(Seat.class::isInstance).map(Seat.class::cast).findFirst()
                .or(() -> Case.of(act).flatMap(scenario -> Case.all(scenario, Seat.class).findFirst())).orElse(null);
    }

    /** The inject with which play begins: the earliest, and the first of several. */
    public Inject openingInject(EObject element) {
        return Case.of(element).flatMap(scenario -> scenario.getInjects().stream().min(Comparator.comparingInt(Inject::getExerciseMinute))).orElse(null);
    }

    /** The first request of the case. */
    public RequestPlan firstPlan(EObject element) {
        return Case.of(element).flatMap(scenario -> scenario.getPlans().stream().findFirst()).orElse(null);
    }

    /** Whether the case has a request. */
    public boolean hasPlans(EObject element) {
        return firstPlan(element) != null;
    }
}
