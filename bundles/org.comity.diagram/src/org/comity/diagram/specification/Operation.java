package org.comity.diagram.specification;

import java.util.List;
import java.util.Optional;

import org.comity.diagram.expression.Expression;

/** A step that changes the model; {@code then} follows it, with the element that it leads to at hand. */
public sealed interface Operation {
    /** Goes on with another element. */
    record GoTo(Expression element, List<Operation> then) implements Operation {
    }

    /** Makes an element and goes on with it. */
    record Create(String type, String feature, String variable, List<Operation> then) implements Operation {
    }

    /** Sets a feature, or adds to it where it holds several. */
    record Assign(String feature, Optional<Expression> value, List<Operation> then) implements Operation {
    }

    /** Empties a feature, or takes some elements out of it. */
    record Clear(String feature, Optional<Expression> elements, List<Operation> then) implements Operation {
    }

    /** Removes the element at hand and every reference to it and to what it holds. */
    record Remove() implements Operation {
    }

    /** Puts the element at hand into another one. */
    record Move(Expression container, String feature, List<Operation> then) implements Operation {
    }

    /** Goes on where a condition holds. */
    record When(Expression condition, List<Operation> then) implements Operation {
    }

    /** Goes on with the first case that holds, or with none of them. */
    record Choose(List<When> cases, List<Operation> otherwise) implements Operation {
    }

    /** Goes on with each element in turn, which is also the value of a variable. */
    record Each(Expression elements, String variable, List<Operation> then) implements Operation {
    }

    /** Gives a variable a value for what follows. */
    record Remember(String variable, Optional<Expression> value, List<Operation> then) implements Operation {
    }

    /** What a tool or a fix begins with. */
    static Optional<Operation> first(Element owner) {
        return owner.child("initialOperation").flatMap(initial -> initial.child("firstModelOperations")).map(Operation::of);
    }

    private static List<Operation> then(Element element) {
        return element.children("subModelOperations").stream().map(Operation::of).toList();
    }

    private static Operation of(Element element) {
        return switch (element.kind().name()) {
            case "ChangeContext" -> new GoTo(needed(element, "browseExpression"), then(element));
            case "CreateInstance" -> new Create(element.text("typeName"), element.text("referenceName"), element.text("variableName"), then(element));
            case "SetValue" -> new Assign(element.text("featureName"), element.expression("valueExpression"), then(element));
            case "Unset" -> new Clear(element.text("featureName"), element.expression("elementExpression"), then(element));
            case "RemoveElement" -> new Remove();
            case "MoveElement" -> new Move(needed(element, "newContainerExpression"), element.text("featureName"), then(element));
            case "If" -> new When(needed(element, "conditionExpression"), then(element));
            case "For" -> new Each(needed(element, "expression"), element.text("iteratorName"), then(element));
            case "Let" -> new Remember(element.text("variableName"), element.expression("valueExpression"), then(element));
            case "Switch" -> new Choose(element.children("cases").stream().map(each -> new When(needed(each, "conditionExpression"), then(each))).toList(),
                    element.child("default").map(Operation::then).orElse(List.of()));
            default -> throw new IllegalStateException("The vocabulary holds no other operation");
        };
    }

    private static Expression needed(Element element, String part) {
        return element.expression(part).orElseThrow(() -> new IllegalStateException("Expressions were checked when the specification was read"));
    }
}
