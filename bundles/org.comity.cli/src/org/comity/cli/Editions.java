package org.comity.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.commons.cli.Option;
import org.comity.library.overlay.Edition;
import org.comity.library.overlay.OverlayException;
import org.comity.library.overlay.OverlayFile;

/** {@code --overlay FILE}: the corrections of a trainer over the shipped library, for every command that reads it. */
final class Editions {
    static final String OVERLAY = "overlay";

    private Editions() {
    }

    static Option option() {
        return Option.builder().longOpt(OVERLAY).hasArg().get();
    }

    /** The edition that the arguments ask for: the shipped one, with an overlay where one is named. */
    static Edition of(Arguments parsed) throws MisuseException, FailedException {
        if (!parsed.has(OVERLAY)) {
            return Edition.shipped();
        }
        Path file = Arguments.path(parsed.value(OVERLAY, ""));
        if (!Files.isRegularFile(file)) {
            throw new MisuseException("there is no overlay " + file + "; the window exports one from its list of overrides");
        }
        try {
            return Edition.shipped().with(OverlayFile.read(file));
        } catch (OverlayException e) {
            throw new FailedException(e.getMessage(), e);
        }
    }
}
