package org.comity.pack;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.comity.library.ReferenceLibrary;
import org.comity.model.fact.Answer;
import org.comity.model.fact.Identified;
import org.comity.model.io.ModelResource;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.Channel;
import org.comity.model.request.OffenceNature;
import org.comity.model.request.Stand;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.DraftedRequest;
import org.comity.model.scenario.FactKind;
import org.comity.model.scenario.PlannedField;
import org.comity.model.scenario.PlannedMeasure;
import org.comity.model.scenario.UseLimit;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoodRequestTest {
    private static final String LEAST = """
            {"format": 1, "reference": "R", "requestingState": "TH", "requestedState": "SG", "type": "records", "channel": "NOT_KNOWN", "language": "en"}
            """;

    @TempDir
    private Path temp;

    @Test
    void whatAMinistryWritesInJsonIsAllThere() throws Exception {
        DraftedRequest request = Requests.read(Requests.JSON);
        assertEquals("TH-OAG-2026-0412", request.getId());
        assertSame(ReferenceLibrary.shipped().get(State.class, "TH"), request.getRequesting());
        assertSame(ReferenceLibrary.shipped().get(State.class, "SG"), request.getRequested());
        assertEquals(List.of("records", "asean-mlat", "untoc"),
                List.<Identified>of(request.getType(), request.getBasis(), request.getReserveBasis()).stream().map(Identified::getId).toList());
        assertEquals(Channel.DIRECT, request.getChannel());
        assertNull(request.getOffice());
        PlannedMeasure measure = request.getMeasures().get(0);
        assertEquals(LocalDate.of(2026, 2, 1), measure.getFromDate());
        assertEquals(LocalDate.of(2026, 4, 30), measure.getToDate());
        assertEquals(List.of("slips", "promise"), measure.getNexus().stream().map(CaseFact::getId).toList());
        assertEquals(FactKind.IDENTIFIER, measure.getTarget().getKind());
        assertEquals(UseLimit.FREE, measure.getTarget().getUseLimit());
        PlannedField facts = request.getFields().stream().filter(field -> field.getField().getId().equals("M06")).findFirst().orElseThrow();
        assertTrue(facts.getText().startsWith("Between 3 February"));
        assertEquals(List.of("promise", "slips"), facts.getFacts().stream().map(CaseFact::getId).toList());
        assertEquals(60, request.getParticulars().getMaximumPenaltyMonths());
        assertEquals(Answer.NO, request.getParticulars().getDeathPenalty());
        assertEquals(OffenceNature.ORDINARY, request.getParticulars().getNature());
        assertEquals(Stand.NOT_STATED, request.getParticulars().getStand());
    }

    @Test
    void theNotationOfTheModelSaysTheSame() throws Exception {
        DraftedRequest request = Requests.read(Requests.JSON);
        ModelResource resource = new ModelResource(URI.createURI("file:/request.xmi"));
        resource.getContents().add(request);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, null);
        // a place in JSON is no id of the model, and so the notation of the model asks for another one
        String xmi = out.toString(UTF_8).replace("$.measures[0]", "measure-1");
        DraftedRequest again = Requests.read(Requests.write(temp, xmi));
        assertEquals(request.getFields().size(), again.getFields().size());
        assertEquals(request.getParticulars().getNeededBy(), again.getParticulars().getNeededBy());
        assertEquals(request.getMeasures().get(0).getTarget().getText(), again.getMeasures().get(0).getTarget().getText());
    }

    @Test
    void theExampleInTheNotationOfTheModelIsRead() throws Exception {
        DraftedRequest request = Requests.read(Requests.XMI);
        assertEquals(List.of("SG", "TH"), List.of(request.getRequesting().getId(), request.getRequested().getId()));
        assertEquals("account", request.getMeasures().get(0).getTarget().getId());
        assertNull(request.getParticulars());
    }

    @Test
    void onlyWhatEveryLetterHasIsAskedFor() throws Exception {
        DraftedRequest request = Requests.read(Requests.write(temp, LEAST));
        assertEquals(0, request.getMeasures().size() + request.getFields().size() + request.getFacts().size() + request.getRelated().size());
        assertNull(request.getBasis());
        assertEquals(false, request.isUrgent());
    }

    @Test
    void aProviderIsBoundByTheLawOfTheStateNamed() throws Exception {
        DraftedRequest request = Requests.read(Requests.write(temp, LEAST.replace("\"records\"", "\"data-preservation\", \"provider\": \"Example Chat\"")));
        assertEquals("Example Chat", request.getProvider().getName());
        assertEquals("SG", request.getProvider().getState().getId());
    }

    @Test
    void whateverAnEditorPutsBeforeTheFirstLetterIsReadOver() throws Exception {
        String text = Requests.text(Requests.JSON);
        assertEquals("TH-OAG-2026-0412", Requests.read(Requests.write(temp, "\ufeff" + text)).getId());
        assertEquals("TH-OAG-2026-0412", Requests.read(Requests.write(temp, "\n\t " + text)).getId());
        assertEquals("TH-OAG-2026-0412", Requests.read(Requests.write(temp, text.getBytes(UTF_16))).getId());
    }

    @Test
    void theScriptsOfTheRegionSurvive() throws Exception {
        String words = "ស្នើសុំជំនួយ ขอความช่วยเหลือ Yêu cầu 🕊 </script>";
        DraftedRequest request = Requests.read(Requests.write(temp, LEAST.replace("\"R\"", '"' + words + '"')));
        assertEquals(words, request.getId());
    }
}
