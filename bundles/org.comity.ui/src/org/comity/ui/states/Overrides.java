package org.comity.ui.states;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.comity.library.overlay.Correction;
import org.comity.library.overlay.Overlay;
import org.comity.library.overlay.OverlayException;
import org.comity.library.overlay.OverlayFile;
import org.comity.library.profile.Entry;
import org.comity.model.jurisdiction.State;
import org.comity.ui.Messages;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** What a trainer does with overrides beside making one: revert, give to a colleague, take from one. */
final class Overrides {
    private static final String[] KIND = {"*.json"};

    private Overrides() {
    }

    /** The overrides behind an entry of a State. */
    static List<Correction> of(State state, Entry entry) {
        return OwnLibrary.overlay().corrections().stream().filter(it -> it.state().equals(state.getId()) && entry.isAbout(it)).toList();
    }

    /** The library holds again in these places. */
    static void revert(Shell shell, List<Correction> overrides) {
        Overlay overlay = OwnLibrary.overlay();
        for (Correction override : overrides) {
            overlay = overlay.without(override.place());
        }
        change(shell, overlay);
    }

    static void export(Shell shell) {
        choose(shell, SWT.SAVE).ifPresent(file -> {
            try {
                OverlayFile.write(OwnLibrary.overlay(), file);
            } catch (OverlayException e) {
                refuse(shell, e);
            }
        });
    }

    static void takeOver(Shell shell) {
        choose(shell, SWT.OPEN).ifPresent(file -> takeOver(shell, file));
    }

    /** Takes every override of a colleague; where both say something, the colleague's word holds. */
    static void takeOver(Shell shell, Path file) {
        try {
            Overlay overlay = OwnLibrary.overlay();
            for (Correction override : OverlayFile.read(file).corrections()) {
                overlay = overlay.with(override);
            }
            OwnLibrary.change(overlay);
        } catch (OverlayException e) {
            refuse(shell, e);
        }
    }

    private static void change(Shell shell, Overlay overlay) {
        try {
            OwnLibrary.change(overlay);
        } catch (OverlayException e) {
            refuse(shell, e);
        }
    }

    private static void refuse(Shell shell, OverlayException refusal) {
        MessageDialog.openInformation(shell, Messages.Override_title, refusal.getMessage());
    }

    private static Optional<Path> choose(Shell shell, int style) {
        FileDialog dialog = new FileDialog(shell, style);
        dialog.setFilterExtensions(KIND);
        dialog.setFileName("comity-overrides.json");
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
