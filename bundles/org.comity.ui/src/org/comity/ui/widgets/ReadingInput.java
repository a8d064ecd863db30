package org.comity.ui.widgets;

import org.comity.ui.Icons;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What is read in a {@link ReadingEditor}; comes back when the window is opened again. */
public abstract class ReadingInput extends PlatformObject implements IEditorInput, IPersistableElement {
    private final Icons icon;
    private final String factory;

    /** @param factory id of the element factory that brings it back */
    protected ReadingInput(Icons icon, String factory) {
        this.icon = icon;
        this.factory = factory;
    }

    @Override
    public final ImageDescriptor getImageDescriptor() {
        return icon.descriptor();
    }

    @Override
    public final String getToolTipText() {
        return getName();
    }

    @Override
    public final IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public final String getFactoryId() {
        return factory;
    }
}
