package org.comity.diagram.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.diagram.GlassOffice;
import org.comity.diagram.specification.Tool;
import org.comity.diagram.specification.ToolSection;
import org.comity.diagram.view.Diagram;
import org.comity.diagram.view.DiagramEdge;
import org.comity.diagram.view.DiagramElement;
import org.comity.diagram.view.DiagramNode;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Person;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Scenario;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tools of the shipped specification do to the shipped pack, done, undone and done again on one command stack. */
class ToolboxTest {
    private final BasicCommandStack stack = new BasicCommandStack();
    private Scenario scenario;
    private Diagram map;
    private Toolbox tools;

    @BeforeEach
    void open() throws Exception {
        scenario = GlassOffice.scenario();
        map = GlassOffice.open("caseMap", scenario);
        tools = new Toolbox(map);
    }

    @AfterEach
    void close() {
        map.close();
    }

    /** Executes a command, undoes it and executes it again; the model and the diagram have to follow. */
    private void throughout(Command command) throws Exception {
        String before = text();
        List<String> shown = shown();
        stack.execute(command);
        map.refresh();
        String after = text();
        List<String> then = shown();
        assertFalse(after.equals(before), "something changed");
        stack.undo();
        map.refresh();
        assertEquals(before, text());
        assertEquals(shown, shown());
        stack.redo();
        map.refresh();
        assertEquals(after, text());
        assertEquals(then, shown());
    }

    private String text() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        scenario.eResource().save(bytes, null);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private List<String> shown() {
        return map.elements().map(DiagramElement::id).sorted().toList();
    }

    private static Stream<Tool> palette(Diagram diagram) {
        return diagram.layers().stream().flatMap(layer -> layer.sections().stream()).flatMap(ToolboxTest::all);
    }

    private static Stream<Tool> all(ToolSection section) {
        return Stream.concat(section.tools().stream(), section.sections().stream().flatMap(ToolboxTest::all));
    }

    private DiagramNode node(Class<?> type) {
        return map.nodes().filter(node -> type.isInstance(node.target())).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"caseMap", "injectFlow"})
    void everyCreationToolMakesWhatItSaysSomewhereAndCanBeUndone(String name) throws Exception {
        map.close();
        map = GlassOffice.open(name, scenario);
        tools = new Toolbox(map);
        List<Tool.Creation> creations = palette(map).filter(Tool.Creation.class::isInstance).map(Tool.Creation.class::cast).toList();
        assertTrue(creations.size() > 2, creations.toString());
        int used = 0;
        for (Tool.Creation tool : creations) {
            Optional<Command> command = Stream.concat(Stream.of(Optional.<DiagramNode>empty()), map.nodes().map(Optional::of))
                    .flatMap(where -> tools.create(tool, where).stream()).findFirst();
            if (command.isPresent()) {
                throughout(command.get());
                used++;
            }
        }
        // an office cannot be added to a State of the library, and no other State is on this map
        assertTrue(used >= creations.size() - 1, used + " of " + creations);
    }

    @Test
    void aConnectionIsDrawnBetweenWhatItIsForOnly() throws Exception {
        Tool.Connection tool = palette(map).filter(Tool.Connection.class::isInstance).map(Tool.Connection.class::cast)
                .filter(each -> each.mappings().stream().anyMatch(mapping -> mapping.name().equals("request"))).findFirst().orElseThrow();
        List<DiagramNode> nodes = map.nodes().filter(node -> node.target() instanceof Party).toList();
        Command command = nodes.stream().flatMap(source -> nodes.stream().flatMap(end -> tools.connect(tool, source, end).stream())).findFirst().orElseThrow();
        int plans = scenario.getPlans().size();
        throughout(command);
        assertEquals(plans + 1, scenario.getPlans().size());
        assertTrue(tools.connect(tool, node(Person.class), node(Person.class)).isEmpty(), "persons do not send requests");
    }

    @Test
    void aLabelIsEditedWhereItStands() throws Exception {
        DiagramNode party = node(Party.class);
        assertTrue(tools.editable(party).isPresent());
        throughout(tools.edit(party, "Another name").orElseThrow());
        assertEquals("Another name", ((Party) party.target()).getName());
    }

    @Test
    void whoIsDeletedIsReferredToNowhereAnyLonger() throws Exception {
        DiagramNode person = node(Person.class);
        String id = ((Person) person.target()).getId();
        throughout(tools.delete(person).orElseThrow());
        assertFalse(text().contains("\"" + id + "\""), "nothing refers to " + id);
    }

    @Test
    void aRequestIsSentToAnotherPartyByMovingItsEnd() throws Exception {
        DiagramEdge edge = map.edges().filter(each -> each.target() instanceof RequestPlan).findFirst().orElseThrow();
        RequestPlan plan = (RequestPlan) edge.target();
        DiagramNode to = map.nodes().filter(node -> node.target() instanceof Party && node.target() != plan.getRecipient() && node != edge.source())
                .filter(node -> tools.reconnect(edge, node, true).isPresent()).findFirst().orElseThrow();
        throughout(tools.reconnect(edge, to, true).orElseThrow());
        assertEquals(to.target(), plan.getRecipient());
        assertTrue(tools.reconnect(edge, node(Person.class), true).isEmpty());
    }

    @Test
    void aPersonIsDraggedIntoAnotherState() throws Exception {
        DiagramNode person = map.nodes().filter(node -> node.target() instanceof Person && node.parent().isPresent()).findFirst().orElseThrow();
        DiagramNode into = map.top().stream().filter(node -> node.mapping().isContainer() && node != person.parent().orElseThrow()).findFirst().orElseThrow();
        throughout(tools.drop(person, Optional.of(into)).orElseThrow());
        assertEquals(into.target(), map.nodes().filter(node -> node.target() == person.target()).findFirst().orElseThrow().parent().orElseThrow().target());
    }

    @Test
    void twoDiagramsOfOneModelStayInStepOnOneStack() throws Exception {
        try (Diagram flow = GlassOffice.open("injectFlow", scenario)) {
            Inject inject = scenario.getInjects().get(0);
            DiagramNode node = flow.nodes().filter(each -> each.target() == inject).findFirst().orElseThrow();
            String before = node.look().label().orElseThrow().text();
            stack.execute(new Toolbox(flow).edit(node, "From the flow").orElseThrow());
            stack.execute(tools.edit(node(Party.class), "From the map").orElseThrow());
            flow.refresh();
            assertTrue(node.look().label().orElseThrow().text().contains("From the flow"));
            assertTrue(map.refresh().changed().stream().anyMatch(each -> each.target() instanceof Party));
            stack.undo();
            stack.undo();
            flow.refresh();
            map.refresh();
            assertEquals(before, node.look().label().orElseThrow().text());
        }
    }

    @Test
    void aToolThatFailsLeavesTheModelAsItWas() throws Exception {
        String before = text();
        ModelCommand command = new ModelCommand("Fails", scenario, () -> {
            scenario.getPersons().clear();
            throw new ToolException("in the middle");
        });
        assertThrows(ToolException.class, command::execute);
        assertEquals(before, text());
    }
}
