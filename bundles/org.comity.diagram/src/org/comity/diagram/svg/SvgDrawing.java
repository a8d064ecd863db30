package org.comity.diagram.svg;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.comity.diagram.layout.Bounds;
import org.comity.diagram.layout.Courses;
import org.comity.diagram.layout.Layout;
import org.comity.diagram.layout.NodeSize;
import org.comity.diagram.layout.Point;
import org.comity.diagram.layout.Route;
import org.comity.diagram.layout.TextBlock;
import org.comity.diagram.specification.Colour;
import org.comity.diagram.specification.EdgeStyle;
import org.comity.diagram.specification.LabelStyle;
import org.comity.diagram.specification.NodeMapping;
import org.comity.diagram.specification.NodeStyle;
import org.comity.diagram.view.Diagram;
import org.comity.diagram.view.DiagramEdge;
import org.comity.diagram.view.DiagramNode;
import org.comity.diagram.view.Label;
import org.comity.diagram.view.NodeLook;

/** Draws a diagram as SVG 1.1 that stands by itself: no script, no link, no style sheet; text is text, in fonts that are named. */
public final class SvgDrawing {
    private static final String FONTS = "'DejaVu Sans', Verdana, 'Noto Sans', 'Segoe UI', Arial, sans-serif";
    private static final double MARGIN = 24;
    private static final double TITLE = 44;
    private static final double TITLE_SIZE = 20;
    /** From the top of a line to where letters stand. */
    private static final double BASE = 0.98;

    private final Diagram diagram;
    private final Layout layout;
    private final Courses courses;
    private final Palette palette;
    private final SvgWriter svg = new SvgWriter();
    private int shades;

    private SvgDrawing(Diagram diagram, Layout layout, Palette palette) {
        this.diagram = diagram;
        this.layout = layout;
        this.palette = palette;
        courses = new Courses(layout);
    }

    /** Draws what a diagram shows. What the layout has no place for is left out, so it has to be complete. */
    public static String of(Diagram diagram, Layout layout, Palette palette) {
        return new SvgDrawing(diagram, layout, palette).draw();
    }

    private String draw() {
        Bounds all = extent();
        double width = Math.ceil(Math.max(all.width(), TextBlock.of(title(), Double.MAX_VALUE).width()) + 2 * MARGIN);
        double height = Math.ceil(all.height() + 2 * MARGIN + TITLE);
        svg.begin("svg", "width", width, "height", height, "viewBox", "0 0 " + SvgWriter.number(width) + " " + SvgWriter.number(height),
                "font-family", FONTS, "role", "img");
        svg.begin("title").text(diagram.title()).end();
        svg.empty("rect", "width", "100%", "height", "100%", "fill", palette.ground().hex());
        text(List.of(diagram.title()), new Point(MARGIN, MARGIN), TITLE_SIZE, title().style(), LabelStyle.Alignment.LEFT);
        svg.begin("g", "transform", "translate(" + SvgWriter.number(MARGIN - all.x()) + " " + SvgWriter.number(MARGIN + TITLE - all.y()) + ")");
        diagram.nodes().filter(node -> node.mapping().isContainer()).forEach(this::node);
        diagram.edges().forEach(this::line);
        diagram.nodes().filter(node -> !node.mapping().isContainer() && !node.isOnBorder()).forEach(this::node);
        diagram.nodes().filter(DiagramNode::isOnBorder).forEach(this::node);
        diagram.edges().forEach(this::labels);
        svg.end().end();
        return svg.toString();
    }

    private Label title() {
        return new Label(diagram.title(), new LabelStyle(Optional.empty(), (int) (TITLE_SIZE * 3 / 4), Set.of("bold"), Colour.BLACK, LabelStyle.Alignment.LEFT));
    }

