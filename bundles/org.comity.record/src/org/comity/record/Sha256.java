package org.comity.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal. */
final class Sha256 {
    private Sha256() {
    }

    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Hash of several texts. Each counts with its length in UTF-8, so that no two lists of texts are taken for each other. */
    static String of(Iterable<String> texts) {
        StringBuilder all = new StringBuilder();
        texts.forEach(text -> all.append(text.getBytes(UTF_8).length).append(':').append(text));
        return of(all.toString().getBytes(UTF_8));
    }
}
