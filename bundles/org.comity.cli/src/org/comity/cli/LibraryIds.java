package org.comity.cli;

import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.library.ReferenceLibrary;
import org.comity.model.jurisdiction.AuthorityRole;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.AssistanceCatalogue;
import org.comity.model.request.AssistanceType;
import org.comity.model.request.FieldLevel;
import org.comity.model.request.FormField;
import org.comity.model.request.RequestForm;

/** Prints the ids that a request file can hold, each with its name. */
final class LibraryIds {
    private final ReferenceLibrary library;
    private final PrintStream out;

    private LibraryIds(ReferenceLibrary library, PrintStream out) {
        this.library = library;
        this.out = out;
    }

    static void print(ReferenceLibrary library, PrintStream out) {
        LibraryIds ids = new LibraryIds(library, out);
        ids.states();
        ids.types();
        ids.fields();
        ids.instruments();
    }

    private void states() {
        out.println("States and their offices (* is a Central Authority)");
        for (State state : library.states()) {
            line(state.getId(), state.getName());
            state.getAuthorities().forEach(office -> line("  " + office.getId(),
                    (office.getRoles().contains(AuthorityRole.CENTRAL_AUTHORITY) ? "* " : "") + office.getName()));
        }
    }

    private List<AssistanceType> all() {
        return library.resource().getContents().stream().filter(AssistanceCatalogue.class::isInstance).map(AssistanceCatalogue.class::cast)
                .flatMap(catalogue -> catalogue.getTypes().stream()).toList();
    }

    private void types() {
        out.println();
        out.println("Types of assistance, and the forms that they fill in");
        all().forEach(type -> line(type.getId(), type.getName() + " (" + forms(type).map(RequestForm::getId).collect(Collectors.joining(", ")) + ")"));
    }

    private static Stream<RequestForm> forms(AssistanceType type) {
        return Stream.of(type.getForm(), type.getAddOn()).filter(form -> form != null);
    }

    private void fields() {
        Set<RequestForm> forms = all().stream().flatMap(LibraryIds::forms).collect(Collectors.toCollection(LinkedHashSet::new));
        for (RequestForm form : forms) {
            out.println();
            out.println("Fields of the form " + form.getId() + ": " + form.getTitle());
            form.getSections().stream().flatMap(section -> section.getFields().stream()).forEach(field -> line(field.getId(), words(field)));
        }
    }

    private static String words(FormField field) {
        return field.getLabel() + (field.getLevel() == FieldLevel.MANDATORY ? "" : " (" + field.getLevel().name().toLowerCase(Locale.ROOT) + ")");
    }

    private void instruments() {
        out.println();
        out.println("Instruments");
        library.instruments().forEach(instrument -> line(instrument.getId(), instrument.getShortTitle()));
    }

    private void line(String id, String words) {
        out.printf(Locale.ROOT, "  %-28s %s%n", id, words);
    }
}
