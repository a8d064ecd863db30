package org.comity.design.casemap;

import java.util.List;
import java.util.stream.Collectors;

import org.comity.design.editing.Case;
import org.comity.design.words.Words;
import org.comity.model.jurisdiction.Authority;
import org.comity.model.jurisdiction.AuthorityRole;
import org.comity.model.jurisdiction.State;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.Seat;
import org.comity.model.scenario.SimulatedKind;
import org.comity.model.scenario.SimulatedParty;
import org.eclipse.emf.ecore.EObject;

/** What a party or office is in cooperation, for its colour; and who is seated there, for its border. */
public final class OfficeServices {
    private static final Integer SEATED = 3;
    private static final Integer SIMULATED = 1;

    /** Title of the diagram. */
    public String caseMapTitle(Scenario scenario) {
        return Words.say("caseMapTitle", scenario.getTitle());
    }

    public boolean isCentralAuthority(Party party) {
        return has(party, AuthorityRole.CENTRAL_AUTHORITY);
    }

    public boolean isProsecution(Party party) {
        return has(party, AuthorityRole.PROSECUTION);
    }

    public boolean isPolice(Party party) {
        return has(party, AuthorityRole.POLICE) || has(party, AuthorityRole.NATIONAL_CENTRAL_BUREAU);
    }

    public boolean isCourt(Party party) {
        return has(party, AuthorityRole.COURT);
    }

    public boolean isForeignMinistry(Party party) {
        return has(party, AuthorityRole.FOREIGN_MINISTRY);
    }

    public boolean isFinancialIntelligence(Party party) {
        return has(party, AuthorityRole.FINANCIAL_INTELLIGENCE_UNIT);
    }

    private static boolean has(Party party, AuthorityRole role) {
        return party.getAuthority() != null && party.getAuthority().getRoles().contains(role);
    }

    public boolean isProvider(Party party) {
        return party instanceof SimulatedParty simulated && simulated.getKind() == SimulatedKind.PROVIDER;
    }

    /** Whether a party is no office: embassy, press, witness or exercise control. */
    public boolean isOutsider(Party party) {
        return party instanceof SimulatedParty simulated && simulated.getKind() != SimulatedKind.PROVIDER && simulated.getKind() != SimulatedKind.AUTHORITY;
    }

    /** Width of the border in pixels: wide where a trainee sits, thin where the party is simulated. */
    public Integer seatBorder(Party party) {
        return party instanceof Seat ? SEATED : SIMULATED;
    }

    /** What the party is there for, and by which office it acts. */
    public String partyTip(Party party) {
        String what = party instanceof Seat seat ? Words.say("seatTip", seat.getTask()) : Words.word(((SimulatedParty) party).getKind());
        return party.getAuthority() == null ? what : Words.say("byOffice", what, officeName(party.getAuthority()));
    }

    /** Name and roles of an office. */
    public String officeTip(Authority office) {
        return Words.say("officeTip", office.getName(), office.getRoles().stream().map(Words::word).collect(Collectors.joining(", ")));
    }

    public boolean isOffice(EObject element) {
        return element instanceof Authority;
    }

    public String officeName(Authority office) {
        return office.getName();
    }

    /** The State to which an office belongs. */
    public State stateOf(Authority office) {
        return (State) office.eContainer();
    }

    /**
     * The Central Authorities of a State, and the offices with officers of their own, for which no party of the case acts: a request may go
     * there and meet nobody.
     */
    public List<Authority> officesWithoutParty(State state, EObject diagram) {
        Scenario scenario = Case.shownBy(diagram);
        return state.getAuthorities().stream().filter(office -> scenario.getParties().stream().noneMatch(party -> party.getAuthority() == office))
                .filter(office -> office.getRoles().contains(AuthorityRole.CENTRAL_AUTHORITY)
                        || scenario.getCapacities().stream().anyMatch(capacity -> capacity.getOffice() == office)).toList();
    }
}
