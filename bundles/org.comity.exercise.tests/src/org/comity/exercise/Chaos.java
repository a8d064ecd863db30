package org.comity.exercise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.comity.exercise.event.TranslationKind;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.request.ActorRole;
import org.comity.model.request.AssistanceCatalogue;
import org.comity.model.request.AssistanceType;
import org.comity.model.request.Channel;
import org.comity.model.request.Side;
import org.comity.model.request.Transition;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Topic;
import org.comity.rules.request.RequestDraft;

/** A source of acts, sensible, stale, foreign and hostile; the same for the same seed. */
final class Chaos {
    private static final CaseWorld WORLD = GlassOffice.WORLD;
    private static final List<String> HOSTILE = List.of("", "moon", Act.CONTROL, "XS-AGC", "XTV-001", "XTV-999", "F-fees", "M13", "' OR 1=1 --",
            "\u0000", "\ud83d", "{0}", "x".repeat(300), "x".repeat(20_001), "../../etc/passwd", "ស្នើសុំ");

    private final SplittableRandom random;
    private final int pace;

    Chaos(long seed) {
        random = new SplittableRandom(seed);
        pace = random.nextInt(1, 7);
    }

    /** Who sits where: everybody, one State, or a few. */
    List<String> seats() {
        return switch (random.nextInt(3)) {
            case 0 -> GlassOffice.ALL_SEATS;
            case 1 -> GlassOffice.TEVARA;
            default -> GlassOffice.ALL_SEATS.stream().filter(seat -> random.nextBoolean()).toList();
        };
    }

    /** When the next act is done: now as a rule, else earlier, later, or at no possible time. */
    long moment(ExerciseState state) {
        return switch (random.nextInt(40)) {
            case 0 -> state.now() - 1;
            case 1 -> state.now() + random.nextInt(10_000);
            case 2 -> Long.MIN_VALUE;
            case 3 -> Long.MAX_VALUE;
            default -> state.now();
        };
    }

    /** How many things come due before the next act; some exercises are hasty, some slow. */
    int dues() {
        return random.nextInt(pace);
    }

    Act act(ExerciseState state) {
        if (state.isPaused() && random.nextBoolean()) {
            return new Act.Resume();
        }
        return switch (random.nextInt(32)) {
            case 20, 21 -> control(state);
            case 22 -> new Act.Call(seat(), party(), text(), some(this::fact), maybe(reference(state)));
            case 23 -> new Act.Translate(seat(), reference(state), hostile() ? odd() : one(List.of("th", "en", "fr")), one(TranslationKind.values()));
            case 24 -> new Act.ProofRead(seat(), reference(state));
            case 25 -> letterAbroad(state);
            case 0 -> new Act.Open(seats(), 1, text(), "a", "b");
            case 1 -> new Act.Start();
            case 2 -> new Act.Observe(maybe(party()), text(), maybe(random.nextLong(-1, state.number() + 3)));
            case 3, 4 -> new Act.SendMessage(seat(), some(this::party), one(Purpose.values()), text(), some(this::fact), maybe(reference(state)));
            case 5 -> new Act.FileNote(seat(), one(Topic.values()), text(), some(this::fact));
            case 6, 7 -> openPlanned();
            case 8 -> new Act.OpenRequest(seat(), type(), party());
            case 9, 10, 11 -> draft(state);
            case 12, 26 -> new Act.Diarise(seat(), clocked(state), random.nextInt(-2, 100));
            case 13 -> anyMove(state);
            case 14 -> random.nextInt(200) == 0 ? new Act.End() : new Act.Advance();
            default -> possibleMove(state);
        };
    }

    /** What the sender of a letter that is about to leave may still do with it. */
    private Act letterAbroad(ExerciseState state) {
        List<RequestCase> leaving = state.requests().values().stream().filter(request -> request.draft().isPresent()
                && WORLD.lifecycleState(request.state()).flatMap(at -> WORLD.transition(at, Trigger.DISPATCH)).isPresent()).toList();
        if (leaving.isEmpty()) {
            return new Act.Advance();
        }
        RequestCase request = one(leaving);
        String sender = request.recipient().equals("lumen") ? request.opener() : "tv-moj";
        return request.translation().isPresent() ? new Act.ProofRead(sender, request.reference())
                : new Act.Translate(sender, request.reference(), request.draft().get().languageTag().equals("fr") ? "en" : "fr", TranslationKind.MACHINE);
    }

    private Act control(ExerciseState state) {
        return switch (random.nextInt(12)) {
            case 0 -> new Act.Pause();
            case 1 -> new Act.Resume();
            case 2 -> new Act.SetPace(random.nextInt(-1, 1000));
            case 3 -> new Act.Release(inject());
            case 4 -> new Act.Hold(inject());
            case 5 -> new Act.Skip(inject());
            case 6, 7 -> new Act.Retime(inject(), state.now() + random.nextInt(-10, 100_000));
            case 8 -> new Act.Improvise(party(), some(this::party), text(), some(this::fact));
            case 9 -> new Act.Reveal(some(this::party), text(), some(this::fact));
            default -> possibleMove(state) instanceof Act.Proceed move
                    ? new Act.PlayByHand(move.actor(), move.request(), move.trigger(), move.text(), move.items()) : new Act.Advance();
        };
    }

    private String inject() {
        return hostile() ? odd() : one(WORLD.scenario().getInjects()).getId();
    }

