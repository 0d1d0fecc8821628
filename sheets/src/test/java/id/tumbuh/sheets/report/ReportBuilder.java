package id.tumbuh.sheets.report;

import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.sheets.quality.QualityAccumulator;
import id.tumbuh.sheets.report.ReportData.ActionRow;
import id.tumbuh.sheets.report.ReportData.Counts;
import id.tumbuh.sheets.report.ReportData.DecodedColumn;
import id.tumbuh.sheets.report.ReportData.DigitColumn;
import id.tumbuh.sheets.report.ReportData.Distribution;
import id.tumbuh.sheets.report.ReportData.ImportedComparison;
import id.tumbuh.sheets.report.ReportData.Notice;
import id.tumbuh.sheets.report.ReportData.ProblemCount;
import id.tumbuh.sheets.report.ReportData.UndecidedRow;
import id.tumbuh.sheets.survey.PrevalenceAccumulator;
import java.util.List;

/** A model to change piece by piece; as it comes, it is that of a file in which nothing could be scored. */
final class ReportBuilder {
    String file = "balita.csv";
    boolean sexKnown = true;
    Counts counts = new Counts(2, 0, 0, 2, 0, 0, 0);
    List<ProblemCount> unscored = List.of();
    PrevalenceAccumulator prevalence = new PrevalenceAccumulator(List.of());
    QualityAccumulator quality = new QualityAccumulator();
    List<Distribution> distributions = List.of();
    List<ActionRow> actions = List.of();
    long actionsInAll;
    List<UndecidedRow> undecided = List.of();
    List<DecodedColumn> decoded = List.of();
    List<ProblemCount> problems = List.of();
    List<ImportedComparison> imported = List.of();
    List<Notice> notices = List.of();

    ReportData build() {
        return new ReportData(
                file,
                "",
                "INDONESIAN",
                "tumbuh-2026-11",
                "0.1.0",
                new CivilDate(2026, 11, 3).toEpochDay(),
                new CivilDate(2026, 11, 28).toEpochDay(),
                counts,
                unscored,
                prevalence.table(),
                sexKnown,
                distributions,
                quality.results(),
                List.of(
                        new DigitColumn("Berat", quality.weightDigits()),
                        new DigitColumn("Tinggi", quality.heightDigits()),
                        new DigitColumn("LiLA", quality.muacDigits())),
                actions,
                Math.max(actionsInAll, actions.size()),
                undecided,
                undecided.size(),
                decoded,
                problems,
                imported,
                notices);
    }
}
