package org.comity.ui.packs;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the packs that were open when the window was closed. */
public final class PackInputFactory implements IElementFactory {
    static final String ID = "org.comity.ui.pack";
    static final String PATH = "path";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String path = memento.getString(PATH);
        return path == null ? null : new PackInput(Path.of(path));
    }
}
