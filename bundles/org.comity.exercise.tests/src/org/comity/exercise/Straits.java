package org.comity.exercise;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.comity.exercise.world.CaseWorld;
import org.comity.library.ReferenceLibrary;
import org.comity.library.letter.Sayable;
import org.comity.model.jurisdiction.Authority;
import org.comity.model.jurisdiction.JurisdictionFactory;
import org.comity.model.jurisdiction.ServiceProvider;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.AssistanceType;
import org.comity.model.request.Channel;
import org.comity.model.request.LifecycleState;
import org.comity.model.request.Stand;
import org.comity.model.scenario.CaseDeadline;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.ClockAnchor;
import org.comity.model.scenario.FactKind;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Person;
import org.comity.model.scenario.PersonStatus;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.ScenarioFactory;
import org.comity.model.scenario.Seat;
import org.comity.model.scenario.SimulatedKind;
import org.comity.model.scenario.SimulatedParty;
import org.comity.model.scenario.UseLimit;
import org.comity.rules.request.Particulars;
import org.comity.rules.request.RequestDraft;

/**
 * A case among invented States in which every office has a seat, and letters that nobody would question: Tevara and Qorvan ask, Azurah
 * is asked, and a provider in Pelagia keeps data. Eight years long, so that every clock can run out.
 */
final class Straits {
    static final ReferenceLibrary LIBRARY = ReferenceLibrary.shipped();
    static final CaseWorld WORLD = with(more -> { });

    private static final List<String> TOLD = List.of("F-event", "F-link", "F-statute", "F-statute-there", "F-order", "F-contact", "F-account");

    private Straits() {
    }

    /** The case with something more in it. */
    static CaseWorld with(Consumer<Scenario> more) {
        return in(LIBRARY, more);
    }

    /** The case in another edition of the library. */
    static CaseWorld in(ReferenceLibrary library, Consumer<Scenario> more) {
        return new CaseWorld(scenario(library, more), library);
    }

    static List<String> seats(CaseWorld world, String... states) {
        return world.scenario().getParties().stream().filter(Seat.class::isInstance)
                .filter(party -> List.of(states).contains(party.getState().getId())).map(Party::getId).toList();
    }

    private static Scenario scenario(ReferenceLibrary library, Consumer<Scenario> more) {
        Scenario scenario = ScenarioFactory.eINSTANCE.createScenario();
        scenario.setId("straits");
        scenario.setVersion("1.0");
        scenario.setTitle("Straits");
        scenario.setLanguage("en");
        scenario.setStartDate(LocalDate.of(2026, 3, 2));
        scenario.getClock().add(anchor(0, 1));
        scenario.getClock().add(anchor(600, 2_900));
        for (String id : List.of("XT", "XQ", "XU", "XP")) {
            State state = library.get(State.class, id);
            scenario.getStates().add(state);
            state.getAuthorities().forEach(authority -> scenario.getParties().add(seat(state, authority)));
        }
        scenario.getParties().add(provider(library, scenario));
        Person sought = ScenarioFactory.eINSTANCE.createPerson();
        sought.setId("sought");
        sought.setName("Orin Vask");
        sought.setStatus(PersonStatus.SUSPECT);
        sought.setNationality(library.get(State.class, "XP"));
        scenario.getPersons().add(sought);
        facts(scenario, sought);
        library.assistanceTypes().forEach(type -> plans(scenario, type));
        more.accept(scenario);
        return scenario;
    }

    private static ClockAnchor anchor(int minute, int day) {
        ClockAnchor anchor = ScenarioFactory.eINSTANCE.createClockAnchor();
        anchor.setExerciseMinute(minute);
        anchor.setDay(day);
        anchor.setTime(LocalTime.of(9, 0));
        return anchor;
    }

    private static Party seat(State state, Authority authority) {
        Seat seat = ScenarioFactory.eINSTANCE.createSeat();
        seat.setId(authority.getId().toLowerCase(Locale.ROOT));
        seat.setName(authority.getName());
        seat.setTask("Does its office.");
        seat.setState(state);
        seat.setAuthority(authority);
        return seat;
    }

    private static Party provider(ReferenceLibrary library, Scenario scenario) {
        ServiceProvider provider = JurisdictionFactory.eINSTANCE.createServiceProvider();
        provider.setId("tern-mail");
        provider.setName("Tern Mail");
        provider.setState(library.get(State.class, "XP"));
        scenario.getProviders().add(provider);
        SimulatedParty party = ScenarioFactory.eINSTANCE.createSimulatedParty();
        party.setId("tern");
        party.setName("Tern Mail, law enforcement desk");
        party.setKind(SimulatedKind.PROVIDER);
        party.setProvider(provider);
        party.setState(provider.getState());
        return party;
    }

