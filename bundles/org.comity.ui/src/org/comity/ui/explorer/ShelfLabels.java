package org.comity.ui.explorer;

import org.comity.ui.Icons;
import org.comity.ui.Messages;
import org.comity.ui.packs.PackFolder;
import org.comity.ui.packs.Shelf;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;

/** How shelves, packs and hints look; a pack that cannot be read bears a sign and tells why. */
final class ShelfLabels extends StyledCellLabelProvider {
    @Override
    public void update(ViewerCell cell) {
        StyledString text = text(cell.getElement());
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        cell.setImage(image(cell.getElement()));
        super.update(cell);
    }

    private static StyledString text(Object element) {
        return switch (element) {
            case Shelf shelf -> new StyledString(shelf.kind() == Shelf.Kind.OWN ? Messages.Explorer_own : Messages.Explorer_shipped);
            case PackFolder pack -> new StyledString(pack.title())
                    .append("  " + (pack.problem().isPresent() ? Messages.Explorer_unreadable : pack.path().getFileName()), StyledString.QUALIFIER_STYLER);
            case ShelfContent.Hint hint -> new StyledString(
                    hint.shelf().kind() == Shelf.Kind.OWN ? Messages.Explorer_empty : Messages.Explorer_noneShipped, StyledString.QUALIFIER_STYLER);
            default -> new StyledString();
        };
    }

    private static Image image(Object element) {
        return switch (element) {
            case Shelf shelf -> Icons.SHELF.image();
            case PackFolder pack -> pack.problem().isPresent() ? unreadable() : Icons.PACK.image();
            default -> null;
        };
    }

    private static Image unreadable() {
        return JFaceResources.getResources().create(new DecorationOverlayIcon(Icons.PACK.descriptor(),
                ResourceLocator.imageDescriptorFromBundle("org.comity.ui", "icons/problem_ovr.svg").orElseThrow(), IDecoration.BOTTOM_LEFT));
    }

    @Override
    public String getToolTipText(Object element) {
        return switch (element) {
            case Shelf shelf -> shelf.folder().toString();
            case PackFolder pack -> pack.problem().orElse(pack.path() + (pack.summary().isEmpty() ? "" : "\n" + pack.summary()));
            case ShelfContent.Hint hint -> hint.shelf().kind() == Shelf.Kind.OWN ? Messages.Explorer_empty_tip : Messages.Explorer_noneShipped;
            default -> null;
        };
    }
}
