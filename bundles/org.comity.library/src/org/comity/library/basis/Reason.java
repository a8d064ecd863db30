package org.comity.library.basis;

import java.util.List;
import java.util.Locale;

import org.comity.model.text.Texts;

/**
 * One reason why a legal basis exists, does not exist or is not known.
 *
 * @param code what kind of reason it is; stable, for rules and reports
 * @param standing what the reason says for itself
 * @param details what fills the sentence: titles, names of States, days, as text
 */
public record Reason(Code code, Standing standing, List<String> details) {
    public Reason {
        details = List.copyOf(details);
    }

    /** Kinds of reasons. */
    public enum Code {
        /** The State is bound since a day. */
        BOUND_SINCE("reason.bound-since"),
        /** The State is bound, by a year or month that is over. */
        BOUND_BY("reason.bound-by"),
        /** The State is party; since when was not recorded. */
        BOUND_UNDATED("reason.bound-undated"),
        /** The instrument is applied to the State by another one that is bound. */
        APPLIED_THROUGH("reason.applied-through"),
        /** The instrument is applied through another State; since when was not recorded. */
        APPLIED_UNDATED("reason.applied-undated"),
        /** The State becomes bound later. */
        BOUND_LATER("reason.bound-later"),
        /** The State has deposited its instrument, and the waiting days are not over. */
        DEPOSITED_NOT_YET_BOUND("reason.deposited-not-yet-bound"),
        /** Only a month or year is recorded, and the day falls into it. */
        DATE_NOT_EXACT("reason.date-not-exact"),
        /** The State is party, and the day lies before the record, which has no date. */
        DATE_NOT_RECORDED("reason.date-not-recorded"),
        /** The State signed and is not bound. */
        SIGNED_ONLY("reason.signed-only"),
        /** The State was invited to accede. */
        INVITED_ONLY("reason.invited-only"),
        /** The State is not party. */
        NOT_PARTY("reason.not-party"),
        /** What the State is to the instrument was not recorded. */
        NO_RECORD("reason.no-record"),
        /** The record is of low confidence only. */
        LOW_CONFIDENCE("reason.low-confidence"),
        /** The State does not take the instrument as a basis for this. */
        EXCLUDED("reason.excluded"),
        /** The instrument is not in force. */
        INSTRUMENT_NOT_IN_FORCE("reason.instrument-not-in-force"),
        /** The instrument was not in force when that was last checked, which is before the day. */
        INSTRUMENT_NOT_CHECKED_SINCE("reason.instrument-not-checked-since"),
        /** The instrument enters into force after the day. */
        INSTRUMENT_LATER("reason.instrument-later"),
        /** Whether the instrument is in force was not recorded. */
        INSTRUMENT_NOT_KNOWN("reason.instrument-not-known"),
        /** The instrument is in force. */
        INSTRUMENT_IN_FORCE("reason.instrument-in-force"),
        /** The instrument does not provide for the type of assistance. */
        NOT_COVERED("reason.not-covered"),
        /** The State helps by its own law. */
        OWN_LAW("reason.own-law"),
        /** The State decides or arranges the single case. */
        CASE_BY_CASE("reason.case-by-case"),
        /** The State helps on a promise of reciprocity. */
        ON_RECIPROCITY("reason.on-reciprocity"),
        /** The State needs a treaty. */
        TREATY_REQUIRED("reason.treaty-required"),
        /** Whether the State helps without a treaty was not recorded. */
        WITHOUT_TREATY_NOT_KNOWN("reason.without-treaty-not-known");

        private final String key;

        Code(String key) {
            this.key = key;
        }
    }

    static Reason of(Code code, Standing standing, String... details) {
        return new Reason(code, standing, List.of(details));
    }

    /** The reason as one sentence in the language of the locale, or in English where that is not there. */
    public String sentence(Locale locale) {
        return Texts.beside(Reason.class, locale).text(code.key, details.toArray());
    }
}
