package org.comity.report.internal.scorecard;

import java.util.List;

import org.comity.report.ScorecardContent.Criterion;
import org.eclipse.birt.chart.model.ChartWithAxes;
import org.eclipse.birt.chart.model.attribute.AxisType;
import org.eclipse.birt.chart.model.attribute.Orientation;
import org.eclipse.birt.chart.model.attribute.impl.ColorDefinitionImpl;
import org.eclipse.birt.chart.model.component.Axis;
import org.eclipse.birt.chart.model.component.impl.SeriesImpl;
import org.eclipse.birt.chart.model.data.impl.NumberDataElementImpl;
import org.eclipse.birt.chart.model.type.BarSeries;
import org.eclipse.birt.chart.model.type.impl.BarSeriesImpl;

/** One bar for each criterion: the points reached, and muted behind them what was possible. */
final class CriteriaChart {
    /** Between two bars, in percent of their thickness. */
    private static final int GAP = 45;
    private static final int POINTS_FROM_LINE_TO_LINE = 5;

    private CriteriaChart() {
    }

    static ChartWithAxes create(List<Criterion> criteria) {
        ChartWithAxes chart = ChartStyle.chart("Bar Chart", "Stacked");
        chart.setOrientation(Orientation.HORIZONTAL_LITERAL);
        chart.setReverseCategory(true);
        chart.setUnitSpacing(GAP);
        Axis names = chart.getPrimaryBaseAxes()[0];
        ChartStyle.plain(names, AxisType.TEXT_LITERAL);
        ChartStyle.add(names, SeriesImpl.create(), "row[\"LABEL\"]", ChartStyle.NAVY);
        Axis points = chart.getPrimaryOrthogonalAxis(names);
        ChartStyle.plain(points, AxisType.LINEAR_LITERAL);
        ChartStyle.grid(points);
        points.getScale().setMin(NumberDataElementImpl.create(0));
        points.getScale().setMax(NumberDataElementImpl.create(criteria.stream().mapToInt(Criterion::maximum).max().orElse(1)));
        points.getScale().setStep(POINTS_FROM_LINE_TO_LINE);
        ChartStyle.add(points, bar(), "row[\"POINTS\"]", ChartStyle.NAVY);
        ChartStyle.add(points, bar(), "row[\"NOT_REACHED\"]", ChartStyle.MIST);
        return chart;
    }

    private static BarSeries bar() {
        BarSeries bar = (BarSeries) BarSeriesImpl.create();
        bar.setStacked(true);
        bar.setRiserOutline(ColorDefinitionImpl.TRANSPARENT());
        bar.getLabel().setVisible(false);
        return bar;
    }
}
