package org.comity.record;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** Runs something as if on machines in other parts of the world. */
final class Elsewhere {
    private Elsewhere() {
    }

    /** Runs it once for each place. */
    static void run(Runnable something) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String language : List.of("th-TH-u-ca-buddhist-nu-thai", "ar-EG-u-nu-arab", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                something.run();
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
