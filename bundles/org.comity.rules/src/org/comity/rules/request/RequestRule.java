package org.comity.rules.request;

import java.util.List;

import org.comity.model.jurisdiction.State;
import org.comity.rules.Severity;

/**
 * One thing that a reviewing office looks at. Implementations are stateless; each has an id that never changes, since
 * scenarios, records and reports refer to it, and four texts in {@code messages.properties} ({@code id.title}, {@code id.about}, {@code id.why}, {@code id.cure}).
 */
public interface RequestRule {
    /** Stable id in lower case, such as {@code basis.not-in-force}. */
    String id();

    /** Which review asks. */
    Stage stage();

    /** How much its breaches may matter, mildest first. */
    List<Severity> severities();

    /**
     * Ids of the articles in the library on which it rests, of several instruments where they say the same; a finding cites those of the one that applies.
     * Empty where it rests on facts about a State, on the form or on practice.
     */
    default List<String> articles() {
        return List.of();
    }

    /**
     * Looks at a request.
     *
     * @return the breaches found, empty where the rule is met or does not apply
     */
    List<Breach> check(RequestReview review);

    /** When in the handling of a request a rule is asked. */
    enum Stage {
        /** Form and contents: what is missing can be supplied. */
        FORMAL,
        /** Law: what is wrong needs another basis, channel or measure, or an explanation. */
        LEGAL
    }

    /**
     * One breach.
     *
     * @param field id of the form field that it is about
     * @param source the rule of law or practice behind it; empty where that is the articles of the rule, or nothing is on record
     * @param arguments for the texts
     * @param known false where the library does not know the fact; {@code id.unknown} then says what is not known
     */
    record Breach(Severity severity, String field, String source, List<Object> arguments, boolean known) {
        static Breach of(Severity severity, String field, String source, Object... arguments) {
            return new Breach(severity, field, source, List.of(arguments), true);
        }

        /** One that rests on the articles of its rule. */
        static Breach citing(Severity severity, String field, Object... arguments) {
            return of(severity, field, "", arguments);
        }

        /** Where the library does not know what the rule would have to know about a State: advice, never more. */
        static Breach unknown(String field, String source, State state) {
            return new Breach(Severity.ADVICE, field, source, List.of(state.getName()), false);
        }
    }
}
