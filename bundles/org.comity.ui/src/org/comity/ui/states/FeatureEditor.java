package org.comity.ui.states;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.comity.library.overlay.FeatureValue;
import org.comity.library.profile.FeatureWords;
import org.comity.ui.Messages;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Where one feature of a fact is put in, by its type: a choice, several choices, a date, a time, a number, or words. */
final class FeatureEditor {
    private static final int WIDTH = 380;
    private static final int LINES = 60;

    private final EAttribute attribute;
    private final String name;
    private final Supplier<String> read;
    private final Consumer<String> write;

    private FeatureEditor(EAttribute attribute, String name, Supplier<String> read, Consumer<String> write) {
        this.attribute = attribute;
        this.name = name;
        this.read = read;
        this.write = write;
    }

    /** @param changed called whenever the user has changed it */
    static FeatureEditor create(Composite parent, EAttribute attribute, FeatureWords words, Runnable changed) {
        List<Object> choices = choices(attribute.getEAttributeType());
        return choices.isEmpty() ? typed(parent, attribute, words.name(attribute), changed)
                : attribute.isMany() ? several(parent, attribute, choices, words, changed) : one(parent, attribute, choices, words, changed);
    }

    private static List<Object> choices(EDataType type) {
        if (type instanceof EEnum kinds) {
            return kinds.getELiterals().stream().<Object>map(literal -> literal.getInstance()).toList();
        }
        return type.getInstanceClass() == boolean.class ? List.of(true, false)
                : type.getInstanceClass() == DayOfWeek.class ? List.of((Object[]) DayOfWeek.values()) : List.of();
    }

    private static FeatureEditor one(Composite parent, EAttribute attribute, List<Object> choices, FeatureWords words, Runnable changed) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(choices.stream().map(words::value).toArray(String[]::new));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        List<String> texts = texts(attribute, choices);
        return new FeatureEditor(attribute, words.name(attribute), () -> combo.getSelectionIndex() < 0 ? "" : texts.get(combo.getSelectionIndex()),
                text -> combo.select(Math.max(0, texts.indexOf(text))));
    }

    private static FeatureEditor several(Composite parent, EAttribute attribute, List<Object> choices, FeatureWords words, Runnable changed) {
        Composite group = new Composite(parent, SWT.NONE);
        group.setLayout(new RowLayout());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(group);
        List<Button> buttons = choices.stream().map(choice -> {
            Button button = new Button(group, SWT.CHECK);
            button.setText(words.value(choice));
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
            return button;
        }).toList();
        List<String> texts = texts(attribute, choices);
        return new FeatureEditor(attribute, words.name(attribute),
                () -> IntStream.range(0, buttons.size()).filter(choice -> buttons.get(choice).getSelection()).mapToObj(texts::get)
                        .collect(Collectors.joining(FeatureValue.BETWEEN)),
                text -> IntStream.range(0, buttons.size())
                        .forEach(choice -> buttons.get(choice).setSelection(List.of(text.split(FeatureValue.BETWEEN)).contains(texts.get(choice)))));
    }

    private static List<String> texts(EAttribute attribute, List<Object> choices) {
        return choices.stream().map(choice -> EcoreUtil.convertToString(attribute.getEAttributeType(), choice)).toList();
    }

    /** Words stand on several lines; of a list, each entry on one of its own. */
    private static FeatureEditor typed(Composite parent, EAttribute attribute, String name, Runnable changed) {
        boolean words = attribute.isMany() || attribute.getName().equals("text");
        Text field = new Text(parent, SWT.BORDER | (words ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        hint(attribute).ifPresent(field::setMessage);
        field.addModifyListener(event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, words ? LINES : SWT.DEFAULT).applyTo(field);
        return attribute.isMany()
                ? new FeatureEditor(attribute, name, () -> Arrays.stream(field.getText().split("\\R")).map(String::strip).filter(Predicate.not(String::isEmpty))
                        .collect(Collectors.joining(FeatureValue.BETWEEN)), text -> field.setText(text.replace(FeatureValue.BETWEEN, "\n")))
                : new FeatureEditor(attribute, name, () -> field.getText().strip(), field::setText);
    }

    /** How a value of the type looks like; empty where any words will do. */
    private static Optional<String> hint(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        return type == LocalDate.class ? Optional.of(Messages.Override_date) : type == LocalTime.class ? Optional.of(Messages.Override_time)
                : type == int.class ? Optional.of(Messages.Override_number) : Optional.empty();
    }

    EAttribute attribute() {
        return attribute;
    }

    /** The value as the model writes it; empty for not known. */
    String text() {
        return read.get();
    }

    void show(String text) {
        write.accept(text);
    }

    /** What is wrong with what was typed, in words; empty where it can be a value. */
    Optional<String> problem() {
        try {
            if (!attribute.isMany() && !text().isEmpty()) {
                EcoreUtil.createFromString(attribute.getEAttributeType(), text());
            }
            return Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.of(NLS.bind(Messages.Override_noValue, name, hint(attribute).orElse("")));
        }
    }
}
