package id.tumbuh.sheets.score;

import id.tumbuh.growth.Position;
import id.tumbuh.growth.kms.NoLetter;
import id.tumbuh.growth.plausibility.Doubt;
import id.tumbuh.growth.plausibility.Plausibility;
import id.tumbuh.growth.score.Columns;
import id.tumbuh.growth.score.Scored;
import id.tumbuh.growth.standard.Standards;
import id.tumbuh.sheets.decode.DateColumn;
import id.tumbuh.sheets.decode.Problem;
import id.tumbuh.sheets.decode.Problems;
import id.tumbuh.sheets.history.RowHistory;
import id.tumbuh.sheets.layout.Field;
import id.tumbuh.sheets.layout.Header;
import org.jspecify.annotations.Nullable;

/** Says of each row why a score is missing and what is doubtful, in codes. */
final class RowProblems {
    private static final double SCHOOL_MONTHS = 60;
    private static final double LAST_MONTHS = 228;
    private static final double MILLIMETRES_PER_CM = 10;
    private static final int NIK_DIGITS = 16;
    private static final Doubt[] AGAINST_THE_PAST = {
        Doubt.BB_TURUN_TAJAM, Doubt.BB_NAIK_TAJAM, Doubt.TB_MENYUSUT, Doubt.LK_MENYUSUT
    };

    private final Header header;
    private final boolean sexUnknown;
    private final boolean identifies;
    private final Plausibility plausibility;

    RowProblems(Plan plan) {
        this.header = plan.header();
        this.sexUnknown = plan.sexUnknown();
        this.identifies = plan.identifies();
        this.plausibility = new Plausibility(plan.options().rules().limits());
    }

    /** Adds to the problems that decoding met. {@code judgement} is that of the row's sex, or of a boy where it is unknown. */
    void add(Block block, int at, Scored scored, Judgement judgement, RowHistory history) {
        Problems problems = block.problems[at];
        Columns in = block.columns;
        who(block, at, problems);
        double months = in.months[at];
        if (Double.isNaN(months)) {
            problems.add(Problem.TANPA_UMUR);
        } else if (months > LAST_MONTHS) {
            problems.add(Problem.UMUR_DI_ATAS_TABEL);
        }
        tooYoung(Field.ARM, in.armCm[at], in, at, problems);
        tooYoung(Field.TRICEPS, in.tricepsMm[at], in, at, problems);
        tooYoung(Field.SUBSCAPULAR, in.subscapularMm[at], in, at, problems);
        measured(Field.WEIGHT, in.weightKg[at], Problem.TANPA_BB, problems);
        measured(Field.LENGTH, in.lengthCm[at], Problem.TANPA_TB, problems);
        if (in.oedema[at]) {
            problems.add(Problem.BB_DENGAN_EDEMA);
        }
        weightForLength(block, at, scored, problems);
        doubts(block, at, problems);
        history(block, at, judgement, history, problems);
    }

    private void who(Block block, int at, Problems problems) {
        if (block.columns.sex[at] == Columns.UNKNOWN && !sexUnknown) {
            problems.add(Problem.TANPA_JENIS_KELAMIN);
        }
        if (header.has(Field.NIK)) {
            String nik = Identity.nik(block.rows[at], header);
            if (!nik.isEmpty() && (nik.length() != NIK_DIGITS || !nik.chars().allMatch(Character::isDigit))) {
                problems.add(Problem.NIK_TIDAK_16_ANGKA);
            }
        }
    }

    /** Arm circumference and skinfolds have no figures before their first day. */
    private static void tooYoung(Field field, double value, Columns in, int at, Problems problems) {
        boolean before = !Double.isNaN(in.months[at]) && in.days[at] < Standards.ARM_FOR_AGE.first();
        if (value > 0 && before) {
            problems.add(Problem.UMUR_DI_BAWAH_TABEL, field);
        }
    }

