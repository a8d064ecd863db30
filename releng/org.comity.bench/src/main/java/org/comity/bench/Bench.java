package org.comity.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures what is asked for, prints a table, and leaves the same as JSON for other programs. */
public final class Bench {
    private Bench() {
    }

    /**
     * Measures.
     *
     * @param arguments folder for the results, then the words of the subjects; none for all of them
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        Path folder = Path.of(arguments[0]);
        List<String> words = Arrays.asList(arguments).subList(1, arguments.length);
        for (String word : words) {
            if (Subject.of(word).isEmpty()) {
                System.err.println("comity: nothing is measured under the name '" + word + "'; there are "
                        + Arrays.stream(Subject.values()).map(Subject::word).collect(Collectors.joining(", ")));
                System.exit(2);
            }
        }
        measure(folder, Arrays.stream(Subject.values()).filter(subject -> words.isEmpty() || words.contains(subject.word())).toList());
    }

    private static void measure(Path folder, List<Subject> subjects) throws IOException, RunnerException {
        Files.createDirectories(folder);
        Machine machine = Machine.here();
        System.out.printf(Locale.ROOT, "%s, %d cores, %d GiB; %s; %s; load %.2f%n", machine.processor(), machine.cores(), machine.memory(),
                machine.system(), machine.java(), machine.load());
        List<RunResult> all = new ArrayList<>();
        for (Subject subject : subjects) {
            System.out.printf("%n%s%n", subject.title());
            Path log = folder.resolve(subject.word() + ".log");
            Collection<RunResult> results = new Runner(options(subject).output(log.toString()).build()).run();
            System.out.print(new ResultTable(results));
            all.addAll(results);
        }
        Path json = folder.resolve("bench.json");
        Files.writeString(json, json(machine, all));
        System.out.printf("%nThe same for programs: %s; what JMH had to say lies beside it%n", json);
    }

    /** How a subject is measured: by the annotations of its benchmarks, with allocation counted. */
    static ChainedOptionsBuilder options(Subject subject) {
        return new OptionsBuilder().include(subject.pattern()).addProfiler(GCProfiler.class).shouldFailOnError(true);
    }

    private static String json(Machine machine, Collection<RunResult> results) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ResultFormatFactory.getInstance(ResultFormatType.JSON, new PrintStream(bytes, true, StandardCharsets.UTF_8)).writeOut(results);
        GsonBuilder gson = new GsonBuilder().setPrettyPrinting();
        JsonObject document = new JsonObject();
        document.add("machine", gson.create().toJsonTree(machine));
        document.add("results", JsonParser.parseString(bytes.toString(StandardCharsets.UTF_8)));
        return gson.create().toJson(document) + System.lineSeparator();
    }
}
