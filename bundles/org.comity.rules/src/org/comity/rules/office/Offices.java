package org.comity.rules.office;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.comity.model.fact.Span;
import org.comity.model.jurisdiction.Authority;
import org.comity.model.jurisdiction.AuthorityRole;
import org.comity.model.jurisdiction.ServiceProvider;
import org.comity.model.jurisdiction.State;
import org.comity.model.jurisdiction.StepDuration;
import org.comity.model.request.ActorRole;
import org.comity.model.request.AssistanceType;
import org.comity.model.request.Lifecycle;
import org.comity.model.request.LifecycleState;
import org.comity.model.request.Side;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.Seat;
import org.comity.model.scenario.SimulatedParty;

/** Who does what: from the roles of a lifecycle to the offices of a State, and back. Reads a scenario as it is when first asked; safe to share between threads. */
public final class Offices {
    private static final Set<AuthorityRole> INVESTIGATING = EnumSet.of(AuthorityRole.POLICE, AuthorityRole.FINANCIAL_INTELLIGENCE_UNIT,
            AuthorityRole.IMMIGRATION, AuthorityRole.CUSTOMS, AuthorityRole.ANTI_CORRUPTION, AuthorityRole.DRUG_CONTROL);

    private static final Set<AuthorityRole> EXECUTING = EnumSet.copyOf(INVESTIGATING);
    private static final Set<ActorRole> REQUESTING = EnumSet.of(ActorRole.REQUESTING_INVESTIGATOR, ActorRole.REQUESTING_PROSECUTOR,
            ActorRole.REQUESTING_CENTRAL_AUTHORITY, ActorRole.REQUESTING_FOREIGN_MINISTRY, ActorRole.NATIONAL_CENTRAL_BUREAU,
            ActorRole.CONTACT_POINT_24_7);
    private static final Set<ActorRole> REQUESTED = EnumSet.of(ActorRole.REQUESTED_CENTRAL_AUTHORITY, ActorRole.REQUESTED_FOREIGN_MINISTRY,
            ActorRole.REQUESTED_EXECUTING_AUTHORITY, ActorRole.REQUESTED_PROSECUTOR, ActorRole.REQUESTED_COURT, ActorRole.REQUESTED_MINISTER,
            ActorRole.NATIONAL_CENTRAL_BUREAU, ActorRole.CONTACT_POINT_24_7);

    private static final Set<ActorRole> DRAFTERS = EnumSet.of(ActorRole.REQUESTING_INVESTIGATOR, ActorRole.REQUESTING_PROSECUTOR,
            ActorRole.REQUESTING_CENTRAL_AUTHORITY);

    static {
        EXECUTING.add(AuthorityRole.PROSECUTION);
    }

    private final List<Party> parties;
    private final List<State> states;
    private final Map<Charge, List<Authority>> inCharge = new ConcurrentHashMap<>();

    /** What somebody in a State may be in charge of; who is, is asked for at every step of every request. */
    private record Charge(State state, ActorRole role, AssistanceType type) {
    }

    public Offices(Scenario scenario) {
        states = List.copyOf(scenario.getStates());
        // seats first: a seat stands for its authority before a simulated party does
        parties = new ArrayList<>(scenario.getParties().stream().filter(Seat.class::isInstance).toList());
        parties.addAll(scenario.getParties().stream().filter(party -> !(party instanceof Seat)).toList());
    }

    /** The provider for which a party stands, if it does. */
    public static Optional<ServiceProvider> provider(Party party) {
        return party instanceof SimulatedParty simulated ? Optional.ofNullable(simulated.getProvider()) : Optional.empty();
    }

    /** The life of a request of a type to a recipient: at a provider the direct one, at an office the treaty one; empty where it cannot deal with it. */
    public static Optional<Lifecycle> lifecycle(AssistanceType type, Party recipient) {
        if (provider(recipient).isPresent()) {
            return Optional.ofNullable(type.getDirectLifecycle());
        }
        boolean handled = recipient.getState() != null && recipient.getAuthority() != null && type.getHandling() != null;
        return handled ? Optional.of(type.getLifecycle()) : Optional.empty();
    }

    /** Whether both sides of a request of a type share one life, and move it together. */
    public static boolean isShared(AssistanceType type) {
        return type.getHandling() != null && type.getHandling() == type.getLifecycle();
    }

    /** Whether somebody with a role acts for a side; bureaus and contact points do for either. */
    public static boolean actsFor(ActorRole role, Side side) {
        return (side == Side.REQUESTING ? REQUESTING : REQUESTED).contains(role);
    }

    /** How long a station takes at an office or provider: its own length, or the default of the lifecycle. */
    public static Optional<Span> span(LifecycleState station, List<StepDuration> own) {
        return own.stream().filter(duration -> duration.getState() == station).map(StepDuration::getSpan).findFirst()
                .or(() -> Optional.ofNullable(station.getDuration()));
    }

    /** The office of a State that fills a role for a type of assistance, if the State has one. */
    public Optional<Office> find(State state, ActorRole role, AssistanceType type) {
        return holders(state, role, type).stream().findFirst().map(authority -> office(state, authority));
    }

