package org.comity.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.comity.library.ReferenceLibrary;
import org.comity.model.scenario.Scenario;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;

/**
 * A copy of the glass office with a dead end that no check of the scenario sees: inject 12 waits for an act that only inject 13 calls
 * for, and that tells what only inject 13 reveals; inject 13 comes after inject 12, or an hour after it. Neither ever comes, whoever
 * plays.
 */
public final class PlantedDeadEnd {
    /** Ids of the injects that wait for each other. */
    public static final List<String> INJECTS = List.of("I12", "I13");

    /** Ids of the expected acts that are never called for. */
    public static final List<String> ACTS = List.of("I12.renew", "I13.no-comment", "I13.tell");

    private static final String BEFORE_12 = "no order of a court of Pelagia has reached us.\">\n    <condition xsi:type=\"scenario:AllOf\">\n";
    private static final String BEFORE_13 = "Who is she? Will you confirm?'\">\n";

    private PlantedDeadEnd() {
    }

    /** Writes the copy as a pack into a folder of its own. @return the folder of the pack */
    public static Path pack(Path folder) throws IOException {
        String content = Files.readString(Path.of(System.getProperty("comity.home"), "scenarios/glass-office/scenario.xmi"));
        String planted = after(after(content, BEFORE_12, "      <conditions xsi:type=\"scenario:ExpectedActDone\" act=\"I13.tell\"/>\n"), BEFORE_13, """
                    <condition xsi:type="scenario:AnyOf">
                      <conditions xsi:type="scenario:InjectReleased" inject="I12"/>
                      <conditions xsi:type="scenario:InjectReleased" inject="I12" delayMinutes="60"/>
                    </condition>
                """);
        Path pack = Files.createDirectories(folder.resolve("planted"));
        Files.writeString(pack.resolve("scenario.xmi"), planted);
        return pack;
    }

    private static String after(String content, String place, String inserted) {
        if (!content.contains(place)) {
            throw new IllegalArgumentException("The glass office has changed: " + place);
        }
        return content.replace(place, place + inserted);
    }

    /** The scenario of the copy. */
    public static Scenario scenario(Path folder) throws IOException, PackException {
        return PackReader.read(pack(folder), ReferenceLibrary.shipped()).scenario();
    }
}
