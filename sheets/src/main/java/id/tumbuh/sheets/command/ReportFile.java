package id.tumbuh.sheets.command;

import id.tumbuh.sheets.report.HtmlReport;
import id.tumbuh.sheets.report.ReportData;
import id.tumbuh.sheets.report.TextWords;
import id.tumbuh.sheets.score.RunProblem;
import id.tumbuh.sheets.table.FileProblem;
import id.tumbuh.sheets.table.FileProblemCode;
import id.tumbuh.texts.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * The report on its way into its file: written beside it first, named at {@link #commit}, just before the output gets its
 * name. Closed without {@link #keep}, it goes away again and an older report comes back.
 */
final class ReportFile implements AutoCloseable {
    private final @Nullable Path target;
    private final Texts texts;
    private @Nullable Path part;
    /** A copy of the report that stood there before. */
    private @Nullable Path older;

    private boolean revocable;

    private ReportFile(@Nullable Path target, Texts texts) {
        this.target = target;
        this.texts = texts;
    }

    /** Refuses to write over what is read or written besides. */
    static ReportFile create(@Nullable Path target, Path in, @Nullable Path out, Texts texts) {
        if (target != null) {
            Path whole = target.toAbsolutePath().normalize();
            if (whole.equals(in.toAbsolutePath().normalize())) {
                throw new FileProblem(FileProblemCode.OUTPUT_IS_INPUT, target);
            }
            if (out != null && whole.equals(out.toAbsolutePath().normalize())) {
                throw new RunProblem(RunProblem.Code.REPORT_IS_OUTPUT, target.toString());
            }
            if (Files.isDirectory(target)) {
                throw new FileProblem(FileProblemCode.IS_A_DIRECTORY, target);
            }
            Path folder = whole.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new FileProblem(FileProblemCode.CANNOT_WRITE, target, String.valueOf(folder));
            }
        }
        return new ReportFile(target, texts);
    }

    void write(ReportData data) {
        if (target == null) {
            return;
        }
        try {
            part = hidden(target);
            HtmlReport.write(data, new TextWords(texts), part);
        } catch (IOException problem) {
            throw new FileProblem(problem, FileProblemCode.CANNOT_WRITE, target, String.valueOf(problem.getMessage()));
        }
    }

    void commit() {
        if (target == null || part == null) {
            return;
        }
        try {
            if (Files.exists(target)) {
                older = hidden(target);
                Files.copy(target, older, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            part = null;
            revocable = true;
        } catch (IOException problem) {
            throw new FileProblem(problem, FileProblemCode.CANNOT_WRITE, target, String.valueOf(problem.getMessage()));
        }
    }

    /** The output has its name too, so the report stays. */
    void keep() {
        revocable = false;
    }

    @Override
    public void close() {
        try {
            if (revocable && target != null) {
                revoke(target);
            }
        } catch (IOException problem) {
            throw new FileProblem(problem, FileProblemCode.CANNOT_WRITE, target, String.valueOf(problem.getMessage()));
        } finally {
            delete(part);
            delete(older);
        }
    }

    private void revoke(Path named) throws IOException {
        if (older == null) {
            Files.deleteIfExists(named);
        } else {
            Files.move(older, named, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path hidden(Path beside) throws IOException {
        Path file = Files.createTempFile(beside.toAbsolutePath().getParent(), ".tumbuh", ".html");
        file.toFile().deleteOnExit();
        return file;
    }

    private static void delete(@Nullable Path file) {
        if (file != null) {
            file.toFile().delete();
        }
    }
}
