package id.tumbuh.sheets.score;

import id.tumbuh.growth.score.Batch;
import id.tumbuh.growth.score.Columns;
import id.tumbuh.growth.score.Scored;
import id.tumbuh.sheets.decode.DateColumn;
import id.tumbuh.sheets.history.ChildKey;
import id.tumbuh.sheets.history.Histories;
import id.tumbuh.sheets.history.RowHistory;
import id.tumbuh.sheets.layout.Field;
import id.tumbuh.sheets.table.OutputBlock;
import id.tumbuh.sheets.table.Row;
import java.util.Arrays;
import java.util.List;

/** One thread's workbench: decodes, scores, judges, counts and writes a block of rows. */
final class Worker {
    private final Plan plan;
    private final Block block = new Block();
    private final Scored scores = new Scored(Block.MOST_ROWS);
    private final Scored girlScores = new Scored(Block.MOST_ROWS);
    private final Judgement boy;
    private final Judgement girl;
    private final Decoder decoder;
    private final RowProblems problems;
    private final ImportedZ imported;
    private final OutputColumns columns;
    final RunTally tally = new RunTally();

    Worker(Plan plan) {
        this.plan = plan;
        this.boy = new Judgement(plan.options().rules());
        this.girl = new Judgement(plan.options().rules());
        this.decoder = new Decoder(plan, tally.decoded);
        this.problems = new RowProblems(plan);
        this.imported = new ImportedZ(plan.header());
        this.columns = new OutputColumns(plan.sexUnknown());
    }

    /** Decodes rows into {@code out} and tells whose they are. */
    Block identified(List<Row> rows, long firstOrdinal, Block out) {
        decoder.decode(rows, firstOrdinal, out);
        for (int at = 0; at < out.size; at++) {
            out.posyandus[at] = Identity.place(out.rows[at], plan.header());
            out.children[at] = Identity.of(out.rows[at], plan.header(), out.birthDays[at]);
        }
        return out;
    }

    /** Adds an identified block to the histories. */
    static void remember(Block block, Histories histories) {
        Columns in = block.columns;
        for (int at = 0; at < block.size; at++) {
            int day = block.visitDays[at];
            if (day == DateColumn.NONE) {
                continue;
            }
            long posyandu = block.posyandus[at];
            if (in.weightKg[at] > 0) {
                histories.held(posyandu, day);
            }
            ChildKey child = block.children[at];
            if (child != null) {
                histories.add(
                        child,
                        block.ordinals[at],
                        day,
                        block.birthDays[at],
                        in.sex[at],
                        in.position[at],
                        in.oedema[at],
                        in.weightKg[at],
                        in.lengthCm[at],
                        in.headCm[at],
                        posyandu);
            }
        }
    }

    /** Scores a block and writes it into {@code out}. */
    OutputBlock score(List<Row> rows, long firstOrdinal, Histories histories, OutputBlock out) {
        decoder.decode(rows, firstOrdinal, block);
        Columns in = block.columns;
        if (plan.sexUnknown()) {
            Arrays.fill(in.sex, 0, block.size, Columns.MALE);
            Batch.score(in, scores, 0, block.size);
            Arrays.fill(in.sex, 0, block.size, Columns.FEMALE);
            Batch.score(in, girlScores, 0, block.size);
            Arrays.fill(in.sex, 0, block.size, Columns.UNKNOWN);
        } else {
            Batch.score(in, scores, 0, block.size);
        }
        for (int at = 0; at < block.size; at++) {
            finish(at, histories, out);
        }
        return out;
    }

    private void finish(int at, Histories histories, OutputBlock out) {
        RowHistory history = histories.of(block.ordinals[at]);
        boolean unknown = plan.sexUnknown();
        boolean isGirl = block.columns.sex[at] == Columns.FEMALE;
        boolean told = unknown || block.columns.sex[at] != Columns.UNKNOWN;
        boy.judge(block, at, scores, isGirl, told, history);
        if (unknown) {
            girl.judge(block, at, girlScores, true, told, history);
        }
        problems.add(block, at, scores, boy, history);
        imported.compare(block, at, scores, unknown ? girlScores : null, tally.imported);
        boolean newest = !history.identified() || history.newest();
        tally.count(block, at, scores, boy, unknown ? girl : null, newest, plan.header());
        out.cells(block.rows[at], plan.header().width());
        columns.append(out, block, at, scores, boy, girlScores, girl);
        out.endRow();
    }

    /** The fields whose decoding the report shows. */
    static List<Field> reported() {
        return Survey.NUMBERS;
    }
}
