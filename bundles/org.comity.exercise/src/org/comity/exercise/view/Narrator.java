package org.comity.exercise.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.world.CaseClock;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.request.AssistanceType;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Seat;
import org.comity.model.text.Texts;
import org.comity.rules.Severity;

/** Tells the events of an exercise in sentences, for accounts and timelines. */
public final class Narrator {
    /** Moves that a short account tells; the others are office routine. */
    private static final Set<Trigger> TELLING = EnumSet.of(Trigger.RETURN_DRAFT, Trigger.REROUTE, Trigger.REFUSE, Trigger.RECEIVE_REFUSAL,
            Trigger.LAPSE, Trigger.POSTPONE, Trigger.CONFIRM_PRESERVATION, Trigger.RENEW, Trigger.DENY_AUTHORISATION, Trigger.WITHDRAW,
            Trigger.EXPIRE, Trigger.CHASE);

    /** Moves that are told by another event of the same act. */
    private static final Set<Trigger> TOLD_OTHERWISE = EnumSet.of(Trigger.DISPATCH, Trigger.ASK_VOLUNTARY_DISCLOSURE,
            Trigger.ASK_EMERGENCY_DISCLOSURE, Trigger.QUERY, Trigger.FIND_GROUND, Trigger.SUPPLY_INFORMATION, Trigger.TRANSMIT_RESULT,
            Trigger.DISCLOSE, Trigger.RECEIVE_RESULT, Trigger.RECEIVE_QUERY, Trigger.RECEIPT, Trigger.START_DRAFT, Trigger.RECEIVE_ACKNOWLEDGEMENT);

    private static final int LONGEST_QUOTE = 90;

    private final CaseWorld world;
    private final List<Recorded> events;
    private final Texts texts;

    private Narrator(CaseWorld world, List<Recorded> events) {
        this.world = world;
        this.events = events;
        this.texts = Texts.beside(Narrator.class, world.language());
    }

    /** Every event that means something to a reader, in order. */
    public static List<Line> tell(CaseWorld world, List<Recorded> events) {
        return tell(world, events, 1);
    }

    /**
     * The same of the latest events only.
     *
     * @param events all of them, since some are told with what was before
     * @param from number of the first that is told
     */
    public static List<Line> tell(CaseWorld world, List<Recorded> events, long from) {
        Narrator narrator = new Narrator(world, events);
        List<Line> lines = new ArrayList<>();
        events.subList((int) from - 1, events.size()).forEach(recorded -> narrator.line(recorded).ifPresent(lines::add));
        return List.copyOf(lines);
    }

    private Optional<Line> line(Recorded recorded) {
        return switch (recorded.event()) {
            case Event.InjectReleased e -> world.inject(e.inject()).map(inject -> inject(recorded, inject));
            case Event.Improvised e -> Optional.of(clock(recorded, Line.Kind.INJECT, true, "improvised", name(e.from()), names(e.to()), quote(e.text())));
            case Event.Revealed e -> Optional.of(clock(recorded, Line.Kind.INJECT, true, "revealed", names(e.to()), quote(e.text())));
            case Event.InjectHeld e -> Optional.of(control(recorded, "held", number(e.inject())));
            case Event.InjectSkipped e -> Optional.of(control(recorded, "skipped", number(e.inject())));
            case Event.InjectRetimed e -> Optional.of(control(recorded, "retimed", number(e.inject()), CaseClock.tell(e.due())));
            case Event.Piled e -> Optional.of(clock(recorded, Line.Kind.CLOCK, false, "piled", e.request(), name(e.office()), CaseClock.tell(e.until())));
            case Event.PlayedByHand e -> Optional.of(control(recorded, "by-hand", name(e.office()), e.request()));
            case Event.Paused e -> Optional.of(control(recorded, "paused"));
            case Event.Resumed e -> Optional.of(control(recorded, "resumed"));
            case Event.PaceSet e -> Optional.of(control(recorded, "pace", e.secondsPerDay()));
            case Event.MessageSent e -> Optional.of(message(recorded, e));
            case Event.NoteFiled e -> Optional.of(act(recorded, true, "note", word(e.topic()), quote(e.text())));
            case Event.RequestDrafted e -> Optional.of(act(recorded, false, "drafted", e.request(), type(e.draft().type())));
            case Event.RequestDispatched e -> Optional.of(dispatched(recorded, e));
            case Event.RequestMoved e -> TOLD_OTHERWISE.contains(e.trigger()) ? Optional.empty() : Optional.of(moved(recorded, e));
            case Event.RequestArrived e -> Optional.of(clock(recorded, Line.Kind.CLOCK, false, "arrived", e.request(), name(e.office())));
            case Event.InformationRequested e -> Optional.of(act(recorded, true, e.fields().isEmpty() ? "asked" : "asked.fields", e.request(),
                    String.join(", ", e.fields())));
            case Event.InformationSupplied e -> Optional.of(act(recorded, true, "supplied", e.request()));
            case Event.ResultReceived e -> Optional.of(act(recorded, true, e.facts().isEmpty() ? "result.nothing" : "result", e.request()));
            case Event.ClockStarted e -> Optional.of(clock(recorded, Line.Kind.CLOCK, false, "clock.started", e.title(), CaseClock.tell(e.due())));
            case Event.ClockMet e -> Optional.of(clock(recorded, Line.Kind.CLOCK, false, "clock.met", title(e.clock())));
            case Event.ClockMissed e -> Optional.of(clock(recorded, Line.Kind.MISSED, true, "clock.missed", title(e.clock())));
            case Event.Diarised e -> Optional.of(act(recorded, true, "diarised", title(e.clock()), CaseClock.tell(e.remindAt())));
            case Event.Reminded e -> Optional.of(clock(recorded, Line.Kind.CLOCK, false, "reminded", title(e.clock())));
            case Event.CallMade e -> Optional.of(act(recorded, true, "called", name(e.to()), quote(e.text())));
            case Event.TranslationOrdered e -> Optional.of(act(recorded, false, "translating." + e.kind(), e.request(), e.languageTag()));
            case Event.Translated e -> Optional.of(clock(recorded, Line.Kind.CLOCK, false, "translated", e.request(), e.draft().languageTag()));
            case Event.TranslationErred e -> Optional.of(clock(recorded, Line.Kind.MISSED, true, "translation.erred", e.request(), e.field()));
            case Event.ProofReadingOrdered e -> Optional.of(act(recorded, false, "proof-reading", e.request()));
            case Event.ProofRead e -> Optional.of(clock(recorded, Line.Kind.CLOCK, !e.fields().isEmpty(), e.fields().isEmpty() ? "proof-read" : "proof-read.found",
                    e.request(), String.join(", ", e.fields())));
            case Event.LimitBreached e -> Optional.of(act(recorded, true, "breach." + e.breach(), names(e.to()), String.join(", ", e.facts())));
            case Event.RequestsConcur e -> Optional.of(clock(recorded, Line.Kind.CLOCK, true, "concur", String.join(", ", e.requests())));
            case Event.Observed e -> Optional.of(clock(recorded, Line.Kind.CLOCK, true, "observed", quote(e.text())));
            case Event.Started e -> Optional.of(clock(recorded, Line.Kind.CLOCK, false, "started"));
            case Event.Ended e -> Optional.of(clock(recorded, Line.Kind.CLOCK, true, "ended"));
            // a letter goes with a move, which is told
            case Event.LetterSent e -> Optional.empty();
            case Event.Opened e -> Optional.empty();
            case Event.RequestOpened e -> Optional.empty();
            case Event.InjectWaits e -> Optional.empty();
            case Event.Planned e -> Optional.empty();
            case Event.PlanDropped e -> Optional.empty();
            case Event.TimePassed e -> Optional.empty();
        };
    }

