package org.comity.design.checks;

import org.comity.design.casemap.RequestServices;
import org.comity.design.editing.Case;
import org.comity.design.injects.ConditionServices;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.Participation;
import org.comity.model.jurisdiction.ParticipationStatus;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.Channel;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.ClockAnchor;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.Seat;
import org.comity.model.scenario.SimulatedKind;
import org.comity.model.scenario.SimulatedParty;

/** Rules of the case map, the inject flow and the treaty network; each says whether all is well. */
public final class ScenarioCheckServices {
    private final RequestServices requests = new RequestServices();
    private final ConditionServices conditions = new ConditionServices();

    public boolean isNamed(Party party) {
        return isSaid(party.getName());
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    /** Whether a party that stands for an office belongs to a State; press, witnesses and control need not. */
    public boolean hasStateIfOffice(Party party) {
        boolean office = party instanceof Seat || party.getAuthority() != null || party instanceof SimulatedParty simulated && simulated.getKind() == SimulatedKind.PROVIDER;
        return !office || party.getState() != null;
    }

    public boolean hasAuthority(Seat seat) {
        return seat.getAuthority() != null;
    }

    /** Whether a request leaves the State of everybody who sends it. A provider may be asked at home. */
    public boolean leavesTheState(RequestPlan plan) {
        if (plan.getRecipient() == null || plan.getRecipient() instanceof SimulatedParty simulated && simulated.getKind() == SimulatedKind.PROVIDER) {
            return true;
        }
        State there = plan.getRecipient().getState();
        return there == null || requests.senders(plan).stream().map(Party::getState).noneMatch(there::equals);
    }

    public boolean hasSender(RequestPlan plan) {
        return !requests.senders(plan).isEmpty();
    }

    public boolean hasChannel(RequestPlan plan) {
        return plan.getChannel() != Channel.NOT_KNOWN;
    }

    public boolean hasText(CaseFact fact) {
        return isSaid(fact.getText());
    }

    public boolean hasTitle(Inject inject) {
        return isSaid(inject.getTitle());
    }

    public boolean hasReceiver(Inject inject) {
        return !inject.getTo().isEmpty();
    }

    /** Whether an inject is planned no earlier than the injects for which it waits. */
    public boolean followsItsConditions(Inject inject) {
        return inject.getExerciseMinute() >= conditions.earliestMinute(inject);
    }

    public boolean isForAnother(Inject inject) {
        return inject.getContingencyFor() != inject;
    }

    public boolean hasActs(ExpectedAct act) {
        return !act.getActs().isEmpty();
    }

    /** Whether the case has come at least as far as at the point of its clock before. */
    public boolean isInOrder(ClockAnchor anchor) {
        return anchor.getDay() >= dayInOrder(anchor);
    }

    /** The latest day that any earlier point of the clock has; day 1 where there is none. */
    public Integer dayInOrder(ClockAnchor anchor) {
        return Case.of(anchor).stream().flatMap(scenario -> scenario.getClock().stream())
                .filter(other -> other.getExerciseMinute() < anchor.getExerciseMinute()).mapToInt(ClockAnchor::getDay).max().orElse(1);
    }

    public boolean hasLegalBasis(Scenario scenario) {
        return !scenario.getLegalBases().isEmpty();
    }

    /** Whether the day since which a State is bound is recorded, exactly or in words. */
    public boolean isDated(Participation part) {
        return part.getStatus() != ParticipationStatus.PARTY || part.getSince() != null || part.getRecordedDate() != null;
    }

    public boolean hasShortTitle(Instrument instrument) {
        return isSaid(instrument.getShortTitle());
    }
}
