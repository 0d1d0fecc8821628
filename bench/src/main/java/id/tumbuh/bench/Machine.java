package id.tumbuh.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The machine as far as a figure depends on it. */
final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    /** Load average up to which a machine counts as idle. */
    private static final double QUIET = 0.5;

    private Machine() {}

    static String description() {
        Runtime.Version java = Runtime.version();
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %s %s, Java %s (%s).",
                processor(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                java,
                System.getProperty("java.vendor"));
    }

    /** How busy the machine was before; what it is afterwards is our own doing. */
    static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        String busy =
                load > QUIET ? " Others were using the machine: its CPU times hold, its wall times are too long." : "";
        return String.format(Locale.ROOT, "Load average before: %.2f.%s", load, busy);
    }

    private static String processor() {
        try {
            return Files.readAllLines(PROCESSORS).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException notLinux) {
            return "unknown processor";
        }
    }
}