    private Act openPlanned() {
        RequestPlan plan = one(WORLD.scenario().getPlans());
        return new Act.OpenRequest(one(List.of("tv-police", "tv-prosecutor", "tv-moj", seat())), plan.getType().getId(), plan.getRecipient().getId());
    }

    private Act draft(ExerciseState state) {
        Optional<RequestCase> request = request(state);
        return new Act.Draft(request.map(RequestCase::opener).filter(opener -> random.nextBoolean()).orElseGet(this::seat),
                request.map(RequestCase::reference).orElse("XTV-001"), letter(state, request));
    }

    private RequestDraft letter(ExerciseState state, Optional<RequestCase> request) {
        List<RequestPlan> plans = WORLD.scenario().getPlans();
        List<RequestPlan> fitting = plans.stream().filter(plan -> request.isPresent() && plan.getType().getId().equals(request.get().type())).toList();
        RequestDraft letter = GlassOffice.letter(one(fitting.isEmpty() || hostile() ? plans : fitting).getId());
        return switch (random.nextInt(16)) {
            case 0 -> GlassOffice.without(letter, "M" + random.nextInt(10, 18));
            case 1 -> GlassOffice.with(letter, hostile() ? odd() : "M06", text(), fact());
            case 2 -> GlassOffice.mentioning(letter, reference(state));
            case 3 -> GlassOffice.withBasis(letter, hostile() ? odd() : one(List.of("straits-mlat", "straits-extradition", "untoc", "budapest")));
            case 4 -> GlassOffice.withMeasures(letter, new RequestDraft.Measure(type(), text(), maybe(fact()), maybe(day()), maybe(day()), some(this::fact)));
            case 5 -> new RequestDraft(letter.type(), one(Channel.values()), hostile() ? odd() : "th", random.nextBoolean(), Optional.empty(),
                    Optional.empty(), letter.measures(), new TreeMap<>(letter.fields()), List.of());
            default -> letter;
        };
    }

    private LocalDate day() {
        return hostile() ? one(List.of(LocalDate.MIN, LocalDate.MAX)) : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
    }

    private Act anyMove(ExerciseState state) {
        return new Act.Proceed(seat(), reference(state), one(Trigger.values()), text(), maybe(letter(state, request(state))), some(this::fact),
                some(() -> hostile() ? odd() : "M13"));
    }

    /** A move that leads on from where some request stands, by somebody who may make it as a rule. */
    private Act possibleMove(ExerciseState state) {
        Optional<RequestCase> request = request(state);
        Side side = random.nextBoolean() ? Side.REQUESTING : Side.REQUESTED;
        List<Transition> ways = request.flatMap(found -> found.stateOn(side)).flatMap(WORLD::lifecycleState).map(WORLD::transitions).orElse(List.of());
        if (ways.isEmpty()) {
            return anyMove(state);
        }
        Transition way = one(ways);
        if (way.getTrigger() == Trigger.WITHDRAW && random.nextInt(8) > 0) {
            way = ways.get(0);
        }
        List<ActorRole> actors = way.getActors();
        Party recipient = WORLD.party(request.get().recipient()).orElseThrow();
        Party opener = WORLD.party(request.get().opener()).orElseThrow();
        List<String> able = WORLD.scenario().getParties().stream().filter(party -> WORLD.offices()
                .roles(party, opener.getState(), recipient, WORLD.type(request.get().type()).orElseThrow()).stream()
                .anyMatch(actors::contains)).map(Party::getId).toList();
        boolean supplies = way.getTrigger() == Trigger.SUPPLY_INFORMATION && random.nextBoolean();
        return new Act.Proceed(able.isEmpty() ? seat() : one(able), request.get().reference(), way.getTrigger(), text(),
                supplies ? Optional.of(letter(state, request)) : Optional.empty(), List.of(),
                way.getTrigger() == Trigger.QUERY ? List.of("M13") : List.of());
    }

    private Optional<RequestCase> request(ExerciseState state) {
        return state.requests().isEmpty() ? Optional.empty() : Optional.of(one(List.copyOf(state.requests().values())));
    }

    private String reference(ExerciseState state) {
        return hostile() ? odd() : request(state).map(RequestCase::reference).orElse("XTV-001");
    }

    private String clocked(ExerciseState state) {
        List<String> requests = state.clocks().values().stream().flatMap(clock -> clock.request().stream()).toList();
        return requests.isEmpty() || hostile() ? reference(state) : one(requests);
    }

    private String seat() {
        return hostile() ? party() : one(GlassOffice.ALL_SEATS);
    }

    private String party() {
        return hostile() ? odd() : one(WORLD.scenario().getParties()).getId();
    }

    private String fact() {
        return hostile() ? odd() : one(List.copyOf(WORLD.facts().keySet()));
    }

    private String type() {
        AssistanceCatalogue catalogue = (AssistanceCatalogue) WORLD.scenario().getPlans().get(0).getType().eContainer();
        List<AssistanceType> types = catalogue.getTypes();
        return hostile() ? odd() : one(types).getId();
    }

    private String text() {
        return hostile() ? odd() : "We write about the account.";
    }

    private String odd() {
        return one(HOSTILE);
    }

    private boolean hostile() {
        return random.nextInt(25) == 0;
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> List<T> some(java.util.function.Supplier<T> source) {
        return new ArrayList<>(Stream.generate(source).limit(random.nextInt(4)).toList());
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
