package org.comity.report.internal.html;

import java.util.Set;

import org.eclipse.birt.report.engine.emitter.HTMLWriter;

/** Writes HTML as of today, and the same bytes for the same report. */
final class MailableHtmlWriter extends HTMLWriter {
    /** BIRT gives every element a random id that nothing refers to. */
    private static final String RANDOM_ID = "AUTOGENBOOKMARK_";
    private static final Set<String> WITHOUT_END = Set.of("br", "col", "img", "meta");

    @Override
    public void outputDoctype() {
        print("<!DOCTYPE html>");
    }

    @Override
    public void attribute(String name, String value) {
        if (value != null && !value.startsWith(RANDOM_ID)) {
            super.attribute(name, value);
        }
    }

    @Override
    public void closeTag(String name) {
        setImplicitCloseTag(WITHOUT_END.contains(name));
        super.closeTag(name);
        setImplicitCloseTag(false);
    }
}
