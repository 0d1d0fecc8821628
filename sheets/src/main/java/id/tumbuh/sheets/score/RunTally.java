package id.tumbuh.sheets.score;

import id.tumbuh.growth.score.Columns;
import id.tumbuh.growth.score.Scored;
import id.tumbuh.growth.status.Status;
import id.tumbuh.growth.verdict.Alert;
import id.tumbuh.growth.verdict.Index;
import id.tumbuh.sheets.decode.DateColumn;
import id.tumbuh.sheets.decode.Problem;
import id.tumbuh.sheets.decode.Problems;
import id.tumbuh.sheets.layout.Field;
import id.tumbuh.sheets.layout.Header;
import id.tumbuh.sheets.quality.CentiHistogram;
import id.tumbuh.sheets.quality.QualityAccumulator;
import id.tumbuh.sheets.report.ReportData.ActionRow;
import id.tumbuh.sheets.report.ReportData.UndecidedRow;
import id.tumbuh.sheets.survey.Indicator;
import id.tumbuh.sheets.survey.PrevalenceAccumulator;
import id.tumbuh.sheets.survey.SurveyChild;
import id.tumbuh.sheets.table.Row;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one worker counts for the report; joined at the end, so that the order of work changes nothing. */
final class RunTally {
    private static final int MOST_ACTIONS = 500;
    private static final int MOST_UNDECIDED = 200;

    private static final Comparator<ActionRow> WORST_FIRST = Comparator.comparing(
                    (ActionRow row) -> row.alerts().get(0))
            .thenComparing(row -> -row.alerts().size())
            .thenComparingDouble(RunTally::lowestZ)
            .thenComparingLong(ActionRow::line);

    private static final Comparator<UndecidedRow> BY_LINE =
            Comparator.comparingLong(UndecidedRow::line).thenComparing(UndecidedRow::index);

    final PrevalenceAccumulator prevalence = new PrevalenceAccumulator(List.of());
    final QualityAccumulator quality = new QualityAccumulator();
    final Map<Index, CentiHistogram[]> histograms = new EnumMap<>(Index.class);
    final Map<Problem, Lines> problems = new EnumMap<>(Problem.class);
    /** The problems of rows without any score. */
    final Map<Problem, Lines> unscored = new EnumMap<>(Problem.class);

    final DecodeTally decoded = new DecodeTally();
    final ImportedTally imported = new ImportedTally();
    final Worst<ActionRow> actions = new Worst<>(MOST_ACTIONS, WORST_FIRST);
    final Worst<UndecidedRow> undecided = new Worst<>(MOST_UNDECIDED, BY_LINE);
    long data;
    long scored;
    long flagged;
    int firstVisit = Integer.MAX_VALUE;
    int lastVisit = Integer.MIN_VALUE;

    private final SurveyChild child = new SurveyChild(0);
    private final EnumSet<Alert> certain = EnumSet.noneOf(Alert.class);

    RunTally() {
        for (Index index : List.of(Index.TB_U, Index.BB_U, Index.BB_TB)) {
            histograms.put(index, new CentiHistogram[] {new CentiHistogram(), new CentiHistogram()});
        }
        for (Problem problem : Problem.values()) {
            problems.put(problem, new Lines());
            unscored.put(problem, new Lines());
        }
    }

    /** Counts one row; {@code girl} is null where the sex is known. */
    void count(
            Block block,
            int at,
            Scored scores,
            Judgement boy,
            @Nullable Judgement girl,
            boolean newest,
            Header header) {
        data++;
        Row row = block.rows[at];
        boolean anyScore = hasScore(scores, at);
        scored += anyScore ? 1 : 0;
        flagged +=
                boy.alerts.contains(Alert.PERIKSA_ULANG) && (girl == null || girl.alerts.contains(Alert.PERIKSA_ULANG))
                        ? 1
                        : 0;
        Problems met = block.problems[at];
        for (Problem problem : met.kinds()) {
            lines(problems, problem).add(row.line());
            if (!anyScore) {
                lines(unscored, problem).add(row.line());
            }
        }
        if (block.visitDays[at] != DateColumn.NONE) {
            firstVisit = Math.min(firstVisit, block.visitDays[at]);
            lastVisit = Math.max(lastVisit, block.visitDays[at]);
        }
        quality(block, at, boy, girl);
        if (newest) {
            prevalence(block, at, boy, girl);
            actions(block, at, boy, girl, header);
        }
    }

    void addAll(RunTally other) {
        prevalence.addAll(other.prevalence);
        quality.addAll(other.quality);
        other.histograms.forEach((index, series) -> {
            series(index)[0].addAll(series[0]);
            series(index)[1].addAll(series[1]);
        });
        other.problems.forEach((problem, lines) -> lines(problems, problem).addAll(lines));
        other.unscored.forEach((problem, lines) -> lines(unscored, problem).addAll(lines));
        decoded.addAll(other.decoded);
        imported.addAll(other.imported);
        actions.addAll(other.actions);
        undecided.addAll(other.undecided);
        data += other.data;
        scored += other.scored;
        flagged += other.flagged;
        firstVisit = Math.min(firstVisit, other.firstVisit);
        lastVisit = Math.max(lastVisit, other.lastVisit);
    }

    /** How often a problem was met. */
    Lines lines(Problem problem) {
        return lines(problems, problem);
    }

