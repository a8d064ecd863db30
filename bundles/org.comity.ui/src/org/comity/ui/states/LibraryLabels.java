package org.comity.ui.states;

import java.util.Locale;

import org.comity.library.profile.FactSearch;
import org.comity.library.profile.Grouping;
import org.comity.library.profile.Profile;
import org.comity.ui.Icons;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;

/** How groups, States and facts look in the list. */
final class LibraryLabels extends StyledCellLabelProvider {
    private final Locale locale;

    LibraryLabels(Locale locale) {
        this.locale = locale;
    }

    @Override
    public void update(ViewerCell cell) {
        StyledString text = text(cell.getElement());
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        cell.setImage(cell.getElement() instanceof Grouping.Group ? Icons.SHELF.image() : Icons.STATES.image());
        super.update(cell);
    }

    private StyledString text(Object element) {
        return switch (element) {
            case Grouping.Group group -> new StyledString(group.title()).append("  " + group.members().size(), StyledString.COUNTER_STYLER);
            case Grouping.Member member -> new StyledString(member.state().getName()).append("  " + member.remark(), StyledString.QUALIFIER_STYLER);
            case FactSearch.Hit hit -> new StyledString(hit.profile().state().getName() + ": " + hit.entry().name())
                    .append("  " + hit.entry().value().orElse(Profile.unknown(locale)), StyledString.QUALIFIER_STYLER);
            default -> new StyledString();
        };
    }

    @Override
    public String getToolTipText(Object element) {
        return element instanceof FactSearch.Hit hit ? hit.entry().value().orElse(Profile.unknown(locale)) + "\n"
                + String.join("\n", hit.entry().provenance()) : null;
    }
}
