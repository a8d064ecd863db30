package org.comity.system;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The table of bundles: each may lean on those before it, and none above the line may know the user interface. */
final class Layers {
    private static final List<String> ABOVE_THE_LINE = List.of("model", "library", "pack", "rules", "simulation", "exercise", "assessment", "rehearsal",
            "record", "report", "design", "diagram", "cli");
    private static final List<String> BELOW_THE_LINE = List.of("diagram.ui", "ui", "ui.compose", "ui.play", "ui.control", "ui.debrief", "help");
    private static final List<String> ORDER = Stream.concat(ABOVE_THE_LINE.stream(), BELOW_THE_LINE.stream()).toList();

    static final ArchRule NO_USER_INTERFACE_ABOVE_THE_LINE = noClasses()
            .that(describe("are above the line", type -> bundle(type).filter(ABOVE_THE_LINE::contains).isPresent()))
            .should().dependOnClassesThat().resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..", "org.eclipse.e4..",
                    "javax.swing..");

    static final ArchRule ONLY_EARLIER_BUNDLES = classes().that().resideInAPackage("org.comity..")
            .should(new ArchCondition<JavaClass>("depend on earlier bundles of the table only") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                        if (!isEarlier(type, dependency.getTargetClass().getBaseComponentType())) {
                            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                        }
                    }
                }
            });

    static final ArchRule NO_INTERNALS_OF_OTHERS = classes().that().resideInAPackage("org.comity..")
            .should(new ArchCondition<JavaClass>("leave the internal packages of other bundles alone") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                        JavaClass target = dependency.getTargetClass().getBaseComponentType();
                        boolean internal = target.getPackageName().matches(".*\\.(internal|impl)(\\..*)?");
                        if (internal && target.getPackageName().startsWith("org.comity.") && !bundle(target).equals(bundle(type))) {
                            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                        }
                    }
                }
            });

    /** Hand-written packages only: EMF's generated packages lean on each other by design. What is internal counts with its API. */
    static final ArchRule NO_CIRCLES_OF_PACKAGES = slices().assignedFrom(new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName().replaceFirst("\\.internal(\\..*)?$", "");
            return name.startsWith("org.comity.") ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of Comity";
        }
    }).should().beFreeOfCycles();

    private Layers() {
    }

    private static boolean isEarlier(JavaClass type, JavaClass target) {
        Optional<String> from = bundle(type);
        Optional<String> to = bundle(target);
        return from.isEmpty() || to.isEmpty() || ORDER.indexOf(to.get()) <= ORDER.indexOf(from.get());
    }

    /** The bundle of the table to which a class belongs, by its package. */
    static Optional<String> bundle(JavaClass type) {
        return ORDER.stream().filter(name -> (type.getPackageName() + ".").startsWith("org.comity." + name + "."))
                .max(Comparator.comparingInt(String::length));
    }
}
