package org.comity.diagram.specification;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.comity.diagram.expression.Expression;

/**
 * A style with its condition.
 *
 * @param condition when it is taken; always, where there is none
 */
public record Conditional<S>(Optional<Expression> condition, S style) {
    static <S> List<Conditional<S>> of(Element mapping, Function<Element, S> style) {
        return Stream.concat(
                mapping.children("conditionnalStyles").stream().flatMap(conditional -> conditional.child("style").stream()
                        .map(each -> new Conditional<>(conditional.expression("predicateExpression"), style.apply(each)))),
                mapping.child("style").stream().map(each -> new Conditional<>(Optional.<Expression>empty(), style.apply(each)))).toList();
    }
}
