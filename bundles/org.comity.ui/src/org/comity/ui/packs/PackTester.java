package org.comity.ui.packs;

import org.eclipse.core.expressions.PropertyTester;

/** {@code org.comity.ui.inWorkspace}: whether a pack is the user's own. */
public final class PackTester extends PropertyTester {
    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return receiver instanceof PackFolder pack && pack.shelf().kind() == Shelf.Kind.OWN;
    }
}
