package org.comity.ui.rehearse;

import java.nio.file.Files;
import java.nio.file.Path;

import org.comity.cli.rehearse.RehearseCase;
import org.comity.ui.Icons;
import org.comity.ui.Messages;
import org.comity.ui.packs.PackHolder;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** One rehearsal, running or done. */
public final class RehearsalInput extends PlatformObject implements IEditorInput, PackHolder {
    private final RehearseCase.Order order;
    private final RehearsalJob job;

    public RehearsalInput(RehearseCase.Order order) {
        this.order = order;
        job = new RehearsalJob(order, getName());
    }

    public RehearseCase.Order order() {
        return order;
    }

    public RehearsalJob job() {
        return job;
    }

    @Override
    public Path pack() {
        return order.pack();
    }

    @Override
    public boolean exists() {
        return Files.exists(order.folder());
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.SCORECARD.descriptor();
    }

    @Override
    public String getName() {
        return NLS.bind(Messages.Rehearsal_name, order.pack().getFileName(), order.cast().words());
    }

    @Override
    public String getToolTipText() {
        return order.folder().toString();
    }

    /** A rehearsal is not repeated when the window is opened again. */
    @Override
    public IPersistableElement getPersistable() {
        return null;
    }
}
