package org.comity.ui;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.comity.ui.explorer.ExplorerView;
import org.comity.ui.packs.Shelves;
import org.comity.ui.states.OwnLibrary;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The hands and eyes of a user: finds widgets, presses them, waits for what is to come. */
public final class Gui {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int GLANCE_MILLIS = 50;

    private Gui() {
    }

    public static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    public static IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** No welcome page, no editors, nothing of the user's own: as after the first start. */
    public static void startAfresh() throws IOException {
        PlatformUI.getWorkbench().getIntroManager().closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro());
        page().closeAllEditors(false);
        delete(Shelves.own().folder());
        delete(Shelves.workspaceFolder().resolve("results"));
        delete(OwnLibrary.file().getParent());
        OwnLibrary.forget();
        settle();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> tree = Files.walk(folder)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Lets the window do what it has to do now. */
    public static void settle() {
        while (Display.getCurrent().readAndDispatch()) {
            // until nothing is left
        }
    }

    /** Waits, with the window alive. */
    public static void await(String what, BooleanSupplier arrived) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!arrived.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                fail("Waited in vain until " + what);
            }
            if (!Display.getCurrent().readAndDispatch()) {
                Display.getCurrent().timerExec(GLANCE_MILLIS, () -> { });
                Display.getCurrent().sleep();
            }
        }
        settle();
    }

    /** Every widget of a kind below a control, that control included. */
    public static <T> Stream<T> all(Control root, Class<T> kind) {
        Stream<T> below = root instanceof Composite composite ? Arrays.stream(composite.getChildren()).flatMap(child -> all(child, kind))
                : Stream.empty();
        return Stream.concat(Stream.of(root).filter(kind::isInstance).map(kind::cast), below);
    }

    public static <T> Optional<T> find(Class<T> kind, Predicate<T> which) {
        return all(window().getShell(), kind).filter(which).findFirst();
    }

    public static <T> T awaitOne(String what, Class<T> kind, Predicate<T> which) {
        await(what, () -> find(kind, which).isPresent());
        return find(kind, which).orElseThrow();
    }

    public static void press(Control root, String label) {
        Button button = all(root, Button.class).filter(it -> it.getText().replace("&", "").equals(label)).findFirst()
                .orElseGet(() -> fail("There is no button " + label));
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Does something in the next dialog with a title, as soon as it is open. */
    public static void inDialog(String title, Consumer<Shell> task) {
        Display display = Display.getCurrent();
        Optional<Shell> dialog = Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title))
                .filter(shell -> shell != window().getShell()).findFirst();
        if (dialog.isPresent()) {
            task.accept(dialog.get());
        } else {
            display.timerExec(GLANCE_MILLIS, () -> inDialog(title, task));
        }
    }

    /** The tree of scenarios, read anew. */
    public static Tree scenarios() throws Exception {
        ExplorerView view = (ExplorerView) page().showView(ExplorerView.ID);
        view.refresh();
        await("the scenarios are read", () -> Job.getJobManager().find(ExplorerView.class).length == 0);
        return awaitOne("the scenarios are there", Tree.class, tree -> tree.getItemCount() == 2);
    }

    /** An item of the scenarios whose text begins so. */
    public static TreeItem scenario(String text) throws Exception {
        Tree tree = scenarios();
        await("the scenarios hold " + text, () -> item(tree, text).isPresent());
        return item(tree, text).orElseThrow();
    }

    private static Optional<TreeItem> item(Tree tree, String text) {
        return Arrays.stream(tree.getItems()).flatMap(group -> Arrays.stream(group.getItems())).filter(item -> item.getText().startsWith(text))
                .findFirst();
    }

    public static void select(TreeItem item) {
        item.getParent().setSelection(item);
        Event event = new Event();
        event.item = item;
        item.getParent().notifyListeners(SWT.Selection, event);
        settle();
    }

    public static void doubleClick(TreeItem item) {
        select(item);
        Event event = new Event();
        event.item = item;
        item.getParent().notifyListeners(SWT.DefaultSelection, event);
        settle();
    }
}
