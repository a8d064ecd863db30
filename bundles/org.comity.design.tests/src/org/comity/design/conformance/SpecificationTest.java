package org.comity.design.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.comity.design.editing.EditingServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The specification as shipped is sound, and a fault planted into it is found by name: first of all those on which Sirius is silent. */
class SpecificationTest {
    private static String shipped() throws IOException {
        try (InputStream in = EditingServices.class.getResourceAsStream("/description/scenario.odesign")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theSpecificationThatIsShippedIsSound() throws Exception {
        assertEquals(List.of(), Conformance.faults(shipped()));
    }

    @Test
    void itDefinesTheFourDiagrams() throws Exception {
        assertEquals(List.of("caseMap", "injectFlow", "lifecycle", "treatyNetwork"), new SpecificationFile(shipped()).group().all()
                .filter(node -> node.type().equals("DiagramDescription")).map(node -> node.text("name")).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an unknown attribute                | name="createSeat"                        | name="createSeat" shortcut="S"            | 'createSeat': unknown attribute shortcut
            an unknown element                  | <mask mask="{0}"/>                       | <mask mask="{0}"/><keys/>                 | unknown element keys
            an unknown type                     | xsi:type="tool:RemoveElement"            | xsi:type="tool:RemoveEverything"          | unknown type tool:RemoveEverything
            a type of another namespace         | xsi:type="tool:RemoveElement"            | xsi:type="style:RemoveElement"            | unknown type style:RemoveElement
            an unknown value of an attribute    | lineStyle="dot"                          | lineStyle="dotted"                        | lineStyle cannot be 'dotted'
            a wrong reference name              | referenceName="parties"                  | referenceName="seats"                     | no feature 'seats' on Scenario
            a reference that holds nothing      | typeName="scenario::Seat" referenceName="parties" | typeName="scenario::Seat" referenceName="states" | 'states' of Scenario cannot hold Seat
            a wrong feature of a new element    | featureName="task"                       | featureName="duty"                        | no feature 'duty' on Seat
            a wrong feature in an expression    | targetFinderExpression="feature:recipient" | targetFinderExpression="feature:receiver" | 'request': no feature 'receiver' on RequestPlan
            a wrong value of an enumeration     | valueExpression="DISPATCH"               | valueExpression="SEND"                    | 'trigger' cannot be SEND
            a wrong service                     | service:senders                          | service:sendersOf                         | 'request': no service 'sendersOf' for RequestPlan
            a service of something else         | service:seatBorder                       | service:injectLabel                       | no service 'injectLabel' for Party
            a wrong service in a label          | labelExpression="service:shortText"      | labelExpression="service:shortText(diagram)" | no variable 'diagram' here
            a service with a variable too few   | service:partiesIn(diagram)               | service:partiesIn                         | no service 'partiesIn' for State with 0 arguments
            a variable that is not there        | valueExpression="var:target"             | valueExpression="var:goal"                | no variable 'goal' here
            a class that is not there           | domainClass="scenario::RequestPlan"      | domainClass="scenario::Plan"              | 'request': no class scenario::Plan
            a class that is of no such package  | typeName="scenario::Seat"                | typeName="jurisdiction::Seat"             | nothing of the class jurisdiction::Seat can be created
            a class of which nothing can be     | typeName="scenario::Seat"                | typeName="scenario::Party"                | nothing of the class scenario::Party can be created
            an unresolved colour                | entries[name='urgent']                   | entries[name='crimson']                   | strokeColor refers to no UserFixedColor: @entries[name='crimson']
            an unresolved tool                  | ownedTools[name='deleteRequest']"        | ownedTools[name='dropRequest']"           | deletionDescription refers to no DeleteElementDescription: @ownedTools[name='dropRequest']
            a tool of the wrong kind            | ownedTools[name='deleteRequest']"        | ownedTools[name='createRequest']"         | deletionDescription refers to no DeleteElementDescription
            another language                    | labelExpression="feature:title"          | labelExpression="aql:self.title"          | not feature:, var:, service: or a literal: aql:self.title
            an old language                     | labelExpression="feature:title"          | labelExpression="[self.title/]"           | not feature:, var:, service: or a literal: [self.title/]
            a title that Sirius refuses         | titleExpression="service:caseMapTitle"   | titleExpression="feature:title"           | 'caseMap': Sirius takes services only as titles
            a version that Sirius refuses       | version="12.0.0.2017041100"              | version="15.4.0.202401051836"             | version '15.4.0.202401051836'
            a class of services that is missing | org.comity.design.casemap.PlaceServices  | org.comity.design.casemap.Placements      | no service class org.comity.design.casemap.Placements
            a new element without an id         | valueExpression="service:newId"          | valueExpression="7"                       | a new Seat gets no id
            a name out of the pattern           | name="createSeat"                        | name="Create_Seat"                        | the name 'Create_Seat' does not follow the pattern
            a tool named after something else   | name="createSeat"                        | name="makeSeat"                           | a tool of its kind is called
            a name given twice                  | name="createSimulatedParty"              | name="createSeat"                         | two are called 'createSeat'
            """)
    void isFound(String fault, String sound, String planted, String sentence) throws Exception {
        String text = shipped();
        assertTrue(text.contains(sound), "the specification has " + sound);
        assertNamed(text.replace(sound, planted), sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a mapping without its own deletion | deletionDescription | 'request': cannot be deleted
            a label that cannot be edited      | labelDirectEdit     | 'request': its label cannot be edited
            """)
    void isMissed(String fault, String attribute, String sentence) throws Exception {
        String text = shipped();
        int mapping = text.indexOf("<edgeMappings name=\"request\"");
        int written = text.indexOf(attribute + "=", mapping);
        String without = text.substring(0, written) + text.substring(text.indexOf('"', text.indexOf('"', written) + 1) + 1);
        assertFalse(without.equals(text));
        assertNamed(without, sentence);
    }

    @Test
    void aClassThatNoToolCreatesIsFound() throws Exception {
        String text = shipped();
        int tool = text.indexOf("<ownedTools xsi:type=\"tool_1:NodeCreationDescription\" name=\"createPerson\"");
        assertNamed(text.substring(0, tool) + text.substring(text.indexOf("</ownedTools>", tool) + "</ownedTools>".length()), "'person': no tool creates it");
    }

    @Test
    void aServiceThatNothingCallsIsFound() throws Exception {
        assertNamed(shipped().replace("service:personTip", "feature:name"), "the service 'personTip' is never called");
    }

    private static void assertNamed(String specification, String sentence) throws Exception {
        List<String> faults = Conformance.faults(specification);
        assertTrue(faults.stream().anyMatch(fault -> fault.contains(sentence)), () -> String.join("\n", faults));
    }
}
