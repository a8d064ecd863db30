package org.comity.ui.packs;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.library.ReferenceLibrary;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;

/** Where packs lie: in the workspace, and beside Comity. */
public final class Shelves {
    /** Where {@code ./comity open} says that Comity's own folder is; a blank in it is written %20. */
    private static final String HOME = "comity.home";

    private static final String SCENARIOS = "scenarios";

    private Shelves() {
    }

    /** The workspace. */
    public static Path workspaceFolder() {
        return path(Platform.getInstanceLocation().getURL());
    }

    /** The user's own shelf; its folder may not be there yet. */
    public static Shelf own() {
        return new Shelf(Shelf.Kind.OWN, workspaceFolder().resolve(SCENARIOS));
    }

    /** The shelf that comes with Comity; its folder may be missing in an installation that was copied in parts. */
    public static Shelf shipped() {
        String home = System.getProperty(HOME);
        Path base = home == null || home.isBlank() ? path(Platform.getInstallLocation().getURL()) : Path.of(home.replace("%20", " "));
        return new Shelf(Shelf.Kind.SHIPPED, base.resolve(SCENARIOS));
    }

    /** Reads every pack on a shelf, by name of the folder; one that cannot be read says why. Not for the UI thread. */
    public static List<PackFolder> read(Shelf shelf, ReferenceLibrary library, IProgressMonitor monitor) throws IOException {
        if (!Files.isDirectory(shelf.folder())) {
            return List.of();
        }
        List<Path> folders;
        try (Stream<Path> children = Files.list(shelf.folder())) {
            folders = children.filter(child -> Files.isDirectory(child) && !child.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(child -> child.getFileName().toString())).toList();
        }
        SubMonitor progress = SubMonitor.convert(monitor, folders.size());
        List<PackFolder> packs = new ArrayList<>();
        for (Path folder : folders) {
            packs.add(read(shelf, library, folder));
            progress.split(1);
        }
        return packs;
    }

    private static PackFolder read(Shelf shelf, ReferenceLibrary library, Path folder) {
        try {
            var scenario = PackReader.read(folder, library).scenario();
            String summary = scenario.getSummary() == null ? "" : scenario.getSummary();
            return new PackFolder(shelf, folder, scenario.getTitle(), summary, Optional.empty());
        } catch (PackException e) {
            return new PackFolder(shelf, folder, folder.getFileName().toString(), "", Optional.of(e.getMessage()));
        }
    }

    private static Path path(URL location) {
        try {
            return Path.of(new URI(location.getProtocol(), location.getPath(), null));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return new File(location.getPath()).toPath();
        }
    }
}
