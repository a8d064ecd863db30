package org.comity.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.comity.exercise.Act;
import org.comity.exercise.event.Breach;
import org.comity.exercise.event.Due;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.event.TranslationKind;
import org.comity.model.fact.Answer;
import org.comity.model.request.Channel;
import org.comity.model.request.GuardTest;
import org.comity.model.request.OffenceNature;
import org.comity.model.request.Side;
import org.comity.model.request.Stand;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.Topic;
import org.comity.rules.Severity;
import org.comity.rules.request.Particulars;
import org.comity.rules.request.RequestDraft;

/** Events as an exercise could have brought them about. */
final class Samples {
    /** Files that a record keeps; the first is larger than a page of the file. */
    static final Map<String, byte[]> ATTACHMENTS = Map.of("scenario.xmi", "<scenario/>\n".repeat(1000).getBytes(UTF_8),
            "pack.properties", new byte[] {0, 1, -1, 127});

    private static final RequestDraft DRAFT = new RequestDraft("mla-subscriber", Channel.DIRECT, "en", true,
            Optional.of("budapest"), Optional.empty(),
            List.of(new RequestDraft.Measure("subscriber", "Who holds the account?", Optional.of("F7"),
                    Optional.of(LocalDate.of(2025, 2, 28)), Optional.empty(), List.of("F1", "F2"))),
            new TreeMap<>(Map.of("M1", new RequestDraft.Entry("The \"Central Authority\" of Tevara\n\tasks", List.of("F1")),
                    "X2", new RequestDraft.Entry("", List.of()))),
            List.of("R-001"),
            new Particulars(OptionalInt.of(144), OptionalInt.empty(), Stand.CONVICTED_IN_ABSENCE, Optional.of("XT"), Answer.YES,
                    OffenceNature.FISCAL, Answer.NO, Optional.of(LocalDate.of(2031, 12, 31)), Optional.of(LocalDate.of(2025, 3, 31)),
                    Optional.of(LocalDate.of(2025, 1, 1)), Optional.empty()));

    private static final List<String> WORDS = List.of("We write about the account.", "ស្នើសុំជំនួយ", "ขอความช่วยเหลือ",
            "Yêu cầu tương trợ tư pháp", "\"Quoted\" \\ and\tfolded\n", "🕊 peace \u2028 </script>", "");

    private Samples() {
    }

    /** One event of each type. */
    static List<Event> oneOfEach() {
        return List.of(
                new Event.Opened("glass-office", "1.0", "ab", "cd", Long.MIN_VALUE, "Trainer Ñ", List.of("P1", "P2"),
                        Map.of("P2", List.of("F1"), "P1", List.of(), "P10", List.of("F2", "F1"))),
                new Event.Started(List.of(new Due(1, Due.Kind.INJECT, "I1"), new Due(Long.MAX_VALUE, Due.Kind.END, ""))),
                new Event.TimePassed(),
                new Event.Ended(),
                new Event.Paused(),
                new Event.Resumed(),
                new Event.PaceSet(90),
                new Event.InjectHeld("I3"),
                new Event.InjectSkipped("I4"),
                new Event.InjectRetimed("I5", 77),
                new Event.Improvised("P9", List.of("P1"), "by telephone", List.of("F4")),
                new Event.Revealed(List.of("P2"), "it was he", List.of("F1")),
                new Event.PlayedByHand("O1", "R-001"),
                new Event.InjectReleased("I1", "P9", List.of("P1"), "ទឹកជំនន់", List.of("F4")),
                new Event.InjectWaits("I2"),
                new Event.MessageSent(List.of("P1"), Purpose.ASK, "half \ud83d of a pair, \u0000 and \u007f", List.of(),
                        Optional.of("R-001")),
                new Event.LetterSent(List.of("P2"), Purpose.ANSWER, "R-001: answered", List.of("F1"), "R-001"),
                new Event.NoteFiled(Topic.CUSTODY, "note", List.of("F1")),
                new Event.RequestOpened("R-001", "mla-subscriber", "S2", "drafting"),
                new Event.RequestDrafted("R-001", DRAFT),
                new Event.RequestMoved("R-001", Side.REQUESTED, "t1", Trigger.ACKNOWLEDGE, "a", "b",
                        List.of(GuardTest.LANG_OK, GuardTest.SIGNED), ""),
                new Event.RequestDispatched("R-001", Channel.DIRECT, DRAFT,
                        List.of(new Event.Questioned("MLA-3", Severity.QUERIED, "M1")), List.of("F8")),
                new Event.RequestArrived("R-001", "O1", "received"),
                new Event.InformationRequested("R-001", List.of("M1", "X2")),
                new Event.InformationSupplied("R-001", DRAFT, List.of("F3")),
                new Event.CallMade("P2", "by telephone", List.of("F3"), Optional.of("R-001")),
                new Event.TranslationOrdered("R-001", "th", TranslationKind.MACHINE),
                new Event.Translated("R-001", DRAFT),
                new Event.TranslationErred("R-001", "M1"),
                new Event.ProofReadingOrdered("R-001"),
                new Event.ProofRead("R-001", List.of("M1")),
                new Event.LimitBreached(Breach.CONFIDENTIALITY, List.of("F1"), Optional.empty(), List.of("P9")),
                new Event.RequestsConcur("H1", List.of("R-001", "R-002")),
                new Event.ResultReceived("R-001", List.of("F5")),
                new Event.Planned(new Due(15, Due.Kind.REQUESTED_DESK, "R-001")),
                new Event.Piled("R-001", "office", 700),
                new Event.PlanDropped(Due.Kind.ARRIVAL, "R-001"),
                new Event.ClockStarted("C1", Optional.of("R-001"), "Preservation", 129_600, Optional.of("t9")),
                new Event.ClockMet("C1"),
                new Event.ClockMissed("C1"),
                new Event.Diarised("C1", 100),
                new Event.Reminded("C1"),
                new Event.Observed(Optional.empty(), "saw it", Optional.of(3L)));
    }