    private static void facts(Scenario scenario, Person sought) {
        fact(scenario, "F-event", FactKind.EVENT, "On 3 February 2026 the goods were taken.");
        fact(scenario, "F-link", FactKind.LINK, "The account paid for the van.");
        fact(scenario, "F-statute", FactKind.STATUTE, "Penal Code art. 12: robbery, up to ten years.");
        fact(scenario, "F-statute-there", FactKind.STATUTE, "Penal Act (Azurah) s. 9: robbery, up to ten years.");
        fact(scenario, "F-order", FactKind.ORDER, "Warrant and freezing order of the court of 1 March 2026.");
        fact(scenario, "F-contact", FactKind.CONTACT, "Case 12/2026, prosecutor Ana Reth, UTC+7.");
        fact(scenario, "F-account", FactKind.IDENTIFIER, "Account 11-22 at the Bank of Azurah.");
        fact(scenario, "F-danger", FactKind.DANGER, "She is held in a cellar and has a heart condition.");
        fact(scenario, "F-identity", FactKind.IDENTITY, "Orin Vask, born 1990.").setAbout(sought);
        fact(scenario, "F-result", FactKind.EVIDENCE, "The files of the account.").getKnownTo().clear();
        CaseFact bound = fact(scenario, "F-bound", FactKind.EVIDENCE, "The statement of the cashier, for this case only.");
        bound.setUseLimit(UseLimit.PURPOSE_BOUND);
        bound.getKnownTo().clear();
        fact(scenario, "F-rumour", FactKind.EVENT, "A van was seen at the quay.").getKnownTo().removeIf(party -> !party.getState().getId().equals("XU"));
    }

    private static CaseFact fact(Scenario scenario, String id, FactKind kind, String text) {
        CaseFact fact = ScenarioFactory.eINSTANCE.createCaseFact();
        fact.setId(id);
        fact.setKind(kind);
        fact.setText(text);
        fact.getKnownTo().addAll(scenario.getParties().stream().filter(party -> !party.getId().equals("tern")).toList());
        scenario.getFacts().add(fact);
        return fact;
    }

    private static void plans(Scenario scenario, AssistanceType type) {
        for (String recipient : List.of("xu-ag", "tern")) {
            RequestPlan plan = ScenarioFactory.eINSTANCE.createRequestPlan();
            plan.setId("P-" + type.getId() + "-" + recipient);
            plan.setTitle(type.getName());
            plan.setType(type);
            plan.setRecipient(scenario.getParties().stream().filter(party -> party.getId().equals(recipient)).findFirst().orElseThrow());
            plan.getYields().add(scenario.getFacts().stream().filter(fact -> fact.getId().equals("F-result")).findFirst().orElseThrow());
            if (type.getId().equals("witness-statement")) {
                plan.getYields().add(scenario.getFacts().stream().filter(fact -> fact.getId().equals("F-bound")).findFirst().orElseThrow());
            }
            scenario.getPlans().add(plan);
        }
    }

    /** A day by which a plan has to have come to a state. */
    static CaseDeadline deadline(Scenario scenario, String id, String plan, int day, String text, String... savedIn) {
        CaseDeadline deadline = ScenarioFactory.eINSTANCE.createCaseDeadline();
        deadline.setId(id);
        deadline.setTitle(text);
        deadline.setDay(day);
        deadline.setTime(LocalTime.of(9, 0));
        deadline.setText(text);
        deadline.setPlan(scenario.getPlans().stream().filter(candidate -> candidate.getId().equals(plan)).findFirst().orElseThrow());
        List.of(savedIn).forEach(state -> deadline.getSavedIn().add(LIBRARY.get(LifecycleState.class, state)));
        scenario.getDeadlines().add(deadline);
        return deadline;
    }

    static AssistanceType type(String id) {
        return LIBRARY.get(AssistanceType.class, id);
    }

    /** A complete letter of a type, with every field of its form written. */
    static RequestDraft letter(String typeId, String... related) {
        AssistanceType type = type(typeId);
        Map<String, RequestDraft.Entry> fields = new TreeMap<>();
        Sayable.fields(type).forEach(field -> fields.put(field.getId(), new RequestDraft.Entry(field.getLabel() + ": as annexed, at 10:00 UTC+7.", told(field.getId()))));
        fields.remove("X05");
        fields.remove("X12");
        var measure = new RequestDraft.Measure(typeId, "What the case needs.", Optional.of("F-account"), Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.of(LocalDate.of(2026, 2, 28)), List.of("F-link", "F-event"));
        List<RequestDraft.Measure> measures = typeId.equals("spontaneous-information") ? List.of() : List.of(measure);
        return new RequestDraft(typeId, Channel.DIRECT, "en", true, Optional.of("untoc"), Optional.empty(), measures, new TreeMap<>(fields),
                List.of(related), particulars(120));
    }

    static Particulars particulars(int months) {
        Particulars none = Particulars.NONE;
        return new Particulars(OptionalInt.of(months), none.remainingMonths(), Stand.ACCUSED, Optional.of("XP"), none.deathPenalty(),
                none.nature(), none.triedBefore(), none.limitationEnds(), none.neededBy(), none.arrestedOn(), none.surrenderBy());
    }

    static RequestDraft saying(RequestDraft draft, Particulars particulars) {
        return new RequestDraft(draft.type(), draft.channel(), draft.languageTag(), draft.urgent(), draft.basis(), draft.reserveBasis(), draft.measures(),
                draft.fields(), draft.related(), particulars);
    }

    private static List<String> told(String field) {
        List<String> facts = new ArrayList<>(TOLD);
        if (field.equals("X01") || field.equals("PA01")) {
            facts.add("F-identity");
        }
        if (field.equals("M14") || field.equals("electronic-danger")) {
            facts.add("F-danger");
        }
        return facts;
    }
}
