package org.comity.report.internal.scorecard;

import java.util.Locale;

import org.comity.report.Format;
import org.comity.report.ReportException;
import org.comity.report.ScorecardContent;
import org.comity.report.internal.engine.FormatOptions;
import org.comity.report.internal.engine.ReportEngine;
import org.eclipse.birt.chart.model.Chart;
import org.eclipse.birt.chart.model.attribute.impl.BoundsImpl;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.DimensionHandle;
import org.eclipse.birt.report.model.api.ExtendedItemHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.api.util.DimensionUtil;
import org.eclipse.core.runtime.IProgressMonitor;

/** The design {@code scorecard.rptdesign}, opened for one rendering and completed in memory: charts, and what a format needs. */
public final class ScorecardDesign {
    private static final String NAME = "scorecard";
    /** Rows and groups of rows stay on one page, unless that might leave much of the page before empty. */
    private static final int LETTERS_KEPT_TOGETHER = 1_000;
    private static final int ACTS_KEPT_TOGETHER = 8;

    private ScorecardDesign() {
    }

    /** Renders a scorecard. @throws ReportException when a part of it fails */
    public static byte[] render(ReportEngine engine, ScorecardContent content, Format format, Locale locale,
            IProgressMonitor monitor) throws ReportException {
        IReportRunnable runnable = engine.open(NAME);
        try {
            complete((ReportDesignHandle) runnable.getDesignHandle(), content, format, locale);
        } catch (SemanticException e) {
            throw new ReportException("The report design is damaged: " + e.getMessage() + ". Install Comity again.", e);
        }
        byte[] document = engine.render(runnable, ScorecardRows.of(content), FormatOptions.of(format), locale, monitor);
        return format == Format.DOCX ? MendedWord.of(document) : document;
    }

    private static void complete(ReportDesignHandle design, ScorecardContent content, Format format, Locale locale)
            throws SemanticException {
        design.setTitle(content.header().scenario());
        design.findStyle("report").setStringProperty("fontFamily", FormatOptions.fonts(format));
        design.findElement("timelineChart").setStringProperty("height", TimelineChart.height(content.timeline()) + "mm");
        chart(design, "criteriaChart", CriteriaChart.create(content.criteria()));
        chart(design, "timelineChart", TimelineChart.create(content.timeline()));
        keepTogether(design, content);
        if (format == Format.XLSX) {
            WorkbookSheets.replacePages(design, locale);
        }
        if (content.criteria().isEmpty()) {
            drop(design, "criteriaChart", "criteriaChartHeading", "criteriaChartNote");
        }
        if (content.header().corrections().isEmpty()) {
            drop(design, "correctionsHeading", "correctionsNote", "corrections", design.getMessage("corrections", locale));
        }
        if (content.timeline().moments().isEmpty()) {
            drop(design, "timelineChart");
        }
    }

    private static void keepTogether(ReportDesignHandle design, ScorecardContent content) throws SemanticException {
        if (content.criteria().stream().allMatch(criterion -> criterion.reason().length() <= LETTERS_KEPT_TOGETHER)) {
            TableHandle criteria = (TableHandle) design.findElement("criteria");
            criteria.getDetail().get(0).setStringProperty("pageBreakInside", DesignChoiceConstants.PAGE_BREAK_INSIDE_AVOID);
        }
        if (content.seats().stream().allMatch(seat -> seat.acts().size() <= ACTS_KEPT_TOGETHER)) {
            TableHandle acts = (TableHandle) design.findElement("acts");
            acts.getGroups().get(0).setStringProperty("pageBreakInside", DesignChoiceConstants.PAGE_BREAK_INSIDE_AVOID);
        }
    }

    private static void drop(ReportDesignHandle design, String... names) throws SemanticException {
        for (String name : names) {
            DesignElementHandle element = design.findElement(name);
            if (element != null) {
                element.drop();
            }
        }
    }

    private static void chart(ReportDesignHandle design, String name, Chart chart) throws SemanticException {
        ExtendedItemHandle item = (ExtendedItemHandle) design.findElement(name);
        chart.getBlock().setBounds(BoundsImpl.create(0, 0, points(item.getWidth()), points(item.getHeight())));
        item.getReportItem().setProperty("chart.instance", chart);
    }

    private static double points(DimensionHandle size) {
        return DimensionUtil.convertTo(size.getMeasure(), size.getUnits(), DesignChoiceConstants.UNITS_PT).getMeasure();
    }
}