    /** What everything together covers. */
    private Bounds extent() {
        List<Bounds> all = Stream.concat(diagram.nodes().flatMap(this::covered),
                diagram.edges().flatMap(edge -> courses.of(edge).stream()).flatMap(route -> Stream.concat(route.labels().values().stream(),
                        route.points().stream().map(point -> new Bounds(point.x(), point.y(), 0, 0))))).toList();
        double left = all.stream().mapToDouble(Bounds::x).min().orElse(0);
        double top = all.stream().mapToDouble(Bounds::y).min().orElse(0);
        return new Bounds(left, top, all.stream().mapToDouble(Bounds::right).max().orElse(0) - left, all.stream().mapToDouble(Bounds::bottom).max().orElse(0) - top);
    }

    private Stream<Bounds> covered(DiagramNode node) {
        return layout.absolute(node).stream().flatMap(bounds -> Stream.concat(Stream.of(bounds), outside(node, bounds).stream()));
    }

    /** Where a label below a node stands. */
    private static Optional<Bounds> outside(DiagramNode node, Bounds bounds) {
        return node.look().labelInside() ? Optional.empty() : NodeSize.of(node.look()).label().map(text -> new Bounds(bounds.centre().x() - text.width() / 2,
                bounds.bottom() + 2, text.width(), text.height()));
    }

    private void node(DiagramNode node) {
        layout.absolute(node).ifPresent(bounds -> {
            NodeLook look = node.look();
            svg.begin("g");
            String hover = look.tooltip().isBlank() ? "" : look.tooltip();
            if (!hover.isEmpty()) {
                svg.begin("title").text(hover).end();
            }
            outline(look, bounds);
            NodeSize.of(look).label().ifPresent(text -> label(node, text, bounds));
            svg.end();
        });
    }

    private void outline(NodeLook look, Bounds b) {
        String fill = fill(look);
        String stroke = look.borderWidth() == 0 ? "none" : palette.of(look.border()).hex();
        Object[] pen = {"fill", fill, "stroke", stroke, "stroke-width", (double) look.borderWidth(), "stroke-dasharray", dashes(look.borderLine(), look.borderWidth())};
        switch (look.shape()) {
            case SQUARE -> svg.empty("rect", with(pen, "x", b.x(), "y", b.y(), "width", b.width(), "height", b.height(), "rx", 3.0));
            case CONTAINER -> svg.empty("rect", with(pen, "x", b.x(), "y", b.y(), "width", b.width(), "height", b.height(), "rx", (double) look.corner()));
            case ELLIPSE -> svg.empty("ellipse", with(pen, "cx", b.centre().x(), "cy", b.centre().y(), "rx", b.width() / 2, "ry", b.height() / 2));
            case LOZENGE -> svg.empty("polygon", with(pen, "points", Ends.points(List.of(new Point(b.centre().x(), b.y()), new Point(b.right(), b.centre().y()),
                    new Point(b.centre().x(), b.bottom()), new Point(b.x(), b.centre().y())))));
            case NOTE -> note(b, pen);
        }
    }

    private void note(Bounds b, Object[] pen) {
        double fold = 12;
        svg.empty("polygon", with(pen, "points", Ends.points(List.of(new Point(b.x(), b.y()), new Point(b.right() - fold, b.y()), new Point(b.right(), b.y() + fold),
                new Point(b.right(), b.bottom()), new Point(b.x(), b.bottom())))));
        svg.empty("polyline", with(pen, "points", Ends.points(List.of(new Point(b.right() - fold, b.y()), new Point(b.right() - fold, b.y() + fold), new Point(b.right(), b.y() + fold)))));
    }

    private static Object[] with(Object[] pen, Object... shape) {
        return Stream.of(shape, pen).flatMap(Stream::of).toArray();
    }

    private String fill(NodeLook look) {
        if (look.fill().equals(look.shade())) {
            return palette.of(look.fill()).hex();
        }
        String id = "shade" + ++shades;
        svg.begin("linearGradient", "id", id, "x1", "0", "y1", "0", "x2", look.shadeDownwards() ? "0" : "1", "y2", look.shadeDownwards() ? "1" : "0");
        svg.empty("stop", "offset", "0", "stop-color", palette.of(look.fill()).hex());
        svg.empty("stop", "offset", "1", "stop-color", palette.of(look.shade()).hex()).end();
        return "url(#" + id + ")";
    }