    /** The office of an id: a party of the scenario, or an authority of one of its States. */
    public Optional<Office> named(String id) {
        Optional<Office> party = parties.stream().filter(candidate -> candidate.getId().equals(id)).findFirst()
                .map(found -> new Office(id, found.getName(), found.getState()));
        return party.or(() -> states.stream().flatMap(state -> state.getAuthorities().stream()
                .filter(authority -> authority.getId().equals(id)).map(authority -> office(state, authority))).findFirst());
    }

    /** The office that an authority is: the seat or the party that stands for it, or the authority itself. */
    public Office of(Authority authority) {
        return office((State) authority.eContainer(), authority);
    }

    /** Roles that an office may take towards a request of a type, sent by one State to a recipient. */
    public Set<ActorRole> roles(Office office, State requesting, Party recipient, AssistanceType type) {
        Optional<Party> party = parties.stream().filter(candidate -> candidate.getId().equals(office.id())).findFirst();
        return party.map(found -> roles(found, requesting, recipient, type)).orElseGet(() -> office.state().getAuthorities().stream()
                .filter(authority -> authority.getId().equals(office.id())).findFirst()
                .map(authority -> roles(authority, office.state(), requesting, recipient, type)).orElseGet(() -> EnumSet.noneOf(ActorRole.class)));
    }

    /** Roles that a party may take towards a request of a type, sent by one State to a recipient. */
    public Set<ActorRole> roles(Party party, State requesting, Party recipient, AssistanceType type) {
        Set<ActorRole> roles = party.getAuthority() == null ? EnumSet.noneOf(ActorRole.class)
                : roles(party.getAuthority(), party.getState(), requesting, recipient, type);
        if (party == recipient && provider(party).isPresent()) {
            roles.add(ActorRole.SERVICE_PROVIDER);
        }
        return roles;
    }

    private Set<ActorRole> roles(Authority authority, State home, State requesting, Party recipient, AssistanceType type) {
        Set<ActorRole> roles = EnumSet.noneOf(ActorRole.class);
        if (home == requesting || home == recipient.getState()) {
            (home == requesting ? REQUESTING : REQUESTED).stream().filter(role -> holders(home, role, type).contains(authority))
                    .forEach(roles::add);
        }
        return roles;
    }

    /** Whether somebody with these roles towards a request may write it. */
    public static boolean mayDraft(Set<ActorRole> roles) {
        return roles.stream().anyMatch(DRAFTERS::contains);
    }

    private Office office(State state, Authority authority) {
        return parties.stream().filter(party -> party.getAuthority() == authority).findFirst()
                .map(party -> new Office(party.getId(), party.getName(), state))
                .orElse(new Office(authority.getId(), authority.getName(), state));
    }

    private List<Authority> holders(State state, ActorRole role, AssistanceType type) {
        return inCharge.computeIfAbsent(new Charge(state, role, type), Offices::holders);
    }

    /** The authorities of a State that hold a role; where none is in charge of the type, those that do what nobody else does. */
    private static List<Authority> holders(Charge charge) {
        List<Authority> all = charge.state().getAuthorities();
        List<Authority> inCharge = all.stream().filter(authority -> holds(authority, charge.role(), charge.type())).toList();
        return inCharge.isEmpty() ? all.stream().filter(authority -> holdsInNeed(authority, charge.role(), charge.type())).toList() : inCharge;
    }

    private static boolean holds(Authority authority, ActorRole role, AssistanceType type) {
        List<AuthorityRole> roles = authority.getRoles();
        boolean handles = authority.getHandles().contains(type);
        return switch (role) {
            case REQUESTING_CENTRAL_AUTHORITY, REQUESTED_CENTRAL_AUTHORITY -> handles && roles.contains(AuthorityRole.CENTRAL_AUTHORITY);
            case REQUESTING_FOREIGN_MINISTRY, REQUESTED_FOREIGN_MINISTRY -> roles.contains(AuthorityRole.FOREIGN_MINISTRY);
            case REQUESTING_PROSECUTOR, REQUESTED_PROSECUTOR -> roles.contains(AuthorityRole.PROSECUTION);
            case REQUESTING_INVESTIGATOR -> roles.stream().anyMatch(INVESTIGATING::contains);
            case REQUESTED_EXECUTING_AUTHORITY -> handles && !roles.contains(AuthorityRole.CENTRAL_AUTHORITY)
                    && roles.stream().anyMatch(EXECUTING::contains);
            case REQUESTED_COURT -> roles.contains(AuthorityRole.COURT);
            case REQUESTED_MINISTER -> roles.contains(AuthorityRole.EXECUTIVE);
            case NATIONAL_CENTRAL_BUREAU -> roles.contains(AuthorityRole.NATIONAL_CENTRAL_BUREAU);
            case CONTACT_POINT_24_7 -> roles.contains(AuthorityRole.CONTACT_POINT);
            case SERVICE_PROVIDER, PERSON, CLOCK -> false;
        };
    }

    private static boolean holdsInNeed(Authority authority, ActorRole role, AssistanceType type) {
        return switch (role) {
            // where the record names no minister, the Central Authority is taken to decide
            case REQUESTED_MINISTER -> authority.getRoles().contains(AuthorityRole.CENTRAL_AUTHORITY) && authority.getHandles().contains(type);
            case REQUESTED_EXECUTING_AUTHORITY -> authority.getRoles().contains(AuthorityRole.POLICE);
            case REQUESTED_PROSECUTOR -> authority.getRoles().contains(AuthorityRole.CENTRAL_AUTHORITY);
            default -> false;
        };
    }
}
