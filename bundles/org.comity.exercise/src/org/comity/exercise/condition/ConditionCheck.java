package org.comity.exercise.condition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.world.CaseClock;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.fact.Identified;
import org.comity.model.scenario.ActTemplate;
import org.comity.model.scenario.AllOf;
import org.comity.model.scenario.AnyOf;
import org.comity.model.scenario.CommonMistake;
import org.comity.model.scenario.Condition;
import org.comity.model.scenario.DeadlineMissed;
import org.comity.model.scenario.Elapsed;
import org.comity.model.scenario.ExpectedAct;
import org.comity.model.scenario.ExpectedActDone;
import org.comity.model.scenario.ExpectedActsDone;
import org.comity.model.scenario.FactDisclosed;
import org.comity.model.scenario.FieldFilled;
import org.comity.model.scenario.FreeOfFindings;
import org.comity.model.scenario.GapsAtMost;
import org.comity.model.scenario.InjectReleased;
import org.comity.model.scenario.MarkedUrgent;
import org.comity.model.scenario.MistakeMade;
import org.comity.model.scenario.Not;
import org.comity.model.scenario.RequestDispatched;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.RequestReached;
import org.comity.model.scenario.UnsupportedClaim;
import org.comity.model.scenario.UseLimitBreached;
import org.comity.model.text.Texts;
import org.comity.rules.Severity;

/** Evaluates the conditions of one scenario over the events of one exercise, up to the last event given. */
public final class ConditionCheck {
    private static final String USE_LIMIT_RULE = "use-limit.breached";

    private final CaseWorld world;
    private final List<Recorded> chronicle;
    private final Matching matching;
    private List<Letters.Letter> letters;
    private final Texts texts;
    private final Texts ruleTitles;

    /** @param chronicle every event from the first one on, in order */
    public ConditionCheck(CaseWorld world, List<Recorded> chronicle) {
        this.world = world;
        this.chronicle = chronicle;
        this.matching = new Matching(world, chronicle);
        this.texts = Texts.beside(ConditionCheck.class, world.language());
        this.ruleTitles = Texts.beside(Severity.class, world.language());
    }

    /** Whether the condition holds, with the events that show it. */
    public Verdict check(Condition condition) {
        return switch (condition) {
            case AllOf all -> all(all);
            case AnyOf any -> any(any);
            case Not not -> not(not);
            case Elapsed elapsed -> elapsed(elapsed);
            case InjectReleased released -> released(released);
            case ExpectedActDone done -> done(done.getAct(), done.isOnTime());
            case ExpectedActsDone done -> done(done);
            case MistakeMade made -> made(made.getMistake());
            case RequestReached reached -> reached(reached);
            case RequestDispatched dispatched -> dispatched(dispatched);
            case GapsAtMost gaps -> gaps(gaps);
            case FreeOfFindings free -> free(free);
            case FieldFilled filled -> filled(filled);
            case MarkedUrgent urgent -> urgent(urgent);
            case DeadlineMissed missed -> missed(missed);
            case FactDisclosed disclosed -> disclosed(disclosed);
            case UseLimitBreached breached -> lettersWhere("use-limit", letter -> letter.findings().stream()
                    .anyMatch(finding -> finding.rule().equals(USE_LIMIT_RULE)));
            case UnsupportedClaim claim -> lettersWhere("unsupported", letter -> !letter.unsupported().isEmpty());
            default -> throw new IllegalArgumentException("Unknown condition " + condition.eClass().getName());
        };
    }

    /**
     * The next moment at which time alone may change whether a condition holds, in case minutes; empty where only events can.
     *
     * @param now later than which it has to be
     */
    public Optional<Long> nextMoment(Condition condition, long now) {
        return moments(condition).filter(moment -> moment > now).min(Long::compare);
    }

    private Stream<Long> moments(Condition condition) {
        return switch (condition) {
            case AllOf all -> all.getConditions().stream().flatMap(this::moments);
            case AnyOf any -> any.getConditions().stream().flatMap(this::moments);
            case Not not -> moments(not.getCondition());
            case Elapsed elapsed -> Stream.of(world.clock().toCase(elapsed.getExerciseMinute()));
            case InjectReleased released -> events(Event.InjectReleased.class, event -> event.inject().equals(released.getInject().getId()))
                    .map(recorded -> recorded.at() + released.getDelayMinutes());
            default -> Stream.empty();
        };
    }

    /** How and when an expected act was done, by whichever office of the State whose task it was. */
    public ActOutcome outcome(ExpectedAct act) {
        return ActOutcome.of(world, chronicle, act, done(act).findFirst());
    }

    /** The same for the seat whose task it was: what it did itself, and a colleague's act only where it did nothing. */
    public ActOutcome ownOutcome(ExpectedAct act) {
        String seat = act.getBy().getId();
        return ActOutcome.of(world, chronicle, act, done(act).filter(recorded -> recorded.actor().equals(seat)).findFirst()
                .or(() -> done(act).findFirst()));
    }

