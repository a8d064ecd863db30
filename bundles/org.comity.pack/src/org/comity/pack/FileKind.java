package org.comity.pack;

import java.nio.file.Path;

/**
 * What a file of unknown origin is expected to be, how large it may be, and what messages call it. The figures are far above what
 * people write and far below what hurts.
 */
enum FileKind {
    /** The scenario file of a pack. */
    PACK("Scenario", "scenario", "pack", "Choose the scenario.xmi of a pack, such as scenarios/glass-office.", 16L << 20, 200_000, 64, 1_000_000),
    /** A drafted request. */
    REQUEST("DraftedRequest", "request", "request", "Choose a request as docs/request.md describes it.", 1L << 20, 5_000, 16, 20_000);

    /** Latest version of the formats of packs and requests that this Comity reads. */
    static final int FORMAT = 1;

    private final String root;
    private final String content;
    private final String noun;
    private final String choice;
    private final long mostBytes;
    private final int mostElements;
    private final int deepest;
    private final int longestText;

    FileKind(String root, String content, String noun, String choice, long mostBytes, int mostElements, int deepest, int longestText) {
        this.root = root;
        this.content = content;
        this.noun = noun;
        this.choice = choice;
        this.mostBytes = mostBytes;
        this.mostElements = mostElements;
        this.deepest = deepest;
        this.longestText = longestText;
    }

    /** Name of the class of its root element. */
    String root() {
        return root;
    }

    /** What it holds, in one word. */
    String content() {
        return content;
    }

    /** What a person calls it, in one word. */
    String noun() {
        return noun;
    }

    /** Which file to choose instead, as a sentence. */
    String choice() {
        return choice;
    }

    /** Most elements: of XML, or values of JSON. */
    int mostElements() {
        return mostElements;
    }

    /** Deepest nesting of elements. */
    int deepest() {
        return deepest;
    }

    /** Most characters of one text. */
    int longestText() {
        return longestText;
    }

    /** Refuses what is too large or empty. @param size in bytes */
    void checkSize(long size, String name) throws PackException {
        if (size > mostBytes) {
            throw new PackException(name + " has " + size + " bytes; a " + content + " file may have " + mostBytes + " at most. Check that it is the right file.");
        }
        if (size == 0) {
            throw new PackException(name + " is empty. Restore the file from a copy.");
        }
    }

    /** The refusal of something that is no file at all. */
    PackException noFile(Path path) {
        return new PackException(path + " is not a file. " + choice);
    }
}
