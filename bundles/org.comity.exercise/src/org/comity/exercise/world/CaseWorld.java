package org.comity.exercise.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.library.ReferenceLibrary;
import org.comity.library.basis.Standing;
import org.comity.library.calendar.WorkingDays;
import org.comity.library.letter.Sayable;
import org.comity.model.fact.Identified;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.Participation;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.AssistanceCatalogue;
import org.comity.model.request.AssistanceType;
import org.comity.model.request.FormField;
import org.comity.model.request.Lifecycle;
import org.comity.model.request.LifecycleState;
import org.comity.model.request.Transition;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.DeskCapacity;
import org.comity.model.scenario.FactDisclosed;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.SimulatedKind;
import org.comity.model.scenario.SimulatedParty;
import org.comity.rules.office.Office;
import org.comity.rules.office.Offices;
import org.comity.simulation.WorkingCalendar;

/** One scenario with everything it refers to, indexed. Immutable, and safe to share between threads and exercises. */
public final class CaseWorld {
    private final Scenario scenario;
    private final ReferenceLibrary library;
    private final CaseClock clock;
    private final Offices offices;
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, CaseFact> facts = new LinkedHashMap<>();
    private final Map<String, AssistanceType> types = new LinkedHashMap<>();
    private final Map<String, Instrument> instruments = new LinkedHashMap<>();
    private final Map<String, LifecycleState> lifecycleStates = new HashMap<>();
    private final Map<LifecycleState, List<Transition>> transitions = new HashMap<>();
    private final Map<State, WorkingCalendar> calendars = new HashMap<>();
    private final Opinions opinions = new Opinions();
    private final List<FactDisclosed> secrets;

    /**
     * Prepares a scenario. Nothing is changed in it.
     *
     * @param library to which the references of the scenario lead
     * @throws IllegalArgumentException when the clock of the scenario cannot run; a scenario that passed its checks can
     */
    public CaseWorld(Scenario scenario, ReferenceLibrary library) {
        this.scenario = scenario;
        this.library = library;
        clock = new CaseClock(scenario.getStartDate(), scenario.getClock());
        offices = new Offices(scenario);
        index(parties, scenario.getParties());
        index(facts, scenario.getFacts());
        scenario.getPlans().stream().map(RequestPlan::getType).map(AssistanceType::eContainer)
                .filter(AssistanceCatalogue.class::isInstance).map(AssistanceCatalogue.class::cast).distinct()
                .forEach(catalogue -> index(types, catalogue.getTypes()));
        types.values().stream().flatMap(CaseWorld::lifecycles).distinct()
                .forEach(lifecycle -> {
                    index(lifecycleStates, lifecycle.getStates());
                    lifecycle.getStates().forEach(from -> transitions.put(from, lifecycle.getTransitions().stream()
                            .filter(transition -> transition.getFrom().contains(from)).toList()));
                });
        secrets = secrets(scenario);
        index(instruments, scenario.getLegalBases());
        scenario.getStates().forEach(state -> {
            calendars.put(state, workingTime(state));
            index(instruments, state.getParticipations().stream().map(Participation::getInstrument).toList());
        });
    }

    private static <T extends Identified> void index(Map<String, ? super T> map, List<T> elements) {
        elements.forEach(element -> map.put(element.getId(), element));
    }

    private static Stream<Lifecycle> lifecycles(AssistanceType type) {
        return Stream.of(type.getLifecycle(), type.getHandling(), type.getDirectLifecycle()).filter(lifecycle -> lifecycle != null);
    }

    /** Where the library has no holidays for a year, a weekday is taken for a working day: time has to go on. */
    private WorkingCalendar workingTime(State state) {
        var model = state.getCalendar();
        if (model == null || model.getWorkingDays().isEmpty() || model.getOpens() == null || model.getCloses() == null) {
            return aroundTheClock();
        }
        State home = scenario.getStates().get(0);
        int homeOffset = home.getCalendar() == null ? 0 : home.getCalendar().getUtcOffsetMinutes();
        WorkingDays days = WorkingDays.of(state);
        return new WorkingCalendar(scenario.getStartDate(), day -> days.isWorking(day) != Standing.NO, model.getOpens(), model.getCloses(),
                model.getUtcOffsetMinutes() - homeOffset);
    }

