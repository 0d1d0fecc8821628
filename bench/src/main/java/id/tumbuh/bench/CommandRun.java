package id.tumbuh.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One run of the command.
 *
 * @param wallSeconds from start to end of the launcher
 * @param cpuSeconds user and system, all threads; 0 where the system does not tell
 * @param heapMegabytes the most the heap held before a collection, from the collector's log
 * @param keptMegabytes the most it held after one, garbage that has grown old included
 * @param residentMegabytes the most memory of the process, files that are mapped included; 0 where the system does not tell
 */
record CommandRun(
        double wallSeconds, double cpuSeconds, long heapMegabytes, long keptMegabytes, long residentMegabytes) {
    private static final long MOST_MINUTES = 10;
    private static final long LOOK_MILLISECONDS = 20;
    private static final double NANOSECONDS = 1e9;
    private static final Pattern HEAP = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");
    private static final Pattern RESIDENT = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    /** Runs it; {@code jvmOptions} come on top of the launcher's own. */
    static CommandRun of(Path launcher, List<String> arguments, Path work, List<String> jvmOptions)
            throws IOException, InterruptedException {
        Path log = work.resolve("gc.log");
        Files.deleteIfExists(log);
        ProcessBuilder builder = new ProcessBuilder(launcher.toString());
        builder.command().addAll(arguments);
        // The JVM's own variable, so that the launcher's options stay as a user has them.
        builder.environment().put("JDK_JAVA_OPTIONS", "-Xlog:gc:file=" + log + " " + String.join(" ", jvmOptions));
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(work.resolve("stderr").toFile());
        long start = System.nanoTime();
        Process process = builder.start();
        double cpu = 0;
        long resident = 0;
        // The launcher becomes the JVM (exec), so this is its process. What is seen last is at most a look old.
        while (!process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            cpu = Math.max(cpu, cpuSeconds(process));
            resident = Math.max(resident, resident(process));
            if (System.nanoTime() - start > TimeUnit.MINUTES.toNanos(MOST_MINUTES)) {
                process.destroy();
                throw new IllegalStateException("still running after " + MOST_MINUTES + " minutes");
            }
        }
        double wall = (System.nanoTime() - start) / NANOSECONDS;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(work.resolve("stderr")));
        }
        return new CommandRun(wall, cpu, heap(log, 1), heap(log, 2), resident);
    }

    private static double cpuSeconds(Process process) {
        return process.info()
                .totalCpuDuration()
                .map(duration -> duration.toNanos() / NANOSECONDS)
                .orElse(0.0);
    }

    private static long resident(Process process) {
        try {
            Matcher kilobytes = RESIDENT.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/status")));
            return kilobytes.find() ? Long.parseLong(kilobytes.group(1)) / 1024 : 0;
        } catch (IOException ended) {
            return 0;
        }
    }

    private static long heap(Path log, int group) throws IOException {
        long most = 0;
        for (String line : Files.readAllLines(log)) {
            Matcher collection = HEAP.matcher(line);
            if (collection.find()) {
                most = Math.max(most, Long.parseLong(collection.group(group)));
            }
        }
        return most;
    }
}
