package org.comity.diagram.tool;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.comity.diagram.expression.EvaluationException;
import org.comity.model.text.Texts;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;

/**
 * A change of a model for a command stack that all editors of the model share. It is done whole or, where it fails, not at all;
 * undoing brings the model back to the very state before, with the same objects. {@link #getResult} has what was made.
 *
 * <p>{@code BasicCommandStack} keeps the failure of a command to itself; an editor overrides its {@code handleError} to tell the user.
 */
public final class ModelCommand extends AbstractCommand {
    private static final Texts TEXTS = Texts.beside(ModelCommand.class, Locale.ENGLISH);

    private final EObject root;
    private final Supplier<List<EObject>> work;
    private List<EObject> made = List.of();
    private ChangeDescription back;

    /**
     * @param root what holds everything that is changed
     * @param work changes it, and gives what it made
     */
    ModelCommand(String label, EObject root, Supplier<List<EObject>> work) {
        super(label);
        this.root = root;
        this.work = work;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    /** @throws ToolException when it fails; the model is then as before */
    @Override
    public void execute() {
        ChangeRecorder recorder = new ChangeRecorder(root);
        try {
            made = work.get();
            back = recorder.endRecording();
        } catch (ToolException e) {
            recorder.endRecording().apply();
            throw e;
        } catch (EvaluationException e) {
            recorder.endRecording().apply();
            throw new ToolException(TEXTS.text("failed", e.getMessage()), e);
        } finally {
            recorder.dispose();
        }
    }

    @Override
    public void undo() {
        back.applyAndReverse();
    }

    @Override
    public void redo() {
        back.applyAndReverse();
    }

    @Override
    public Collection<?> getResult() {
        return made;
    }
}
