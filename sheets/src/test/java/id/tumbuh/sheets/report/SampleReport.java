package id.tumbuh.sheets.report;

import id.tumbuh.growth.verdict.Alert;
import id.tumbuh.sheets.quality.CentiHistogram;
import id.tumbuh.sheets.report.ReportData.ActionRow;
import id.tumbuh.sheets.report.ReportData.Counts;
import id.tumbuh.sheets.report.ReportData.DecodedColumn;
import id.tumbuh.sheets.report.ReportData.Distribution;
import id.tumbuh.sheets.report.ReportData.ImportedComparison;
import id.tumbuh.sheets.report.ReportData.Notice;
import id.tumbuh.sheets.report.ReportData.ProblemCount;
import id.tumbuh.sheets.report.ReportData.Series;
import id.tumbuh.sheets.report.ReportData.UndecidedRow;
import id.tumbuh.sheets.report.SampleChildren.SampleChild;
import id.tumbuh.sheets.survey.Indicator;
import id.tumbuh.sheets.survey.SurveyChild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** A report of made-up children, to look at: {@code SampleReport FILE.html [id|en] [CHILDREN] [sex-unknown]}. */
final class SampleReport {
    private static final double FLAG_WEIGHT_FOR_LENGTH = 5;
    private static final int SEED = 20_261_103;

    private final ReportBuilder report = new ReportBuilder();
    private final SurveyChild survey = new SurveyChild(0);
    private final Map<id.tumbuh.growth.verdict.Index, CentiHistogram> scores =
            new EnumMap<>(id.tumbuh.growth.verdict.Index.class);
    private final List<ActionRow> actions = new ArrayList<>();
    private final boolean sexKnown;
    private long flagged;

    private SampleReport(boolean sexKnown) {
        this.sexKnown = sexKnown;
    }

    public static void main(String[] arguments) throws IOException {
        String language = arguments.length > 1 ? arguments[1] : "id";
        int children = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1200;
        boolean sexKnown = arguments.length < 4;
        HtmlReport.write(of(children, sexKnown), TestWords.of(language), Path.of(arguments[0]));
    }

    static ReportData of(int children, boolean sexKnown) {
        SampleReport sample = new SampleReport(sexKnown);
        SampleChildren made = new SampleChildren(new SplittableRandom(SEED));
        for (int row = 0; row < children; row++) {
            sample.add(made.next(), row + 2);
        }
        return sample.build(children);
    }

    private void add(SampleChild child, int line) {
        int sex = !sexKnown ? 0 : child.boy() ? 1 : 2;
        boolean flag = Math.abs(child.zWeightForLength()) > FLAG_WEIGHT_FOR_LENGTH;
        flagged += flag ? 1 : 0;
        survey.clear().sex(sex).ageInDays(child.days());
        survey.z(Indicator.HEIGHT_FOR_AGE, child.zLength(), false);
        survey.z(Indicator.WEIGHT_FOR_AGE, child.zWeight(), false);
        survey.z(Indicator.WEIGHT_FOR_HEIGHT, child.zWeightForLength(), flag);
        report.prevalence.add(survey);
        report.quality.sex(sex);
        report.quality.ageInDays(child.days());
        report.quality.weight(child.kilograms());
        report.quality.height(child.centimetres());
        score(id.tumbuh.growth.verdict.Index.TB_U, id.tumbuh.sheets.quality.Index.HEIGHT_FOR_AGE, child.zLength());
        score(id.tumbuh.growth.verdict.Index.BB_U, id.tumbuh.sheets.quality.Index.WEIGHT_FOR_AGE, child.zWeight());
        score(
                id.tumbuh.growth.verdict.Index.BB_TB,
                id.tumbuh.sheets.quality.Index.WEIGHT_FOR_HEIGHT,
                child.zWeightForLength());
        action(child, flag, line);
    }

    private void score(id.tumbuh.growth.verdict.Index index, id.tumbuh.sheets.quality.Index checked, double z) {
        scores.computeIfAbsent(index, absent -> new CentiHistogram()).add(z);
        report.quality.z(checked, z);
    }

