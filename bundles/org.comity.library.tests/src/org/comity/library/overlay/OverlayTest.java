package org.comity.library.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.library.FactCount;
import org.comity.library.LibraryCheck;
import org.comity.library.ReferenceLibrary;
import org.comity.library.basis.LegalBases;
import org.comity.library.basis.Standing;
import org.comity.library.profile.ElementName;
import org.comity.library.profile.FeatureWords;
import org.comity.library.profile.Profile;
import org.comity.library.profile.ToldCorrection;
import org.comity.model.fact.Sourced;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.AssistanceFamily;
import org.comity.model.request.AssistanceType;
import org.comity.model.request.Channel;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlayTest {
    @TempDir
    private Path folder;

    private final ReferenceLibrary shipped = ReferenceLibrary.shipped();
    private final State thailand = EcoreUtil.copy(shipped.get(State.class, "TH"));

    @AfterEach
    void theShippedLibraryIsAsItWas() {
        assertTrue(EcoreUtil.equals(thailand, shipped.get(State.class, "TH")));
    }

    private static FactOverride override(String state, String fact, String feature, String value) {
        return new FactOverride(state, fact, feature, Optional.ofNullable(value), "Somsri K.", LocalDate.of(2026, 11, 20), "Read in the official text.");
    }

    private static Overlay overlay(Correction... corrections) {
        return new Overlay(List.of(corrections));
    }

    private void isRefused(Overlay overlay, String... words) {
        OverlayException refusal = assertThrows(OverlayException.class, () -> overlay.over(shipped));
        for (String word : words) {
            assertTrue(refusal.getMessage().contains(word), refusal.getMessage());
        }
        assertTrue(refusal.getMessage().length() < 400 && refusal.getMessage().lines().count() == 1, refusal.getMessage());
    }

    private void isNoOverlay(String text, String... words) throws Exception {
        Path file = Files.writeString(folder.resolve("overlay.json"), text);
        OverlayException refusal = assertThrows(OverlayException.class, () -> OverlayFile.read(file));
        assertTrue(refusal.getMessage().startsWith(file.toString()) && refusal.getMessage().lines().count() == 1, refusal.getMessage());
        for (String word : words) {
            assertTrue(refusal.getMessage().contains(word), refusal.getMessage());
        }
    }

    @Test
    void aTrainerWhoKnowsBetterReadsTheOwnValueWithNameAndReason() throws Exception {
        ReferenceLibrary own = overlay(override("TH", "dualCriminality", "text", "not required")).over(shipped);
        var entry = Profile.of(own, own.get(State.class, "TH"), Locale.ENGLISH).find("dual-criminality").orElseThrow();
        assertEquals("not required", entry.value().orElseThrow());
        assertTrue(entry.provenance().get(0).contains("overlay") && entry.provenance().get(0).contains("Somsri K.: Read in"), entry.provenance().get(0));
        assertTrue(Overlay.isOverridden(own.get(State.class, "TH").getDualCriminality()));
        assertFalse(Overlay.isOverridden(own.get(State.class, "SG").getDualCriminality()));
        assertNotEquals(shipped.digest(), own.digest());
        assertSame(own.get(State.class, "TH"), own.resource().getEObject("TH"));
    }

    @Test
    void whatIsRevertedIsShippedAgain() throws Exception {
        FactOverride first = override("TH", "dualCriminality", "text", "not required");
        Overlay overlay = Overlay.empty().with(first).with(override("TH", "dualCriminality", "text", "always")).with(override("SG", "special", "text", "x"));
        assertEquals(2, overlay.corrections().size(), "the later word on a place holds");
        assertSame(shipped, overlay.without(first.place()).without("SG special.text").over(shipped));
    }

    @Test
    void aTreatyThatNobodyRecordedBecomesALegalBasis() throws Exception {
        Overlay overlay = overlay(override("TH", "participations[budapest]", "status", "PARTY"), override("TH", "participations[budapest]", "since", "2026-10-01"));
        ReferenceLibrary own = overlay.over(shipped);
        AssistanceType records = own.get(AssistanceType.class, "subscriber-information");
        assertEquals(Standing.NO, budapest(shipped, records));
        assertEquals(Standing.YES, budapest(own, records));
    }

    private static Standing budapest(ReferenceLibrary library, AssistanceType type) {
        return new LegalBases(library.instruments()).between(library.get(State.class, "PH"), library.get(State.class, "TH"), LocalDate.of(2026, 11, 23), type)
                .stream().filter(basis -> basis.instrument().filter(it -> it.getId().equals("budapest")).isPresent()).findFirst().orElseThrow().standing();
    }

    @Test
    void everyRecordedFactOfEveryStateHasAnAddressAndAFeatureToOverride() throws Exception {
        for (State state : shipped.states()) {
            ReferenceLibrary copy = shipped.copy("for looking");
            for (Sourced fact : FactCount.facts(state)) {
                String address = FactAddress.of(fact).orElseThrow();
                Sourced found = FactAddress.find(copy.get(State.class, state.getId()), address).orElseThrow(() -> new AssertionError(address));
                assertNotSame(fact, found);
                assertEquals(fact.getSource() + fact.getNote(), found.getSource() + found.getNote(), state.getName() + " " + address);
                assertFalse(FeatureValue.overridable(found.eClass()).isEmpty(), address);
            }
        }
    }

    @Test
    void everyFeatureThatCanBeOverriddenHasAWordAndSoHasEveryValueOfIt() throws Exception {
        FeatureWords words = new FeatureWords(Locale.ENGLISH);
        for (State state : shipped.states()) {
            Profile profile = Profile.of(shipped, state, Locale.ENGLISH);
            for (Sourced fact : FactCount.facts(state)) {
                for (EAttribute attribute : FeatureValue.overridable(fact.eClass())) {
                    assertFalse(words.name(attribute).isBlank());
                    assertFalse(words.value(fact, attribute).isBlank());
                    if (attribute.getEAttributeType() instanceof EEnum kinds) {
                        kinds.getELiterals().forEach(literal -> assertFalse(words.value(literal.getInstance()).isBlank()));
                    }
                }
                assertFalse(ElementName.of(profile, fact, Locale.ENGLISH).isBlank());
            }
        }
    }

    @Test
    void theDiplomaticChannelOfAStateBecomesADirectOne() throws Exception {
        ReferenceLibrary own = overlay(override("TH", "channels[MUTUAL_LEGAL_ASSISTANCE 1]", "channel", "POLICE")).over(shipped);
        assertEquals(Channel.POLICE, own.get(State.class, "TH").getChannels().stream()
                .filter(rule -> rule.getFamily() == AssistanceFamily.MUTUAL_LEGAL_ASSISTANCE).findFirst().orElseThrow().getChannel());
    }

    @Test
    void whoReadsTheCorrectionsIsToldTheFactInTheWordsOfTheProfile() throws Exception {
        Edition edition = Edition.shipped().with(overlay(override("TH", "dualCriminality", "rule", "NOT_REQUIRED"), override("TH", "provisionalArrest", "limitDays", null)));
        List<ToldCorrection> told = ToldCorrection.of(edition, Locale.ENGLISH);
        assertEquals(List.of("Dual criminality: Rule", "Provisional arrest: Ends after so many days"), told.stream().map(ToldCorrection::fact).toList());
        assertEquals(List.of("not required", "not known"), told.stream().map(ToldCorrection::own).toList());
        assertEquals(List.of("required unless a treaty waives it", "60"), told.stream().map(ToldCorrection::shipped).toList());
    }

    @Test
    void aCorrectedLibraryIsWholeUnlessItWasCorrectedTomorrow() throws Exception {
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertEquals(List.of(), LibraryCheck.of(overlay(override("TH", "special", "text", "x")).over(shipped), today));
        FactOverride early = new FactOverride("TH", "special", "text", Optional.of("x"), "a", today.plusDays(1), "r");
        assertEquals(List.of("State TH, Statement"), LibraryCheck.of(overlay(early).over(shipped), today).stream().map(LibraryCheck.Defect::place).toList());
    }

    @Test
    void whoTakesTheFileOfAColleagueSeesWhatIsNewAndWhereTheTwoDisagree() {
        FactOverride same = override("MY", "special", "text", "z");
        FactOverride otherAuthor = new FactOverride("MY", "special", "text", Optional.of("z"), "Aung T.", LocalDate.EPOCH, "I say so, too.");
        Overlay mine = overlay(override("TH", "special", "text", "mine"), same);
        Overlay theirs = overlay(override("TH", "special", "text", "theirs"), otherAuthor, override("SG", "special", "text", null));
        List<Incoming> changes = Incoming.changes(mine, theirs);
        assertEquals(List.of("TH special.text", "SG special.text"), changes.stream().map(change -> change.theirs().place()).toList());
        assertTrue(changes.get(0).isConflict());
        assertEquals(mine.corrections().get(0), changes.get(0).mine().orElseThrow());
        assertFalse(changes.get(1).isConflict());
    }

    @Test
    void anOverlayOfANewerComityIsNamedAsSuch() throws Exception {
        isNoOverlay("{\"format\":\"comity-overlay-2\",\"overrides\":[]}", "newer Comity", "comity-overlay-2");
    }

    @Test
    void whatCannotBeWrittenKeepsTheEarlierOverlayAndLeavesNothingBehind() throws Exception {
        Path taken = Files.createDirectories(folder.resolve("overlay.json/inside")).getParent();
        OverlayException refusal = assertThrows(OverlayException.class, () -> OverlayFile.write(overlay(override("TH", "special", "text", "x")), taken));
        assertTrue(refusal.getMessage().startsWith(taken + " cannot be written"), refusal.getMessage());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(taken), left.toList());
        }
    }

    /** Only root may make a disk to fill; elsewhere this is not tried. */
    @Test
    @EnabledIf("smallDisksCanBeMounted")
    void aDiskThatIsFullKeepsTheEarlierOverlay() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assertTrue(mount(disk));
        try {
            Path file = disk.resolve("overlay.json");
            Overlay first = overlay(override("TH", "special", "text", "first"));
            OverlayFile.write(first, file);
            Overlay later = first;
            for (String state : List.of("SG", "MY", "ID", "PH", "VN", "KH")) {
                later = later.with(override(state, "special", "text", "x".repeat(3999)));
            }
            Overlay large = later;
            OverlayException refusal = assertThrows(OverlayException.class, () -> OverlayFile.write(large, file));
            assertTrue(refusal.getMessage().startsWith(file + " cannot be written") && refusal.getMessage().endsWith("Free some room there, or choose another folder."), refusal.getMessage());
            assertEquals(first, OverlayFile.read(file));
            try (Stream<Path> left = Files.list(disk)) {
                assertEquals(List.of(file), left.toList());
            }
        } finally {
            run("umount", disk.toString());
        }
    }

    static boolean smallDisksCanBeMounted() throws Exception {
        Path disk = Files.createTempDirectory("disk");
        try {
            return mount(disk) && run("umount", disk.toString());
        } finally {
            Files.delete(disk);
        }
    }

    private static boolean mount(Path disk) throws Exception {
        return run("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", disk.toString());
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false; // there is no such command
        }
    }

    @Test
    void whatIsRecordedWithAnInstrumentIsNoFactOfAState() {
        assertEquals(Optional.empty(), FactAddress.of(shipped.instruments().get(0)));
    }

    @Test
    void aFactMayBeMadeUnknownButNotTheNameByWhichItIsCalled() throws Exception {
        ReferenceLibrary own = overlay(override("TH", "provisionalArrest", "limitDays", null)).over(shipped);
        assertFalse(own.get(State.class, "TH").getProvisionalArrest().isSetLimitDays());
        isRefused(overlay(override("TH", "authorities[TH-police]", "name", null)), "cannot be made unknown");
    }

    @Test
    void anOverlayGoesToAColleagueAndIsTheSameThere() throws Exception {
        Overlay overlay = overlay(override("TH", "languagePolicy", "wordings", "Thai; English \u2013 \u0e44\u0e17\u0e22"), override("TH", "special", "text", null));
        Path file = folder.resolve("to/colleague.json");
        OverlayFile.write(Overlay.empty(), file);
        OverlayFile.write(overlay, file);
        assertEquals(overlay, OverlayFile.read(file));
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertEquals(List.of(file), left.toList(), "nothing else is left behind");
        }
        assertEquals(Overlay.empty(), OverlayFile.read(folder.resolve("not-there.json")));
    }

    @Test
    void anOverlayThatFitsNowhereIsRefusedWhole() {
        isRefused(overlay(override("TH", "special", "text", "fine"), override("ATLANTIS", "special", "text", "x")), "'ATLANTIS'");
        isRefused(overlay(override("TH", "dualCriminality", "colour", "red")), "'colour'", "possible are", "text");
        isRefused(overlay(override("TH", "dualCriminality", "source", "PK")), "'source'");
        isRefused(overlay(override("TH", "weather", "text", "x")), "'weather'");
        isRefused(overlay(override("TH", "participations[atlantis]", "status", "PARTY")), "atlantis");
        isRefused(overlay(override("TH", "authorities[SG-police]", "name", "x")), "SG-police");
        isRefused(overlay(override("TH", "dualCriminality", "rule", "PERHAPS")), "'PERHAPS'", "DualCriminalityRule");
        isRefused(overlay(override("TH", "provisionalArrest", "limitDays", "sixty")), "'sixty'");
        isRefused(overlay(override("TH", "participations[untoc]", "since", "2013-02-30")), "2013-02-30");
        isRefused(overlay(override("TH", "../SG/special", "text", "x")), "SG/special");
    }

    @Test
    void datesThatContradictEachOtherAreRefused() {
        isRefused(overlay(override("TH", "participations[untoc]", "since", "2001-01-01")), "contradict", "participations[untoc]");
        isRefused(overlay(override("TH", "participations[asean-mlat]", "latest", "2010-01-01")), "contradict");
        isRefused(overlay(override("TH", "calendar", "closes", "07:00")), "contradict");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "a<!DOCTYPE x>", "x &lt; y", "a\u0000b", "a\u001b[31m", "a\u202eb", " "})
    void hostileWordsAreRefused(String text) {
        isRefused(overlay(override("TH", "special", "text", text)), "TH special.text");
        isRefused(overlay(new FactOverride("TH", "special", "text", Optional.of("x"), text, LocalDate.EPOCH, "x")), "author");
        isRefused(overlay(new FactOverride("TH", "special", "text", Optional.of("x"), "x", LocalDate.EPOCH, text)), "reason");
    }

    @Test
    void tenMegabytesOfTextAreRefused() throws Exception {
        char[] letters = new char[10 << 20];
        Arrays.fill(letters, 'x');
        isRefused(overlay(override("TH", "special", "text", new String(letters))), "10485760 letters", "at most 4000");
        isNoOverlay(new String(letters), "larger than 1 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>", "[]", "{}", "null",
            "{\"format\":\"comity-overlay-2\",\"overrides\":[]}", "{\"format\":\"comity-overlay-1\",\"overrides\":[{}]}",
            "{\"format\":\"comity-overlay-1\",\"overrides\":[{\"state\":\"TH\",\"state\":\"SG\"}]}",
            "{\"format\":\"comity-overlay-1\",\"overrides\":[{\"colour\":\"red\"}]}", "{\"format\":\"comity-overlay-1\",\"overrides\":[]} {}",
            "{\"format\":\"comity-overlay-1\",\"overrides\":[", "{'format':'comity-overlay-1','overrides':[]}",
            "{\"format\":\"comity-overlay-1\",\"overrides\":[{\"state\":\"TH\",\"fact\":\"special\",\"feature\":\"text\",\"author\":\"a\",\"date\":\"2026-02-30\",\"reason\":\"r\"}]}"})
    void aFileThatIsNoOverlayIsRefusedInOneSentence(String text) throws Exception {
        isNoOverlay(text, "Nothing was read from it");
    }

    @Test
    void aFileThatSaysTwoThingsOfOnePlaceIsRefused() throws Exception {
        String one = "{\"state\":\"TH\",\"fact\":\"special\",\"feature\":\"text\",\"value\":\"x\",\"author\":\"a\",\"date\":\"2026-02-20\",\"reason\":\"r\"}";
        isNoOverlay("{\"format\":\"comity-overlay-1\",\"overrides\":[" + one + "," + one + "]}", "TH special.text", "twice");
    }
}
