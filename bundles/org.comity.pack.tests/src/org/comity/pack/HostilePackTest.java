package org.comity.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.comity.library.ReferenceLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack from a stranger: it reaches neither the network nor another file, and it exhausts nothing. */
class HostilePackTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @TempDir
    private Path temp;
    private ServerSocket server;
    private String address;
    private Path secret;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        server.setSoTimeout(150);
        address = "http://127.0.0.1:" + server.getLocalPort() + "/x.xmi";
        secret = Files.writeString(temp.resolve("secret.txt"), "the-secret-of-the-neighbour");
    }

    @AfterEach
    void nobodyHasCalled() throws IOException {
        assertThrows(SocketTimeoutException.class, () -> server.accept().close(), "somebody called");
        server.close();
    }

    private String refused(String text) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("pack"));
        String message = Packs.refused(folder, text);
        assertFalse(message.contains("the-secret"), message);
        return message;
    }

    private String fill(String template) {
        return template.replace("NET", address).replace("FILE", secret.toUri().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<!DOCTYPE s SYSTEM \"NET\">", "<!DOCTYPE s PUBLIC \"-//x\" \"NET\">", "<!DOCTYPE s>", "<!DOCTYPE s [<!ENTITY e SYSTEM \"FILE\">]>",
            "<!DOCTYPE s [<!ENTITY e SYSTEM \"NET\">]>", "<!DOCTYPE s [<!ENTITY % p SYSTEM \"NET\"> %p;]>",
            "<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                    + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">]>"})
    void aDocumentTypeIsRefused(String doctype) throws IOException {
        String text = Packs.text().replace(HEAD, HEAD + fill(doctype)).replace("The glass office", "&e; office");
        String message = refused(text);
        assertTrue(message.contains("line 2") && message.contains("Remove the DOCTYPE line"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NET#XT", "FILE#XT", "jar:NET!/x#XT", "../../../secret.txt#x", "secret.txt#x", "//127.0.0.1/x#y", "platform:/plugin/x#y",
            "pathmap://X/y#z", "comity:/library/../x#y", "comity:/libraryx#y", "comity:/library", "comity:/library?NET#XT", "http://comity.org/model/1/scenario#//Seat",
            "archive:NET!/a#b", "classpath:/library/assistance.xmi#records", "", " NET#XT", "#XT", "mailto:a@b"})
    void areferenceOutOfThePackIsRefused(String href) throws IOException {
        String text = fill(Packs.with("comity:/library#XQ", href));
        refused(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NET#XT", "scenario:Party NET#XT", "FILE#x", "/0/@parties.0 NET#x", "//@facts.0"})
    void aReferenceOutOfThePackInAnAttributeIsRefused(String reference) throws IOException {
        refused(fill(Packs.with("mode=\"PORTAL\" from=\"lumen\"", "mode=\"PORTAL\" from=\"" + reference + "\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xsi:schemaLocation=\"http://x NET\"", "xsi:noNamespaceSchemaLocation=\"NET\"",
            "xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:schemaLocation=\"http://comity.org/model/1/scenario NET\""})
    void aSchemaLocationIsRefused(String attribute) throws IOException {
        String message = refused(fill(Packs.with("<scenario:Scenario ", "<scenario:Scenario " + attribute + " ")));
        assertTrue(message.contains("chema"), message);
    }

    @Test
    void aNamespaceThatIsAnAddressIsNotVisited() throws IOException {
        refused(fill(Packs.with("<facts id=\"F-advert\"", "<n:facts xmlns:n=\"NET\"/><facts id=\"F-advert\"")));
        refused(fill(Packs.with("xsi:type=\"scenario:UseLimitBreached\"", "xmlns:n=\"NET\" xsi:type=\"n:Thing\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml-stylesheet type=\"text/xsl\" href=\"NET\"?>", "<?eclipse version=\"3\"?>"})
    void aStyleSheetIsNotVisited(String instruction) throws Exception {
        String text = Packs.text().replace(HEAD, HEAD + fill(instruction));
        assertEquals("glass-office", PackReader.read(text.getBytes(UTF_8), "styled", ReferenceLibrary.shipped()).scenario().getId());
    }

    @Test
    void anXInclusionIsNotFollowed() throws IOException {
        refused(fill(Packs.adding("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"NET\"/>")));
        refused(fill(Packs.adding("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"FILE\" parse=\"text\"/>")));
    }

    @Test
    void aHundredMegabytesOfNestingAreNotEvenRead() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("pack"));
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(PackReader.FILE))) {
            for (int i = 0; i < 100 << 20; i += 1000) {
                out.write("<a>".repeat(334));
            }
        }
        assertTrue(Packs.refused(folder).contains("bytes; a scenario file may have 16777216 at most"));
    }

    @Test
    void nestingIsRefusedWhereItGetsTooDeep() throws IOException {
        String deep = "<condition xsi:type=\"scenario:Not\">".repeat(100_000) + "</condition>".repeat(100_000);
        String message = refused(Packs.with("<condition xsi:type=\"scenario:ExpectedActDone\" act=\"I02.identify\"/>", deep));
        assertTrue(message.contains("line ") && message.contains("more than 64 deep"), message);
    }

    @Test
    void tooManyElementsAreRefused() throws IOException {
        assertTrue(refused(Packs.adding("<practises/>".repeat(250_000))).contains("has more than 200000 elements"));
    }

    @Test
    void tooManyAttributesAreRefused() throws IOException {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 900_000; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        refused(Packs.with("<scenario:Scenario ", "<scenario:Scenario " + attributes + " "));
    }

    @Test
    void anAttributeGivenTwiceIsRefused() throws IOException {
        refused(Packs.with("title=\"The glass office\"", "title=\"The glass office\" title=\"Another\""));
    }

    @Test
    void aFileThatIsOneLongNameIsRefused() throws IOException {
        refused(HEAD + "<" + "a".repeat(15_000_000) + "/>");
        refused(HEAD + "<a:" + "b".repeat(15_000_000));
    }

    @Test
    void commentsWithoutEndAreRefused() throws IOException {
        refused(HEAD + "<!-- ".repeat(3_000_000));
    }
}
