package org.comity.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import com.sun.management.OperatingSystemMXBean;

/**
 * Where something was measured. Figures of two machines, or of one machine with other work to do, cannot be compared.
 *
 * @param memory in GiB
 * @param load processes that wanted a processor in the minute before; negative where the system does not say
 */
record Machine(String processor, int cores, long memory, String system, String java, double load) {
    private static final Path CPUINFO = Path.of("/proc/cpuinfo");
    private static final int GIB_BITS = 30;

    static Machine here() throws IOException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(processorByName().orElse(System.getProperty("os.arch")), system.getAvailableProcessors(),
                system.getTotalMemorySize() >> GIB_BITS, system.getName() + " " + system.getVersion(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"), system.getSystemLoadAverage());
    }

    private static Optional<String> processorByName() throws IOException {
        if (!Files.isReadable(CPUINFO)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(CPUINFO)) {
            return lines.filter(line -> line.startsWith("model name")).map(line -> line.replaceFirst(".*:\\s*", "")).findFirst();
        }
    }
}
