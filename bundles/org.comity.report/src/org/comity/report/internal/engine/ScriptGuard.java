package org.comity.report.internal.engine;

import java.util.Set;

import org.eclipse.birt.report.engine.javascript.JavascriptEngineFactory;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/**
 * Keeps scripts of report designs away from Java, but for the few classes that the expressions of our own designs touch. A
 * second line of defence: the first is that only designs of our own bundle are ever opened.
 */
final class ScriptGuard {
    /**
     * Whole names only: BIRT's own packages hold classes that write files. The last three serve our expressions, the others are
     * what BIRT itself puts into every script's reach.
     */
    private static final Set<String> VISIBLE = Set.of(
            "org.eclipse.birt.chart.internal.log.JavaUtilLoggerImpl",
            "org.eclipse.birt.core.script.BirtHashMap",
            "org.eclipse.birt.data.engine.script.JSDataSetImpl",
            "org.eclipse.birt.report.engine.api.DefaultStatusHandler",
            "org.eclipse.birt.report.engine.api.impl.RunAndRenderTask",
            "org.eclipse.birt.report.engine.executor.ExecutionContext",
            "org.eclipse.birt.report.engine.executor.ExecutionContext$ReportObject",
            "org.eclipse.birt.report.engine.javascript.JavascriptEngine$1",
            "java.lang.String",
            "java.util.Locale",
            "org.eclipse.birt.report.engine.script.internal.ReportContextImpl");

    private ScriptGuard() {
    }

    /** Guards every script from now on. */
    static void install() throws BundleException {
        // when it starts, BIRT's script bundle sets the global factory, and fails when somebody has touched it before
        FrameworkUtil.getBundle(JavascriptEngineFactory.class).start(Bundle.START_TRANSIENT);
        ContextFactory.getGlobal().addListener(new ContextFactory.Listener() {
            @Override
            public void contextCreated(Context context) {
                context.setClassShutter(VISIBLE::contains);
            }

            @Override
            public void contextReleased(Context context) {
                // nothing was kept for it
            }
        });
    }
}
