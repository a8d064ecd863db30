package org.comity.diagram.specification;

import java.util.Locale;

import org.comity.model.text.Texts;

/** Says why a file is refused. */
final class Refusals {
    private static final Texts TEXTS = Texts.beside(Refusals.class, Locale.ENGLISH);
    private static final int LONGEST = 120;

    private final String file;

    /** @param file as the user named it */
    Refusals(String file) {
        this.file = file;
    }

    SpecificationException of(String key, int line, Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = file;
        all[1] = Integer.toString(line);
        for (int i = 0; i < arguments.length; i++) {
            String text = String.valueOf(arguments[i]);
            all[i + 2] = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
        }
        return new SpecificationException(TEXTS.text(key, all));
    }

    SpecificationException ofFile(String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = file;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new SpecificationException(TEXTS.text(key, all));
    }

    SpecificationException at(String key, Element element, String detail, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = detail;
        arguments[1] = element.title();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return of(key, element.line(), arguments);
    }
}
