package org.comity.diagram.view;

import org.comity.diagram.specification.Rule;
import org.eclipse.emf.ecore.EObject;

/** An element that does not keep a rule of the specification. */
public record Finding(Rule rule, EObject element, String message) {
}
