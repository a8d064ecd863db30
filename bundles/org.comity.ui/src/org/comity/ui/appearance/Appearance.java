package org.comity.ui.appearance;

import java.util.Arrays;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
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

    /** The one that was chosen last; {@link #SYSTEM} where nobody has chosen. */
    public static Appearance chosen() {
        String word = preferences().get(KEY, SYSTEM.name());
        return Arrays.stream(values()).filter(appearance -> appearance.name().equals(word)).findFirst().orElse(SYSTEM);
    }

    /** Shows the chosen one, and keeps step with the system where that is the choice. */
    public static void followFromNowOn() {
        chosen().show();
        Display.getCurrent().addListener(SWT.Settings, event -> {
            if (chosen() == SYSTEM) {
                SYSTEM.show();
            }
        });
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
            case SYSTEM -> Display.isSystemDarkTheme();
        };
    }

    private void show() {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        String wanted = isDark() ? DARK_THEME : LIGHT_THEME;
        if (engine.getActiveTheme() == null || !engine.getActiveTheme().getId().equals(wanted)) {
            engine.setTheme(wanted, true);
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
