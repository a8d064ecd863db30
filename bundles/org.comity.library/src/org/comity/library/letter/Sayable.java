package org.comity.library.letter;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.model.request.AssistanceType;
import org.comity.model.request.FormField;

/** Limits of what a letter can say: sizes, days, lengths of penalties, fields. The figures are design figures, far around every case. */
public final class Sayable {
    /** Most characters of one text. */
    public static final int LONGEST_TEXT = 20_000;

    /** Most characters of one id. */
    public static final int LONGEST_NAME = 200;

    /** Most elements of one list: facts, fields, measures. */
    public static final int LONGEST_LIST = 200;

    /** Longest penalty, in months: a thousand years, since some courts add sentences up. */
    public static final int LONGEST_PENALTY = 12_000;

    /** First day that a letter can speak of. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1800, 1, 1);

    /** Last day that a letter can speak of. */
    public static final LocalDate LAST_DAY = LocalDate.of(2300, 1, 1);

    private Sayable() {
    }

    public static boolean isDay(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    /** Whether a penalty can be this long. @param months its length */
    public static boolean isPenalty(int months) {
        return months >= 0 && months <= LONGEST_PENALTY;
    }

    /** What can stand in a letter, and in a file: everything but control characters, halves of characters and what is no character. */
    public static boolean isWritable(int character) {
        boolean layout = character == '\n' || character == '\r' || character == '\t';
        boolean half = Character.getType(character) == Character.SURROGATE;
        boolean none = (character & 0xfffe) == 0xfffe || character >= 0xfdd0 && character <= 0xfdef;
        return layout || !Character.isISOControl(character) && !half && !none;
    }

    /** The fields that a letter of a type can fill in: those of its form, then those that the type adds to it. */
    public static Stream<FormField> fields(AssistanceType type) {
        return Stream.of(type.getForm(), type.getAddOn()).filter(Objects::nonNull).flatMap(form -> form.getSections().stream())
                .flatMap(section -> section.getFields().stream());
    }

    /** The field of this id among {@linkplain #fields those} that a letter of a type can fill in. */
    public static Optional<FormField> field(AssistanceType type, String id) {
        return fields(type).filter(field -> field.getId().equals(id)).findFirst();
    }
}
