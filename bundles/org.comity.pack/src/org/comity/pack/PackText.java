package org.comity.pack;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

import org.comity.library.letter.Sayable;

/**
 * The text of a file of unknown origin: UTF-8 or, with its byte order mark, UTF-16. Bytes that are no text are not passed on to any parser.
 *
 * @param encoding in which it is
 */
record PackText(String text, Charset encoding) {
    private static final int BEGINNING = 80;
    private static final byte[] BIG_END_FIRST = {(byte) 0xfe, (byte) 0xff};
    private static final byte[] LITTLE_END_FIRST = {(byte) 0xff, (byte) 0xfe};

    static PackText of(byte[] content, String name) throws PackException {
        Charset encoding = encoding(content);
        CharBuffer text = CharBuffer.allocate(content.length + 1);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CoderResult result = encoding.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            throw new PackException(name + ", line " + line(text) + ", holds bytes that are no " + encoding.name()
                    + " text. Restore the file from a copy, or save it in UTF-8.");
        }
        String whole = text.toString();
        return new PackText(whole.startsWith("\ufeff") ? whole.substring(1) : whole, encoding);
    }

    /** The first character that no file must hold. */
    static OptionalInt unwritable(String text) {
        return text.codePoints().filter(character -> !Sayable.isWritable(character)).findFirst();
    }

    /** What such a character is called, and the way out. */
    static String refusal(int unwritable) {
        return "the control character " + String.format(Locale.ROOT, "U+%04X", unwritable) + ". Remove it; line breaks and tabs may stay.";
    }

    /** The beginning of a text, as it can stand in a message. */
    static String shorten(String value) {
        return (value.length() > BEGINNING ? value.substring(0, BEGINNING) + "..." : value).replaceAll("\\p{C}", "?");
    }

    /** Whether a file in this encoding may say of itself that it is in that one. */
    boolean isIn(String declared) {
        Set<String> names = encoding.equals(StandardCharsets.UTF_8) ? Set.of("UTF-8", "US-ASCII") : Set.of("UTF-16", "UTF-16LE", "UTF-16BE");
        return names.contains(declared.toUpperCase(Locale.ROOT));
    }

    private static Charset encoding(byte[] content) {
        byte[] mark = Arrays.copyOf(content, 2);
        boolean marked = Arrays.equals(mark, BIG_END_FIRST) || Arrays.equals(mark, LITTLE_END_FIRST);
        return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static long line(CharBuffer before) {
        return 1 + before.chars().filter(character -> character == '\n').count();
    }
}