    private Stream<Recorded> done(ExpectedAct act) {
        return matching.acts(act.getActs().get(act.getActs().size() - 1), act.getBy().getState());
    }

    /** Whether a common mistake was made, by whichever office of the State whose task it was. */
    public Verdict made(CommonMistake mistake) {
        if (mistake.getShownBy() != null) {
            Verdict shown = check(mistake.getShownBy());
            return Verdict.of(shown.holds(), texts.text(shown.holds() ? "mistake" : "mistake.not", mistake.getText()), shown.events());
        }
        List<ActTemplate> acts = mistake.getActs();
        List<Recorded> events = acts.isEmpty() ? List.of()
                : matching.acts(acts.get(acts.size() - 1), mistake.getInsteadOf().getBy().getState()).limit(1).toList();
        return found("mistake", events, mistake.getText());
    }

    private Verdict all(AllOf all) {
        List<Verdict> parts = all.getConditions().stream().map(this::check).toList();
        List<Verdict> failing = parts.stream().filter(part -> !part.holds()).toList();
        return failing.isEmpty() ? Verdict.join(true, parts) : Verdict.join(false, failing);
    }

    private Verdict any(AnyOf any) {
        List<Verdict> parts = any.getConditions().stream().map(this::check).toList();
        Optional<Verdict> holding = parts.stream().filter(Verdict::holds).findFirst();
        return holding.orElseGet(() -> Verdict.join(false, parts));
    }

    private Verdict not(Not not) {
        Verdict part = check(not.getCondition());
        return new Verdict(!part.holds(), part.events(), part.clauses());
    }

    private Verdict elapsed(Elapsed elapsed) {
        long minute = world.clock().toCase(elapsed.getExerciseMinute());
        boolean holds = !chronicle.isEmpty() && chronicle.get(chronicle.size() - 1).at() >= minute;
        return Verdict.of(holds, texts.text(holds ? "elapsed" : "elapsed.not", CaseClock.tell(minute)), List.of());
    }

    private Verdict released(InjectReleased released) {
        String id = released.getInject().getId();
        long now = chronicle.isEmpty() ? Long.MIN_VALUE : chronicle.get(chronicle.size() - 1).at();
        return found("released", events(Event.InjectReleased.class, event -> event.inject().equals(id))
                .filter(recorded -> now >= recorded.at() + released.getDelayMinutes()).limit(1).toList(), released.getInject().getTitle());
    }

    private Verdict done(ExpectedAct act, boolean onTime) {
        ActOutcome outcome = outcome(act);
        boolean holds = onTime ? outcome.timing() == ActOutcome.Timing.ON_TIME : outcome.event().isPresent();
        return Verdict.of(holds, outcome.tell(texts), outcome.event().stream().toList());
    }

    private Verdict done(ExpectedActsDone condition) {
        List<Verdict> parts = condition.getActs().stream().map(act -> done(act, condition.isOnTime())).toList();
        List<Verdict> holding = parts.stream().filter(Verdict::holds).toList();
        return holding.size() >= condition.getAtLeast() ? Verdict.join(true, holding)
                : Verdict.join(false, parts.stream().filter(part -> !part.holds()).toList());
    }

    private Verdict reached(RequestReached reached) {
        Set<String> states = ids(reached.getStates());
        return found("reached", events(Event.RequestMoved.class,
                event -> states.contains(event.to()) && matching.isFor(reached.getPlan(), event.request())).limit(1).toList(),
                reached.getPlan().getTitle(), reached.getStates().get(0).getName());
    }

    private Verdict dispatched(RequestDispatched condition) {
        return found("dispatched", events(letters(List.of(condition.getPlan()), false)), condition.getPlan().getTitle());
    }

    private Verdict gaps(GapsAtMost condition) {
        List<Letters.Letter> letters = letters(condition.getPlans(), false);
        if (letters.isEmpty()) {
            return none(condition.getPlans());
        }
        Map<String, Set<String>> gaps = new TreeMap<>();
        for (Letters.Letter letter : letters) {
            letter.findings().stream().filter(finding -> finding.severity() != Severity.ADVICE)
                    .forEach(finding -> gaps.computeIfAbsent(letter.request(), key -> new TreeSet<>()).add(finding.field()));
        }
        int count = gaps.values().stream().mapToInt(Set::size).sum();
        String list = gaps.entrySet().stream().map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
        return Verdict.of(count <= condition.getCount(), count == 0 ? texts.text("gaps.none") : texts.text("gaps", count, list),
                numbers(letters));
    }

