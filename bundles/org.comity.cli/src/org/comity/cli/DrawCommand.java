package org.comity.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.cli.rehearse.RehearseCase;
import org.comity.diagram.arrange.Arrangement;
import org.comity.diagram.layout.Layout;
import org.comity.diagram.layout.LayoutFile;
import org.comity.diagram.layout.Placement;
import org.comity.diagram.specification.DiagramDescription;
import org.comity.diagram.specification.Specification;
import org.comity.diagram.svg.Palette;
import org.comity.diagram.svg.SvgDrawing;
import org.comity.diagram.view.Diagram;
import org.comity.model.io.WholeFile;
import org.comity.model.scenario.Scenario;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.eclipse.emf.ecore.EObject;

/** {@code draw PACK [--diagram NAME] [--format svg] [--palette light|dark] [--out DIR]}: the diagrams of a pack as files. */
final class DrawCommand implements Command {
    private static final String DIAGRAM = "diagram";
    private static final String FORMAT = "format";
    private static final String PALETTE = "palette";
    private static final String OUT = "out";

    @Override
    public int run(List<String> arguments, PrintStream out) throws MisuseException, FailedException {
        Arguments parsed = Arguments.parse(arguments, Arguments.valued(DIAGRAM, FORMAT, PALETTE, OUT).addOption(Editions.option()),
                "the pack to draw, such as scenarios/glass-office");
        if (!parsed.value(FORMAT, "svg").equals("svg")) {
            throw new MisuseException("'" + parsed.value(FORMAT, "") + "' is no format of diagrams; possible is svg");
        }
        Palette palette = palette(parsed.value(PALETTE, "light"));
        Specification specification = DiagramSpecification.shipped();
        List<DiagramDescription> wanted = wanted(parsed, specification);
        Path pack = Packs.find(parsed.path());
        try {
            Scenario scenario = PackReader.read(pack, Editions.of(parsed).library()).scenario();
            Path folder = Files.isDirectory(pack) ? pack : pack.toAbsolutePath().getParent();
            Path results = parsed.has(OUT) ? Arguments.path(parsed.value(OUT, "")) : RehearseCase.usualFolder(pack);
            for (DiagramDescription description : wanted) {
                draw(specification, description, scenario, folder, palette, results, out);
            }
        } catch (PackException e) {
            throw new FailedException(e.getMessage(), e);
        }
        return 0;
    }

    private static Palette palette(String name) throws MisuseException {
        return Arrays.stream(Palette.values()).filter(palette -> palette.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElseThrow(() -> new MisuseException("'" + name + "' is no palette; possible are light, dark"));
    }

    private static List<DiagramDescription> wanted(Arguments parsed, Specification specification) throws MisuseException {
        String asked = parsed.value(DIAGRAM, "");
        List<DiagramDescription> wanted = specification.diagrams().stream().filter(description -> asked.isEmpty() || word(description).equals(asked)).toList();
        if (wanted.isEmpty()) {
            throw new MisuseException("there is no diagram '" + asked + "'; possible are "
                    + specification.diagrams().stream().map(DrawCommand::word).collect(Collectors.joining(", ")));
        }
        return wanted;
    }

    /** The name of a kind of diagram on the command line: case-map for caseMap. */
    private static String word(DiagramDescription description) {
        return description.name().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static void draw(Specification specification, DiagramDescription description, Scenario scenario, Path folder, Palette palette, Path results, PrintStream out)
            throws FailedException {
        List<EObject> roots = roots(description, scenario);
        for (EObject root : roots) {
            try (Diagram diagram = Diagram.open(specification, description, root)) {
                LayoutFile.Found found = LayoutFile.beside(folder, diagram).read(diagram);
                Layout layout = found.layout().nodes().isEmpty() ? Arrangement.of(diagram) : Placement.complete(found.layout(), diagram);
                Path file = results.resolve(word(description) + (roots.size() > 1 ? "-" + (roots.indexOf(root) + 1) : "") + ".svg");
                write(file, SvgDrawing.of(diagram, layout, palette));
                found.complaint().ifPresent(out::println);
                diagram.problems().forEach(out::println);
                out.println(diagram.title() + ": " + diagram.nodes().count() + " nodes, " + diagram.edges().count() + " edges, in " + file);
            }
        }
    }

    /** The scenario, or what its requests are about: each lifecycle that one of them goes through. */
    private static List<EObject> roots(DiagramDescription description, Scenario scenario) {
        return description.fits(scenario) ? List.of(scenario)
                : scenario.getPlans().stream().flatMap(plan -> Stream.ofNullable(plan.getType())).distinct().flatMap(type -> type.eCrossReferences().stream())
                        .filter(description::fits).distinct().toList();
    }

    private static void write(Path file, String svg) throws FailedException {
        try {
            WholeFile.write(file, svg.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new FailedException(file + " cannot be written: " + e.getMessage() + ". Choose another folder with --out.", e);
        }
    }
}
