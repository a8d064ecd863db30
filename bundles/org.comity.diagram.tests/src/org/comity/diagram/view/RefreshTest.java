package org.comity.diagram.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.comity.diagram.GlassOffice;
import org.comity.diagram.specification.Filter;
import org.comity.diagram.specification.Layer;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.InjectReleased;
import org.comity.model.scenario.Person;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.ScenarioFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A diagram follows its model, and looks again only at what a change concerns. */
class RefreshTest {
    @Test
    void aRenamedInjectIsTheOnlyOneThatChanges() throws Exception {
        Scenario scenario = GlassOffice.scenario();
        try (Diagram diagram = GlassOffice.open("injectFlow", scenario)) {
            Inject inject = scenario.getInjects().get(3);
            inject.setTitle("Something else");
            Refresh refresh = diagram.refresh();
            assertEquals(List.of(inject), refresh.changed().stream().map(DiagramElement::target).toList());
            assertTrue(refresh.added().isEmpty() && refresh.removed().isEmpty());
            assertEquals(0, diagram.refresh().computed(), "nothing happened since");
        }
    }

    @Test
    void howMuchIsLookedAtStaysTheSameFromFiftyToTwoThousandInjects() throws Exception {
        Map<Integer, Integer> computed = new TreeMap<>();
        for (int count : new int[] {50, 500, 2000}) {
            Scenario scenario = GlassOffice.scenario();
            chain(scenario, count);
            try (Diagram diagram = GlassOffice.open("injectFlow", scenario)) {
                assertTrue(diagram.nodes().count() > count);
                scenario.getInjects().get(scenario.getInjects().size() - 5).setTitle("Renamed");
                Refresh refresh = diagram.refresh();
                assertEquals(1, refresh.changed().size());
                computed.put(count, refresh.computed());
            }
        }
        assertEquals(1, computed.values().stream().distinct().count(), computed.toString());
        assertTrue(computed.get(2000) < 40, computed.toString());
    }

    /** Injects of which each waits for the one before. */
    private static void chain(Scenario scenario, int count) {
        Inject before = scenario.getInjects().get(0);
        for (int i = 0; i < count; i++) {
            Inject inject = ScenarioFactory.eINSTANCE.createInject();
            inject.setId("extra-" + i);
            inject.setNumber("X" + i);
            inject.setTitle("Extra " + i);
            InjectReleased condition = ScenarioFactory.eINSTANCE.createInjectReleased();
            condition.setInject(before);
            inject.setCondition(condition);
            scenario.getInjects().add(inject);
            before = inject;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"caseMap", "injectFlow", "treatyNetwork"})
    void whateverIsChangedTheDiagramIsAsIfItWereOpenedAnew(String name) throws Exception {
        Scenario scenario = GlassOffice.scenario();
        SplittableRandom random = new SplittableRandom(7);
        try (Diagram diagram = GlassOffice.open(name, scenario)) {
            for (int i = 0; i < 60; i++) {
                String change = change(scenario, random, i);
                diagram.refresh();
                try (Diagram anew = GlassOffice.open(name, scenario)) {
                    Map<String, String> expected = told(anew);
                    Map<String, String> found = told(diagram);
                    assertEquals(List.of(), expected.keySet().stream().filter(id -> !found.containsKey(id)).toList(), "lacking after " + change);
                    assertEquals(List.of(), found.keySet().stream().filter(id -> !expected.containsKey(id)).toList(), "too much after " + change);
                    expected.forEach((id, look) -> assertEquals(look, found.get(id), id + " after " + change));
                }
            }
        }
    }

    private static String change(Scenario scenario, SplittableRandom random, int step) {
        switch (random.nextInt(9)) {
            case 0 -> {
                Person person = ScenarioFactory.eINSTANCE.createPerson();
                person.setId("new-" + step);
                person.setName("New " + step);
                person.setNationality(any(scenario.getStates(), random));
                scenario.getPersons().add(person);
                return "a new person";
            }
            case 1 -> {
                any(scenario.getPersons(), random).setNationality(any(scenario.getStates(), random));
                return "another nationality";
            }
            case 2 -> {
                any(scenario.getParties(), random).setName("Party " + step);
                return "a renamed party";
            }
            case 3 -> {
                Inject inject = any(scenario.getInjects(), random);
                inject.setExerciseMinute(random.nextInt(400));
                return "another minute of " + inject.getId();
            }
            case 4 -> {
                any(scenario.getPlans(), random).setRecipient(any(scenario.getParties(), random));
                return "another recipient";
            }
            case 5 -> {
                scenario.setStartDate(LocalDate.of(1990 + random.nextInt(40), 1, 1));
                return "another date of the case";
            }
            case 6 -> {
                Person person = any(scenario.getPersons(), random);
                if (scenario.getPersons().size() > 2) {
                    EcoreUtil.delete(person);
                }
                return "a person less";
            }
            case 7 -> {
                Inject inject = any(scenario.getInjects(), random);
                InjectReleased condition = ScenarioFactory.eINSTANCE.createInjectReleased();
                condition.setInject(any(scenario.getInjects(), random));
                inject.setCondition(condition);
                return "another condition of " + inject.getId();
            }
            default -> {
                any(scenario.getParties(), random).setState(any(scenario.getStates(), random));
                return "a party elsewhere";
            }
        }
    }

    private static <T> T any(List<T> several, SplittableRandom random) {
        return several.get(random.nextInt(several.size()));
    }

    private static Map<String, String> told(Diagram diagram) {
        return diagram.elements().collect(Collectors.toMap(DiagramElement::id, RefreshTest::told, (one, other) -> one + other, TreeMap::new));
    }

    private static String told(DiagramElement element) {
        return switch (element) {
            case DiagramNode node -> node.look().toString() + node.children().stream().map(DiagramElement::id).toList() + node.findings().size();
            case DiagramEdge edge -> edge.look().toString() + edge.findings().size();
        };
    }

    @Test
    void aLayerAndAFilterHideWhatTheyAreFor() throws Exception {
        try (Diagram diagram = GlassOffice.open("caseMap")) {
            long before = diagram.edges().count();
            Layer channels = diagram.description().layers().stream().filter(layer -> layer.name().equals("channels")).findFirst().orElseThrow();
            diagram.show(channels, false);
            assertTrue(diagram.edges().count() < before);
            diagram.show(channels, true);
            assertEquals(before, diagram.edges().count());
            long all = diagram.elements().count();
            Filter filter = diagram.description().filters().get(0);
            Refresh hidden = diagram.apply(filter, true);
            assertEquals(all - hidden.removed().size() + hidden.added().size(), diagram.elements().count());
            diagram.apply(filter, false);
            assertEquals(all, diagram.elements().count());
        }
    }

    @Test
    void anEmptyTitleIsAFindingThatTheFixTakesAway() throws Exception {
        Scenario scenario = GlassOffice.scenario();
        try (Diagram diagram = GlassOffice.open("injectFlow", scenario)) {
            EObject inject = scenario.getInjects().get(0);
            scenario.getInjects().get(0).setTitle("");
            diagram.refresh();
            Finding finding = diagram.findings().stream().filter(each -> each.element() == inject).findFirst().orElseThrow();
            assertTrue(!finding.message().isBlank());
            scenario.getInjects().get(0).setTitle("There");
            diagram.refresh();
            assertTrue(diagram.findings().stream().noneMatch(each -> each.element() == inject));
        }
    }
}
