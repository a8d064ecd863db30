package org.comity.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.comity.exercise.condition.ConditionCheck;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.view.DraftingHelp;
import org.comity.exercise.world.CaseWorld;
import org.comity.library.ReferenceLibrary;
import org.comity.model.request.AssistanceType;
import org.comity.model.request.Channel;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.FreeOfFindings;
import org.comity.model.scenario.GapsAtMost;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.ScenarioFactory;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.comity.rules.Severity;
import org.comity.rules.request.Finding;
import org.comity.rules.request.Recipient;
import org.comity.rules.request.RequestDraft;
import org.comity.rules.request.RequestReview;
import org.comity.rules.request.RequestRule;
import org.comity.rules.request.RequestRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One source, three uses: of every letter the desk says, the checker says and the marks hold against it the same, by the ids of the rules.
 *
 * <p>The letters are those of the glass office with defects planted by a seed, between several States, on several days. What the checker
 * should be asked is put together here anew, not by the engine.
 */
class OneSourceThreeUsesTest {
    private static final int LETTERS = 120;

    private static final List<String> PLANS = List.of("P-preservation", "P-emergency", "P-subscriber", "P-content", "P-bank-records", "P-restraint");

    /** Who writes to whom: the office that sends, and the one that is asked. */
    private static final List<List<String>> ROUTES = List.of(List.of("tv-moj", "sg-agc"), List.of("tv-moj", "pl-doj"), List.of("sg-agc", "pl-doj"),
            List.of("sg-agc", "tv-moj"));
    private static final List<String> TO_PROVIDER = List.of("tv-police", "sg-police");

    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9), LocalDate.of(2021, 5, 10), LocalDate.of(2029, 11, 5));

    /** What is asked of the desk at each review, and by which moves it asks or refuses. */
    private static final Set<Trigger> QUESTIONS = Set.of(Trigger.QUERY, Trigger.FIND_GROUND, Trigger.REFUSE, Trigger.RECEIVE_REFUSAL);
    private static final Set<Trigger> PASSES = Set.of(Trigger.PASS_FORMAL_REVIEW, Trigger.CLEAR, Trigger.CONFIRM_PRESERVATION, Trigger.DISCLOSE);

    /** One letter on its way. */
    private record Posted(int seed, CaseWorld world, RequestPlan plan, String sender, RequestDraft draft) {
        @Override
        public String toString() {
            return seed + ": " + plan.getId() + " from " + sender + " to " + plan.getRecipient().getId() + ", " + world.scenario().getStartDate();
        }

        boolean isDirect() {
            return plan.getRecipient().getId().equals("lumen");
        }

        /** What the checker says of the letter on a day; asked of the library and the pack, past the engine. */
        List<Finding> checked(long at) {
            List<AssistanceType> types = Stream.concat(Stream.of(draft.type()), draft.measures().stream().map(RequestDraft.Measure::type))
                    .map(type -> world.type(type).orElseThrow()).toList();
            return RequestRules.check(new RequestReview(world.library(), draft, types, world.party(sender).orElseThrow().getState(), Recipient.of(plan.getRecipient()),
                    world.clock().date(at), world.facts()), Locale.ENGLISH);
        }
    }

    static Stream<Posted> letters() {
        return IntStream.range(0, LETTERS).mapToObj(OneSourceThreeUsesTest::letter);
    }

    private static Posted letter(int seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Scenario scenario = glassOffice();
        scenario.setStartDate(DAYS.get(chance.nextInt(DAYS.size())));
        RequestPlan outline = scenario.getPlans().stream().filter(plan -> plan.getId().equals(PLANS.get(seed % PLANS.size()))).findFirst().orElseThrow();
        String sender = TO_PROVIDER.get(chance.nextInt(TO_PROVIDER.size()));
        RequestPlan plan = outline;
        if (!outline.getRecipient().getId().equals("lumen")) {
            List<String> route = ROUTES.get(chance.nextInt(ROUTES.size()));
            sender = route.get(0);
            plan = readdressed(outline, party(scenario, route.get(1)));
        }
        RequestDraft draft = RequestDraft.of(plan, fact -> true, List.of());
        for (int defects = chance.nextInt(4); defects > 0; defects--) {
            draft = spoil(draft, chance);
        }
        return new Posted(seed, new CaseWorld(scenario, ReferenceLibrary.shipped()), plan, sender, draft);
    }

    private static Scenario glassOffice() {
        try {
            return PackReader.read(Path.of(System.getProperty("comity.home"), "scenarios", "glass-office"), ReferenceLibrary.shipped()).scenario();
        } catch (PackException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Party party(Scenario scenario, String id) {
        return scenario.getParties().stream().filter(party -> party.getId().equals(id)).findFirst().orElseThrow();
    }

    /** The plan addressed to another office, so that the marks have a request to look at. */
    private static RequestPlan readdressed(RequestPlan plan, Party recipient) {
        plan.setRecipient(recipient);
        return plan;
    }

    private static RequestDraft spoil(RequestDraft draft, SplittableRandom chance) {
        TreeMap<String, RequestDraft.Entry> fields = new TreeMap<>(draft.fields());
        List<RequestDraft.Measure> measures = new ArrayList<>(draft.measures());
        Channel channel = draft.channel();
        String language = draft.languageTag();
        boolean urgent = draft.urgent();
        Optional<String> basis = draft.basis();
        List<String> written = List.copyOf(fields.keySet());
        String any = written.get(chance.nextInt(written.size()));
        RequestDraft.Measure first = measures.isEmpty() ? null : measures.get(0);
        switch (chance.nextInt(12)) {
            case 0, 1 -> fields.remove(any);
            case 2 -> fields.put(any, new RequestDraft.Entry("As stated.", List.of()));
            case 3 -> channel = List.of(Channel.DIPLOMATIC, Channel.POLICE, Channel.DIRECT).get(chance.nextInt(3));
            case 4 -> language = List.of("fr", "th", "en").get(chance.nextInt(3));
            case 5 -> urgent = !urgent;
            case 6 -> basis = List.of(Optional.<String>empty(), Optional.of("straits-extradition"), Optional.of("untoc"), Optional.of("budapest"))
                    .get(chance.nextInt(4));
            case 7 -> measures.clear();
            case 8 -> measures.add(new RequestDraft.Measure(List.of("content-data", "restraint", "records").get(chance.nextInt(3)), "Everything.",
                    Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
            case 9 -> fields.put("M06", new RequestDraft.Entry("Intelligence has it that 31 fees were paid.", List.of("F-bank-intel", "F-compound")));
            case 10 -> {
                if (first != null) {
                    measures.set(0, new RequestDraft.Measure(first.type(), first.text(), Optional.empty(), first.from(), Optional.empty(), first.nexus()));
                }
            }
            default -> {
                if (first != null) {
                    measures.set(0, new RequestDraft.Measure(first.type(), first.text(), first.target(), first.from(), first.to(), List.of()));
                }
            }
        }
        return new RequestDraft(draft.type(), channel, language, urgent, basis, draft.reserveBasis(), measures, fields, draft.related());
    }

    /** A letter sent, with nobody in the seats of the other side. */
    private static Play sent(Posted letter) {
        List<String> seats = List.of(letter.sender());
        Play play = Play.opened(letter.world(), seats, 1);
        play.accepted(new Act.Start());
        String request = play.draft(letter.sender(), letter.plan().getRecipient().getId(), letter.draft());
        assertEquals(Optional.of(letter.checked(play.state().now())), DraftingHelp.on(letter.world(), play.state(), letter.sender(), request),
                "what its writer is told beforehand");
        List<Trigger> way = !letter.isDirect() ? List.of(Trigger.SUBMIT_DRAFT, Trigger.ACCEPT_DRAFT, Trigger.DISPATCH)
                : List.of(switch (letter.draft().type()) {
                    case "data-preservation" -> Trigger.DISPATCH;
                    case "emergency-disclosure" -> Trigger.ASK_EMERGENCY_DISCLOSURE;
                    default -> Trigger.ASK_VOLUNTARY_DISCLOSURE;
                });
        way.forEach(trigger -> play.move(letter.sender(), request, trigger));
        assertEquals(Optional.empty(), DraftingHelp.on(letter.world(), play.state(), letter.sender(), request), "no help once it has left");
        return play;
    }

    private static Set<String> rules(List<Finding> findings, Predicate<Finding> which) {
        return findings.stream().filter(finding -> finding.severity() != Severity.ADVICE).filter(which).map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rules whose sentences an office wrote, of all that have anything to say, advice included. */
    private static Set<String> told(Event.RequestMoved move, List<Finding> findings) {
        return findings.stream().filter(finding -> move.ground().contains(finding.why())).map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> expected(Event.RequestMoved move, Posted letter, List<Finding> findings) {
        Set<String> formal = rules(findings, finding -> finding.stage() == RequestRule.Stage.FORMAL);
        Set<String> legal = rules(findings, finding -> finding.stage() == RequestRule.Stage.LEGAL);
        boolean preserves = letter.draft().type().equals("data-preservation");
        return switch (move.trigger()) {
            case QUERY -> preserves ? rules(findings, finding -> true) : formal;
            case PASS_FORMAL_REVIEW -> formal;
            case CLEAR, FIND_GROUND, REFUSE, RECEIVE_REFUSAL -> legal;
            case CONFIRM_PRESERVATION, DISCLOSE -> rules(findings, finding -> true);
            default -> throw new IllegalArgumentException(move.trigger().toString());
        };
    }

    @ParameterizedTest
    @MethodSource("letters")
    void theDeskTheCheckerAndTheMarksSayTheSame(Posted letter) {
        Play play = sent(letter);
        marksAreLostForWhatTheCheckerSays(letter, play);
        play.until(140, 9);
        assertTrue(deskSaysWhatTheCheckerSays(letter, play) > 0, "the desk has looked at it");
    }

    /** How often the desk decided. */
    private static int deskSaysWhatTheCheckerSays(Posted letter, Play play) {
        int decisions = 0;
        for (Recorded recorded : play.record) {
            if (recorded.event() instanceof Event.RequestMoved move && (QUESTIONS.contains(move.trigger()) || PASSES.contains(move.trigger()))) {
                // a refusal is told on both sides of a formal request
                if (move.trigger() == Trigger.RECEIVE_REFUSAL && !letter.isDirect()) {
                    continue;
                }
                decisions++;
                List<Finding> findings = letter.checked(recorded.at());
                Set<String> expected = expected(move, letter, findings);
                assertEquals(expected, told(move, findings), move.trigger() + " says: " + move.ground());
                assertEquals(QUESTIONS.contains(move.trigger()), !expected.isEmpty(), () -> "whether it asks: " + move.trigger());
            }
        }
        return decisions;
    }

    private static void marksAreLostForWhatTheCheckerSays(Posted letter, Play play) {
        Recorded left = play.record.stream().filter(recorded -> recorded.event() instanceof Event.RequestDispatched).findFirst().orElseThrow();
        List<Finding> findings = letter.checked(left.at());
        Set<String> wrong = rules(findings, finding -> true);
        ConditionCheck marks = new ConditionCheck(letter.world(), play.record);
        Set<String> held = RequestRules.all().stream().map(RequestRule::id).filter(rule -> !marks.check(free(letter.plan(), rule)).holds())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(wrong, held, "free of findings");
        int gaps = (int) findings.stream().filter(finding -> finding.severity() != Severity.ADVICE).map(Finding::field).distinct().count();
        assertTrue(marks.check(gapsAtMost(letter.plan(), gaps)).holds(), "gaps at most " + gaps);
        assertFalse(marks.check(gapsAtMost(letter.plan(), gaps - 1)).holds(), "gaps at most " + (gaps - 1));
    }

    private static FreeOfFindings free(RequestPlan plan, String rule) {
        FreeOfFindings free = ScenarioFactory.eINSTANCE.createFreeOfFindings();
        free.getPlans().add(plan);
        free.getRules().add(rule);
        return free;
    }

    private static GapsAtMost gapsAtMost(RequestPlan plan, int count) {
        GapsAtMost gaps = ScenarioFactory.eINSTANCE.createGapsAtMost();
        gaps.getPlans().add(plan);
        gaps.setCount(count);
        return gaps;
    }

    /** A comparison of empty sets would prove nothing. */
    @Test
    void theLettersReachEveryReviewAndManyRules() {
        Map<Severity, Integer> letters = new EnumMap<>(Severity.class);
        Set<String> rules = new HashSet<>();
        letters().forEach(letter -> {
            List<Finding> findings = letter.checked(letter.world().clock().start());
            findings.forEach(finding -> rules.add(finding.rule()));
            findings.stream().map(Finding::severity).max(Severity::compareTo).ifPresent(worst -> letters.merge(worst, 1, Integer::sum));
        });
        assertTrue(letters.get(Severity.BLOCKS) >= 15 && letters.get(Severity.QUERIED) >= 15, letters.toString());
        assertTrue(rules.size() >= 15, rules.toString());
    }
}
