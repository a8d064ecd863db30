package org.comity.ui.states;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.comity.library.ReferenceLibrary;
import org.comity.library.overlay.Edition;
import org.comity.library.overlay.Overlay;
import org.comity.library.overlay.OverlayException;
import org.comity.library.overlay.OverlayFile;
import org.comity.ui.packs.Shelves;

/** The library as this workspace has it: what is shipped, with the trainer's overlay over it. */
public final class OwnLibrary {
    private static final int MOST_UNDONE = 100;
    private static final Deque<Overlay> BEFORE = new ArrayDeque<>();
    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

    private static Optional<OwnLibrary> current = Optional.empty();

    private final Edition edition;
    private final Optional<String> problem;

    private OwnLibrary(Edition edition, Optional<String> problem) {
        this.edition = edition;
        this.problem = problem;
    }

    /** As it is now; read from the workspace at the first call. An overlay that cannot be read is left alone, and only said to be there. */
    private static synchronized OwnLibrary current() {
        if (current.isEmpty()) {
            try {
                current = Optional.of(new OwnLibrary(Edition.shipped().with(OverlayFile.read(file())), Optional.empty()));
            } catch (OverlayException e) {
                current = Optional.of(new OwnLibrary(Edition.shipped(), Optional.of(e.getMessage())));
            }
        }
        return current.get();
    }

    /** What is shipped, what is corrected, and what comes of it. Read from the workspace at the first call, so not in the UI thread then. */
    public static Edition edition() {
        return current().edition;
    }

    /** The library to read in: corrections are in their places. */
    public static ReferenceLibrary library() {
        return edition().library();
    }

    /** What is corrected. */
    public static Overlay overlay() {
        return edition().overlay();
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
    public static void change(Overlay wanted) throws OverlayException {
        synchronized (OwnLibrary.class) {
            if (problem().isPresent()) {
                throw new OverlayException(problem().get());
            }
            Overlay before = overlay();
            put(wanted);
            BEFORE.push(before);
            while (BEFORE.size() > MOST_UNDONE) {
                BEFORE.removeLast();
            }
        }
        LISTENERS.forEach(Runnable::run);
    }

    private static void put(Overlay wanted) throws OverlayException {
        Edition changed = edition().with(wanted);
        OverlayFile.write(wanted, file());
        current = Optional.of(new OwnLibrary(changed, Optional.empty()));
    }

    /** Whether there is a change of this session that can be undone. */
    public static synchronized boolean canUndo() {
        return !BEFORE.isEmpty();
    }

    /**
     * Takes back the last change; where there is none, nothing happens.
     *
     * @throws OverlayException when the overlay cannot be written; everything is then as before
     */
    public static void undo() throws OverlayException {
        synchronized (OwnLibrary.class) {
            if (BEFORE.isEmpty()) {
                return;
            }
            put(BEFORE.peek());
            BEFORE.pop();
        }
        LISTENERS.forEach(Runnable::run);
    }

    /** Reads the workspace anew at the next look: somebody may have mended or replaced the file. */
    public static void forget() {
        synchronized (OwnLibrary.class) {
            current = Optional.empty();
            BEFORE.clear();
        }
        LISTENERS.forEach(Runnable::run);
    }

    /** Tells a listener, in the thread that makes the change, that another overlay is in force. */
    public static void onChange(Runnable listener) {
        LISTENERS.add(listener);
    }

    public static void offChange(Runnable listener) {
        LISTENERS.remove(listener);
    }

    /** Where the overlay of the workspace is kept. */
    public static Path file() {
        return Shelves.workspaceFolder().resolve("library").resolve("overlay.json");
    }
}
