package org.comity.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

import org.comity.design.editing.EditingServices;
import org.comity.diagram.arrange.Arrangement;
import org.comity.diagram.layout.Layout;
import org.comity.diagram.specification.Specification;
import org.comity.diagram.specification.SpecificationException;
import org.comity.diagram.view.Diagram;
import org.comity.diagram.view.Refresh;
import org.comity.model.io.ModelResource;
import org.comity.model.scenario.ClockAnchor;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.InjectReleased;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.ScenarioFactory;
import org.eclipse.emf.ecore.EPackage;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The inject flow of a case with so many injects, of which each waits for the one before: opened, refreshed after one change, arranged. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DiagramBench {
    private static final int DAYS = 10;
    private static final int MINUTES = 30;

    /** A case of so many injects. */
    private static final class Case {
        private final Specification specification;
        private final Scenario scenario = ScenarioFactory.eINSTANCE.createScenario();

        private Case(int count) {
            ModelResource.registerPackages();
            scenario.setId("bench");
            scenario.setTitle("Bench");
            for (int day = 0; day < DAYS; day++) {
                ClockAnchor anchor = ScenarioFactory.eINSTANCE.createClockAnchor();
                anchor.setExerciseMinute(day * MINUTES);
                anchor.setDay(day + 1);
                scenario.getClock().add(anchor);
            }
            try (InputStream in = EditingServices.class.getResourceAsStream("/description/scenario.odesign")) {
                specification = Specification.read(in.readAllBytes(), "scenario.odesign", EPackage.Registry.INSTANCE, EditingServices.class.getClassLoader());
            } catch (IOException | SpecificationException e) {
                throw new IllegalStateException("The shipped specification is in order", e);
            }
            fill(count);
        }

        private void fill(int count) {
            for (int i = 0; i < count; i++) {
                Inject inject = ScenarioFactory.eINSTANCE.createInject();
                inject.setId("i" + i);
                inject.setNumber(Integer.toString(i));
                inject.setTitle("Inject " + i);
                inject.setExerciseMinute(i * DAYS * MINUTES / count);
                if (i % DAYS > 0) {
                    InjectReleased condition = ScenarioFactory.eINSTANCE.createInjectReleased();
                    condition.setInject(scenario.getInjects().get(i - 1));
                    inject.setCondition(condition);
                }
                scenario.getInjects().add(inject);
            }
        }

        Diagram open() {
            return Diagram.open(specification, specification.diagram("injectFlow").orElseThrow(), scenario);
        }
    }

    /** Sizes of what is computed. */
    @State(Scope.Thread)
    public static class Sizes {
        @Param({"50", "500", "2000"})
        private int pending;
        private Case filled;
        private Diagram diagram;
        private int renamed;

        @Setup
        public void fill() {
            filled = new Case(pending);
            diagram = filled.open();
        }

        @TearDown
        public void close() {
            diagram.close();
        }
    }

    /** A hundred and fifty injects. */
    @State(Scope.Thread)
    public static class Arranged {
        private Diagram diagram;

        @Setup
        public void fill() {
            diagram = new Case(150).open();
        }

        @TearDown
        public void close() {
            diagram.close();
        }
    }

    /** How much the refreshes looked at; JMH adds these up over all iterations. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Looked {
        /** How many refreshes. */
        public long refreshes;
        /** How many elements in all of them. */
        public long elements;

        @Setup(Level.Iteration)
        public void reset() {
            refreshes = 0;
            elements = 0;
        }
    }

    @Benchmark
    public long open(Sizes sizes) {
        try (Diagram diagram = sizes.filled.open()) {
            return diagram.nodes().count();
        }
    }

    @Benchmark
    public Refresh refreshAfterOneChange(Sizes sizes, Looked looked) {
        sizes.filled.scenario.getInjects().get(sizes.pending / 2).setTitle("Renamed " + sizes.renamed++);
        Refresh refresh = sizes.diagram.refresh();
        looked.refreshes++;
        looked.elements += refresh.computed();
        return refresh;
    }

    @Benchmark
    public Layout arrange150(Arranged arranged) {
        return Arrangement.of(arranged.diagram);
    }
}