    private static List<FactDisclosed> secrets(Scenario scenario) {
        List<FactDisclosed> found = new ArrayList<>();
        scenario.eAllContents().forEachRemaining(element -> {
            if (element instanceof FactDisclosed disclosed) {
                found.add(disclosed);
            }
        });
        return List.copyOf(found);
    }

    /** What the author of the scenario wants kept from whom: every condition on a disclosure, wherever it stands. */
    public List<FactDisclosed> secrets() {
        return secrets;
    }

    public Scenario scenario() {
        return scenario;
    }

    /** The edition of the library that the case is played with. */
    public ReferenceLibrary library() {
        return library;
    }

    public CaseClock clock() {
        return clock;
    }

    public Offices offices() {
        return offices;
    }

    /** What the rules have said about letters of this case so far. */
    public Opinions opinions() {
        return opinions;
    }

    /** Language of the scenario's texts, and so of everything that desks write. */
    public Locale language() {
        return Locale.forLanguageTag(scenario.getLanguage());
    }

    public Optional<Party> party(String id) {
        return Optional.ofNullable(parties.get(id));
    }

    /** Facts of the case by id. */
    public Map<String, CaseFact> facts() {
        return Collections.unmodifiableMap(facts);
    }

    public Optional<AssistanceType> type(String id) {
        return Optional.ofNullable(types.get(id));
    }

    /** The treaty or law of this id, if the scenario names it or one of its States has any record of it. */
    public Optional<Instrument> instrument(String id) {
        return Optional.ofNullable(instruments.get(id));
    }

    /** The field of this id on the form for a type of assistance or on what the type adds to it, if there is one. */
    public Optional<FormField> field(AssistanceType type, String id) {
        return Sayable.field(type, id);
    }

    /** The party that speaks for exercise control. */
    public Optional<Party> control() {
        return parties.values().stream()
                .filter(party -> party instanceof SimulatedParty simulated && simulated.getKind() == SimulatedKind.CONTROL).findFirst();
    }

    public Optional<Inject> inject(String id) {
        return scenario.getInjects().stream().filter(inject -> inject.getId().equals(id)).findFirst();
    }

    /** The lifecycle state of this id, if any lifecycle of the library has it. */
    public Optional<LifecycleState> lifecycleState(String id) {
        return Optional.ofNullable(lifecycleStates.get(id));
    }

    /** The move that a trigger makes from a lifecycle state, if it makes one there. */
    public Optional<Transition> transition(LifecycleState from, Trigger trigger) {
        return transitions(from).stream().filter(transition -> transition.getTrigger() == trigger).findFirst();
    }

    /** All moves from a lifecycle state. */
    public List<Transition> transitions(LifecycleState from) {
        return transitions.get(from);
    }

    /** Working time of a State's offices; around the clock where it is not known. */
    public WorkingCalendar calendar(State state) {
        WorkingCalendar known = calendars.get(state);
        return known == null ? aroundTheClock() : known;
    }

    /** Working time of a duty desk or an emergency line. */
    public WorkingCalendar aroundTheClock() {
        return WorkingCalendar.aroundTheClock(scenario.getStartDate());
    }

    /** What the desk of an office can bear; empty where nothing waits there for an officer. */
    public Optional<DeskCapacity> capacity(Office office) {
        return scenario.getCapacities().stream().filter(capacity -> offices.of(capacity.getOffice()).equals(office)).findFirst();
    }

    /** Plans of the scenario for requests of a type to a recipient. */
    public List<RequestPlan> plans(String type, String recipient) {
        return scenario.getPlans().stream()
                .filter(plan -> plan.getType().getId().equals(type) && plan.getRecipient().getId().equals(recipient)).toList();
    }

    /** Parties of a State. */
    public Set<String> partiesOf(State state) {
        return parties.values().stream().filter(party -> party.getState() == state).map(Party::getId).collect(Collectors.toSet());
    }
}
