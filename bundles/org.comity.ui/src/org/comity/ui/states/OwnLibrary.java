package org.comity.ui.states;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.comity.library.ReferenceLibrary;
import org.comity.library.overlay.Overlay;
import org.comity.library.overlay.OverlayException;
import org.comity.library.overlay.OverlayFile;
import org.comity.ui.packs.Shelves;

/** The library as this workspace has it: what is shipped, with the trainer's overlay over it. */
public final class OwnLibrary {
    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

    private static Optional<OwnLibrary> current = Optional.empty();

    private final Overlay overlay;
    private final ReferenceLibrary library;
    private final Optional<String> problem;

    private OwnLibrary(Overlay overlay, ReferenceLibrary library, Optional<String> problem) {
        this.overlay = overlay;
        this.library = library;
        this.problem = problem;
    }

    /** As it is now; read from the workspace at the first call. An overlay that cannot be read is left alone, and only said to be there. */
    static synchronized OwnLibrary current() {
        if (current.isEmpty()) {
            try {
                Overlay read = OverlayFile.read(file());
                current = Optional.of(new OwnLibrary(read, read.over(ReferenceLibrary.shipped()), Optional.empty()));
            } catch (OverlayException e) {
                current = Optional.of(new OwnLibrary(Overlay.empty(), ReferenceLibrary.shipped(), Optional.of(e.getMessage())));
            }
        }
        return current.get();
    }

    /** The library as it is now. Read from the workspace at the first call, so not in the UI thread then. */
    public static ReferenceLibrary library() {
        return current().library;
    }

    static Overlay overlay() {
        return current().overlay;
    }

    /** Why the overlay of the workspace is not in use, if it is not. */
    public static Optional<String> problem() {
        return current().problem;
    }

    /**
     * Puts another overlay in its place, and keeps it.
     *
     * @throws OverlayException when it fits nowhere or cannot be written; everything is then as before
     */
    static void change(Overlay wanted) throws OverlayException {
        synchronized (OwnLibrary.class) {
            if (problem().isPresent()) {
                throw new OverlayException(problem().get());
            }
            ReferenceLibrary changed = wanted.over(ReferenceLibrary.shipped());
            OverlayFile.write(wanted, file());
            current = Optional.of(new OwnLibrary(wanted, changed, Optional.empty()));
        }
        LISTENERS.forEach(Runnable::run);
    }

    /** Reads the workspace anew at the next look. */
    static synchronized void forget() {
        current = Optional.empty();
    }

    /** Adds somebody who is told of every change, in the thread of whoever changes it. */
    public static void onChange(Runnable listener) {
        LISTENERS.add(listener);
    }

    public static void offChange(Runnable listener) {
        LISTENERS.remove(listener);
    }

    static Path file() {
        return Shelves.workspaceFolder().resolve("library").resolve("overlay.json");
    }
}
