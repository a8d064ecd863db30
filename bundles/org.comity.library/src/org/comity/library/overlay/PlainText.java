package org.comity.library.overlay;

import java.util.regex.Pattern;

import org.comity.library.overlay.HolidayCorrection.Added;

/** What may stand in the texts of a correction: plain words of some length. */
final class PlainText {
    private static final int LONGEST = 4000;
    private static final int BEGINNING = 40;
    private static final Pattern MARKUP = Pattern.compile("<\\s*[A-Za-z/!?]|&#?\\w+;");
    /** Controls but for tab and new line, and what turns the direction of writing. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069&&[^\\n\\t]]");

    private PlainText() {
    }

    static void check(Correction correction) throws OverlayException {
        check(correction, "value", switch (correction) {
            case FactOverride override -> override.value().orElse("-");
            case HolidayCorrection holiday -> holiday.change() instanceof Added added ? added.name() : "-";
        });
        check(correction, "author", correction.author());
        check(correction, "reason", correction.reason());
    }

    private static void check(Correction correction, String what, String text) throws OverlayException {
        String place = "The " + what + " of the override of " + beginning(correction.place()) + " ";
        if (text.isBlank()) {
            throw new OverlayException(place + "is empty. Say it.");
        }
        if (text.length() > LONGEST) {
            throw new OverlayException(place + "has " + text.length() + " letters; at most " + LONGEST + " are taken. Shorten it.");
        }
        if (CONTROL.matcher(text).find()) {
            throw new OverlayException(place + "holds control characters. Write it anew without them.");
        }
        if (MARKUP.matcher(text).find()) {
            throw new OverlayException(place + "holds markup. Write it as plain words.");
        }
    }

    static String beginning(String text) {
        String plain = text.replaceAll("\\p{C}", "?");
        return plain.length() <= BEGINNING ? plain : plain.substring(0, BEGINNING) + "...";
    }
}
