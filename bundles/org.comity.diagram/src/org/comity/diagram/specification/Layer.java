package org.comity.diagram.specification;

import java.util.List;

/** What is shown together. */
public final class Layer extends Part {
    Layer(Element element) {
        super(element);
    }

    /** Whether it is shown until a user switches it off. */
    public boolean isActiveByDefault() {
        return !isOptional() || element().flag("activeByDefault");
    }

    /** Whether a user can switch it off. */
    public boolean isOptional() {
        return element().is("AdditionalLayer") && element().flag("optional");
    }

    /** The mappings of what stands on the diagram itself, containers first. */
    public List<NodeMapping> nodeMappings() {
        return NodeMapping.of(element().children("containerMappings"), element().children("nodeMappings"));
    }

    public List<EdgeMapping> edgeMappings() {
        return element().children("edgeMappings").stream().map(EdgeMapping::new).toList();
    }

    /** The drawers of the palette. */
    public List<ToolSection> sections() {
        return element().children("toolSections").stream().map(ToolSection::new).toList();
    }
}
