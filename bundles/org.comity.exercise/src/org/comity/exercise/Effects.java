package org.comity.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.exercise.event.Event;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.state.RunningClock;
import org.comity.rules.office.Office;
import org.comity.model.exercise.DeadlineStatus;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.ActorRole;
import org.comity.model.request.AssistanceType;
import org.comity.model.request.Side;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.RequestPlan;
import org.comity.rules.office.Offices;
import org.comity.rules.request.Finding;
import org.comity.rules.request.RequestDraft;

/** What a move brings about besides itself: letters in the right trays, and the move that it means at the other side. */
final class Effects {
    private final Unfolding unfolding;

    Effects(Unfolding unfolding) {
        this.unfolding = unfolding;
    }

    void of(Trigger trigger, String actor, String reference, Side side, Moves.Words words, List<Finding> findings) {
        RequestCase request = unfolding.request(reference);
        switch (trigger) {
            case SUBMIT_DRAFT -> draftTo(actor, request, centralAuthority(request));
            case RETURN_DRAFT -> letter(actor, List.of(request.opener()), Purpose.ASK, "letter.returned", request, words.text());
            case DISPATCH, ASK_VOLUNTARY_DISCLOSURE, ASK_EMERGENCY_DISCLOSURE -> dispatch(actor, request, findings);
            case ACKNOWLEDGE -> {
                other(actor, request, Side.REQUESTING, Trigger.RECEIVE_ACKNOWLEDGEMENT, words);
                letter(actor, asking(request), Purpose.INFORM, "letter.acknowledged", request, words.text());
            }
            case QUERY -> ask(actor, request, words, "letter.query");
            case FIND_GROUND -> ask(actor, request, words, "letter.consult");
            case SUPPLY_INFORMATION -> {
                if (side == Side.REQUESTING) {
                    supply(actor, request, words);
                }
            }
            case REFUSE -> answer(actor, request, Trigger.RECEIVE_REFUSAL, words, "letter.refused");
            case LAPSE -> answer(actor, request, Trigger.RECEIVE_REFUSAL, words, "letter.lapsed");
            case RECEIVE_REFUSAL -> {
                if (isDirect(request)) {
                    letter(actor, asking(request), Purpose.INFORM, "letter.refused", request, words.text());
                }
            }
            case POSTPONE -> answer(actor, request, Trigger.RECEIVE_POSTPONEMENT, words, "letter.postponed");
            case RESUME -> {
                if (side == Side.REQUESTED) {
                    other(actor, request, Side.REQUESTING, Trigger.RESUME, words);
                }
            }
            case TRANSMIT_RESULT -> result(actor, request, words);
            case DISCLOSE -> {
                // a provider discloses itself; where a treaty request brought the data, its result has been told already
                if (actor.equals(request.recipient())) {
                    result(actor, request, words);
                }
            }
            case CONFIRM_PRESERVATION -> letter(actor, asking(request), Purpose.INFORM, "letter.preserved", request, words.text());
            case RENEW -> letter(actor, List.of(request.recipient()), Purpose.ASK, "letter.renewal", request, words.text());
            case CHASE -> letter(actor, List.of(request.recipient()), Purpose.ASK, "letter.chase", request, words.text());
            case WITHDRAW -> {
                // what never left is nobody else's business
                if (request.firstDispatch().isPresent()) {
                    letter(actor, List.of(request.recipient()), Purpose.INFORM, "letter.withdrawn", request, words.text());
                }
            }
            default -> { }
        }
    }

    private boolean isDirect(RequestCase request) {
        return Offices.provider(unfolding.party(request.recipient())).isPresent();
    }

    private void draftTo(String actor, RequestCase request, Optional<String> centralAuthority) {
        List<String> known = request.draft().map(RequestDraft::citedFacts).orElse(List.of()).stream()
                .filter(fact -> unfolding.state().knownTo(actor).contains(fact)).toList();
        centralAuthority.filter(receiver -> !receiver.equals(actor)).ifPresent(receiver -> unfolding.emit(actor, new Event.LetterSent(
                List.of(receiver), Purpose.ASK, unfolding.text("letter.draft", request.reference()), known, request.reference())));
    }

    private void dispatch(String actor, RequestCase request, List<Finding> findings) {
        RequestDraft draft = request.draft().orElseThrow();
        List<Event.Questioned> questioned = findings.stream()
                .map(finding -> new Event.Questioned(finding.rule(), finding.severity(), finding.field())).toList();
        unfolding.emit(actor, new Event.RequestDispatched(request.reference(), draft.channel(), draft, questioned,
                unsupported(request, draft)));
        if (isDirect(request)) {
            unfolding.emit(actor, new Event.LetterSent(List.of(request.recipient()), Purpose.ASK, unfolding.text("letter.request",
                    request.reference(), unfolding.type(request).getName(), unfolding.requesting(request).getName()),
                    draft.citedFacts(), request.reference()));
        } else {
            new Mail(unfolding).send(unfolding.request(request.reference()));
        }
        if (unfolding.type(request).isNeedsTreaty() && !isDirect(request)) {
            preservations(draft).forEach(preservation -> new Moves(unfolding).performIfPossible(actor, preservation.reference(),
                    Side.REQUESTING, Trigger.ASK_BY_TREATY, Moves.Words.saying(request.reference())));
        }
    }

    /** Facts that nobody at the side that asks could know when the letter left. */
    private List<String> unsupported(RequestCase request, RequestDraft draft) {
        State home = unfolding.requesting(request);
        return draft.citedFacts().stream().filter(fact -> unfolding.world().partiesOf(home).stream()
                .noneMatch(party -> unfolding.state().knownTo(party).contains(fact))).toList();
    }

