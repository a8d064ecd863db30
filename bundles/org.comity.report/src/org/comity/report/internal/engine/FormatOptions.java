package org.comity.report.internal.engine;

import org.comity.report.Format;
import org.comity.report.internal.fonts.ReportFonts;
import org.eclipse.birt.report.engine.api.DocxRenderOption;
import org.eclipse.birt.report.engine.api.EXCELRenderOption;
import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.PDFRenderOption;

/** What each format wants, for every report alike. */
public final class FormatOptions {
    private static final int CHART_DPI = 300;
    private static final String PRINT_TO_FIT = "ExcelEmitter.PrintFitToPage";
    private static final String PAGES_WIDE = "ExcelEmitter.PrintPagesWide";
    private static final String PAGES_HIGH = "ExcelEmitter.PrintPagesHigh";
    private static final int AS_MANY_AS_NEEDED = 999;

    private FormatOptions() {
    }

    /** Our family for paper; where the reader's machine sets the text, families that it is likely to have. */
    public static String fonts(Format format) {
        return switch (format) {
            case PDF -> "\"" + ReportFonts.FAMILY + "\"";
            case HTML -> "\"" + ReportFonts.FAMILY + "\",\"Noto Sans\",\"Segoe UI\",\"Helvetica Neue\",sans-serif";
            case XLSX, DOCX -> "Arial";
        };
    }

    /** How a format is rendered. */
    public static IRenderOption of(Format format) {
        IRenderOption options = switch (format) {
            case HTML -> html();
            case PDF -> pictures(new PDFRenderOption());
            case XLSX -> pictures(workbook());
            case DOCX -> pictures(new DocxRenderOption());
        };
        options.setOutputFormat(format.extension());
        return options;
    }

    private static IRenderOption html() {
        HTMLRenderOption html = new HTMLRenderOption();
        html.setEmitterID("org.comity.report.html");
        html.setSupportedImageFormats("SVG");
        html.setHtmlPagination(false);
        html.setMasterPageContent(false);
        html.setEnableAgentStyleEngine(true);
        return html;
    }

    /** Charts as pictures: as vectors, Khmer and Burmese would not be shaped. */
    private static IRenderOption pictures(IRenderOption options) {
        options.setSupportedImageFormats("PNG");
        options.setOption(IRenderOption.CHART_DPI, CHART_DPI);
        return options;
    }

    /** On paper a sheet is as wide as the page. */
    private static IRenderOption workbook() {
        EXCELRenderOption options = new EXCELRenderOption();
        options.setOption(PRINT_TO_FIT, true);
        options.setOption(PAGES_WIDE, 1);
        options.setOption(PAGES_HIGH, AS_MANY_AS_NEEDED);
        return options;
    }
}