    private static String dashes(NodeStyle.Line line, int width) {
        int unit = Math.max(1, width);
        return switch (line) {
            case SOLID -> "none";
            case DASH -> 5 * unit + " " + 3 * unit;
            case DOT -> unit + " " + 2 * unit;
            case DASH_DOT -> 5 * unit + " " + 2 * unit + " " + unit + " " + 2 * unit;
        };
    }

    private void label(DiagramNode node, TextBlock text, Bounds bounds) {
        LabelStyle style = node.look().label().orElseThrow().style();
        double top = outside(node, bounds).map(Bounds::y).orElseGet(() -> node.mapping().isContainer() ? bounds.y() + NodeSize.MARGIN
                : bounds.centre().y() - (text.height() + NodeSize.foot(node)) / 2);
        LabelStyle.Alignment alignment = node.parent().map(parent -> parent.mapping().presentation() != NodeMapping.Presentation.FREE).orElse(false)
                ? LabelStyle.Alignment.LEFT : style.alignment(); // edges from lane to lane would cross a title in the middle
        double x = switch (alignment) {
            case LEFT -> bounds.x() + NodeSize.MARGIN;
            case CENTER -> bounds.centre().x();
            case RIGHT -> bounds.right() - NodeSize.MARGIN;
        };
        text(text.lines(), new Point(x, top), text.size(), style, alignment);
    }

    private void text(List<String> lines, Point at, double size, LabelStyle style, LabelStyle.Alignment alignment) {
        String anchor = switch (alignment) {
            case LEFT -> "start";
            case CENTER -> "middle";
            case RIGHT -> "end";
        };
        String decoration = Stream.of(style.formats().contains("underline") ? "underline" : "", style.formats().contains("strike_through") ? "line-through" : "")
                .filter(word -> !word.isEmpty()).reduce((one, other) -> one + " " + other).orElse("none");
        for (int i = 0; i < lines.size(); i++) {
            svg.begin("text", "x", at.x(), "y", at.y() + i * size * TextBlock.LINE + size * BASE, "font-size", size, "text-anchor", anchor, "fill", palette.of(style.colour()).hex(),
                    "font-weight", style.formats().contains("bold") ? "bold" : "normal", "font-style", style.formats().contains("italic") ? "italic" : "normal",
                    "text-decoration", decoration).text(lines.get(i)).end();
        }
    }

    private void line(DiagramEdge edge) {
        courses.of(edge).ifPresent(route -> {
            List<Point> points = route.points();
            String stroke = palette.of(edge.look().stroke()).hex();
            svg.empty("polyline", "points", Ends.points(points), "fill", "none", "stroke", stroke, "stroke-width", (double) edge.look().width(),
                    "stroke-dasharray", dashes(edge.look().line(), edge.look().width()), "stroke-linejoin", "round");
            Ends ends = new Ends(svg, palette.ground().hex());
            ends.draw(edge.look().source(), points.get(1), points.get(0), stroke);
            ends.draw(edge.look().target(), points.get(points.size() - 2), points.get(points.size() - 1), stroke);
        });
    }

    private void labels(DiagramEdge edge) {
        Map<EdgeStyle.Place, Bounds> places = courses.of(edge).map(Route::labels).orElse(Map.of());
        edge.look().labels().forEach((place, label) -> Optional.ofNullable(places.get(place)).ifPresent(bounds -> {
            TextBlock text = TextBlock.ofEdge(label);
            if (layout.of(edge).filter(route -> route.labels().containsKey(place)).isEmpty()) {
                // it stands on the line
                svg.empty("rect", "x", bounds.x(), "y", bounds.y(), "width", bounds.width(), "height", bounds.height(), "fill", palette.ground().hex(),
                        "fill-opacity", "0.8");
            }
            text(text.lines(), new Point(bounds.centre().x(), bounds.y()), text.size(), label.style(), LabelStyle.Alignment.CENTER);
        }));
    }
}
