package org.comity.system;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Calls {@code ./comity} as a person does, with the product that this build has made. */
final class Comity {
    static final Path HOME = Path.of(System.getProperty("comity.home"));
    static final Path GLASS_OFFICE = HOME.resolve("scenarios/glass-office");

    private static final long PATIENCE_SECONDS = 120;

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    private Comity(Path folder) {
        this.folder = folder;
        environment.put("COMITY_NO_BUILD", "yes");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    /** A user whose current folder is this one. */
    static Comity in(Path folder) {
        return new Comity(folder);
    }

    /** Sets a variable of the environment; null removes it. */
    Comity with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** What a call came to. */
    record Answer(int exitCode, String out, String err) {
        List<String> errorLines() {
            return err.lines().toList();
        }
    }

    Answer run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("comity", ".out");
        Path err = Files.createTempFile("comity", ".err");
        try {
            Process process = builder(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                fail("no answer after " + PATIENCE_SECONDS + " s: " + List.of(arguments));
            }
            return new Answer(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Starts a call without waiting for its end. */
    Process start(String... arguments) throws IOException {
        return builder(arguments).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(List.of(HOME.resolve("comity").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        environment.forEach((variable, value) -> {
            if (value == null) {
                builder.environment().remove(variable);
            } else {
                builder.environment().put(variable, value);
            }
        });
        return builder;
    }
}
