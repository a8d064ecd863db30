package org.comity.build.facts;

import java.util.List;

/** The fact base cannot be converted; every problem names the file and the path in it. */
public final class FactsException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    FactsException(List<String> problems) {
        super(problems.size() + " problem(s), nothing was written:\n" + String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line per problem. */
    public List<String> problems() {
        return problems;
    }
}
