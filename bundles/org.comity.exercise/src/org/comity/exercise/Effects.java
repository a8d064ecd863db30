package org.comity.exercise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.comity.exercise.event.Event;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.state.RunningClock;
import org.comity.rules.office.Office;
import org.comity.model.exercise.DeadlineStatus;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.ActorRole;
import org.comity.model.request.Side;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.RequestPlan;
import org.comity.rules.request.Finding;
import org.comity.rules.request.RequestDraft;

/** What a move brings about besides itself: letters in the right trays, and the move that it means at the other side. */
final class Effects {
    /** Steps in a shared life that one side tells the other as they are; the others have letters of their own, or are a matter of one office. */
    private static final Set<Trigger> SHARED_NEWS = EnumSet.of(Trigger.AUTHORISE, Trigger.DENY_AUTHORISATION, Trigger.NOTIFY_ARREST,
            Trigger.ENFORCE_ORDER, Trigger.AGREE, Trigger.ACCEPT_CONDITIONS, Trigger.EXECUTE, Trigger.PROCEED, Trigger.CONTEST, Trigger.CONFISCATE,
            Trigger.USE, Trigger.CLOSE);

    private final Unfolding unfolding;
    private final Post post;

    Effects(Unfolding unfolding) {
        this.unfolding = unfolding;
        this.post = new Post(unfolding);
    }

    void of(Trigger trigger, String actor, String reference, Side side, Moves.Words words, List<Finding> findings) {
        RequestCase request = unfolding.request(reference);
        switch (trigger) {
            case SUBMIT_DRAFT -> draftTo(actor, request, post.centralAuthority(request));
            case RETURN_DRAFT -> post.letter(actor, List.of(request.opener()), Purpose.ASK, "letter.returned", request, words.text());
            case DISPATCH, ASK_VOLUNTARY_DISCLOSURE, ASK_EMERGENCY_DISCLOSURE -> dispatch(actor, request, findings);
            case ACKNOWLEDGE -> {
                post.other(actor, request, Side.REQUESTING, Trigger.RECEIVE_ACKNOWLEDGEMENT, words);
                post.letter(actor, post.asking(request), Purpose.INFORM, "letter.acknowledged", request, words.text());
            }
            case QUERY -> ask(actor, request, words, "letter.query");
            case FIND_GROUND -> ask(actor, request, words, "letter.consult");
            case SUPPLY_INFORMATION -> {
                if (side == Side.REQUESTING) {
                    supply(actor, request, words);
                }
            }
            case CONSULT_ON_DRAFT -> new Advice(unfolding).ask(actor, request);
            case REROUTE -> reroute(actor, request, words);
            case REFUSE -> answer(actor, request, Trigger.RECEIVE_REFUSAL, words, "letter.refused");
            case DISCHARGE -> answer(actor, request, Trigger.RECEIVE_REFUSAL, words, "letter.discharged");
            case LAPSE -> answer(actor, request, Trigger.RECEIVE_REFUSAL, words, "letter.lapsed");
            case RECEIVE_REFUSAL -> {
                if (Post.isDirect(unfolding, request)) {
                    post.letter(actor, post.asking(request), Purpose.INFORM, "letter.refused", request, words.text());
                }
            }
            case POSTPONE -> answer(actor, request, Trigger.RECEIVE_POSTPONEMENT, words, "letter.postponed");
            case RESUME, GRANT, CONSENT_TO_SURRENDER, ASK_ASSURANCE, GIVE_ASSURANCE, SURRENDER ->
                    new Surrender(unfolding).follow(trigger, actor, request, side, words);
            case EXPIRE -> expire(actor, request, side, words);
            case TRANSMIT_RESULT -> result(actor, request, words);
            case RECEIVE_RESULT -> {
                if (post.isShared(request)) {
                    result(actor, request, words);
                }
            }
            case CLOSE -> {
                // the record of a hearing leaves with the closing of the file
                if (side == Side.REQUESTED && post.isShared(request) && hasMade(request, Trigger.EXECUTE)) {
                    result(actor, request, words);
                }
            }
            case DISCLOSE -> {
                // a provider discloses itself; where a treaty request brought the data, its result has been told already
                if (actor.equals(request.recipient())) {
                    result(actor, request, words);
                }
            }
            case CONFIRM_PRESERVATION -> post.letter(actor, post.asking(request), Purpose.INFORM, "letter.preserved", request, words.text());
            case RENEW -> post.letter(actor, side == Side.REQUESTED ? post.asking(request) : List.of(request.recipient()), Purpose.ASK, "letter.renewal", request, words.text());
            case CHASE -> post.letter(actor, List.of(request.recipient()), Purpose.ASK, "letter.chase", request, words.text());
            case WITHDRAW -> {
                // what never left is nobody else's business
                if (request.firstDispatch().isPresent() && side == Side.REQUESTING) {
                    post.letter(actor, post.asked(request), Purpose.INFORM, "letter.withdrawn", request, words.text());
                    post.other(actor, request, Side.REQUESTED, Trigger.WITHDRAW, words);
                }
            }
            case CONTACT_INFORMALLY, SUSPEND, RENEGOTIATE -> {
                if (post.isShared(request)) {
                    approach(trigger, actor, request, side, words, findings);
                }
            }
            default -> { }
        }
        if (post.isShared(request) && SHARED_NEWS.contains(trigger)) {
            post.news(actor, request, side, request.moves().get(request.moves().size() - 1).what(), words);
        }
    }

