package org.comity.diagram.specification;

import java.util.List;
import java.util.Optional;

import org.comity.diagram.expression.Expression;

/** What elements of one class have to keep. */
public final class Rule extends Part {
    /** How bad it is when they do not. */
    public enum Level {
        INFO, WARNING, ERROR
    }

    /** A way to put it right. */
    public record Fix(String name, Optional<Operation> operation) {
    }

    Rule(Element element) {
        super(element);
    }

    public Level level() {
        return Level.valueOf(element().text("level"));
    }

    public String targetClass() {
        return element().text("targetClass");
    }

    public Optional<Expression> message() {
        return element().expression("message");
    }

    /** All of these have to hold. */
    public List<Expression> audits() {
        return element().children("audits").stream().flatMap(audit -> audit.expression("auditExpression").stream()).toList();
    }

    public List<Fix> fixes() {
        return element().children("fixes").stream().map(fix -> new Fix(fix.text("name"), Operation.first(fix))).toList();
    }
}
