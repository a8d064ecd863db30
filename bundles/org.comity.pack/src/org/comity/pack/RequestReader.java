package org.comity.pack;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.comity.library.ReferenceLibrary;
import org.comity.model.scenario.DraftedRequest;

/**
 * Reads drafted requests, in JSON or in the model's XMI. Requests are not trusted: either one is sound and returned whole, or a
 * {@link PackException} says in words for its author what is wrong and where. Whether it is a good request is for the rules to say.
 */
public final class RequestReader {
    private RequestReader() {
    }

    /**
     * Reads a request from disk.
     *
     * @param library where States, types, instruments and fields are looked up
     */
    public static DraftedRequest read(Path file, ReferenceLibrary library) throws PackException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw Sentences.refusal("file.none", file);
        }
        return read(UntrustedFile.bytes(file, FileKind.REQUEST), file.toString(), library);
    }

    /**
     * Reads a request from memory.
     *
     * @param name how messages call it
     * @param library where States, types, instruments and fields are looked up
     */
    static DraftedRequest read(byte[] content, String name, ReferenceLibrary library) throws PackException {
        FileKind.REQUEST.checkSize(content.length, name);
        PackText text = text(content, name);
        DraftedRequest request = switch (text.text().isBlank() ? ' ' : text.text().stripLeading().charAt(0)) {
            case '{' -> new JsonRequest(name, library).build(JsonFile.read(RequestJson.class, text.text(), FileKind.REQUEST, name));
            case '<' -> new XmiReader(name, FileKind.REQUEST, library).read(content, text, DraftedRequest.class);
            default -> throw Sentences.refusal("file.neither", name);
        };
        new RequestCheck(name).check(request);
        return request;
    }

    private static PackText text(byte[] content, String name) throws PackException {
        String beginning = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
        if (beginning.equals("%PDF")) {
            throw Sentences.refusal("file.pdf", name);
        }
        if (beginning.startsWith("PK")) {
            throw Sentences.refusal("file.archive", name);
        }
        return PackText.of(content, name);
    }
}
