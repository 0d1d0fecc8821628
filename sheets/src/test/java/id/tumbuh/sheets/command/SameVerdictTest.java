package id.tumbuh.sheets.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Score;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.kms.Register;
import id.tumbuh.growth.kms.Weighing;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.plausibility.Doubt;
import id.tumbuh.growth.plausibility.Earlier;
import id.tumbuh.growth.verdict.Alert;
import id.tumbuh.growth.verdict.Assessment;
import id.tumbuh.growth.verdict.Child;
import id.tumbuh.growth.verdict.Finding;
import id.tumbuh.growth.verdict.Index;
import id.tumbuh.growth.verdict.Past;
import id.tumbuh.growth.verdict.RuleSet;
import id.tumbuh.growth.verdict.Verdict;
import id.tumbuh.growth.verdict.Visit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file says of every visit what growth's verdict says of it: scores, classes, letter, alerts, doubts. The children are made
 * up at random, with everything that may be missing or absurd.
 */
final class SameVerdictTest {
    private static final int CHILDREN = 700;
    private static final int FIRST_MONTH =
            CivilDate.monthNumber((int) LocalDate.of(2023, 1, 1).toEpochDay());

    @TempDir
    Path folder;

    private final SplittableRandom random = new SplittableRandom(20_261_103);
    private final List<String> lines = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Set<Integer> held = new HashSet<>();

    /** One visit as it stands in the file, with what came before. */
    private record Row(Child child, Visit visit, List<Row> before) {
        boolean firstWeighing() {
            return before.stream().allMatch(row -> row.visit.measures().weightKg() == null);
        }
    }

    @Test
    void aFileSaysWhatTheVerdictSays() {
        lines.add("NIK,JK,Tgl Lahir,BB Lahir,Tgl Ukur,BB,TB,Cara Ukur,LK,LiLA,Edema");
        for (int child = 0; child < CHILDREN; child++) {
            child(child);
        }
        Run run = Run.of(folder, lines);

        assertEquals(rows.size(), run.rows());
        Set<String> letters = new TreeSet<>();
        Set<String> alerts = new TreeSet<>();
        for (int row = 0; row < rows.size(); row++) {
            Verdict verdict = verdict(rows.get(row));
            String where = lines.get(row + 1);
            assertEquals(status(verdict, Index.BB_U), run.cell(row, "status_bbu"), where);
            assertEquals(status(verdict, Index.TB_U), run.cell(row, "status_tbu"), where);
            assertEquals(status(verdict, Index.BB_TB), run.cell(row, "status_bbtb"), where);
            assertEquals(status(verdict, Index.IMT_U), run.cell(row, "status_imtu"), where);
            // A file gives no letter to a first weighing, not even the one that says "in doubt".
            String letter = rows.get(row).firstWeighing() ? "" : letter(verdict);
            assertEquals(letter, run.cell(row, "kms"), where);
            assertEquals(
                    verdict.alerts().stream().map(alert -> alert.code()).collect(Collectors.joining(" ")),
                    run.cell(row, "alerts"),
                    where);
            assertEquals(doubts(verdict), said(run.codes(row)), where);
            assertEquals(z(verdict, Index.BB_U), either(run, row, "zwei", "zwfa"), where);
            letters.add(letter(verdict));
            verdict.alerts().forEach(alert -> alerts.add(alert.code()));
        }
        assertEquals(Set.of("", "N", "T", "O", "?"), letters);
        assertEquals(Alert.values().length, alerts.size(), alerts.toString());
    }

    private void child(int number) {
        Sex sex = one(20) ? null : random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
        int birthDay = (int) LocalDate.of(2018, 1, 1).toEpochDay() + random.nextInt(2_600);
        Integer birthGrams = one(3) ? null : one(15) ? 2_900_000 : 2_000 + random.nextInt(3_000);
        Child child = new Child(sex, birthDay, birthGrams);
        List<Row> before = new ArrayList<>();
        int visits = 1 + random.nextInt(7);
        int month = Math.max(FIRST_MONTH, CivilDate.monthNumber(birthDay) + random.nextInt(4)) + random.nextInt(10);
        double typical = random.nextDouble() * 0.5 + 0.75;
        for (int nth = 0; nth < visits; nth++) {
            int day = firstDay(month) + random.nextInt(28);
            if (day >= birthDay) {
                Row row =
                        new Row(child, Visit.on(birthDay, day, measures(day - birthDay, typical)), List.copyOf(before));
                before.add(row);
                rows.add(row);
                lines.add(line(number, row));
                if (row.visit.measures().weightKg() != null) {
                    held.add(month);
                }
            }
            month += one(4) ? 2 : 1;
        }
    }

