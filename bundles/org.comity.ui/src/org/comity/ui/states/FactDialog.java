package org.comity.ui.states;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.comity.library.overlay.FactAddress;
import org.comity.library.overlay.FactOverride;
import org.comity.library.overlay.FeatureValue;
import org.comity.library.overlay.Overlay;
import org.comity.library.profile.ElementName;
import org.comity.library.profile.Entry;
import org.comity.library.profile.FeatureWords;
import org.comity.library.profile.Profile;
import org.comity.model.jurisdiction.State;
import org.comity.ui.Messages;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** One fact with everything that can be said of it: what is changed becomes a correction, what is as in the library is none. */
final class FactDialog extends CorrectionDialog {
    private static final int WIDTH = 520;

    private final Locale locale;
    private final FeatureWords words;
    private final State state;
    private final Entry entry;
    private final List<String> addresses;
    private final List<FeatureEditor> editors = new ArrayList<>();
    private int chosen;

    FactDialog(Shell parent, State state, Entry entry, Locale locale) {
        super(parent);
        this.state = state;
        this.entry = entry;
        this.locale = locale;
        words = new FeatureWords(locale);
        addresses = Correcting.addresses(entry);
    }

    @Override
    protected void fields(Composite area) {
        setTitle(NLS.bind(Messages.Override_heading, state.getName(), entry.name()));
        label(area, Messages.Override_inLibrary);
        Label shipped = label(area, shipped());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, 4).applyTo(shipped);
        if (addresses.size() > 1) {
            label(area, Messages.Override_fact);
            Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
            combo.setItems(entry.evidence().stream().filter(element -> FactAddress.of(element).isPresent())
                    .map(element -> ElementName.of(entry, element, locale)).toArray(String[]::new));
            combo.select(0);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
            combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                chosen = combo.getSelectionIndex();
                show();
            }));
        }
        for (EAttribute attribute : FeatureValue.overridable(FactAddress.kind(address()).orElseThrow())) {
            label(area, words.name(attribute));
            editors.add(FeatureEditor.create(area, attribute, words, this::changed));
        }
        show();
    }

    /** What the library has, and where it is from. */
    private String shipped() {
        Entry before = Profile.of(OwnLibrary.edition().original(), OwnLibrary.edition().original().get(State.class, state.getId()), locale).find(entry.key())
                .orElse(entry);
        String value = before.value().orElse(Profile.unknown(locale));
        return before.provenance().isEmpty() ? value : value + "\n" + String.join("\n", before.provenance());
    }

    private String address() {
        return addresses.get(chosen);
    }

    private void show() {
        editors.forEach(editor -> editor.show(text(state, editor.attribute())));
    }

    private String text(State of, EAttribute attribute) {
        return FactAddress.find(of, address()).map(fact -> FeatureValue.text(fact, attribute)).orElseGet(() -> unrecorded(attribute));
    }

    /** What a feature is before anybody says something of it. */
    private static String unrecorded(EAttribute attribute) {
        Object value = attribute.isMany() || attribute.isUnsettable() ? null : attribute.getDefaultValue();
        return value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    @Override
    protected Optional<String> problem() {
        return editors.stream().flatMap(editor -> editor.problem().stream()).findFirst()
                .or(() -> editors.stream().allMatch(this::isAsBefore) ? Optional.of(Messages.Override_nothing) : Optional.empty());
    }

    private boolean isAsBefore(FeatureEditor editor) {
        return editor.text().equals(text(state, editor.attribute()).strip());
    }

    @Override
    protected Overlay wanted(Overlay now) {
        State shipped = OwnLibrary.edition().original().get(State.class, state.getId());
        Overlay wanted = now;
        for (FeatureEditor editor : editors) {
            if (!isAsBefore(editor)) {
                FactOverride override = new FactOverride(state.getId(), address(), editor.attribute().getName(),
                        Optional.of(editor.text()).filter(text -> !text.isEmpty()), author(), LocalDate.now(), reason());
                wanted = editor.text().equals(text(shipped, editor.attribute())) ? wanted.without(override.place()) : wanted.with(override);
            }
        }
        return wanted;
    }

    @Override
    protected String inWords(String refusal) {
        String told = refusal;
        for (FeatureEditor editor : editors) {
            String name = editor.attribute().getName();
            told = told.replace(state.getId() + " " + address() + "." + name, words.name(editor.attribute())).replaceAll("\\b" + name + "\\b(?= is )",
                    words.name(editor.attribute()));
        }
        return told.replace(state.getId() + " " + address(), entry.name());
    }
}
