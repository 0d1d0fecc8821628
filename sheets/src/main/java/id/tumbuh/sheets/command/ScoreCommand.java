package id.tumbuh.sheets.command;

import id.tumbuh.growth.verdict.RuleSet;
import id.tumbuh.sheets.decode.DateOrder;
import id.tumbuh.sheets.layout.Field;
import id.tumbuh.sheets.layout.Mapping;
import id.tumbuh.sheets.report.ReportData;
import id.tumbuh.sheets.score.Progress;
import id.tumbuh.sheets.score.RunProblem;
import id.tumbuh.sheets.score.ScoreOptions;
import id.tumbuh.sheets.score.ScoreRun;
import id.tumbuh.texts.Language;
import id.tumbuh.texts.Texts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./tumbuh score}: WHO z-scores, status, letters and alerts for a file of children, and the report. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        description = {
            "Menilai berkas anak (CSV atau XLSX): z-skor WHO, status gizi, huruf KMS, tindak lanjut, laporan.",
            "Scores a file of children (CSV or XLSX): WHO z-scores, status, KMS letter, alerts, report."
        })
final class ScoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "IN", description = "Berkas masukan / input: .csv, .tsv, .txt, .xlsx")
    private @Nullable Path in;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Berkas hasil / output (.csv, .xlsx); tanpa ini ke layar / stdout")
    private @Nullable Path out;

    @Option(names = "--report", paramLabel = "FILE.html", description = "Laporan satu halaman / one-page report")
    private @Nullable Path report;

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "Berkas pemetaan kolom, baris: field = nama kolom / mapping file, lines: field = header")
    private @Nullable Path map;

    @Option(names = "--age-unit", paramLabel = "days|months", description = "Satuan kolom age / unit of column age")
    private ScoreOptions.@Nullable AgeUnit ageUnit;

    @Option(
            names = "--date-order",
            paramLabel = "dmy|mdy",
            description = "Urutan tanggal bila tidak terbukti / order of dates where unproven")
    private @Nullable DateOrder dateOrder;

    @Option(
            names = "--sex",
            paramLabel = "unknown",
            description = "Untuk berkas tanpa jenis kelamin: hitung sebagai L dan P / score as boy and as girl")
    private @Nullable SexOption sex;

    @Option(names = "--lang", paramLabel = "id|en", description = "Bahasa / language (default: id)")
    private LanguageOption language = LanguageOption.ID;

    /** For tests, and for a computer whose clock is wrong. */
    @Option(names = "--today", hidden = true, paramLabel = "YYYY-MM-DD")
    private LocalDate today = LocalDate.now(ZoneId.systemDefault());

    /** The one value of {@code --sex}. */
    enum SexOption {
        UNKNOWN
    }

    /** The values of {@code --lang}. */
    enum LanguageOption {
        ID,
        EN
    }

    Texts texts() {
        return Texts.of(language == LanguageOption.EN ? Language.ENGLISH : Language.INDONESIAN);
    }

    @Override
    public Integer call() throws IOException {
        Path input = java.util.Objects.requireNonNull(in);
        Texts texts = texts();
        boolean sexUnknown = sex == SexOption.UNKNOWN;
        int lastDay = Math.toIntExact(today.toEpochDay());
        ScoreOptions options =
                new ScoreOptions(input, out, mapping(), ageUnit, dateOrder, sexUnknown, RuleSet.CURRENT, lastDay);
        PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        boolean terminal = Boolean.getBoolean("tumbuh.terminal");
        ProgressBar bar = terminal ? new ProgressBar(errors, texts) : null;
        try (ReportFile page = ReportFile.create(report, input, out, texts)) {
            ReportData data = new ScoreRun(options, bar == null ? Progress.SILENT : bar)
                    .run(new FileOutputStream(FileDescriptor.out), result -> {
                        page.write(result);
                        page.commit();
                    });
            page.keep();
            if (bar != null) {
                bar.done();
            }
            errors.println(summary(data, texts));
        } finally {
            if (bar != null) {
                bar.done();
            }
        }
        return 0;
    }

    private @Nullable Map<Field, String> mapping() {
        if (map == null) {
            return null;
        }
        try {
            return Mapping.read(map);
        } catch (Mapping.UnknownField unknown) {
            throw new RunProblem(
                    RunProblem.Code.MAPPING_UNKNOWN_FIELD, String.valueOf(unknown.getMessage()), Field.keys());
        } catch (IOException unreadable) {
            throw new RunProblem(RunProblem.Code.MAPPING_UNREADABLE, map.toString());
        }
    }

    private static String summary(ReportData data, Texts texts) {
        ReportData.Counts counts = data.counts();
        long withProblems = data.problems().stream()
                .mapToLong(ReportData.ProblemCount::rows)
                .sum();
        return texts.text(
                "report.summary",
                List.of(
                        texts.notation().whole(counts.data()),
                        texts.notation().whole(counts.scored()),
                        texts.notation().whole(counts.unscored()),
                        texts.notation().whole(counts.blank() + counts.totals()),
                        texts.notation().whole(withProblems)));
    }
}
