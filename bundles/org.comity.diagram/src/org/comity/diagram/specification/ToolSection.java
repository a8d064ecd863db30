package org.comity.diagram.specification;

import java.util.List;

/** A drawer of the palette. */
public final class ToolSection extends Part {
    ToolSection(Element element) {
        super(element);
    }

    /** The tools that a user chooses by hand; those that mappings name are reached through these. */
    public List<Tool> tools() {
        return element().children("ownedTools").stream().map(Tool::of).filter(tool -> tool instanceof Tool.Creation || tool instanceof Tool.Connection).toList();
    }

    public List<ToolSection> sections() {
        return element().children("subSections").stream().map(ToolSection::new).toList();
    }
}
