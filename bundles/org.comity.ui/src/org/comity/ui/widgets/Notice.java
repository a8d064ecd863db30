package org.comity.ui.widgets;

import org.comity.ui.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A sentence where content would be, with buttons for the ways out. */
public final class Notice extends Composite {
    private static final int MARGIN = 32;
    private static final int WIDTH = 560;

    private final Label sentence;
    private final Composite buttons;

    public Notice(Composite parent, Icons icon, String title, String words) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN / 2, MARGIN / 4).applyTo(this);
        Label picture = new Label(this, SWT.NONE);
        picture.setImage(icon.image());
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(picture);
        Label heading = new Label(this, SWT.WRAP);
        heading.setFont(Fonts.heading());
        heading.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        sentence = new Label(this, SWT.WRAP);
        sentence.setText(words);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(sentence);
        buttons = new Composite(this, SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.spacing = MARGIN / 4;
        buttons.setLayout(row);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
    }

    /** What it says. */
    public String words() {
        return sentence.getText();
    }

    /** Adds a way out. */
    public Notice offer(String label, Runnable way) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> way.run()));
        return this;
    }

    @Override
    public boolean setFocus() {
        return buttons.getChildren().length > 0 ? buttons.getChildren()[0].setFocus() : super.setFocus();
    }
}