    private Stream<RequestCase> preservations(RequestDraft draft) {
        return draft.related().stream().map(unfolding::request).filter(related -> related != null && isDirect(related));
    }

    private void ask(String actor, RequestCase request, Moves.Words words, String key) {
        unfolding.emit(actor, new Event.InformationRequested(request.reference(), words.items()));
        other(actor, request, Side.REQUESTING, Trigger.RECEIVE_QUERY, words);
        letter(actor, asking(request), "letter.consult".equals(key) ? Purpose.CONSULT : Purpose.ASK, key, request, words.text());
    }

    private void supply(String actor, RequestCase request, Moves.Words words) {
        RequestDraft draft = supplied(request, words.amended(), words.text(), words.facts());
        List<String> told = told(request, draft, words.facts());
        unfolding.emit(actor, new Event.InformationSupplied(request.reference(), draft, told));
        other(actor, request, Side.REQUESTED, Trigger.SUPPLY_INFORMATION, words);
        unfolding.emit(actor, new Event.LetterSent(List.of(request.office().orElse(request.recipient())), Purpose.ANSWER,
                unfolding.text("letter.supplied", request.reference(), words.text()), told, request.reference()));
    }

    /** The request as it reads with an answer: as corrected, and with the facts told besides. */
    static RequestDraft supplied(RequestCase request, Optional<RequestDraft> amended, String words, List<String> facts) {
        return amended.orElseGet(request.draft()::orElseThrow).supplementedBy(words, facts);
    }

    /** What an answer tells: the facts named with it, and those on which only the corrected letter rests. */
    private static List<String> told(RequestCase request, RequestDraft draft, List<String> facts) {
        List<String> before = request.draft().map(RequestDraft::citedFacts).orElse(List.of());
        Stream<String> added = draft.citedFacts().stream().filter(fact -> !before.contains(fact));
        return Stream.concat(facts.stream(), added).distinct().toList();
    }

    private void answer(String actor, RequestCase request, Trigger trigger, Moves.Words words, String key) {
        other(actor, request, Side.REQUESTING, trigger, words);
        letter(actor, asking(request), Purpose.INFORM, key, request, words.text());
    }

    private void result(String actor, RequestCase request, Moves.Words words) {
        List<String> facts = isLost(request) ? List.of() : yields(request);
        unfolding.emit(actor, new Event.ResultReceived(request.reference(), facts));
        other(actor, request, Side.REQUESTING, Trigger.RECEIVE_RESULT, words);
        String key = facts.isEmpty() ? "letter.result.nothing" : "letter.result";
        unfolding.emit(actor, new Event.LetterSent(asking(request), Purpose.ANSWER, unfolding.text(key, request.reference()), facts,
                request.reference()));
        if (!isDirect(request)) {
            request.draft().stream().flatMap(this::preservations).forEach(preservation -> new Moves(unfolding)
                    .performIfPossible(actor, preservation.reference(), Side.REQUESTING, Trigger.DISCLOSE, words));
        }
    }

    private List<String> yields(RequestCase request) {
        List<String> facts = new ArrayList<>();
        for (RequestPlan plan : unfolding.world().plans(request.type(), request.recipient())) {
            plan.getYields().stream().map(CaseFact::getId).filter(fact -> !facts.contains(fact)).forEach(facts::add);
        }
        return facts;
    }

    /** Whether the data asked for are gone: a clock from outside that guarded the same account or asset ran out. */
    private boolean isLost(RequestCase request) {
        List<String> targets = request.draft().map(RequestDraft::measures).orElse(List.of()).stream()
                .flatMap(measure -> measure.target().stream()).toList();
        return unfolding.world().scenario().getDeadlines().stream()
                .filter(deadline -> isMissed(deadline.getId()))
                .flatMap(deadline -> deadline.getPlan().getMeasures().stream())
                .anyMatch(measure -> measure.getTarget() != null && targets.contains(measure.getTarget().getId()))
                || request.draft().stream().flatMap(this::preservations)
                        .anyMatch(preservation -> preservation.moves().stream().anyMatch(move -> move.what().trigger() == Trigger.EXPIRE));
    }

    private boolean isMissed(String clock) {
        RunningClock running = unfolding.state().clocks().get(clock);
        return running != null && running.status() == DeadlineStatus.MISSED;
    }

    private void other(String actor, RequestCase request, Side side, Trigger trigger, Moves.Words words) {
        new Moves(unfolding).performIfPossible(actor, request.reference(), side, trigger, words);
    }

    private void letter(String actor, List<String> to, Purpose purpose, String key, RequestCase request, String words) {
        List<String> receivers = to.stream().filter(receiver -> !receiver.equals(actor)).toList();
        if (!receivers.isEmpty()) {
            unfolding.emit(actor, new Event.LetterSent(receivers, purpose, unfolding.text(key, request.reference(), words), List.of(),
                    request.reference()));
        }
    }

    /** Who hears from the other side: whoever opened the file, and the Central Authority where the request is formal. */
    private List<String> asking(RequestCase request) {
        Stream<String> centralAuthority = isDirect(request) ? Stream.empty() : centralAuthority(request).stream();
        return Stream.concat(Stream.of(request.opener()), centralAuthority).distinct().toList();
    }

    private Optional<String> centralAuthority(RequestCase request) {
        AssistanceType type = unfolding.type(request);
        return unfolding.world().offices().find(unfolding.requesting(request), ActorRole.REQUESTING_CENTRAL_AUTHORITY, type)
                .map(Office::id).filter(id -> unfolding.world().party(id).map(Party::getId).isPresent());
    }
}
