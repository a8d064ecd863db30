package org.comity.design.casemap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.design.editing.Case;
import org.comity.model.jurisdiction.State;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.FactKind;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Person;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Scenario;

/** In which State of a case something is. */
final class Places {
    private static final List<FactKind> SHOWN = List.of(FactKind.EVIDENCE, FactKind.IDENTIFIER, FactKind.LOCATION);

    private Places() {
    }

    static List<CaseFact> shown(Scenario scenario) {
        return scenario.getFacts().stream().filter(fact -> SHOWN.contains(fact.getKind())).toList();
    }

    /** Where a person is, as the case says; the State of nationality where it does not. A State outside the case is no place. */
    static Optional<State> of(Person person) {
        return first(person.getPlace(), Stream.of(person.getNationality()), Case.of(person));
    }

    /**
     * Where evidence or an asset is, as the case says. Where it does not: in the State that is asked for it, else where the person is whom it
     * is about, else where the first party is that knows it from the start.
     */
    static Optional<State> of(CaseFact fact) {
        Optional<Scenario> scenario = Case.of(fact);
        Stream<State> asked = scenario.stream().flatMap(of -> of.getPlans().stream()).filter(plan -> wants(plan, fact))
                .map(RequestPlan::getRecipient).filter(Objects::nonNull).map(Party::getState);
        Stream<State> about = Stream.ofNullable(fact.getAbout()).flatMap(person -> of(person).stream());
        Stream<State> known = fact.getKnownTo().stream().map(Party::getState);
        return first(fact.getPlace(), Stream.of(asked, about, known).flatMap(each -> each), scenario);
    }

    private static boolean wants(RequestPlan plan, CaseFact fact) {
        return plan.getYields().contains(fact) || plan.getMeasures().stream().anyMatch(measure -> measure.getTarget() == fact);
    }

    private static Optional<State> first(State said, Stream<State> derived, Optional<Scenario> scenario) {
        return Stream.concat(Stream.ofNullable(said), derived.filter(Objects::nonNull))
                .filter(state -> scenario.filter(of -> of.getStates().contains(state)).isPresent()).findFirst();
    }
}