    private static boolean hasMade(RequestCase request, Trigger trigger) {
        return request.moves().stream().anyMatch(move -> move.what().trigger() == trigger);
    }

    /** A wrongly addressed request is passed on: the office in charge gets the letter, and whoever wrote it is told. */
    private void reroute(String actor, RequestCase request, Moves.Words words) {
        Optional<Office> right = unfolding.world().offices().find(unfolding.party(request.recipient()).getState(),
                ActorRole.REQUESTED_CENTRAL_AUTHORITY, unfolding.type(request));
        right.filter(office -> !request.office().equals(Optional.of(office.id()))).ifPresent(office -> {
            unfolding.emit(actor, new Event.RequestArrived(request.reference(), office.id(), request.handling().orElseThrow()));
            unfolding.emit(actor, new Event.LetterSent(List.of(office.id()), Purpose.ASK, post.request(request),
                    request.draft().map(RequestDraft::citedFacts).orElse(List.of()), request.reference()));
            post.letter(actor, post.asking(request), Purpose.INFORM, "letter.rerouted", request, office.name());
        });
    }

    /** A clock has run out: whoever was arrested is free, what was held is gone, and both sides are told. */
    private void expire(String actor, RequestCase request, Side side, Moves.Words words) {
        if (post.isShared(request)) {
            List<String> both = Stream.concat(post.asking(request).stream(), post.asked(request).stream()).distinct().toList();
            post.letter(actor, both, Purpose.INFORM, "letter.expired", request, post.event(request));
        } else if (side == Side.REQUESTED) {
            answer(actor, request, Trigger.RECEIVE_REFUSAL, words, "letter.released");
        }
    }

    /** What makes a case known abroad where both sides share its life: a call between units, the request that follows, a better one. */
    private void approach(Trigger trigger, String actor, RequestCase request, Side side, Moves.Words words, List<Finding> findings) {
        if (trigger == Trigger.CONTACT_INFORMALLY) {
            unfolding.emit(actor, new Event.RequestArrived(request.reference(), request.recipient(), request.state()));
            post.letter(actor, post.asked(request), Purpose.ALERT, "letter.hit", request, words.text());
        } else if (new Moves(unfolding).isPossible(request, Side.REQUESTING, Trigger.DISPATCH)) {
            post.letter(actor, side == Side.REQUESTED ? post.asking(request) : post.asked(request), Purpose.CONSULT, "letter.consult", request,
                    words.text());
        } else {
            dispatch(actor, request, findings);
        }
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
        new UseLimits(unfolding).cite(actor, request, draft);
        boolean inTouch = post.isShared(request) && request.handling().isPresent();
        if (Post.isDirect(unfolding, request) || inTouch) {
            unfolding.emit(actor, new Event.LetterSent(List.of(request.recipient()), Purpose.ASK, post.request(request), draft.citedFacts(),
                    request.reference()));
        } else {
            new Mail(unfolding).send(unfolding.request(request.reference()));
        }
        if (unfolding.type(request).isNeedsTreaty() && !Post.isDirect(unfolding, request)) {
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
        return draft.related().stream().map(unfolding::request).filter(related -> related != null && Post.isDirect(unfolding, related));
    }

    private void ask(String actor, RequestCase request, Moves.Words words, String key) {
        unfolding.emit(actor, new Event.InformationRequested(request.reference(), words.items()));
        post.other(actor, request, Side.REQUESTING, Trigger.RECEIVE_QUERY, words);
        post.letter(actor, post.asking(request), "letter.consult".equals(key) ? Purpose.CONSULT : Purpose.ASK, key, request, words.text());
    }

    private void supply(String actor, RequestCase request, Moves.Words words) {
        RequestDraft draft = supplied(request, words.amended(), words.text(), words.facts());
        new UseLimits(unfolding).cite(actor, request, draft);
        List<String> told = told(request, draft, words.facts());
        unfolding.emit(actor, new Event.InformationSupplied(request.reference(), draft, told));
        post.other(actor, request, Side.REQUESTED, Trigger.SUPPLY_INFORMATION, words);
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
        post.other(actor, request, Side.REQUESTING, trigger, words);
        post.letter(actor, post.asking(request), Purpose.INFORM, key, request, words.text());
    }

    private void result(String actor, RequestCase request, Moves.Words words) {
        List<String> facts = isLost(request) ? List.of() : yields(request);
        unfolding.emit(actor, new Event.ResultReceived(request.reference(), facts));
        post.other(actor, request, Side.REQUESTING, Trigger.RECEIVE_RESULT, words);
        String key = facts.isEmpty() ? "letter.result.nothing" : "letter.result";
        unfolding.emit(actor, new Event.LetterSent(post.asking(request), Purpose.ANSWER, unfolding.text(key, request.reference()), facts,
                request.reference()));
        if (!Post.isDirect(unfolding, request)) {
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
}
