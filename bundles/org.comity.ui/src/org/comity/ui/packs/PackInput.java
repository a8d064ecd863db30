package org.comity.ui.packs;

import java.nio.file.Files;
import java.nio.file.Path;

import org.comity.ui.Icons;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** A pack in an editor. Comes back when the window is opened again. */
public final class PackInput extends PlatformObject implements IEditorInput, IPersistableElement, PackHolder {
    private final Path pack;

    public PackInput(Path pack) {
        this.pack = pack.toAbsolutePath().normalize();
    }

    @Override
    public Path pack() {
        return pack;
    }

    @Override
    public boolean exists() {
        return Files.exists(pack);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.PACK.descriptor();
    }

    @Override
    public String getName() {
        return pack.getFileName() == null ? pack.toString() : pack.getFileName().toString();
    }

    @Override
    public String getToolTipText() {
        return pack.toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return PackInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(PackInputFactory.PATH, pack.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackInput input && input.pack.equals(pack);
    }

    @Override
    public int hashCode() {
        return pack.hashCode();
    }
}
