package org.comity.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.comity.assessment.Assessment;
import org.comity.assessment.CriterionResult;
import org.comity.assessment.SeatResult;
import org.comity.cli.rehearse.RehearseCase;
import org.comity.exercise.condition.ActOutcome;
import org.comity.exercise.view.Line;
import org.comity.exercise.view.Narrator;
import org.comity.exercise.world.CaseClock;
import org.comity.model.jurisdiction.State;
import org.comity.model.scenario.Scenario;

/** The account of a rehearsal for people: who did what on which day, how it was scored, where the files are. */
final class Account {
    private static final int WIDTH = 118;
    private static final String INDENT = "      ";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final RehearseCase.Outcome outcome;

    Account(RehearseCase.Outcome outcome) {
        this.outcome = outcome;
    }

    void print(PrintStream out) {
        head(out);
        days(out);
        criteria(out);
        seats(out);
        result(out);
        files(out);
    }

    private void head(PrintStream out) {
        Scenario scenario = outcome.world().scenario();
        CaseClock clock = outcome.world().clock();
        out.println(scenario.getTitle() + ", played by the " + outcome.order().cast().words() + " robots, seed " + outcome.order().seed());
        out.println(scenario.getStates().stream().map(State::getName).collect(Collectors.joining(", ")) + "; "
                + DATE.format(clock.date(clock.start())) + " to " + DATE.format(clock.date(clock.end())) + ", day 1 to day "
                + CaseClock.day(clock.end()) + " of the case");
        int overridden = outcome.order().edition().overlay().corrections().size();
        if (overridden > 0) {
            out.println("With " + overridden + " of the library's facts overridden by an overlay; the scorecard lists them");
        }
    }

    private void days(PrintStream out) {
        int day = 0;
        for (Line line : Narrator.tell(outcome.world(), outcome.events())) {
            if (!line.main()) {
                continue;
            }
            if (CaseClock.day(line.at()) != day) {
                day = CaseClock.day(line.at());
                out.println();
                out.println("Day " + day + ", " + DATE.format(outcome.world().clock().date(line.at())));
            }
            out.println(cut("  " + TIME.format(CaseClock.timeOfDay(line.at())) + "  " + told(line)));
        }
    }

    private static String told(Line line) {
        return (line.kind() == Line.Kind.INJECT ? "* " : "") + line.sentence();
    }

    private void criteria(PrintStream out) {
        out.println();
        out.println("By criterion");
        for (CriterionResult criterion : outcome.assessment().criteria()) {
            out.printf(Locale.ROOT, "  %-4s%-45s level %d  %6s of %2d%n", criterion.id(), criterion.name(), criterion.level(),
                    number(criterion.points()), criterion.maximum());
            wrap(criterion.reason() + events(criterion.events())).forEach(out::println);
        }
    }

    private static String events(Collection<Long> events) {
        return events.isEmpty() ? ""
                : " [events " + events.stream().map(String::valueOf).collect(Collectors.joining(", ")) + "]";
    }

    private void seats(PrintStream out) {
        out.println();
        out.println("By agency (acts that were called for)");
        for (SeatResult seat : outcome.assessment().seats()) {
            String score = seat.score().isPresent() ? seat.score().getAsInt() + " %" : "-";
            out.printf(Locale.ROOT, "  %-42s%6s   %2d in time, %d late, %d missed%n", seat.name(), score,
                    seat.count(ActOutcome.Timing.ON_TIME), seat.count(ActOutcome.Timing.LATE), seat.count(ActOutcome.Timing.MISSED));
            seat.mistakes().forEach(mistake -> wrap("mistake: " + mistake.text() + " [event " + mistake.event() + "]").forEach(out::println));
        }
    }

    private void result(PrintStream out) {
        Assessment assessment = outcome.assessment();
        out.println();
        assessment.fatalErrors().forEach(error -> {
            out.println("FATAL: " + error.text());
            wrap(error.because() + events(error.events())).forEach(out::println);
        });
        out.println("Score " + number(assessment.score()) + " of 100, " + grade(assessment.grade())
                + (assessment.isFatal() && assessment.points() > assessment.score() ? "; " + number(assessment.points())
                        + " before the fatal error capped it" : ""));
    }

    private static String grade(Assessment.Grade grade) {
        return switch (grade) {
            case BELOW_PASS -> "below the pass mark";
            case PASS -> "pass";
            case MERIT -> "merit";
            case DISTINCTION -> "distinction";
        };
    }

    private void files(PrintStream out) {
        List<Path> files = outcome.files();
        out.println("Files in " + outcome.folder() + ": " + files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", ")));
    }

    /** A text in lines, indented below its heading. */
    private static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(INDENT);
        for (String word : text.split(" ")) {
            if (line.length() > INDENT.length() && line.length() + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(INDENT);
            }
            line.append(line.length() > INDENT.length() ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A number of points without superfluous zeros: 12, 8.25. */
    static String number(double points) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(points);
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= WIDTH ? line : line.substring(0, line.offsetByCodePoints(0, WIDTH - 1)) + "\u2026";
    }
}
