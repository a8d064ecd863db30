package org.comity.report.internal.scorecard;

import org.comity.report.internal.fonts.ReportFonts;
import org.eclipse.birt.chart.model.ChartWithAxes;
import org.eclipse.birt.chart.model.attribute.AxisType;
import org.eclipse.birt.chart.model.attribute.ColorDefinition;
import org.eclipse.birt.chart.model.attribute.IntersectionType;
import org.eclipse.birt.chart.model.attribute.Text;
import org.eclipse.birt.chart.model.attribute.impl.ColorDefinitionImpl;
import org.eclipse.birt.chart.model.attribute.impl.InsetsImpl;
import org.eclipse.birt.chart.model.attribute.impl.JavaNumberFormatSpecifierImpl;
import org.eclipse.birt.chart.model.component.Axis;
import org.eclipse.birt.chart.model.component.Series;
import org.eclipse.birt.chart.model.data.SeriesDefinition;
import org.eclipse.birt.chart.model.data.impl.QueryImpl;
import org.eclipse.birt.chart.model.data.impl.SeriesDefinitionImpl;
import org.eclipse.birt.chart.model.impl.ChartWithAxesImpl;

/** How both charts look: flat, a thin grid, small type, and the colours of the report. */
final class ChartStyle {
    static final int NAVY = 0x0B3D66;
    static final int TEAL = 0x2A7F7F;
    static final int AMBER = 0xC27C0E;
    static final int RED = 0xA4262C;
    static final int SLATE = 0x5B6B7A;
    static final int MIST = 0xE1E7ED;
    static final int INK = 0x222B33;

    private static final float LETTER_SIZE = 8;

    private ChartStyle() {
    }

    /** A chart without title and legend. */
    static ChartWithAxes chart(String type, String subType) {
        ChartWithAxes chart = ChartWithAxesImpl.create();
        chart.setType(type);
        chart.setSubType(subType);
        chart.getBlock().getOutline().setVisible(false);
        chart.getBlock().setBackground(ColorDefinitionImpl.WHITE());
        chart.getPlot().setBackground(ColorDefinitionImpl.WHITE());
        chart.getBlock().setInsets(InsetsImpl.create(0, 0, 0, 0));
        chart.getTitle().setVisible(false);
        chart.getLegend().setVisible(false);
        // the last label of an axis reaches half its width beyond the plot
        chart.getPlot().setInsets(InsetsImpl.create(0, 0, 0, LETTER_SIZE));
        chart.getPlot().getClientArea().setBackground(ColorDefinitionImpl.WHITE());
        chart.getPlot().getClientArea().getOutline().setVisible(false);
        return chart;
    }

    /** An axis with labels and nothing else. */
    static void plain(Axis axis, AxisType type) {
        axis.setType(type);
        axis.getTitle().setVisible(false);
        axis.getLineAttributes().setVisible(false);
        axis.getMajorGrid().getTickAttributes().setVisible(false);
        axis.getOrigin().setType(IntersectionType.MIN_LITERAL);
        letters(axis.getLabel().getCaption(), INK);
    }

    /** Thin lines across the chart at the labels of an axis. */
    static void grid(Axis axis) {
        axis.getMajorGrid().getLineAttributes().setVisible(true);
        axis.getMajorGrid().getLineAttributes().setColor(color(MIST));
        axis.setFormatSpecifier(JavaNumberFormatSpecifierImpl.create("0.#"));
        letters(axis.getLabel().getCaption(), SLATE);
    }

    static void letters(Text text, int color) {
        text.getFont().setName(ReportFonts.FAMILY);
        text.getFont().setSize(LETTER_SIZE);
        text.getFont().setBold(false);
        text.setColor(color(color));
    }

    private static ColorDefinition color(int rgb) {
        return ColorDefinitionImpl.create(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** Adds a series of one colour to an axis. @param expression what it draws of each row */
    static void add(Axis axis, Series series, String expression, int color) {
        series.getDataDefinition().add(QueryImpl.create(expression));
        SeriesDefinition definition = SeriesDefinitionImpl.create();
        definition.getSeriesPalette().getEntries().clear();
        definition.getSeriesPalette().getEntries().add(color(color));
        definition.getSeries().add(series);
        axis.getSeriesDefinitions().add(definition);
    }
}
