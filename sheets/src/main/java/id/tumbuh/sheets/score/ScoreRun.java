package id.tumbuh.sheets.score;

import id.tumbuh.sheets.history.Histories;
import id.tumbuh.sheets.layout.Field;
import id.tumbuh.sheets.layout.Header;
import id.tumbuh.sheets.layout.HeaderFinder;
import id.tumbuh.sheets.report.ReportData;
import id.tumbuh.sheets.table.FileProblem;
import id.tumbuh.sheets.table.FileProblemCode;
import id.tumbuh.sheets.table.OutputBlock;
import id.tumbuh.sheets.table.OutputOptions;
import id.tumbuh.sheets.table.Row;
import id.tumbuh.sheets.table.TableFile;
import id.tumbuh.sheets.table.TableOutput;
import id.tumbuh.sheets.table.TableReader;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Scores a file: surveys it, joins the rows of each child where they can be told, scores, writes. Memory does not grow
 * with the file. Nothing stands under the output's name before all of it is written.
 */
public final class ScoreRun {
    /** One thread reads and writes; more workers than this would wait for it and hold blocks in memory meanwhile. */
    private static final int MOST_THREADS = 8;

    private final ScoreOptions options;
    private final Progress progress;
    private final int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    public ScoreRun(ScoreOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Something to do with the counted result before the output gets its name; if it fails, nothing is left. */
    public interface BeforeCommit {
        void with(ReportData data);
    }

    /**
     * Runs.
     *
     * @param standardOutput where to write when no output file was named
     * @throws FileProblem or {@link RunProblem} where the file as a whole cannot be scored
     */
    public ReportData run(OutputStream standardOutput, BeforeCommit beforeCommit) {
        TableFile file = TableFile.open(options.in());
        Header header = header(file);
        boolean sexColumn = header.has(Field.SEX);
        if (!sexColumn && !options.sexUnknown()) {
            throw new RunProblem(RunProblem.Code.NO_SEX_COLUMN, name(options.in()));
        }
        Survey survey = survey(file, header);
        if (survey.data() == 0) {
            throw new FileProblem(FileProblemCode.NO_DATA_ROWS, options.in());
        }
        Plan plan = new Plan(
                options, header, survey, new DateOrders(header, survey, options.dateOrder()).resolve(), !sexColumn);
        try (TableOutput out = output(file, standardOutput);
                Histories histories = new Histories(options.rules(), plan.sexUnknown(), survey.rows())) {
            out.requireRoomFor(survey.data() + 1);
            if (plan.identifies()) {
                join(file, plan, histories);
            }
            RunTally tally = score(file, plan, histories, out);
            ReportData data = new Summary(file, plan, tally, histories.children()).data();
            beforeCommit.with(data);
            out.commit();
            return data;
        }
    }

    private Header header(TableFile file) {
        List<Row> first;
        try (TableReader reader = file.read()) {
            first = reader.readBlock(HeaderFinder.ROWS_LOOKED_AT);
        }
        Header header =
                options.mapping() == null ? HeaderFinder.find(first) : HeaderFinder.find(first, options.mapping());
        if (header == null && options.mapping() != null) {
            throw new RunProblem(
                    RunProblem.Code.MAPPING_NOT_FOUND,
                    String.join(", ", options.mapping().values()));
        }
        if (header == null) {
            throw new RunProblem(
                    RunProblem.Code.NO_HEADER,
                    name(options.in()),
                    String.valueOf(HeaderFinder.ROWS_LOOKED_AT),
                    Field.keys());
        }
        return header;
    }

    private Survey survey(TableFile file, Header header) {
        List<Survey> parts = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            parts.add(new Survey(header));
        }
        new Pass<Survey, Boolean>(
                        parts,
                        (part, rows, first) -> {
                            part.add(rows);
                            return true;
                        },
                        done -> {})
                .over(file, header, progress, Progress.Phase.SURVEY);
        Survey whole = new Survey(header);
        parts.forEach(whole::addAll);
        return whole;
    }

    private void join(TableFile file, Plan plan, Histories histories) {
        ConcurrentLinkedQueue<Block> used = new ConcurrentLinkedQueue<>();
        new Pass<Worker, Block>(
                        workers(plan),
                        (worker, rows, first) -> {
                            Block free = used.poll();
                            return worker.identified(rows, first, free == null ? new Block() : free);
                        },
                        block -> {
                            Worker.remember(block, histories);
                            used.add(block);
                        })
                .over(file, plan.header(), progress, Progress.Phase.HISTORIES);
        histories.join();
    }

    private RunTally score(TableFile file, Plan plan, Histories histories, TableOutput out) {
        OutputBlock head = out.newBlock();
        plan.header().names().forEach(head::text);
        new OutputColumns(plan.sexUnknown()).names().forEach(head::text);
        head.endRow();
        out.write(head);
        ConcurrentLinkedQueue<OutputBlock> used = new ConcurrentLinkedQueue<>();
        List<Worker> workers = workers(plan);
        new Pass<Worker, OutputBlock>(
                        workers,
                        (worker, rows, first) -> {
                            OutputBlock free = used.poll();
                            return worker.score(rows, first, histories, free == null ? out.newBlock() : free);
                        },
                        block -> {
                            out.write(block);
                            block.clear();
                            used.add(block);
                        })
                .over(file, plan.header(), progress, Progress.Phase.SCORES);
        RunTally whole = new RunTally();
        workers.forEach(worker -> whole.addAll(worker.tally));
        return whole;
    }

    private List<Worker> workers(Plan plan) {
        List<Worker> workers = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            workers.add(new Worker(plan));
        }
        return workers;
    }

    private TableOutput output(TableFile file, OutputStream standardOutput) {
        OutputOptions form = OutputOptions.delimited(file.delimiter());
        Path out = options.out();
        return out == null
                ? TableOutput.toStream(standardOutput, "stdout", form)
                : TableOutput.create(out, form, options.in());
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