    private void measured(Field field, double value, Problem missing, Problems problems) {
        if (Double.isNaN(value)) {
            if (header.has(field)) {
                problems.add(missing);
            }
        } else if (value <= 0) {
            problems.add(Problem.UKURAN_TIDAK_POSITIF, field);
        }
    }

    private static void weightForLength(Block block, int at, Scored scored, Problems problems) {
        Columns in = block.columns;
        boolean asked = !Double.isNaN(in.weightKg[at]) && in.lengthCm[at] > 0 && !in.oedema[at];
        if (asked && Double.isNaN(scored.weightForLength[at]) && !(in.months[at] >= SCHOOL_MONTHS)) {
            double corrected = scored.correctedCm[at];
            boolean standing = in.days[at] >= Position.STANDING_FROM_DAY;
            var table = standing ? Standards.WEIGHT_FOR_HEIGHT : Standards.WEIGHT_FOR_LENGTH;
            boolean inside =
                    corrected >= table.first() / MILLIMETRES_PER_CM && corrected <= table.last() / MILLIMETRES_PER_CM;
            if (!inside) {
                problems.add(Problem.TB_DI_LUAR_TABEL);
            } else if (in.sex[at] != Columns.UNKNOWN) {
                problems.add(Problem.TIDAK_TERHITUNG);
            }
        }
    }

    private void doubts(Block block, int at, Problems problems) {
        Columns in = block.columns;
        if (in.weightKg[at] > 0) {
            add(problems, plausibility.weight(in.weightKg[at], in.months[at]));
        }
        if (!Double.isNaN(in.lengthCm[at]) && !Double.isNaN(in.months[at]) && in.position[at] != Columns.NOT_NOTED) {
            Position position = in.position[at] == Columns.LYING ? Position.LYING : Position.STANDING;
            add(problems, Plausibility.position(position, in.days[at], in.months[at]));
        }
        if (plausibility.birthWeightInGrams(block.birthWeightKg[at])) {
            problems.add(Problem.BBL_MUNGKIN_GRAM);
        }
    }

    private void history(Block block, int at, Judgement judgement, RowHistory history, Problems problems) {
        if (!identifies) {
            return;
        }
        if (block.visitDays[at] == DateColumn.NONE) {
            problems.add(Problem.TANPA_TANGGAL_UKUR);
        } else if (!history.identified() && block.columns.weightKg[at] > 0) {
            problems.add(Problem.TANPA_RIWAYAT);
        }
        if (history.sexClash()) {
            problems.add(Problem.JK_BENTROK);
        }
        if (history.first()) {
            problems.add(Problem.TANPA_RIWAYAT);
        }
        if (history.birthClash()) {
            problems.add(Problem.TANGGAL_BENTROK);
        }
        if (history.repeated()) {
            problems.add(Problem.BARIS_GANDA);
        }
        if (history.secondInMonth()) {
            problems.add(Problem.GANDA_BULAN_INI);
        }
        if (judgement.noLetter != null) {
            add(problems, judgement.noLetter);
        }
        for (Doubt doubt : AGAINST_THE_PAST) {
            if (history.raises(doubt)) {
                add(problems, doubt);
            }
        }
    }

    private static void add(Problems problems, NoLetter reason) {
        problems.add(
                switch (reason) {
                    case TANPA_RIWAYAT -> Problem.TANPA_RIWAYAT;
                    case BULAN_LALU_TIDAK_DIKETAHUI -> Problem.BULAN_LALU_TIDAK_DIKETAHUI;
                    case TANPA_JENIS_KELAMIN -> Problem.TANPA_JENIS_KELAMIN;
                    case TANPA_UMUR -> Problem.TANPA_UMUR;
                    case DI_ATAS_60_BULAN -> Problem.DI_ATAS_60_BULAN;
                });
    }

    private static void add(Problems problems, @Nullable Doubt doubt) {
        if (doubt != null) {
            // The doubts that a file can raise are problems by the same name.
            problems.add(Problem.valueOf(doubt.name()));
        }
    }
}
