package org.comity.record;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.exercise.Ledger;
import org.comity.model.io.ModelResource;
import org.comity.rules.Severity;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.pcollections.PVector;
import org.sqlite.SQLiteConfig;

import com.google.gson.Gson;

/** A program in a Java virtual machine of its own, without OSGi. */
final class ChildProcess implements AutoCloseable {
    private static final String CLASS_PATH = Stream.of(RecordingProgram.class, EventStore.class, Ledger.class, Severity.class,
            ModelResource.class, EObject.class, Enumerator.class, PVector.class, Gson.class, SQLiteConfig.class)
            .flatMap(ChildProcess::places).distinct().collect(Collectors.joining(File.pathSeparator));

    private final Process process;
    private final BufferedReader output;

    /** A {@link RecordingProgram}. @param prefix what runs Java, such as a shell; empty to run it directly */
    ChildProcess(List<String> prefix, Path record, int length) throws IOException {
        this(prefix, RecordingProgram.class, record.toUri().toString(), Integer.toString(length));
    }

    /** @param prefix what runs Java, such as a shell; empty to run it directly */
    ChildProcess(List<String> prefix, Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED", "-cp", CLASS_PATH, program.getName()));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        output = process.inputReader();
    }

    /** Where a class was loaded from: a jar, or the folder of a bundle with its classes in one of the usual places. */
    private static Stream<String> places(Class<?> type) {
        try {
            Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Stream.of(place, place.resolve("target").resolve("classes"), place.resolve("bin")).filter(Files::exists)
                    .map(Path::toString);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next line that it says; empty when it has ended. */
    String nextLine() throws IOException {
        String line = output.readLine();
        return line == null ? "" : line;
    }

    /** Kills it as the operating system kills, and gives what it had said until then. */
    List<String> kill() throws InterruptedException {
        process.toHandle().destroyForcibly(); // its own method would close the output, too
        process.waitFor();
        return output.lines().toList();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
