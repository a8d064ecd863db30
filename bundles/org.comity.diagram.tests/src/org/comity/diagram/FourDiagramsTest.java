package org.comity.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.comity.diagram.arrange.Arrangement;
import org.comity.diagram.layout.Bounds;
import org.comity.diagram.layout.Layout;
import org.comity.diagram.layout.TextBlock;
import org.comity.diagram.svg.Palette;
import org.comity.diagram.svg.SvgDrawing;
import org.comity.diagram.view.Diagram;
import org.comity.diagram.view.DiagramEdge;
import org.comity.diagram.view.DiagramNode;
import org.comity.diagram.view.Label;
import org.comity.model.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The diagrams of the shipped pack, by the shipped specification. */
class FourDiagramsTest {
    @ParameterizedTest
    @ValueSource(strings = {"caseMap", "injectFlow", "lifecycle", "treatyNetwork"})
    void theDiagramIsComputedWithoutAnythingThatFails(String name) throws Exception {
        try (Diagram diagram = GlassOffice.open(name)) {
            assertEquals(List.of(), diagram.problems());
            assertTrue(diagram.nodes().count() > 5 && diagram.edges().count() > 5, "there is something to see");
            assertEquals(diagram.elements().count(), diagram.elements().map(element -> element.id()).distinct().count(), "ids are unique");
        }
    }

    @Test
    void everySeatAndEveryRequestStandsOnTheCaseMap() throws Exception {
        Scenario scenario = GlassOffice.scenario();
        try (Diagram diagram = GlassOffice.open("caseMap", scenario)) {
            assertTrue(diagram.nodes().map(DiagramNode::target).toList().containsAll(scenario.getParties()));
            assertTrue(diagram.edges().map(DiagramEdge::target).toList().containsAll(scenario.getPlans()));
            assertTrue(diagram.nodes().map(DiagramNode::target).toList().containsAll(scenario.getStates()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"caseMap", "injectFlow", "lifecycle", "treatyNetwork"})
    void nothingIsArrangedOverAnythingElse(String name) throws Exception {
        try (Diagram diagram = GlassOffice.open(name)) {
            Layout layout = Arrangement.of(diagram);
            apart(diagram.top(), layout);
            diagram.nodes().forEach(node -> {
                assertTrue(layout.absolute(node).isPresent(), node.id() + " has a place");
                apart(node.children(), layout);
                Bounds own = layout.absolute(node).orElseThrow();
                node.children().forEach(child -> assertTrue(own.holds(layout.absolute(child).orElseThrow()), child.id() + " is inside"));
            });
            List<Bounds> labels = new ArrayList<>();
            diagram.edges().forEach(edge -> labels.addAll(layout.of(edge).orElseThrow().labels().values()));
            for (Bounds label : labels) {
                assertTrue(labels.stream().filter(other -> other != label).noneMatch(label::overlaps), "labels of edges are apart: " + label);
            }
            assertEquals(layout, Arrangement.of(diagram), "the same diagram is always arranged the same way");
        }
    }

    private static void apart(List<DiagramNode> siblings, Layout layout) {
        for (DiagramNode one : siblings) {
            for (DiagramNode other : siblings) {
                assertFalse(one != other && layout.of(one).orElseThrow().overlaps(layout.of(other).orElseThrow()), one.id() + " lies over " + other.id());
            }
        }
    }

    @Test
    void theDaysOfTheInjectFlowFollowEachOtherDownThePage() throws Exception {
        try (Diagram diagram = GlassOffice.open("injectFlow")) {
            Layout layout = Arrangement.of(diagram);
            List<Bounds> lanes = diagram.top().get(0).children().stream().map(lane -> layout.of(lane).orElseThrow()).toList();
            assertTrue(lanes.size() > 3);
            for (int i = 1; i < lanes.size(); i++) {
                assertEquals(lanes.get(i - 1).bottom(), lanes.get(i).y(), 0.01);
                assertEquals(lanes.get(0).width(), lanes.get(i).width(), 0.01);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"caseMap", "injectFlow", "lifecycle", "treatyNetwork"})
    void theDrawingIsWellFormedAndHasEveryLabelAsText(String name) throws Exception {
        try (Diagram diagram = GlassOffice.open(name)) {
            for (Palette palette : Palette.values()) {
                String svg = SvgDrawing.of(diagram, Arrangement.of(diagram), palette);
                Document document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
                String all = document.getDocumentElement().getTextContent();
                Stream.concat(diagram.nodes().flatMap(node -> node.look().label().stream()), diagram.edges().flatMap(edge -> edge.look().labels().values().stream()))
                        .flatMap(FourDiagramsTest::words).forEach(word -> assertTrue(all.contains(word), word));
                assertFalse(svg.contains("NaN") || svg.contains("<script") || svg.contains("href"), "it stands by itself");
                assertTrue(svg.contains("font-family="));
            }
        }
    }

    private static Stream<String> words(Label label) {
        return TextBlock.of(label, 100).lines().stream().flatMap(line -> Stream.of(line.split(" ")));
    }

    @Test
    void aNameWithMarkupAndControlCharactersIsDrawnAsItIs() throws Exception {
        Scenario scenario = GlassOffice.scenario();
        scenario.getParties().get(0).setName("<b>&\"x\" \u0007");
        try (Diagram diagram = GlassOffice.open("caseMap", scenario)) {
            String svg = SvgDrawing.of(diagram, Arrangement.of(diagram), Palette.LIGHT);
            Document document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
            assertTrue(document.getDocumentElement().getTextContent().contains("<b>&\"x\""));
        }
    }
}
