package org.comity.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import org.comity.diagram.GlassOffice;
import org.comity.diagram.arrange.Arrangement;
import org.comity.diagram.view.Diagram;
import org.comity.model.scenario.Person;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.ScenarioFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layouts are kept in files, and no bad file keeps a diagram from opening. */
class LayoutFileTest {
    @TempDir
    private Path folder;

    @Test
    void aSavedLayoutComesBackOneLineForEachNodeInOrder() throws Exception {
        try (Diagram diagram = GlassOffice.open("caseMap")) {
            LayoutFile file = LayoutFile.beside(folder, diagram);
            Layout layout = Arrangement.of(diagram);
            file.write(layout, diagram);
            LayoutFile.Found found = file.read(diagram);
            assertTrue(found.complaint().isEmpty());
            assertEquals(layout.nodes().keySet(), found.layout().nodes().keySet());
            assertEquals(layout.edges().keySet(), found.layout().edges().keySet());
            layout.nodes().forEach((id, bounds) -> assertEquals(bounds.x(), found.layout().nodes().get(id).x(), 0.5));
            List<String> nodes = Files.readAllLines(file.path()).stream().filter(line -> line.contains("<nodes")).toList();
            assertEquals(layout.nodes().size(), nodes.size());
            List<String> ids = nodes.stream().map(line -> line.replaceAll(".*element=\"([^\"]*)\".*", "$1")).toList();
            assertEquals(ids.stream().sorted().toList(), ids);
            byte[] before = Files.readAllBytes(file.path());
            file.write(found.layout(), diagram);
            assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(file.path()), "saving again changes nothing");
            try (var files = Files.list(file.path().getParent())) {
                assertEquals(1, files.count(), "nothing is left over");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"' x=\"\\d+\"', ' x=\"NaN\"'", "' x=\"\\d+\"', ' x=\"1000000000\"'", "' x=\"\\d+\"', ' x=\"1e9\"'", "' width=\"\\d+\"', ' width=\"-5\"'",
        "' element=\"[^\"]*\"', ''"})
    void oneBadPlaceIsToldAndTheOthersStay(String sound, String fault) throws Exception {
        try (Diagram diagram = GlassOffice.open("caseMap")) {
            Layout whole = Arrangement.of(diagram);
            LayoutFile.Found found = spoilt(diagram, text -> text.replaceFirst(sound, fault));
            assertEquals(whole.nodes().size() - 1, found.layout().nodes().size());
            assertTrue(found.complaint().orElseThrow().contains("1 of its entries"), found.complaint().toString());
            assertComplete(diagram, Placement.complete(found.layout(), diagram));
        }
    }

    @ParameterizedTest
    @CsvSource({"model/1/layout,model/7/layout,version", "<nodes,<knots,whole", "diagram=\"caseMap\",diagram=\"injectFlow\",injectFlow", "</layout:DiagramLayout>,'',whole",
        "<layout:DiagramLayout,<!DOCTYPE x><layout:DiagramLayout,whole"})
    void aBadFileIsToldAndTheDiagramArrangedAnew(String sound, String fault, String told) throws Exception {
        try (Diagram diagram = GlassOffice.open("caseMap")) {
            LayoutFile.Found found = spoilt(diagram, text -> text.replaceFirst(sound, fault));
            assertTrue(found.layout().nodes().isEmpty());
            String complaint = found.complaint().orElseThrow();
            assertTrue(complaint.contains(told) && complaint.contains("caseMap") && complaint.contains("arranged anew"), complaint);
        }
    }

    @Test
    void aFileThatIsCutOffAnywhereIsTold() throws Exception {
        try (Diagram diagram = GlassOffice.open("lifecycle")) {
            for (double part : new double[] {0, 0.01, 0.3, 0.9}) {
                assertTrue(spoilt(diagram, text -> text.substring(0, (int) (text.length() * part))).complaint().isPresent());
            }
        }
    }

    private LayoutFile.Found spoilt(Diagram diagram, UnaryOperator<String> defect) throws Exception {
        LayoutFile file = LayoutFile.beside(folder, diagram);
        file.write(Arrangement.of(diagram), diagram);
        String sound = Files.readString(file.path());
        String spoilt = defect.apply(sound);
        assertFalse(spoilt.equals(sound), "the defect is planted");
        Files.writeString(file.path(), spoilt);
        return file.read(diagram);
    }

    @Test
    void whatIsDeletedLeavesTheFileAndWhatIsNewGetsAPlace() throws Exception {
        Scenario scenario = GlassOffice.scenario();
        try (Diagram diagram = GlassOffice.open("caseMap", scenario)) {
            LayoutFile file = LayoutFile.beside(folder, diagram);
            Layout layout = Arrangement.of(diagram);
            Person gone = scenario.getPersons().get(0);
            EcoreUtil.delete(gone);
            Person made = ScenarioFactory.eINSTANCE.createPerson();
            made.setId("made");
            made.setName("Made");
            made.setNationality(scenario.getStates().get(0));
            scenario.getPersons().add(made);
            diagram.refresh();
            file.write(layout, diagram);
            Layout found = file.read(diagram).layout();
            assertFalse(Files.readString(file.path()).contains(":" + gone.getId() + "\""));
            Layout complete = Placement.complete(found, diagram);
            assertComplete(diagram, complete);
            found.nodes().forEach((id, bounds) -> assertEquals(bounds, complete.nodes().get(id), "nothing else moves"));
        }
    }

    private static void assertComplete(Diagram diagram, Layout layout) {
        diagram.nodes().forEach(node -> assertTrue(layout.absolute(node).isPresent(), node.id()));
    }
}
