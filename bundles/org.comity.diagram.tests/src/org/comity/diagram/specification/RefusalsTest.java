package org.comity.diagram.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.comity.diagram.GlassOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is not supported, or leads nowhere, is refused by element and line. */
class RefusalsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "showIcon=\"false\" | showIcon=\"true\" | showIcon",
        "labelExpression=\"service:partyTip\" | labelExpresion=\"x\" | x",
        "titleExpression=\"service:caseMapTitle\" | titleExpression=\"aql:self.name\" | aql:self.name",
        "titleExpression=\"service:caseMapTitle\" | titleExpression=\"service:caseMapTitel\" | caseMapTitel",
        "titleExpression=\"service:caseMapTitle\" | titleExpression=\"feature:caption\" | caption",
        "titleExpression=\"service:caseMapTitle\" | titel=\"x\" | titel",
        "domainClass=\"scenario::Scenario\" | domainClass=\"scenario::Szenario\" | scenario::Szenario",
        "xsi:type=\"style:FlatContainerStyleDescription\" | xsi:type=\"style:ShapeContainerStyleDescription\" | ShapeContainerStyleDescription",
        "xsi:type=\"tool:RemoveElement\" | xsi:type=\"tool:DeleteView\" | DeleteView",
        "referenceName=\"parties\" | referenceName=\"partys\" | partys",
        "routingStyle=\"manhattan\" | routingStyle=\"tree\" | routingStyle",
        "qualifiedClassName=\"org.comity.design.editing.EditingServices\" | qualifiedClassName=\"org.comity.design.Nowhere\" | org.comity.design.Nowhere",
        "http://comity.org/model/1/scenario# | http://comity.org/model/9/scenario# | http://comity.org/model/9/scenario",
        "version=\"12.0.0.2017041100\" | version=\"15.4.0.202401051836\" | 15.4.0.202401051836"})
    void aFaultIsNamedWithItsLine(String sound, String fault, String named) throws IOException {
        String text = GlassOffice.text();
        String spoilt = text.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(fault));
        if (spoilt.equals(text)) {
            spoilt = text.replaceFirst("<defaultLayer ", "<defaultLayer " + Matcher.quoteReplacement(fault) + " ");
        }
        String refused = refusal(spoilt);
        assertTrue(refused.contains(named), refused);
        int line = Integer.parseInt(refused.replaceFirst("(?s).*?line (\\d+).*", "$1"));
        List<String> lines = spoilt.lines().toList();
        // a tag may run over several lines; the parser tells where it ends
        assertTrue(String.join("\n", lines.subList(Math.max(0, line - 8), Math.min(lines.size(), line + 1))).contains(fault), refused);
    }

    private static String refusal(String text) {
        String message = assertThrows(SpecificationException.class, () -> GlassOffice.read(text)).getMessage();
        assertTrue(message.startsWith("scenario.odesign"), message);
        assertFalse(message.contains("Exception") || message.contains("null"), message);
        return message;
    }

    @Test
    void aColourThatIsNotInThePaletteIsRefused() throws IOException {
        String text = GlassOffice.text();
        String colour = text.replaceFirst("(?s).*?<entries [^>]*name=\"(\\w+)\".*", "$1");
        assertTrue(refusal(text.replace("name=\"" + colour + "\"", "name=\"other\"")).contains(colour));
    }

    @Test
    void aFileThatIsCutOffAnywhereIsRefusedAndNeverHalfRead() throws IOException {
        String text = GlassOffice.text();
        for (int length = 0; length < text.stripTrailing().length(); length += 4999) {
            refusal(text.substring(0, length));
        }
    }

    @Test
    void aDocumentTypeIsRefusedBeforeItLeadsAnywhere() throws IOException {
        String text = GlassOffice.text().replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>");
        assertTrue(refusal(text).contains("DOCTYPE"));
    }

    @Test
    void somethingElseThanASpecificationIsRefused() {
        assertTrue(refusal("<x/>").contains("<x>"));
        refusal("");
        refusal("\u0000\u0001");
    }

    @Test
    void twoMappingsOfOneNameAreRefused() throws IOException {
        String text = GlassOffice.text();
        refusal(text.replace("name=\"personElsewhere\"", "name=\"person\"").replace("name='personElsewhere'", "name='person'"));
    }

    @Test
    void everyWordOfTheVocabularyIsInTheDocumentedSubset() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("comity.home"), "docs/diagram-subset.md"));
        List<String> undocumented = Vocabulary.known().kinds().stream().filter(kind -> !kind.partial())
                .flatMap(kind -> Stream.concat(Stream.of(kind.name()), kind.parts().keySet().stream()))
                .distinct().filter(word -> !page.contains("`" + word + "`")).toList();
        assertEquals(List.of(), undocumented);
    }
}
