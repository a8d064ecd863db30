package org.comity.diagram.arrange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.comity.diagram.layout.Layout;
import org.comity.diagram.view.Diagram;
import org.comity.diagram.view.DiagramEdge;
import org.comity.diagram.view.DiagramNode;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Gives every part of a diagram a place, in layers that follow the edges. The same diagram is always arranged the same way. */
public final class Arrangement {
    static {
        // ELK announces its algorithms by an extension point, which a plain JVM has not
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final Map<DiagramNode, ElkConnectableShape> shapes = new HashMap<>();
    private final Map<DiagramEdge, ElkEdge> links = new HashMap<>();
    private final ElkNode graph = ElkGraphUtil.createGraph();

    private Arrangement() {
    }

    /** Arranges everything that a diagram shows. */
    public static Layout of(Diagram diagram) {
        List<DiagramEdge> edges = diagram.edges().toList();
        return new Arrangement().arrange(diagram.top(), edges);
    }

    private Layout arrange(List<DiagramNode> top, List<DiagramEdge> edges) {
        GraphOptions options = new GraphOptions(top, edges);
        options.graph(graph);
        Stacks stacks = new Stacks();
        Shapes make = new Shapes(options, edges, shapes, stacks);
        top.forEach(node -> make.node(graph, node));
        for (DiagramEdge edge : edges) {
            if (!shapes.containsKey(edge.source()) || !shapes.containsKey(edge.end())) {
                // a lane is drawn around what is in it; an edge to the lane itself runs straight
                continue;
            }
            ElkEdge link = ElkGraphUtil.createSimpleEdge(shapes.get(edge.source()), shapes.get(edge.end()));
            EdgeLabels.add(link, edge);
            links.put(edge, link);
        }
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        return new Outcome(graph, shapes, links, stacks).layout();
    }
}
