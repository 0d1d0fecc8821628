package id.tumbuh.sheets.score;

import id.tumbuh.growth.verdict.Index;
import id.tumbuh.sheets.decode.DateEvidence;
import id.tumbuh.sheets.decode.NumberColumn.Source;
import id.tumbuh.sheets.decode.Problem;
import id.tumbuh.sheets.layout.Field;
import id.tumbuh.sheets.layout.Header;
import id.tumbuh.sheets.report.ReportData;
import id.tumbuh.sheets.report.ReportData.Counts;
import id.tumbuh.sheets.report.ReportData.DecodedColumn;
import id.tumbuh.sheets.report.ReportData.DigitColumn;
import id.tumbuh.sheets.report.ReportData.Distribution;
import id.tumbuh.sheets.report.ReportData.ImportedComparison;
import id.tumbuh.sheets.report.ReportData.Notice;
import id.tumbuh.sheets.report.ReportData.ProblemCount;
import id.tumbuh.sheets.report.ReportData.Series;
import id.tumbuh.sheets.table.TableFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the counts of a run together for the report. */
final class Summary {
    private static final List<Index> INDICES = List.of(Index.TB_U, Index.BB_U, Index.BB_TB);
    private static final List<Index> IMPORTED = List.of(Index.BB_U, Index.TB_U, Index.BB_TB);

    private final TableFile file;
    private final Plan plan;
    private final RunTally tally;
    private final long children;

    Summary(TableFile file, Plan plan, RunTally tally, long children) {
        this.file = file;
        this.plan = plan;
        this.tally = tally;
        this.children = children;
    }

    ReportData data() {
        Survey survey = plan.survey();
        boolean dated = tally.firstVisit <= tally.lastVisit;
        Counts counts = new Counts(
                tally.data,
                tally.scored,
                tally.flagged,
                tally.data - tally.scored,
                survey.blank(),
                survey.totals(),
                children);
        return new ReportData(
                String.valueOf(file.path().getFileName()),
                file.sheet(),
                plan.header().layout().name(),
                plan.options().rules().name(),
                version(),
                dated ? tally.firstVisit : null,
                dated ? tally.lastVisit : null,
                counts,
                counted(tally.unscored),
                tally.prevalence.table(),
                !plan.sexUnknown(),
                INDICES.stream().map(this::distribution).toList(),
                tally.quality.results(),
                digits(),
                tally.actions.inOrder(),
                tally.actions.count(),
                tally.undecided.inOrder(),
                tally.undecided.count(),
                decoded(),
                counted(tally.problems),
                imported(),
                notices());
    }

    private Distribution distribution(Index index) {
        var series = tally.series(index);
        return new Distribution(
                index,
                plan.sexUnknown()
                        ? List.of(new Series(Series.Kind.IF_BOY, series[0]), new Series(Series.Kind.IF_GIRL, series[1]))
                        : List.of(new Series(Series.Kind.ALL, series[0])));
    }

    private List<DigitColumn> digits() {
        List<DigitColumn> digits = new ArrayList<>();
        digit(digits, Field.WEIGHT, tally.quality.weightDigits());
        digit(digits, Field.LENGTH, tally.quality.heightDigits());
        digit(digits, Field.ARM, tally.quality.muacDigits());
        return digits;
    }

    private void digit(List<DigitColumn> digits, Field field, id.tumbuh.sheets.quality.DigitPreference preference) {
        String name = plan.header().name(field);
        if (name != null) {
            digits.add(new DigitColumn(name, preference));
        }
    }

    private List<DecodedColumn> decoded() {
        List<DecodedColumn> columns = new ArrayList<>();
        for (Field field : Survey.NUMBERS) {
            String name = plan.header().name(field);
            long fromTime = tally.decoded.of(field, Source.TIME);
            long fromFraction = tally.decoded.of(field, Source.DAY_FRACTION);
            long ambiguous = tally.decoded.of(field, Source.AMBIGUOUS);
            long unreadable = tally.decoded.of(field, Source.UNREADABLE);
            if (name != null && fromTime + fromFraction + ambiguous + unreadable > 0) {
                long plain = tally.decoded.of(field, Source.PLAIN);
                boolean measured = field == Field.WEIGHT;
                long other = measured ? tally.lines(Problem.BACAAN_LAIN_COCOK).count() : 0;
                columns.add(new DecodedColumn(name, plain, fromTime, fromFraction, ambiguous, unreadable, other));
            }
        }
        return columns;
    }

