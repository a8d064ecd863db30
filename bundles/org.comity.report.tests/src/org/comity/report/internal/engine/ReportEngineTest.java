package org.comity.report.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.comity.report.ReportException;
import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportEngineTest {
    private static final String DESIGN = """
            <report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.27" id="3">
              <data-sources><oda-data-source extensionID="org.eclipse.birt.data.oda.pojo" name="rows"/></data-sources>
              <data-sets>
                <oda-data-set extensionID="org.eclipse.birt.data.oda.pojo.dataSet" name="letters">
                  <property name="dataSource">rows</property>
                  <xml-property name="queryText"><![CDATA[<PojoQuery version="1.0" appContextKey="letters">
                    <ColumnMapping name="LENGTH" odaDataType="Integer" index="1"><Method name="length"/></ColumnMapping>
                  </PojoQuery>]]></xml-property>
                </oda-data-set>
              </data-sets>
              <page-setup><simple-master-page name="A4"><property name="type">a4</property></simple-master-page></page-setup>
              <body>
                <text-data name="remark" id="1">
                  <expression name="valueExpr"><![CDATA[%s]]></expression><property name="contentType">plain</property>
                </text-data>
                <table name="lengths" id="2">
                  <property name="dataSet">letters</property>
                  <list-property name="boundDataColumns">
                    <structure><property name="name">L</property><expression name="expression">%s</expression></structure>
                  </list-property>
                  <column/>
                  <detail><row><cell><data><property name="resultSetColumn">L</property></data></cell></row></detail>
                </table>
              </body>
            </report>
            """;

    private static String render(String remark, String length, Map<String, List<String>> rows, IProgressMonitor monitor)
            throws ReportException {
        ReportEngine engine = ReportEngine.started();
        byte[] design = DESIGN.formatted(remark, length).getBytes(StandardCharsets.UTF_8);
        HTMLRenderOption options = new HTMLRenderOption();
        options.setOutputFormat("html");
        IReportRunnable opened = engine.open("of the test", new ByteArrayInputStream(design));
        return new String(engine.render(opened, rows, options, Locale.ENGLISH, monitor), StandardCharsets.UTF_8);
    }

    private static String render(String remark, String length) throws ReportException {
        return render(remark, length, Map.of("letters", List.of("alpha")), new NullProgressMonitor());
    }

    private static String render(String remark) throws ReportException {
        return render(remark, "dataSetRow[\"LENGTH\"]");
    }

    @Test
    void anHonestDesignIsRendered() throws ReportException {
        assertTrue(render("\"two and two are \" + (2 + 2)").contains("two and two are 4"));
    }

    @Test
    void aFailingElementIsNamedWithTheCauseAndGivesNoDocument() {
        var failure = assertThrows(ReportException.class, () -> render("1", "no.such.thing"));
        assertEquals("\"lengths\" of the report could not be made: ReferenceError: \"no\" is not defined.", failure.getMessage());
    }

    @Test
    void aFailingRemarkIsAFailureToo() {
        var failure = assertThrows(ReportException.class, () -> render("no.such.thing"));
        assertEquals("The report could not be made: ReferenceError: \"no\" is not defined. (<inline>#1)", failure.getMessage());
    }

    @Test
    void rowsThatWereNotPassedInAreAFailure() {
        var failure = assertThrows(ReportException.class, () -> render("1", "1", Map.of(), new NullProgressMonitor()));
        assertTrue(failure.getMessage().startsWith("\"lengths\" of the report could not be made: "), failure.getMessage());
    }

    @Test
    void aDesignThatIsNoneIsAFailure() {
        var page = new ByteArrayInputStream("<html/>".getBytes(StandardCharsets.UTF_8));
        assertThrows(ReportException.class, () -> ReportEngine.started().open("of the test", page));
    }

    @Test
    void aDesignThatIsMissingIsAFailure() {
        var failure = assertThrows(ReportException.class, () -> ReportEngine.started().open("balance-sheet"));
        assertTrue(failure.getMessage().endsWith("Install Comity again."), failure.getMessage());
    }

    /** CANARY stands for a file that is not there, SECRET for one that is. */
    @ParameterizedTest
    @ValueSource(strings = {
        "java.lang.Runtime.getRuntime().exec(['touch', 'CANARY'])",
        "Packages.java.lang.Runtime.getRuntime().exec(['touch', 'CANARY'])",
        "new java.lang.ProcessBuilder(['touch', 'CANARY']).start()",
        "new java.io.FileWriter('CANARY').close()",
        "new java.io.BufferedReader(new java.io.FileReader('SECRET')).readLine()",
        "java.nio.file.Files.readString(java.nio.file.Path.of('SECRET'))",
        "new java.util.Scanner(new java.io.File('SECRET')).next()",
        "new Packages.org.eclipse.birt.core.archive.FileArchiveWriter('CANARY').initialize()",
        "reportContext.getClass().forName('java.lang.Runtime').getMethod('getRuntime', null).invoke(null, null)",
        "reportContext.getClass().getClassLoader().loadClass('java.lang.Runtime')",
        "new java.lang.String('x').getClass().forName('java.lang.Runtime').getRuntime()",
        "new JavaImporter(java.io).FileWriter('CANARY')",
        "importPackage(java.io); new FileWriter('CANARY').close()",
        "reportContext.getReportRunnable().getDesignHandle().saveAs('CANARY')",
        "java.lang.System.getenv('PATH').length()",
        "java.lang.System.exit(0)" })
    void aScriptReachesNeitherFilesNorPrograms(String attack, @TempDir Path folder) throws IOException {
        Path canary = folder.resolve("canary");
        Path secret = Files.writeString(folder.resolve("secret"), "the witness is Mirko");
        String script = attack.replace("CANARY", canary.toString()).replace("SECRET", secret.toString());
        assertThrows(ReportException.class, () -> render(script));
        assertFalse(Files.exists(canary));
    }

    @Test
    void renderingStopsWhenItIsNoLongerWanted() {
        List<String> many = IntStream.range(0, 50_000).mapToObj(Integer::toString).toList();
        NullProgressMonitor impatient = new NullProgressMonitor() {
            private int asked;

            @Override
            public boolean isCanceled() {
                return ++asked > 100;
            }
        };
        assertThrows(OperationCanceledException.class, () -> render("1", "1", Map.of("letters", many), impatient));
    }
}
