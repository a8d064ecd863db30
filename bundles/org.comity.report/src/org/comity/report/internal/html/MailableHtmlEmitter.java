package org.comity.report.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.birt.report.engine.content.IImageContent;
import org.eclipse.birt.report.engine.emitter.HTMLWriter;
import org.eclipse.birt.report.engine.emitter.html.HTMLReportEmitter;
import org.eclipse.birt.report.model.api.MasterPageHandle;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;

/** BIRT's HTML without its scripts, with our style sheet, and with charts drawn in the page instead of beside it. */
public final class MailableHtmlEmitter extends HTMLReportEmitter {
    private static final String STYLE_SHEET = "/reports/screen.css";

    /** What is printed across the paper needs as much room on the screen. */
    private static final String ACROSS = "body { max-width: 267mm; }\n";

    @Override
    protected HTMLWriter creatWriter() {
        return new MailableHtmlWriter();
    }

    @Override
    protected void openRootTag() {
        super.openRootTag();
        writer.attribute("lang", reportContext.getLocale().toLanguageTag());
    }

    @Override
    protected void addStyleTextHyperlinkDecorationNone() {
        openStyleSheet();
        writer.writeCode(styleSheet());
        if (isPrintedAcross()) {
            writer.writeCode(ACROSS);
        }
        closeStyleSheet();
    }

    private boolean isPrintedAcross() {
        MasterPageHandle page = (MasterPageHandle) reportContext.getDesignHandle().getMasterPages().get(0);
        return DesignChoiceConstants.PAGE_ORIENTATION_LANDSCAPE.equals(page.getOrientation());
    }

    private static String styleSheet() {
        try (InputStream in = MailableHtmlEmitter.class.getResourceAsStream(STYLE_SHEET)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void addCellDiagonalSpecialJs() {
        // our designs have no such cells
    }

    @Override
    protected void fixRedirect() {
        // our designs have no links
    }

    @Override
    protected void outputSVGImage(IImageContent image, StringBuffer style, int display) {
        InlineSvg.write(image.getData(), image.getAltText(), writer);
    }
}
