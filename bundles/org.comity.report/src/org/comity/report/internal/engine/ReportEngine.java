package org.comity.report.internal.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;

import org.comity.report.ReportException;
import org.comity.report.internal.fonts.ReportFonts;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IEngineTask;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ModuleHandle;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.framework.BundleException;

/** The one BIRT engine of this application. Started by whoever wants it first; several threads may render at once. */
public final class ReportEngine {
    private static ReportEngine started;

    private final IReportEngine engine;
    private final OwnFiles files = new OwnFiles();

    private ReportEngine() throws IOException, BundleException {
        ReportFonts.install();
        ScriptGuard.install();
        EngineConfig config = new EngineConfig();
        config.setLogConfig(null, Level.WARNING);
        config.setResourceLocator(files);
        IReportEngineFactory factory = (IReportEngineFactory) Platform
                .createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY);
        engine = factory.createReportEngine(config);
    }

    /**
     * The engine, started when it was not.
     *
     * @throws ReportException when the installation is damaged
     */
    public static synchronized ReportEngine started() throws ReportException {
        if (started == null) {
            try {
                started = new ReportEngine();
            } catch (IOException | BundleException e) {
                throw new ReportException("Reports cannot be printed: " + e.getMessage() + ". Install Comity again.", e);
            }
        }
        return started;
    }

    /**
     * Opens a design of our own. Every call opens it anew, so that the caller may change it.
     *
     * @param name file name without extension
     */
    public IReportRunnable open(String name) throws ReportException {
        try (InputStream in = files.open(name + ".rptdesign")) {
            return open(name, in);
        } catch (IOException e) {
            throw new ReportException("The report design cannot be read: " + e.getMessage() + ". Install Comity again.", e);
        }
    }

    /** Opens a design from elsewhere; for tests only. */
    IReportRunnable open(String name, InputStream design) throws ReportException {
        try {
            return engine.openReportDesign(name, design, files);
        } catch (EngineException e) {
            throw new ReportException("The report design " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Renders a design.
     *
     * @param rows what the data sets of the design read, by their key
     * @param options format and its options; the output is set here
     * @return the document
     * @throws ReportException when any element fails, even when the rest of the document could be made
     * @throws OperationCanceledException when the monitor was cancelled
     */
    public byte[] render(IReportRunnable design, Map<String, ? extends Collection<?>> rows, IRenderOption options, Locale locale,
            IProgressMonitor monitor) throws ReportException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        options.setOutputStream(document);
        IRunAndRenderTask task = engine.createRunAndRenderTask(design);
        try {
            task.setLocale(locale);
            @SuppressWarnings("unchecked")
            Map<String, Object> context = task.getAppContext();
            context.putAll(rows);
            task.setRenderOption(options);
            task.setProgressMonitor(new TaskProgress(task, monitor));
            run(task, design);
        } finally {
            task.close();
        }
        return document.toByteArray();
    }

    private static void run(IRunAndRenderTask task, IReportRunnable design) throws ReportException {
        Optional<EngineException> failure = Optional.empty();
        try {
            task.run();
        } catch (EngineException e) {
            failure = Optional.of(e);
        }
        if (task.getStatus() == IEngineTask.STATUS_CANCELLED) {
            throw new OperationCanceledException();
        }
        // an element that fails stops nothing: BIRT prints its error in its place
        List<?> errors = task.getErrors();
        if (failure.isEmpty() && !errors.isEmpty()) {
            failure = Optional.of((EngineException) errors.get(0));
        }
        if (failure.isPresent()) {
            throw failure(failure.get(), design);
        }
    }

    private static ReportException failure(EngineException failure, IReportRunnable design) {
        DesignElementHandle element = ((ModuleHandle) design.getDesignHandle()).getElementByID(failure.getElementID());
        boolean isPart = element != null && !(element instanceof ModuleHandle);
        String place = isPart ? "\"" + element.getDisplayLabel() + "\" of the report" : "The report";
        return new ReportException(place + " could not be made: " + rootMessage(failure), failure);
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getLocalizedMessage() == null ? root.toString() : root.getLocalizedMessage();
    }
}
