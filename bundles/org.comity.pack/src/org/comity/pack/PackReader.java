package org.comity.pack;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;

import org.comity.library.ReferenceLibrary;
import org.comity.model.fact.Span;
import org.comity.model.scenario.Scenario;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Reads scenario packs. A pack is a folder with a {@value #FILE}; either the folder or the file can be named.
 *
 * <p>Packs are not trusted: nothing outside the file and the library is touched, whatever the file says. Either a pack is
 * sound and returned whole, or a {@link PackException} says in words for the author what is wrong and where.
 */
public final class PackReader {
    /** Name of the scenario file in a pack folder. */
    public static final String FILE = "scenario.xmi";

    private PackReader() {
    }

    /**
     * Reads a pack from disk.
     *
     * @param pack the folder of the pack or the scenario file in it
     * @param library what the pack finds under {@value ReferenceLibrary#URI_TEXT}
     */
    public static ScenarioPack read(Path pack, ReferenceLibrary library) throws PackException {
        Path file = Files.isDirectory(pack) ? pack.resolve(FILE) : pack;
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new PackException(Files.isDirectory(pack)
                    ? pack + " holds no " + FILE + ". Choose the folder of a scenario pack, such as scenarios/glass-office."
                    : pack + " does not exist. Check the path of the pack.");
        }
        if (UntrustedFile.leadsOutOf(file.toAbsolutePath().getParent(), file)) {
            throw new PackException(file + " is a link that leads out of the pack. Put the file itself there.");
        }
        return read(UntrustedFile.bytes(file, FileKind.PACK), file.toString(), library);
    }

    /**
     * Reads a pack from memory, as it is kept with a record.
     *
     * @param name how messages call it
     * @param library what the pack finds under {@value ReferenceLibrary#URI_TEXT}
     */
    public static ScenarioPack read(byte[] content, String name, ReferenceLibrary library) throws PackException {
        FileKind.PACK.checkSize(content.length, name);
        Scenario scenario = new XmiReader(name, FileKind.PACK, library).read(content, PackText.of(content, name), Scenario.class);
        spansInOrder(scenario, name);
        return new ScenarioPack(scenario, library, content, sha256(content));
    }

    /** Shortest, likeliest and longest time follow each other; time does not run backwards. */
    private static void spansInOrder(Scenario scenario, String name) throws PackException {
        for (Iterator<EObject> all = EcoreUtil.getAllContents(scenario, false); all.hasNext();) {
            if (all.next() instanceof Span span) {
                int mode = span.isSetMode() ? span.getMode() : span.getMinimum();
                if (span.getMinimum() < 0 || span.getMinimum() > mode || mode > span.getMaximum()) {
                    throw new PackException(name + ": the " + XmiReader.describe(span.eContainer()) + " has a span of time that is not in order: minimum "
                            + span.getMinimum() + ", mode " + mode + ", maximum " + span.getMaximum() + ". Let them rise from 0 or more.");
                }
            }
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
