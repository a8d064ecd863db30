package org.comity.diagram.specification;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what the paths of a file lead to, such as {@code //@ownedViewpoints[name='x']/@ownedRepresentations.0}. */
final class References {
    private static final Pattern STEP = Pattern.compile("@(\\w+)(?:\\.(\\d{1,5})|\\[name='([^']*)'\\])?");

    private final Element root;
    private final Refusals refusals;

    References(Element root, Refusals refusals) {
        this.root = root;
        this.refusals = refusals;
    }

    void resolve(List<ElementReader.Written> references) throws SpecificationException {
        for (ElementReader.Written written : references) {
            Element found = find(written);
            if (!found.is(written.part().type())) {
                throw refusals.at("misplaced", written.from(), written.part().name(), found.title(), written.part().type());
            }
            written.from().refer(written.part().name(), found);
        }
    }

    private Element find(ElementReader.Written written) throws SpecificationException {
        String path = written.path().startsWith("#") ? written.path().substring(1) : written.path();
        if (!path.startsWith("//")) {
            throw refusals.at("otherFile", written.from(), written.part().name(), written.path());
        }
        Element at = root;
        for (String step : path.substring(2).split("/")) {
            at = step(at, step, written);
        }
        return at;
    }

    private Element step(Element from, String step, ElementReader.Written written) throws SpecificationException {
        Matcher matcher = STEP.matcher(step);
        List<Element> found = List.of();
        if (matcher.matches()) {
            List<Element> there = from.children(matcher.group(1));
            if (matcher.group(2) != null) {
                int index = Integer.parseInt(matcher.group(2));
                found = index < there.size() ? List.of(there.get(index)) : List.of();
            } else if (matcher.group(3) != null) {
                String name = URLDecoder.decode(matcher.group(3).replace("+", "%2B"), StandardCharsets.UTF_8);
                found = there.stream().filter(element -> element.text("name").equals(name)).toList();
            } else {
                found = there;
            }
        }
        if (found.size() != 1) {
            throw refusals.at(found.isEmpty() ? "unresolved" : "ambiguous", written.from(), written.part().name(), written.path());
        }
        return found.get(0);
    }
}
