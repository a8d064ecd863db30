package org.comity.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A file kept in the record, such as the scenario. @param hash of name and content */
record Attachment(String name, byte[] content, String hash) {

    static Attachment of(String name, byte[] content) {
        return new Attachment(name, content, hash(name, content));
    }

    /** Whether nothing in it was changed. */
    boolean isAsWritten() {
        return hash.equals(hash(name, content));
    }

    /** Hash of what a record begins with, the version of its form and its attachments: what comes before the first event. */
    static String beginning(Form form, List<Attachment> attachments) {
        List<String> parts = new ArrayList<>(List.of(Integer.toString(form.version())));
        attachments.stream().sorted(Comparator.comparing(Attachment::name))
                .forEach(attachment -> parts.addAll(List.of(attachment.name(), attachment.hash())));
        return Sha256.of(parts);
    }

    private static String hash(String name, byte[] content) {
        return Sha256.of(List.of(name, Sha256.of(content)));
    }
}
