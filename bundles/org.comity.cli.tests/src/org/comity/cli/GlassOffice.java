package org.comity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.UnaryOperator;

/** The shipped pack, and copies of it with something wrong. */
public final class GlassOffice {
    public static final Path PACK = Path.of(System.getProperty("comity.home"), "scenarios/glass-office");

    private GlassOffice() {
    }

    /** A copy in a folder of its own. */
    public static Path spoilt(Path folder, UnaryOperator<String> defect) throws IOException {
        String content = Files.readString(PACK.resolve("scenario.xmi"));
        String spoilt = defect.apply(content);
        if (spoilt.equals(content)) {
            throw new IllegalArgumentException("The defect is not in the pack");
        }
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(pack.resolve("scenario.xmi"), spoilt);
        return pack;
    }

    /** Something that runs in a place of the world. */
    @FunctionalInterface
    public interface Run {
        void in(String place) throws Exception;
    }

    /** Runs it as if on machines in other parts of the world. */
    public static void elsewhere(Run run) throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String place : List.of("ar-EG-u-nu-arab America/St_Johns", "th-TH-u-ca-buddhist-nu-thai Pacific/Kiritimati")) {
                Locale.setDefault(Locale.forLanguageTag(place.split(" ")[0]));
                TimeZone.setDefault(TimeZone.getTimeZone(place.split(" ")[1]));
                run.in(place.replaceAll("\\W", "-"));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
