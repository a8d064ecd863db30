package org.comity.ui;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The pictures of the window, drawn in colours that are seen on light and on dark. */
public enum Icons {
    SCENARIOS, STATES, MATRIX, COMPARE, SHELF, PACK, REHEARSE, SCORECARD, PDF, FOLDER, COPY, GUIDE, SEARCH, PROBLEM, BLOCKS, ADVICE, COMITY;

    private static final String BUNDLE = "org.comity.ui";
    private static final int SIZE = 16;

    public ImageDescriptor descriptor() {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name().toLowerCase(Locale.ROOT) + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /** As a small icon. Shared; not to be disposed of. Only in the UI thread. */
    public Image image() {
        return image(SIZE);
    }

    /** As a picture of a size in points, drawn anew and not enlarged. Shared; not to be disposed of. Only in the UI thread. */
    public Image image(int size) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = BUNDLE + "." + name() + "." + size;
        if (registry.getDescriptor(key) == null) {
            ImageDescriptor small = descriptor();
            registry.put(key, size == SIZE ? small
                    : ImageDescriptor.createFromImageDataProvider(zoom -> small.getImageData(zoom * size / SIZE)));
        }
        return registry.get(key);
    }
}
