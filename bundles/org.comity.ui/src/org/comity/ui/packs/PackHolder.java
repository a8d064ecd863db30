package org.comity.ui.packs;

import java.nio.file.Path;

/** Something open that belongs to one pack; commands for packs work on it. */
public interface PackHolder {
    /** Folder of the pack. */
    Path pack();
}