    private Line inject(Recorded recorded, Inject inject) {
        return new Line(recorded.number(), recorded.at(), Line.Kind.INJECT, null, inject.getFrom().getName(),
                texts.text("inject", inject.getNumber(), inject.getTitle()), true);
    }

    private Line message(Recorded recorded, Event.MessageSent event) {
        return act(recorded, true, "message." + event.purpose().getName(), names(event.to()), quote(event.text()));
    }

    private String names(List<String> parties) {
        return parties.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String number(String inject) {
        return world.inject(inject).map(Inject::getNumber).orElse(inject);
    }

    private Line control(Recorded recorded, String key, Object... arguments) {
        return clock(recorded, Line.Kind.CLOCK, false, key, arguments);
    }

    private Line dispatched(Recorded recorded, Event.RequestDispatched event) {
        long questioned = event.findings().stream().filter(finding -> finding.severity() != Severity.ADVICE).count();
        return act(recorded, true, questioned == 0 ? "dispatched" : "dispatched.questioned", event.request(), type(event.draft().type()),
                name(recipient(event.request())), questioned);
    }

    private Line moved(Recorded recorded, Event.RequestMoved event) {
        String what = world.lifecycleState(event.from()).flatMap(from -> world.transition(from, event.trigger()))
                .map(transition -> transition.getEvent()).orElse(word(event.trigger()));
        boolean ofTime = event.trigger() == Trigger.LAPSE || event.trigger() == Trigger.EXPIRE;
        String key = event.ground().isBlank() ? "moved" : "moved.ground";
        return ofTime ? clock(recorded, Line.Kind.MISSED, true, key, event.request(), what, quote(event.ground()))
                : act(recorded, TELLING.contains(event.trigger()), key, event.request(), what, quote(event.ground()));
    }

    private Line act(Recorded recorded, boolean main, String key, Object... arguments) {
        Party party = world.party(recorded.actor()).orElse(null);
        Line.Kind kind = party instanceof Seat ? Line.Kind.ACT : Line.Kind.REPLY;
        return new Line(recorded.number(), recorded.at(), kind, party, name(recorded.actor()), texts.text(key, arguments), main);
    }

    private Line clock(Recorded recorded, Line.Kind kind, boolean main, String key, Object... arguments) {
        return new Line(recorded.number(), recorded.at(), kind, null, texts.text("control"), texts.text(key, arguments), main);
    }

    private String recipient(String request) {
        return events.stream().filter(recorded -> recorded.event() instanceof Event.RequestOpened opened && opened.request().equals(request))
                .map(recorded -> ((Event.RequestOpened) recorded.event()).recipient()).findFirst().orElse("");
    }

    private String title(String clock) {
        return events.stream().filter(recorded -> recorded.event() instanceof Event.ClockStarted started && started.clock().equals(clock))
                .map(recorded -> ((Event.ClockStarted) recorded.event()).title()).findFirst().orElse(clock);
    }

    /** The name of a party or, where no party stands for it, of an authority of one of the States. */
    private String name(String actor) {
        return world.party(actor).map(Party::getName).or(() -> world.scenario().getStates().stream()
                .flatMap(state -> state.getAuthorities().stream().filter(authority -> authority.getId().equals(actor))
                        .map(authority -> texts.text("authority", state.getName(), authority.getName())))
                .findFirst()).orElse(texts.text("control"));
    }

    private String type(String id) {
        return world.type(id).map(AssistanceType::getName).orElse(id);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String quote(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_QUOTE ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE - 1)).strip() + "\u2026";
    }
}