    private void action(SampleChild child, boolean flag, int line) {
        Set<Alert> alerts = EnumSet.noneOf(Alert.class);
        raise(alerts, !flag && child.zWeightForLength() < -3, Alert.GIZI_BURUK);
        raise(alerts, child.zWeight() < -3, Alert.BGM);
        raise(alerts, child.zWeight() < -3, Alert.BB_SANGAT_KURANG);
        raise(alerts, child.zWeightForLength() < -2 && child.zWeightForLength() >= -3, Alert.GIZI_KURANG);
        raise(alerts, child.zLength() < -3, Alert.SANGAT_PENDEK);
        raise(alerts, child.zLength() < -2 && child.zLength() >= -3, Alert.PENDEK);
        raise(alerts, child.zWeight() < -2 && child.zWeight() >= -3, Alert.BB_KURANG);
        raise(alerts, line % 23 == 0, Alert.T1);
        raise(alerts, line % 61 == 0, Alert.T3);
        raise(alerts, !flag && child.zWeightForLength() > 3, Alert.OBESITAS);
        raise(alerts, flag, Alert.PERIKSA_ULANG);
        if (alerts.isEmpty()) {
            return;
        }
        String letter = alerts.contains(Alert.T3) ? "T3" : alerts.contains(Alert.T1) ? "T1" : line % 3 == 0 ? "" : "N2";
        actions.add(new ActionRow(
                line,
                child.name(),
                child.place(),
                sexKnown ? child.boy() ? "L" : "P" : "",
                child.days() / 30.4375,
                List.copyOf(alerts),
                letter,
                child.zWeight(),
                child.zLength(),
                child.zWeightForLength()));
    }

    private static void raise(Set<Alert> alerts, boolean holds, Alert alert) {
        if (holds) {
            alerts.add(alert);
        }
    }

    private ReportData build(int children) {
        report.file = "Ekspor e-PPGBM Puskesmas Contoh 2026-11.xlsx";
        report.sexKnown = sexKnown;
        report.counts = new Counts(children + 14, children, flagged, 14, 3, 2, children);
        report.unscored = List.of(
                new ProblemCount("TANPA_UMUR", 9, List.of(40L, 77L)), new ProblemCount("TANPA_BB", 5, List.of(98L)));
        scores.forEach((index, histogram) -> {
            List<Distribution> more = new ArrayList<>(report.distributions);
            more.add(new Distribution(index, series(histogram)));
            report.distributions = more;
        });
        actions.sort(Comparator.comparing((ActionRow row) -> row.alerts().get(0)));
        report.actions = actions.stream().limit(1000).toList();
        report.actionsInAll = actions.size();
        reading();
        return report.build();
    }

    private List<Series> series(CentiHistogram histogram) {
        if (sexKnown) {
            return List.of(new Series(Series.Kind.ALL, histogram));
        }
        CentiHistogram girls = new CentiHistogram();
        for (int centi = -600; centi <= 600; centi++) {
            for (long count = histogram.count(centi, centi); count > 0; count--) {
                girls.add(centi / 100.0 + 0.3);
            }
        }
        return List.of(new Series(Series.Kind.IF_BOY, histogram), new Series(Series.Kind.IF_GIRL, girls));
    }

    private void reading() {
        report.decoded = List.of(
                new DecodedColumn("Berat", 214, 969, 17, 0, 0, 0), new DecodedColumn("Tinggi", 402, 790, 0, 6, 2, 3));
        report.problems = List.of(
                new ProblemCount("DIBACA_DARI_JAM", 1102, List.of(2L, 3L, 5L, 6L, 7L, 9L, 10L, 11L, 12L)),
                new ProblemCount("TANPA_RIWAYAT", 412, List.of(2L, 4L, 8L)),
                new ProblemCount("BERDIRI_DI_BAWAH_24_BULAN", 31, List.of(17L, 203L)),
                new ProblemCount("TANGGAL_TIDAK_TERBACA:birth_date", 2, List.of(88L, 91L)));
        report.imported = List.of(
                new ImportedComparison(id.tumbuh.growth.verdict.Index.BB_U, 1180, 1175, 5, 12, 4, List.of(17L, 81L)),
                new ImportedComparison(id.tumbuh.growth.verdict.Index.TB_U, 1178, 1169, 9, 12, 4, List.of(17L, 90L)),
                new ImportedComparison(id.tumbuh.growth.verdict.Index.BB_TB, 1171, 1166, 5, 12, 9, List.of(17L)));
        report.notices = List.of(
                new Notice("OTHER_SHEETS", List.of("Rekap, Sasaran")),
                new Notice("DATE_ORDER_PROVEN_DMY", List.of("Tanggal Pengukuran")),
                new Notice("COLUMNS_NOT_USED", List.of("RT, RW, Alamat, Naik Berat Badan")));
        if (!sexKnown) {
            report.undecided = List.of(
                    new UndecidedRow(
                            17, "Eka Pratama", id.tumbuh.growth.verdict.Index.TB_U, "TBU_PENDEK", "TBU_NORMAL"),
                    new UndecidedRow(
                            58, "Gita Hidayat", id.tumbuh.growth.verdict.Index.BB_U, "BBU_KURANG", "BBU_NORMAL"));
        }
    }
}