    private Verdict free(FreeOfFindings condition) {
        List<Letters.Letter> letters = letters(condition.getPlans(), condition.isLastDispatch());
        if (letters.isEmpty()) {
            return none(condition.getPlans());
        }
        List<String> found = new ArrayList<>();
        for (Letters.Letter letter : letters) {
            letter.findings().stream().filter(finding -> condition.getRules().contains(finding.rule()))
                    .filter(finding -> finding.severity() != Severity.ADVICE)
                    .map(finding -> letter.request() + ": " + ruleTitles.text(finding.rule() + ".title"))
                    .filter(words -> !found.contains(words)).forEach(found::add);
        }
        String key = found.isEmpty() ? "free" : "free.not";
        return Verdict.of(found.isEmpty(), texts.text(key, String.join(", ", found)), numbers(letters));
    }

    private Verdict filled(FieldFilled condition) {
        List<Letters.Letter> letters = letters(List.of(condition.getPlan()), false);
        if (letters.isEmpty()) {
            return none(List.of(condition.getPlan()));
        }
        String field = condition.getField().getId();
        boolean holds = letters.stream().allMatch(letter -> letter.draft().isFilled(field));
        return Verdict.of(holds, texts.text(holds ? "filled" : "filled.not", condition.getPlan().getTitle(), field,
                condition.getField().getLabel()), numbers(letters));
    }

    private Verdict urgent(MarkedUrgent condition) {
        List<Letters.Letter> letters = letters(List.of(condition.getPlan()), false);
        if (letters.isEmpty()) {
            return none(List.of(condition.getPlan()));
        }
        boolean holds = letters.stream().allMatch(letter -> letter.draft().urgent());
        return Verdict.of(holds, texts.text(holds ? "urgent" : "urgent.not", condition.getPlan().getTitle()), numbers(letters));
    }

    private Verdict missed(DeadlineMissed condition) {
        String id = condition.getDeadline().getId();
        return found("missed", events(Event.ClockMissed.class, event -> event.clock().equals(id)).toList(), condition.getDeadline().getTitle());
    }

    private Verdict disclosed(FactDisclosed condition) {
        Set<String> facts = ids(condition.getFacts());
        Set<String> receivers = ids(condition.getTo());
        List<Recorded> leaks = chronicle.stream().filter(recorded -> switch (recorded.event()) {
            case Event.MessageSent sent -> reaches(sent.to(), sent.facts(), receivers, facts);
            case Event.LetterSent sent -> reaches(sent.to(), sent.facts(), receivers, facts);
            default -> false;
        }).toList();
        return found("disclosed", leaks, condition.getTo().get(0).getName());
    }

    private static boolean reaches(List<String> to, List<String> told, Set<String> receivers, Set<String> facts) {
        return to.stream().anyMatch(receivers::contains) && told.stream().anyMatch(facts::contains);
    }

    private Verdict lettersWhere(String key, Predicate<Letters.Letter> test) {
        return found(key, events(letters().stream().filter(test).toList()));
    }

    private Verdict none(List<RequestPlan> plans) {
        return Verdict.of(false, texts.text("dispatched.not", plans.stream().map(RequestPlan::getTitle).collect(Collectors.joining(", "))),
                List.of());
    }

    private Verdict found(String key, List<Recorded> events, Object... arguments) {
        return Verdict.of(!events.isEmpty(), texts.text(events.isEmpty() ? key + ".not" : key, arguments), eventNumbers(events));
    }

    /** Each request that a plan describes, as it first left or, where the end counts, as it read with the last answer. */
    private List<Letters.Letter> letters(List<RequestPlan> plans, boolean last) {
        Map<String, Letters.Letter> perRequest = new LinkedHashMap<>();
        for (Letters.Letter letter : letters()) {
            boolean described = plans.stream().anyMatch(plan -> matching.isFor(plan, letter.request()));
            if (described && (last || letter.isFirst() && !perRequest.containsKey(letter.request()))) {
                perRequest.put(letter.request(), letter);
            }
        }
        return List.copyOf(perRequest.values());
    }

    /** Read on demand: few conditions ask, and reading them is the dear part. */
    private List<Letters.Letter> letters() {
        if (letters == null) {
            letters = Letters.of(world, chronicle);
        }
        return letters;
    }

    private static List<Recorded> events(List<Letters.Letter> letters) {
        return letters.stream().map(Letters.Letter::event).toList();
    }

    private static List<Long> numbers(List<Letters.Letter> letters) {
        return eventNumbers(events(letters));
    }

    private <E extends Event> Stream<Recorded> events(Class<E> kind, Predicate<E> test) {
        return chronicle.stream().filter(recorded -> kind.isInstance(recorded.event()) && test.test(kind.cast(recorded.event())));
    }

    private static Set<String> ids(List<? extends Identified> elements) {
        return elements.stream().map(Identified::getId).collect(Collectors.toSet());
    }

    private static List<Long> eventNumbers(List<Recorded> events) {
        return events.stream().map(Recorded::number).toList();
    }
}
