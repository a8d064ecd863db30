package org.comity.ui.appearance;

import java.util.Arrays;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.util.Util;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/** How the window looks; kept with the workspace. */
public enum Appearance {
    LIGHT, DARK, SYSTEM;

    private static final String NODE = "org.comity.ui";
    private static final String KEY = "appearance";
    private static final String LIGHT_THEME = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark";

    /**
     * GTK changes its own colours some moments after it was asked to; what took the old ones by then has to take the new ones. It does
     * not tell of each change, and on a busy machine the moments are long: hence both these and {@link #listen}.
     */
    private static final int[] SETTLING_MILLIS = {250, 1000};

    private static boolean systemIsDark;

    /** Sees how the system looks. To be called before anything of the window is shown, for later the window's own theme would be seen. */
    public static void lookAtSystem() {
        systemIsDark = Display.isSystemDarkTheme();
    }

    /** The one that was chosen last; {@link #SYSTEM} where nobody has chosen. */
    public static Appearance chosen() {
        String word = preferences().get(KEY, SYSTEM.name());
        return Arrays.stream(values()).filter(appearance -> appearance.name().equals(word)).findFirst().orElse(SYSTEM);
    }

    /** Shows the chosen one, from now on also when the system changes its colours later. */
    public static void showChosen() {
        listen(Display.getCurrent());
        chosen().show();
    }

    private static void listen(Display display) {
        if (Util.isGtk()) {
            IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
            // afterwards, for SWT itself restyles its widgets once all have been told
            display.addListener(SWT.Settings, event -> display.asyncExec(() -> Repainting.everything(engine)));
        }
    }

    /** Keeps the choice and shows it. */
    public void choose() {
        IEclipsePreferences preferences = preferences();
        preferences.put(KEY, name());
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(Appearance.class).warn("The appearance is not kept for the next time", e);
        }
        show();
    }

    /** Whether it is dark now. */
    public boolean isDark() {
        return switch (this) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> systemIsDark;
        };
    }

    private void show() {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        String wanted = isDark() ? DARK_THEME : LIGHT_THEME;
        if (engine.getActiveTheme() == null || !engine.getActiveTheme().getId().equals(wanted)) {
            engine.setTheme(wanted, true);
            settle(engine);
        }
    }

    private static void settle(IThemeEngine engine) {
        if (Util.isGtk()) {
            for (int millis : SETTLING_MILLIS) {
                Display.getCurrent().timerExec(millis, () -> Repainting.everything(engine));
            }
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
