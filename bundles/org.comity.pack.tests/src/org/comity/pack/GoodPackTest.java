package org.comity.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import org.comity.library.ReferenceLibrary;
import org.comity.model.fact.Identified;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.Seat;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pack that ships with Comity is read whole. */
class GoodPackTest {
    @TempDir
    private Path temp;

    @Test
    void thePackIsReadWhole() throws Exception {
        Scenario scenario = PackReader.read(Packs.GLASS_OFFICE, ReferenceLibrary.shipped()).scenario();
        assertEquals("The glass office", scenario.getTitle());
        assertEquals(List.of("I01", "I02", "I02a", "I03", "I04", "I05", "I06", "I07", "I08", "I08b", "I09", "I10", "I11", "I12", "I13", "I14"),
                scenario.getInjects().stream().map(Inject::getId).toList(), "14 injects and 2 contingencies");
        assertEquals(8, scenario.getParties().stream().filter(Seat.class::isInstance).count());
        assertEquals(List.of("XT", "XS", "XP", "XQ"), scenario.getStates().stream().map(Identified::getId).toList());
        assertEquals(16, scenario.getClock().size());
    }

    @Test
    void everyReferenceLeadsSomewhere() throws Exception {
        Scenario scenario = PackReader.read(Packs.GLASS_OFFICE, ReferenceLibrary.shipped()).scenario();
        assertTrue(EcoreUtil.UnresolvedProxyCrossReferencer.find(scenario).isEmpty());
        EObject tevara = scenario.getStates().get(0);
        assertEquals(ReferenceLibrary.shipped().resource().getEObject("XT"), tevara, "the State of the library, not a copy");
    }

    @Test
    void theFileInTheFolderCanBeNamedToo() throws Exception {
        assertEquals(PackReader.read(Packs.GLASS_OFFICE, ReferenceLibrary.shipped()).digest(), PackReader.read(Packs.GLASS_OFFICE.resolve(PackReader.FILE), ReferenceLibrary.shipped()).digest());
    }

    @Test
    void readingTwiceGivesTheSameDigestAndAnotherScenarioToWorkWith() throws Exception {
        ScenarioPack first = PackReader.read(Packs.GLASS_OFFICE, ReferenceLibrary.shipped());
        ScenarioPack second = PackReader.read(Packs.GLASS_OFFICE, ReferenceLibrary.shipped());
        assertEquals(first.digest(), second.digest());
        assertTrue(EcoreUtil.equals(first.scenario(), second.scenario()));
        assertTrue(first.scenario() != second.scenario());
    }

    @Test
    void theDigestIsThatOfTheBytesThatAreKept() throws Exception {
        ScenarioPack pack = PackReader.read(Packs.GLASS_OFFICE, ReferenceLibrary.shipped());
        byte[] file = Files.readAllBytes(Packs.GLASS_OFFICE.resolve(PackReader.FILE));
        assertArrayEquals(file, pack.content());
        assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)), pack.digest());
        Packs.write(temp, Packs.with("The glass office", "The glass house"));
        assertNotEquals(pack.digest(), PackReader.read(temp, ReferenceLibrary.shipped()).digest());
    }

    @Test
    void aPackFromARecordIsReadLikeOneFromDisk() throws Exception {
        byte[] kept = PackReader.read(Packs.GLASS_OFFICE, ReferenceLibrary.shipped()).content();
        assertEquals(PackReader.read(Packs.GLASS_OFFICE, ReferenceLibrary.shipped()).digest(), PackReader.read(kept, "record 7", ReferenceLibrary.shipped()).digest());
    }

    @Test
    void readingAPackLeavesTheLibraryAsItIs() throws Exception {
        EObject tevara = ReferenceLibrary.shipped().resource().getEObject("XT");
        EObject before = EcoreUtil.copy(tevara);
        PackReader.read(Packs.GLASS_OFFICE, ReferenceLibrary.shipped());
        assertTrue(EcoreUtil.equals(before, tevara));
    }

    @Test
    void theScriptsOfTheRegionSurvive() throws Exception {
        String title = "ការិយាល័យកញ្ចក់ สำนักงานกระจก Văn phòng kính 🕊";
        for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            String text = Packs.with("The glass office", title).replace("encoding=\"UTF-8\"", "encoding=\"" + encoding.name() + "\"");
            Packs.write(temp, text.getBytes(encoding));
            assertEquals(title, PackReader.read(temp, ReferenceLibrary.shipped()).scenario().getTitle(), encoding.name());
        }
    }

    @Test
    void aPackThatAnEditorGaveAByteOrderMarkIsRead() throws Exception {
        Packs.write(temp, "\ufeff" + Packs.text());
        assertEquals("glass-office", PackReader.read(temp, ReferenceLibrary.shipped()).scenario().getId());
    }

    @Test
    void aPackInAFolderThatIsALinkIsRead() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("link"), Packs.GLASS_OFFICE);
        assertEquals(PackReader.read(Packs.GLASS_OFFICE, ReferenceLibrary.shipped()).digest(), PackReader.read(link, ReferenceLibrary.shipped()).digest());
    }
}
