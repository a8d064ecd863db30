package org.comity.ui.explorer;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.comity.ui.Messages;
import org.comity.ui.packs.PackFolder;
import org.comity.ui.packs.Shelf;
import org.comity.ui.packs.Shelves;
import org.comity.ui.states.OwnLibrary;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Reads every pack on every shelf. */
final class ReadShelvesJob extends Job {
    private final Consumer<Map<Shelf, List<PackFolder>>> show;

    ReadShelvesJob(Consumer<Map<Shelf, List<PackFolder>>> show) {
        super(Messages.Explorer_reading);
        this.show = show;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<Shelf> shelves = List.of(Shelves.own(), Shelves.shipped());
        SubMonitor progress = SubMonitor.convert(monitor, shelves.size());
        Map<Shelf, List<PackFolder>> packs = new LinkedHashMap<>();
        for (Shelf shelf : shelves) {
            packs.put(shelf, read(shelf, progress.split(1)));
        }
        show.accept(packs);
        return Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == ExplorerView.class;
    }

    private static List<PackFolder> read(Shelf shelf, IProgressMonitor monitor) {
        try {
            return Shelves.read(shelf, OwnLibrary.library(), monitor);
        } catch (IOException e) {
            ILog.of(ReadShelvesJob.class).warn("The folder " + shelf.folder() + " cannot be listed", e);
            return List.of();
        }
    }
}
