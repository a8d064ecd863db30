package org.comity.ui.states;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.comity.library.ReferenceLibrary;
import org.comity.library.overlay.FactAddress;
import org.comity.library.overlay.FactOverride;
import org.comity.library.overlay.FeatureValue;
import org.comity.library.overlay.OverlayException;
import org.comity.library.profile.Entry;
import org.comity.model.fact.Sourced;
import org.comity.model.jurisdiction.State;
import org.comity.ui.Messages;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what a trainer knows better about one fact, and why; says what is wrong before anything is kept. */
final class OverrideDialog extends TitleAreaDialog {
    private static final int WIDTH = 420;
    private static final int LINES = 80;

    private final State state;
    private final Entry entry;
    private final List<String> addresses;
    private final ReferenceLibrary looking = OwnLibrary.library();
    private List<EAttribute> attributes = List.of();
    private Combo element;
    private Combo feature;
    private Text value;
    private Text author;
    private Text reason;

    OverrideDialog(Shell parent, State state, Entry entry) {
        super(parent);
        this.state = state;
        this.entry = entry;
        addresses = addresses(entry);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Which elements an entry stands for; where nothing is recorded, the one that would be. Empty where nothing can be overridden. */
    static List<String> addresses(Entry entry) {
        List<String> recorded = entry.evidence().stream().flatMap(fact -> FactAddress.of(fact).stream()).toList();
        if (!recorded.isEmpty()) {
            return recorded;
        }
        String instrument = "instrument.";
        if (entry.key().startsWith(instrument)) {
            return List.of("participations[" + entry.key().substring(instrument.length()) + "]");
        }
        return switch (entry.key()) {
            case "tradition", "nationals", "assurances", "special" -> List.of(entry.key());
            case "languages" -> List.of("languagePolicy");
            case "urgent-channel" -> List.of("urgentChannel");
            case "dual-criminality" -> List.of("dualCriminality");
            case "extradition-dual-criminality" -> List.of("extraditionDualCriminality");
            case "death-penalty" -> List.of("deathPenalty");
            case "evidence-test" -> List.of("evidenceTest");
            case "provisional-arrest" -> List.of("provisionalArrest");
            default -> List.of();
        };
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Override_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(Messages.Override_heading, state.getName(), entry.name()));
        setMessage(Messages.Override_words);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        element = combo(area, Messages.Override_fact);
        element.setItems(addresses.toArray(String[]::new));
        element.select(0);
        element.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showElement()));
        feature = combo(area, Messages.Override_feature);
        feature.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showValue()));
        value = text(area, Messages.Override_value, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, LINES);
        author = text(area, Messages.Override_author, SWT.SINGLE, SWT.DEFAULT);
        author.setText(System.getProperty("user.name", ""));
        reason = text(area, Messages.Override_reason, SWT.SINGLE, SWT.DEFAULT);
        showElement();
        return area;
    }

    private static Combo combo(Composite area, String label) {
        new Label(area, SWT.NONE).setText(label);
        Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private static Text text(Composite area, String label, int style, int height) {
        Label name = new Label(area, SWT.NONE);
        name.setText(label);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(name);
        Text text = new Text(area, SWT.BORDER | style);
        GridDataFactory.fillDefaults().grab(true, height != SWT.DEFAULT).hint(WIDTH, height).applyTo(text);
        return text;
    }

    private Optional<Sourced> fact() {
        return FactAddress.find(looking.get(State.class, state.getId()), element.getText());
    }

    private void showElement() {
        attributes = FeatureValue.overridable(FactAddress.kind(element.getText()).orElseThrow());
        feature.setItems(attributes.stream().map(EAttribute::getName).toArray(String[]::new));
        int words = Math.max(feature.indexOf("text"), feature.indexOf("status"));
        feature.select(Math.max(0, words));
        showValue();
    }

    private void showValue() {
        EAttribute attribute = attributes.get(feature.getSelectionIndex());
        value.setText(fact().map(fact -> FeatureValue.text(fact, attribute)).orElse(""));
        setMessage(attribute.getEAttributeType() instanceof EEnum kinds ? NLS.bind(Messages.Override_oneOf,
                String.join(", ", kinds.getELiterals().stream().map(it -> it.getName()).toList())) : Messages.Override_words);
    }

    @Override
    protected void okPressed() {
        String wanted = value.getText().strip();
        FactOverride override = new FactOverride(state.getId(), element.getText(), feature.getText(), wanted.isEmpty() ? Optional.empty()
                : Optional.of(wanted), author.getText().strip(), LocalDate.now(), reason.getText().strip());
        try {
            OwnLibrary.change(OwnLibrary.overlay().with(override));
            super.okPressed();
        } catch (OverlayException e) {
            setErrorMessage(e.getMessage());
        }
    }
}
