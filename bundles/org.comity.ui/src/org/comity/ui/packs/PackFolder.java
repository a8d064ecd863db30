package org.comity.ui.packs;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A pack on a shelf, as far as a list of packs shows it.
 *
 * @param title title of the scenario; name of the folder where it cannot be read
 * @param problem why it cannot be read, in a sentence; empty where it can
 */
public record PackFolder(Shelf shelf, Path path, String title, String summary, Optional<String> problem) {
}
