package org.comity.diagram.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** An expression of a specification. */
public sealed interface Expression {
    /** The value of a feature of the element at hand, or what it holds: {@code feature:name}, {@code feature:eContents}. */
    record Feature(String name) implements Expression {
    }

    /** The value of a variable: {@code var:container}. */
    record Variable(String name) implements Expression {
    }

    /**
     * What a service says: {@code service:label}, {@code service:source.scenarioOf(target)}.
     *
     * @param receiver the variable whose value comes first; the element at hand where there is none
     * @param arguments names of variables
     */
    record Service(Optional<String> receiver, String name, List<String> arguments) implements Expression {
    }

    /** Text that stands for itself. */
    record Literal(String text) implements Expression {
    }

    /**
     * Takes an expression apart.
     *
     * @throws IllegalArgumentException when it is of a language that needs Sirius, or not well formed; the message says which
     */
    static Expression parse(String text) {
        String plain = text.strip();
        if (plain.startsWith("feature:")) {
            return new Feature(name(plain.substring("feature:".length()), plain));
        }
        if (plain.startsWith("var:")) {
            return new Variable(name(plain.substring("var:".length()), plain));
        }
        if (plain.startsWith("service:")) {
            return service(plain.substring("service:".length()).strip(), plain);
        }
        if (Syntax.FOREIGN.matcher(plain).lookingAt()) {
            throw new IllegalArgumentException("'" + plain + "' is in a language that only Sirius can evaluate");
        }
        return new Literal(text);
    }

    private static Expression service(String call, String whole) {
        Matcher matcher = Syntax.CALL.matcher(call);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + whole + "' is no call of a service, such as service:label or service:source.linkTo(target)");
        }
        String arguments = Optional.ofNullable(matcher.group("arguments")).orElse("").strip();
        return new Service(Optional.ofNullable(matcher.group("receiver")), matcher.group("name"),
                arguments.isEmpty() ? List.of() : Arrays.stream(arguments.split(",")).map(argument -> name(argument, whole)).toList());
    }

    private static String name(String text, String whole) {
        String name = text.strip();
        if (!Syntax.NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + whole + "' names nothing");
        }
        return name;
    }
}
