package id.tumbuh.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/** Where a run spends its time, by the samples of a flight recording: the methods that were running, callees apart. */
final class Profile {
    private static final int SHOWN = 14;
    private static final String SAMPLE = "jdk.ExecutionSample";

    private final Map<String, Integer> samples = new HashMap<>();
    private int total;

    private Profile() {}

    /** What makes a JVM write a recording when it ends. Inlined methods are told apart. */
    static String[] options(Path recording) {
        return new String[] {
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:+DebugNonSafepoints",
            "-XX:StartFlightRecording:settings=profile,filename=" + recording
        };
    }

    static Profile of(Path recording) throws IOException {
        Profile profile = new Profile();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                profile.add(file.readEvent());
            }
        }
        return profile;
    }

    void describe(ResultFile result) {
        result.line("");
        result.line(
                "Where the time goes (" + total + " samples of a run of its own, each method without what it calls):");
        result.line("");
        result.line("| method | share |");
        result.line("|---|---:|");
        samples.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(SHOWN)
                .forEach(entry -> result.line(String.format(
                        Locale.ROOT, "| `%s` | %.1f %% |", entry.getKey(), 100.0 * entry.getValue() / total)));
    }

    private void add(RecordedEvent event) {
        if (!event.getEventType().getName().equals(SAMPLE) || event.getStackTrace() == null) {
            return;
        }
        List<RecordedFrame> frames = event.getStackTrace().getFrames();
        if (!frames.isEmpty()) {
            total++;
            samples.merge(name(frames.get(0).getMethod()), 1, Integer::sum);
        }
    }

    private static String name(RecordedMethod method) {
        String type = method.getType().getName();
        return type.substring(type.lastIndexOf('.') + 1) + '.' + method.getName();
    }
}