    private static Lines lines(Map<Problem, Lines> counted, Problem problem) {
        Lines lines = counted.get(problem);
        if (lines == null) {
            throw new IllegalStateException(problem.name());
        }
        return lines;
    }

    CentiHistogram[] series(Index index) {
        CentiHistogram[] series = histograms.get(index);
        if (series == null) {
            throw new IllegalStateException(index.name());
        }
        return series;
    }

    private void quality(Block block, int at, Judgement boy, @Nullable Judgement girl) {
        Columns in = block.columns;
        number(in.weightKg[at], quality::weight);
        number(in.lengthCm[at], quality::height);
        number(in.armCm[at], quality::muac);
        if (!Double.isNaN(in.months[at])) {
            quality.ageInDays(in.days[at]);
        }
        if (girl == null) {
            quality.sex(in.sex[at]);
            quality.z(id.tumbuh.sheets.quality.Index.HEIGHT_FOR_AGE, boy.zLength);
            quality.z(id.tumbuh.sheets.quality.Index.WEIGHT_FOR_AGE, boy.zWeight);
            quality.z(id.tumbuh.sheets.quality.Index.WEIGHT_FOR_HEIGHT, boy.zWeightForLength);
            quality.z(id.tumbuh.sheets.quality.Index.BMI_FOR_AGE, boy.zBmi);
        }
        draw(0, boy);
        if (girl != null) {
            draw(1, girl);
        }
    }

    private void draw(int series, Judgement judgement) {
        series(Index.TB_U)[series].add(judgement.flaggedLength ? Double.NaN : judgement.zLength);
        series(Index.BB_U)[series].add(judgement.flaggedWeight ? Double.NaN : judgement.zWeight);
        series(Index.BB_TB)[series].add(judgement.flaggedWeightForLength ? Double.NaN : judgement.zWeightForLength);
    }

    private void prevalence(Block block, int at, Judgement boy, @Nullable Judgement girl) {
        child.clear();
        Columns in = block.columns;
        child.ageInDays(Double.isNaN(in.months[at]) ? Double.NaN : in.days[at]);
        child.sex(in.sex[at]);
        child.oedema(in.oedema[at]);
        if (girl == null || boy.length == girl.length) {
            child.z(Indicator.HEIGHT_FOR_AGE, boy.zLength, boy.flaggedLength);
        }
        if (girl == null || boy.weight == girl.weight) {
            child.z(Indicator.WEIGHT_FOR_AGE, boy.zWeight, boy.flaggedWeight);
        }
        if (girl == null || boy.weightForLength == girl.weightForLength) {
            child.z(Indicator.WEIGHT_FOR_HEIGHT, boy.zWeightForLength, boy.flaggedWeightForLength);
        }
        if (girl == null || boy.bmi == girl.bmi) {
            child.z(Indicator.BMI_FOR_AGE, boy.zBmi, boy.flaggedBmi);
        }
        prevalence.add(child);
    }

    private void actions(Block block, int at, Judgement boy, @Nullable Judgement girl, Header header) {
        certain.clear();
        certain.addAll(boy.alerts);
        Row row = block.rows[at];
        if (girl != null) {
            certain.retainAll(girl.alerts);
            String name = Identity.text(row, header, Field.NAME);
            undecided(row.line(), name, Index.TB_U, boy.length, girl.length);
            undecided(row.line(), name, Index.BB_U, boy.weight, girl.weight);
            undecided(row.line(), name, Index.BB_TB, boy.weightForLength, girl.weightForLength);
        }
        if (certain.isEmpty()) {
            return;
        }
        actions.add(new ActionRow(
                row.line(),
                Identity.text(row, header, Field.NAME),
                Identity.posyandu(row, header),
                switch (block.columns.sex[at]) {
                    case Columns.MALE -> "L";
                    case Columns.FEMALE -> "P";
                    default -> "";
                },
                block.columns.months[at],
                List.copyOf(certain),
                boy.letter != null && (girl == null || boy.letter == girl.letter) ? boy.letter.code() : "",
                girl == null ? boy.zWeight : Double.NaN,
                girl == null ? boy.zLength : Double.NaN,
                girl == null ? boy.zWeightForLength : Double.NaN));
    }

    private void undecided(long line, String name, Index index, @Nullable Status boy, @Nullable Status girl) {
        if (boy != girl && boy != null && girl != null) {
            undecided.add(new UndecidedRow(line, name, index, boy.code(), girl.code()));
        }
    }

    private static boolean hasScore(Scored scores, int at) {
        for (id.tumbuh.growth.Indicator indicator : INDICATORS) {
            if (!Double.isNaN(scores.of(indicator)[at])) {
                return true;
            }
        }
        return !Double.isNaN(scores.schoolHeight[at])
                || !Double.isNaN(scores.schoolWeight[at])
                || !Double.isNaN(scores.schoolBmi[at]);
    }

    private static final id.tumbuh.growth.Indicator[] INDICATORS = id.tumbuh.growth.Indicator.values();

    private static void number(double value, java.util.function.DoubleConsumer to) {
        if (value > 0) {
            to.accept(value);
        }
    }

    private static double lowestZ(ActionRow row) {
        double lowest = Double.POSITIVE_INFINITY;
        for (double z : new double[] {row.zWeight(), row.zLength(), row.zWeightForLength()}) {
            lowest = z < lowest ? z : lowest;
        }
        return lowest;
    }
}
