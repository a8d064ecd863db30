package org.comity.design.casemap;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.comity.design.editing.Case;
import org.comity.design.words.Words;
import org.comity.model.scenario.CommonMistake;
import org.comity.model.scenario.DraftTemplate;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.MessageTemplate;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.Seat;
import org.eclipse.emf.ecore.EObject;

/**
 * Who writes to whom. A plan names its recipient only; its sender is the seat that is expected to draft it, or that drafts it by mistake.
 */
public final class RequestServices {
    /** The seats that draft a request, each once. */
    public List<Seat> senders(RequestPlan plan) {
        return sendingActs(plan).stream().map(ExpectedAct::getBy).filter(Objects::nonNull).distinct().toList();
    }

    /** The expected acts by which a request is drafted, or instead of which it is. */
    public List<ExpectedAct> sendingActs(RequestPlan plan) {
        return Case.of(plan).stream().flatMap(scenario -> Case.all(scenario, DraftTemplate.class)).filter(draft -> draft.getPlan() == plan)
                .map(DraftTemplate::eContainer).map(RequestServices::act).filter(Objects::nonNull).distinct().toList();
    }

    private static ExpectedAct act(EObject holder) {
        return holder instanceof CommonMistake mistake ? mistake.getInsteadOf() : holder instanceof ExpectedAct act ? act : null;
    }

    /** Whether a request is one that ought not to be: drafted by mistakes only. */
    public boolean isFlawed(RequestPlan plan) {
        List<EObject> holders = Case.of(plan).stream().flatMap(scenario -> Case.all(scenario, DraftTemplate.class))
                .filter(draft -> draft.getPlan() == plan).map(DraftTemplate::eContainer).toList();
        return !holders.isEmpty() && holders.stream().allMatch(CommonMistake.class::isInstance);
    }

    public boolean isModelAnswer(RequestPlan plan) {
        return !isFlawed(plan);
    }

    /** The messages that seats are expected to send; those of mistakes are none. */
    public List<MessageTemplate> expectedMessages(Scenario scenario) {
        return Case.all(scenario, MessageTemplate.class).filter(message -> message.eContainer() instanceof ExpectedAct).toList();
    }

    /** The seat that is expected to send a message. */
    public Seat sender(MessageTemplate message) {
        return message.eContainer() instanceof ExpectedAct act ? act.getBy() : null;
    }

    /** Whether a message goes to another State. */
    public boolean crossesBorder(MessageTemplate message) {
        Seat sender = sender(message);
        return sender != null && message.getTo().stream().anyMatch(party -> party.getState() != null && party.getState() != sender.getState());
    }

    public String purposeWord(MessageTemplate message) {
        return Words.word(message.getPurpose());
    }

    /**
     * The purpose that is called so.
     *
     * @throws IllegalArgumentException when none is; the message names all
     */
    public Purpose purposeNamed(MessageTemplate message, String typed) {
        List<Purpose> all = Arrays.asList(Purpose.values());
        return all.stream().filter(purpose -> Words.word(purpose).equalsIgnoreCase(typed.strip())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Words.say("noPurpose", typed, String.join(", ", all.stream().map(Words::word).toList()))));
    }

    /** Whether a party can be expected to write: a seat, in a case in which something happens first. */
    public boolean canSend(EObject party) {
        return party instanceof Seat && Case.of(party).filter(scenario -> !scenario.getInjects().isEmpty()).isPresent();
    }

    /** Whether a party can ask another for help: a seat can, anybody outside its own State. */
    public boolean canAsk(EObject party, EObject other) {
        return canSend(party) && other instanceof Party asked && asked.getState() != ((Seat) party).getState();
    }
}
