package id.tumbuh.sheets.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.verdict.RuleSet;
import id.tumbuh.sheets.score.Progress;
import id.tumbuh.sheets.score.ScoreOptions;
import id.tumbuh.sheets.score.ScoreRun;
import id.tumbuh.sheets.table.FileProblem;
import id.tumbuh.texts.Language;
import id.tumbuh.texts.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Output and report appear together or neither does. */
final class ReportFileTest {
    private static final Texts TEXTS = Texts.of(Language.INDONESIAN);

    @TempDir
    Path folder;

    /** A run whose output cannot get its name at the end, because a full folder has come to stand there. */
    private void runThatFailsAtTheEnd(Path report) {
        Path in = Run.file(folder, "anak.csv", "JK,age_days,BB\nL,400,9.1\n", StandardCharsets.UTF_8);
        Path out = folder.resolve("hasil.csv");
        ScoreOptions options = new ScoreOptions(in, out, null, null, null, false, RuleSet.CURRENT, Integer.MAX_VALUE);
        ScoreRun run = new ScoreRun(options, Progress.SILENT);
        assertThrows(FileProblem.class, () -> {
            try (ReportFile page = ReportFile.create(report, in, out, TEXTS)) {
                run.run(OutputStream.nullOutputStream(), data -> {
                    page.write(data);
                    page.commit();
                    assertTrue(read(report).contains("<html"));
                    fullFolder(out);
                });
                page.keep();
            }
        });
    }

    @Test
    void aReportWhoseOutputFailsGoesAwayAgain() throws IOException {
        runThatFailsAtTheEnd(folder.resolve("laporan.html"));
        assertEquals(List.of("anak.csv", "hasil.csv"), names());
    }

    @Test
    void anOlderReportComesBack() throws IOException {
        Path report = Run.file(folder, "laporan.html", "bulan lalu", StandardCharsets.UTF_8);
        runThatFailsAtTheEnd(report);
        assertEquals("bulan lalu", read(report));
        assertEquals(List.of("anak.csv", "hasil.csv", "laporan.html"), names());
    }

    @Test
    void aNewReportTakesThePlaceOfAnOlderOne() throws IOException {
        Path report = Run.file(folder, "laporan.html", "bulan lalu", StandardCharsets.UTF_8);
        Run.of(folder, List.of("JK,age_days,BB", "L,400,9.1"), "--report", report.toString());
        assertTrue(read(report).contains("<html"));
        assertEquals(List.of("anak.csv", "hasil.csv", "laporan.html"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void fullFolder(Path folder) {
        try {
            Files.createDirectories(folder.resolve("isi"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
