package org.comity.ui.welcome;

import org.comity.ui.Icons;
import org.comity.ui.Messages;
import org.comity.ui.widgets.Card;
import org.comity.ui.widgets.Fonts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.LayoutConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A head and cards below it, in the middle of the window; scrolls where the window is small. */
final class WelcomePage {
    private static final int MARK = 72;
    private static final int CARD = 380;
    private static final int SPACING = 18;
    private static final int MARGIN = 48;

    private final ScrolledComposite scrolled;
    private final Composite body;
    private final Composite cards;

    WelcomePage(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        Composite middle = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(middle);
        body = new Composite(middle, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(SPACING, SPACING).applyTo(body);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(body);
        head();
        cards = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(SPACING, SPACING).applyTo(cards);
        scrolled.setContent(middle);
        scrolled.addListener(SWT.Resize, event -> fit());
    }

    private void head() {
        Composite head = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(SPACING, LayoutConstants.getSpacing().y).applyTo(head);
        Canvas mark = new Canvas(head, SWT.NONE);
        GridDataFactory.fillDefaults().hint(MARK, MARK).span(1, 2).applyTo(mark);
        mark.addPaintListener(event -> event.gc.drawImage(Icons.COMITY.image(MARK), 0, 0));
        Label title = new Label(head, SWT.NONE);
        title.setFont(Fonts.title());
        title.setText(Messages.Application_title);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.END).grab(false, true).applyTo(title);
        Label words = new Label(head, SWT.WRAP);
        words.setText(Messages.Welcome_words);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, true).applyTo(words);
    }

    void door(Icons icon, String title, String words, Runnable way) {
        Card card = new Card(cards, icon, title, words, way);
        GridDataFactory.fillDefaults().grab(true, false).hint(CARD, SWT.DEFAULT).applyTo(card);
        fit();
    }

    void remark(String words) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(2 * CARD, SWT.DEFAULT).applyTo(label);
        fit();
    }

    private void fit() {
        scrolled.setMinSize(scrolled.getContent().computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    void setFocus() {
        if (cards.getChildren().length > 0) {
            cards.getChildren()[0].setFocus();
        }
    }
}