    private Measures measures(int days, double typical) {
        double months = days / 30.4375;
        double kilograms = (3.3 + 1.7 * Math.sqrt(months)) * typical * (0.97 + 0.06 * random.nextDouble());
        double centimetres = 50 + 7.5 * Math.sqrt(months) * (0.6 + 0.55 * random.nextDouble());
        if (one(40)) {
            kilograms = List.of(0.4, 3600.0, 45.0, 90.0).get(random.nextInt(4));
        }
        return new Measures(
                one(12) ? null : rounded(kilograms),
                one(10) ? null : rounded(one(60) ? centimetres / 3 : centimetres),
                one(5) ? null : one(2) ? Position.LYING : Position.STANDING,
                one(2) ? null : rounded(34 + 2 * Math.sqrt(months) + random.nextInt(12) - 6),
                one(2) ? null : rounded(9 + random.nextInt(60) / 10.0),
                null,
                null,
                one(60));
    }

    private Verdict verdict(Row row) {
        List<Weighing> weighings = new ArrayList<>();
        List<Earlier> visits = new ArrayList<>();
        for (Row past : row.before) {
            Measures then = past.visit.measures();
            Integer day = past.visit.day();
            if (day == null) {
                throw new IllegalStateException();
            }
            visits.add(new Earlier(day, then.weightKg(), then.lengthCm(), then.position(), then.headCm()));
            if (then.weightKg() != null) {
                boolean inDoubt = "?".equals(letter(verdict(new Row(row.child, past.visit, List.of()))));
                weighings.add(new Weighing(day, (int) Math.round(then.weightKg() * 1000), inDoubt));
            }
        }
        Past past = new Past(weighings, visits, Register.PARTIAL, held::contains);
        return new Assessment(RuleSet.CURRENT).of(row.child, row.visit, past);
    }

    private String line(int number, Row row) {
        Measures measures = row.visit.measures();
        Sex sex = row.child.sex();
        Position position = measures.position();
        Integer birthGrams = row.child.birthWeightG();
        return String.join(
                ",",
                "00009901" + (10_000_000 + number),
                sex == null ? "" : sex == Sex.MALE ? "L" : "P",
                day(row.child.birthDay()),
                birthGrams == null ? "" : String.valueOf(birthGrams / 1000.0),
                day(row.visit.day()),
                text(measures.weightKg()),
                text(measures.lengthCm()),
                position == null ? "" : position == Position.LYING ? "Terlentang" : "Berdiri",
                text(measures.headCm()),
                text(measures.armCm()),
                measures.oedema() ? "ya" : "");
    }

    private static String letter(Verdict verdict) {
        return verdict.kms() == null || verdict.kms().letter() == null
                ? ""
                : verdict.kms().letter().code();
    }

    private static String status(Verdict verdict, Index index) {
        Finding finding = verdict.finding(index);
        return finding.status() == null ? "" : finding.status().code();
    }

    private static double z(Verdict verdict, Index index) {
        return verdict.finding(index).score() instanceof Score.Value value ? value.z() : Double.NaN;
    }

    private static double either(Run run, int row, String one, String other) {
        String cell = run.cell(row, one) + run.cell(row, other);
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    /** The doubts that a file tells as problems; of a z out of bounds its flag tells. */
    private static Set<String> doubts(Verdict verdict) {
        Set<String> codes = new TreeSet<>();
        for (Message doubt : verdict.doubts()) {
            if (!doubt.code().code().startsWith("Z_")) {
                codes.add(doubt.code().code());
            }
        }
        return codes;
    }

    private static Set<String> said(List<String> codes) {
        Set<String> doubts = new TreeSet<>(codes);
        Set<String> known = new HashSet<>();
        for (Doubt doubt : Doubt.values()) {
            known.add(doubt.name());
        }
        doubts.retainAll(known);
        return doubts;
    }

    private static int firstDay(int month) {
        int months = month - FIRST_MONTH;
        return (int) LocalDate.of(2023, 1, 1).plusMonths(months).toEpochDay();
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static String text(@Nullable Double value) {
        return value == null ? "" : String.valueOf(value);
    }

    private static String day(@Nullable Integer epochDay) {
        return epochDay == null ? "" : LocalDate.ofEpochDay(epochDay).toString();
    }
}
