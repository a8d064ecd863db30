package org.comity.rules.scenario;

import java.util.ArrayList;
import java.util.List;

import org.comity.model.fact.Identified;
import org.comity.model.scenario.Scenario;
import org.comity.rules.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/** What has to be said is said; a blank is no text. */
final class TextEmpty implements ScenarioRule {
    @Override
    public String id() {
        return "text.empty";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        List<Breach> breaches = new ArrayList<>(blanks(scenario));
        scenario.eAllContents().forEachRemaining(part -> breaches.addAll(blanks(part)));
        return breaches;
    }

    private static List<Breach> blanks(EObject part) {
        return part.eClass().getEAllAttributes().stream()
                .filter(text -> text.isRequired() && !text.isMany() && text.getEAttributeType() == EcorePackage.Literals.ESTRING)
                .filter(text -> part.eGet(text) instanceof String words && words.isBlank())
                .map(text -> Breach.of(nearestId(part), text.getName(), nearestId(part))).toList();
    }

    private static String nearestId(EObject part) {
        EObject named = part;
        while (!(named instanceof Identified identified && identified.getId() != null && !identified.getId().isBlank()) && named.eContainer() != null) {
            named = named.eContainer();
        }
        return ((Identified) named).getId();
    }
}
