package org.comity.report.internal.scorecard;

import java.util.List;
import java.util.stream.DoubleStream;

import org.comity.report.ScorecardContent.Kind;
import org.comity.report.ScorecardContent.Moment;
import org.comity.report.ScorecardContent.Timeline;
import org.eclipse.birt.chart.model.ChartWithAxes;
import org.eclipse.birt.chart.model.attribute.Anchor;
import org.eclipse.birt.chart.model.attribute.AxisType;
import org.eclipse.birt.chart.model.attribute.Marker;
import org.eclipse.birt.chart.model.attribute.MarkerType;
import org.eclipse.birt.chart.model.attribute.Orientation;
import org.eclipse.birt.chart.model.attribute.Position;
import org.eclipse.birt.chart.model.attribute.impl.InsetsImpl;
import org.eclipse.birt.chart.model.attribute.impl.MarkerImpl;
import org.eclipse.birt.chart.model.component.Axis;
import org.eclipse.birt.chart.model.component.MarkerLine;
import org.eclipse.birt.chart.model.component.impl.MarkerLineImpl;
import org.eclipse.birt.chart.model.component.impl.SeriesImpl;
import org.eclipse.birt.chart.model.data.impl.NumberDataElementImpl;
import org.eclipse.birt.chart.model.layout.Legend;
import org.eclipse.birt.chart.model.type.ScatterSeries;
import org.eclipse.birt.chart.model.type.impl.ScatterSeriesImpl;

/** Marks what happened on one line for each lane, from left to right in exercise time. */
final class TimelineChart {
    private static final double LANE_HEIGHT = 11;
    private static final double AXIS_AND_LEGEND = 24;
    private static final int MARKER_SIZE = 4;
    private static final double MINUTES_OF_HOUR = 60;
    private static final int LINES_AT_MOST = 12;
    /** Hours from one line of the grid to the next; beyond, whole days. */
    private static final double[] STEPS = { 0.5, 1, 2, 3, 6, 12, 24 };

    private TimelineChart() {
    }

    /** In millimetres. */
    static double height(Timeline timeline) {
        return timeline.lanes().size() * LANE_HEIGHT + AXIS_AND_LEGEND;
    }

    static ChartWithAxes create(Timeline timeline) {
        ChartWithAxes chart = ChartStyle.chart("Scatter Chart", "Standard Scatter Chart");
        legend(chart.getLegend());
        Axis hours = chart.getPrimaryBaseAxes()[0];
        hours(hours, timeline.moments().stream().mapToLong(Moment::minute).max().orElse(0) / MINUTES_OF_HOUR);
        Axis lanes = chart.getPrimaryOrthogonalAxis(hours);
        lanes(lanes, timeline.lanes());
        add(lanes, Kind.INJECT, MarkerType.BOX_LITERAL, ChartStyle.NAVY);
        add(lanes, Kind.ACT, MarkerType.CIRCLE_LITERAL, ChartStyle.TEAL);
        add(lanes, Kind.REPLY, MarkerType.DIAMOND_LITERAL, ChartStyle.AMBER);
        add(lanes, Kind.CLOCK, MarkerType.TRIANGLE_LITERAL, ChartStyle.SLATE);
        add(lanes, Kind.MISSED, MarkerType.CROSS_LITERAL, ChartStyle.RED);
        return chart;
    }

    private static void legend(Legend legend) {
        legend.setVisible(true);
        legend.setPosition(Position.BELOW_LITERAL);
        legend.setOrientation(Orientation.HORIZONTAL_LITERAL);
        legend.getSeparator().setVisible(false);
        legend.setEllipsis(0);
        ChartStyle.letters(legend.getText(), ChartStyle.INK);
    }

    private static void hours(Axis axis, double last) {
        ChartStyle.plain(axis, AxisType.LINEAR_LITERAL);
        ChartStyle.grid(axis);
        axis.setCategoryAxis(false);
        double step = step(last);
        axis.getScale().setMin(NumberDataElementImpl.create(0));
        axis.getScale().setMax(NumberDataElementImpl.create(Math.max(1, Math.ceil(last / step)) * step));
        axis.getScale().setStep(step);
        axis.getTitle().setVisible(true);
        axis.getTitle().getCaption().setValue("timeline.hours=");
        ChartStyle.letters(axis.getTitle().getCaption(), ChartStyle.SLATE);
        ChartStyle.add(axis, SeriesImpl.create(), "row[\"HOURS\"]", ChartStyle.NAVY);
    }

    private static double step(double hours) {
        double day = STEPS[STEPS.length - 1];
        return DoubleStream.of(STEPS).filter(step -> hours / step <= LINES_AT_MOST).findFirst()
                .orElse(Math.ceil(hours / day / LINES_AT_MOST) * day);
    }

    private static void lanes(Axis axis, List<String> names) {
        ChartStyle.plain(axis, AxisType.LINEAR_LITERAL);
        ChartStyle.grid(axis);
        axis.getLabel().setVisible(false);
        axis.getScale().setMin(NumberDataElementImpl.create(0));
        axis.getScale().setMax(NumberDataElementImpl.create(names.size() + 1));
        axis.getScale().setStep(1);
        for (int i = 0; i < names.size(); i++) {
            name(axis, names.size() - i, names.get(i));
        }
    }

    /** Writes the name of a lane above its line: beside it, long names would leave no room for the chart. */
    private static void name(Axis axis, int position, String name) {
        MarkerLine line = MarkerLineImpl.create(axis, NumberDataElementImpl.create(position));
        line.getLineAttributes().setVisible(false);
        line.setLabelAnchor(Anchor.NORTH_WEST_LITERAL);
        line.getLabel().setInsets(InsetsImpl.create(0, 0, MARKER_SIZE + 2, 0));
        // behind the sign BIRT takes a text as it is, and does not look for a message of this name
        line.getLabel().getCaption().setValue("=" + name);
        ChartStyle.letters(line.getLabel().getCaption(), ChartStyle.INK);
    }

    private static void add(Axis lanes, Kind kind, MarkerType shape, int color) {
        ScatterSeries series = (ScatterSeries) ScatterSeriesImpl.create();
        series.setSeriesIdentifier("kind." + kind + "=");
        series.getLabel().setVisible(false);
        series.getLineAttributes().setVisible(false);
        Marker marker = MarkerImpl.create(shape, MARKER_SIZE);
        marker.getOutline().setVisible(false);
        series.getMarkers().clear();
        series.getMarkers().add(marker);
        ChartStyle.add(lanes, series, "row[\"" + kind + "\"]", color);
    }
}