    /** The first events of an exercise; the same for the same seed. */
    static List<Recorded> exercise(int events, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Recorded> exercise = new ArrayList<>();
        long at = 0;
        for (int number = 1; number <= events; number++) {
            at += random.nextInt(90);
            String actor = number < 4 ? Act.CONTROL : "P" + random.nextInt(1, 6);
            exercise.add(new Recorded(number, at, actor, event(number, random)));
        }
        return exercise;
    }

    private static Event event(int number, SplittableRandom random) {
        String request = "R-00" + random.nextInt(1, 3);
        return switch (number) {
            case 1 -> new Event.Opened("glass-office", "1.0", "ab", "cd", 42, "Trainer", List.of("P1", "P2"), Map.of("P1", List.of("F1")));
            case 2 -> new Event.Started(List.of(new Due(500, Due.Kind.INJECT, "I1"), new Due(99_999, Due.Kind.END, "end")));
            case 3 -> new Event.ClockStarted("C1", Optional.empty(), "Detention ends", 4320, Optional.empty());
            case 4, 5 -> new Event.RequestOpened("R-00" + (number - 3), "mla-subscriber", "S2", "drafting");
            default -> switch (random.nextInt(8)) {
                case 0 -> new Event.TimePassed();
                case 1 -> new Event.RequestDrafted(request, DRAFT);
                case 2 -> new Event.RequestMoved(request, Side.REQUESTING, "t1", Trigger.SUBMIT_DRAFT, "a", "b", List.of(), text(random));
                case 3 -> new Event.Planned(new Due(random.nextInt(9000), Due.Kind.ARRIVAL, request));
                case 4 -> new Event.Diarised("C1", random.nextInt(4320));
                case 5 -> new Event.NoteFiled(Topic.LOG, text(random).repeat(random.nextInt(200)), List.of());
                default -> new Event.MessageSent(List.of("P1", "P3"), Purpose.INFORM, text(random), List.of("F2"), Optional.of(request));
            };
        };
    }

    private static String text(SplittableRandom random) {
        return WORDS.get(random.nextInt(WORDS.size())) + WORDS.get(random.nextInt(WORDS.size()));
    }

    /** A folder whose name has spaces, letters of several scripts, and characters that have a meaning in addresses. */
    static Path folderWithAnOddName(Path parent) throws IOException {
        Path folder = Path.of(URI.create(parent.toUri() + "%C3%9Cbung%20%E1%9E%9F%E1%9E%B6%E1%9E%80%20%25%20%231"));
        return Files.createDirectory(folder);
    }
}
