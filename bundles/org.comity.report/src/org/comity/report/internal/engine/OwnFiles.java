package org.comity.report.internal.engine;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.birt.report.model.api.IResourceLocator;
import org.eclipse.birt.report.model.api.ModuleHandle;
import org.osgi.framework.FrameworkUtil;

/** Designs and their messages come from the folder {@code reports} of this bundle and from nowhere else. */
final class OwnFiles implements IResourceLocator {
    private static final Pattern PLAIN_NAME = Pattern.compile("\\w[\\w-]*(\\.\\w+)?");

    /** @throws FileNotFoundException when the installation is damaged */
    InputStream open(String name) throws IOException {
        URL file = find(name);
        if (file == null) {
            throw new FileNotFoundException("reports/" + name + " is missing in " + getClass().getPackageName());
        }
        return file.openStream();
    }

    private static URL find(String name) {
        return PLAIN_NAME.matcher(name).matches() ? FrameworkUtil.getBundle(OwnFiles.class).getEntry("reports/" + name) : null;
    }

    @Override
    public URL findResource(ModuleHandle module, String name, int type) {
        return find(name);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public URL findResource(ModuleHandle module, String name, int type, Map context) {
        return find(name);
    }
}