    private List<ProblemCount> counted(Map<Problem, Lines> problems) {
        return problems.entrySet().stream()
                .filter(entry -> entry.getValue().count() > 0)
                .map(entry -> new ProblemCount(
                        entry.getKey().name(),
                        entry.getValue().count(),
                        entry.getValue().first()))
                .sorted(Comparator.comparingLong(ProblemCount::rows).reversed())
                .toList();
    }

    private static String version() {
        String version = Summary.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }

    private List<ImportedComparison> imported() {
        List<ImportedComparison> comparisons = new ArrayList<>();
        for (int index = 0; index < IMPORTED.size(); index++) {
            Lines equal = tally.imported.of(index, ImportedTally.Outcome.EQUAL);
            Lines different = tally.imported.of(index, ImportedTally.Outcome.DIFFERENT);
            Lines notComputed = tally.imported.of(index, ImportedTally.Outcome.NOT_COMPUTED);
            Lines notImported = tally.imported.of(index, ImportedTally.Outcome.NOT_IMPORTED);
            if (equal.count() + different.count() + notComputed.count() > 0) {
                comparisons.add(new ImportedComparison(
                        IMPORTED.get(index),
                        equal.count() + different.count(),
                        equal.count(),
                        different.count(),
                        notImported.count(),
                        notComputed.count(),
                        different.first()));
            }
        }
        return comparisons;
    }

    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        Header header = plan.header();
        if (!file.otherSheets().isEmpty()) {
            notices.add(notice("OTHER_SHEETS", String.join(", ", file.otherSheets())));
        }
        if (header.line() > 1) {
            notices.add(notice("HEADER_LINE", String.valueOf(header.line())));
        }
        for (Field field : Survey.DATES) {
            dateOrder(notices, field);
        }
        if (plan.sexUnknown()) {
            notices.add(notice("SEX_UNKNOWN"));
        } else if (plan.options().sexUnknown()) {
            notices.add(notice("SEX_COLUMN_USED"));
        }
        if (!plan.identifies()) {
            notices.add(notice("NO_CHILD_IDENTITY"));
        }
        for (ImportedTally.Cause cause : ImportedTally.Cause.values()) {
            Lines lines = tally.imported.of(cause);
            if (lines.count() > 0) {
                String first = lines.first().stream().map(String::valueOf).collect(Collectors.joining(", "));
                notices.add(notice("IMPORTED_" + cause.name(), String.valueOf(lines.count()), first));
            }
        }
        if (!header.notUsed().isEmpty()) {
            notices.add(notice("COLUMNS_NOT_USED", String.join(", ", header.notUsed())));
        }
        if (!header.repeated().isEmpty()) {
            notices.add(notice("REPEATED_COLUMNS", String.join(", ", header.repeated())));
        }
        return notices;
    }

    private void dateOrder(List<Notice> notices, Field field) {
        String name = plan.header().name(field);
        DateEvidence.Proof proof = plan.survey().date(field).proof();
        if (name == null || proof == DateEvidence.Proof.NOT_NEEDED) {
            return;
        }
        String order = plan.order(field).name();
        if (plan.options().dateOrder() != null) {
            notices.add(notice("DATE_ORDER_GIVEN_" + order, name));
        } else if (proof == DateEvidence.Proof.OPEN) {
            notices.add(notice("DATE_ORDER_BY_AGE_" + order, name));
        } else {
            notices.add(notice("DATE_ORDER_PROVEN_" + order, name));
        }
    }

    private static Notice notice(String key, String... arguments) {
        return new Notice(key, List.of(arguments));
    }
}
