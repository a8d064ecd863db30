package org.comity.ui.packs;

import java.nio.file.Path;

/** A folder whose subfolders are packs. */
public record Shelf(Kind kind, Path folder) {
    /** Whose packs they are. */
    public enum Kind {
        /** The user's, in the workspace: may be added to and deleted from. */
        OWN,
        /** Comity's: only read. */
        SHIPPED
    }
}
