package org.comity.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.comity.model.fact.Identified;
import org.comity.model.fact.Source;
import org.comity.model.fact.Sourced;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EObjectValidator;

/** Whether a library is whole: its schema, its references, its sources, its dates. */
public final class LibraryCheck {
    /** The source of what somebody changed in a copy: the only one that no list of sources explains. */
    public static final String OVERLAY = "overlay";

    /** Comity knows nothing that was looked up before. */
    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);

    private static final Set<Integer> SAID_IN_OUR_WORDS = Set.of(EObjectValidator.EOBJECT__EVERY_PROXY_RESOLVES, EObjectValidator.EOBJECT__UNIQUE_ID);

    private final ReferenceLibrary library;
    private final LocalDate today;
    private final List<Defect> defects = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private LibraryCheck(ReferenceLibrary library, LocalDate today) {
        this.library = library;
        this.today = today;
    }

    /**
     * Something that is wrong.
     *
     * @param place the nearest element with an id, by its kind and id
     * @param sentence what is wrong with it
     */
    public record Defect(String place, String sentence) {
    }

    /**
     * Looks at every element of a library.
     *
     * @param today no fact may have been looked up later
     * @return what is wrong, sorted by place; empty when the library is whole
     */
    public static List<Defect> of(ReferenceLibrary library, LocalDate today) {
        LibraryCheck check = new LibraryCheck(library, today);
        check.everything(library.resource());
        return check.defects.stream().sorted(Comparator.comparing(Defect::place)).toList();
    }

    private void everything(Resource resource) {
        resource.getContents().forEach(root -> schema(Diagnostician.INSTANCE.validate(root)));
        EcoreUtil.UnresolvedProxyCrossReferencer.find(resource).forEach((proxy, settings) -> settings.forEach(
                setting -> add(setting.getEObject(), setting.getEStructuralFeature().getName() + " refers to nothing: " + EcoreUtil.getURI(proxy))));
        for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element instanceof Identified identified && identified.getId() != null && !ids.add(identified.getId())) {
                add(element, "another element has the same id");
            }
            if (element instanceof Sourced statement && statement.getSource() != null) {
                provenance(statement);
            }
        }
    }

    private void schema(Diagnostic diagnostic) {
        for (Diagnostic child : diagnostic.getChildren()) {
            List<?> about = child.getData();
            String what = about.size() > 1 && about.get(1) instanceof EStructuralFeature feature ? feature.getName() + " is missing or has a value that it cannot have"
                    : child.getMessage();
            if (!SAID_IN_OUR_WORDS.contains(child.getCode())) {
                add((EObject) about.get(0), what);
            }
        }
    }

    private void provenance(Sourced statement) {
        for (String code : statement.getSource().split(";")) {
            if (!OVERLAY.equals(code) && library.find(Source.class, code.strip()).isEmpty()) {
                add(statement, "there is no source '" + code.strip() + "'");
            }
        }
        if (statement.getAsOf() == null) {
            add(statement, "nobody says when it was looked up");
        } else if (statement.getAsOf().isAfter(today) || statement.getAsOf().isBefore(EARLIEST)) {
            add(statement, "it cannot have been looked up on " + statement.getAsOf());
        }
    }

    private void add(EObject element, String sentence) {
        EObject named = element;
        while (named != null && !(named instanceof Identified)) {
            named = named.eContainer();
        }
        String place = named instanceof Identified identified ? identified.eClass().getName() + " " + identified.getId() : "library";
        defects.add(new Defect(named == null || named == element ? place : place + ", " + element.eClass().getName(), sentence));
    }

    /** All defects, a line each. */
    public static String lines(List<Defect> defects) {
        return defects.stream().map(defect -> defect.place() + ": " + defect.sentence()).collect(Collectors.joining(System.lineSeparator()));
    }
}
