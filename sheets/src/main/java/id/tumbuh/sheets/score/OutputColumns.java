package id.tumbuh.sheets.score;

import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.score.Scored;
import id.tumbuh.growth.standard.Standard;
import id.tumbuh.growth.standard.Standards;
import id.tumbuh.growth.status.Status;
import id.tumbuh.growth.verdict.Alert;
import id.tumbuh.sheets.table.OutputBlock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns that are appended, in their order; each of a sex appears twice where the sex is unknown. */
final class OutputColumns {
    private static final int Z_DECIMALS = 2;
    private static final int MONTH_DECIMALS = 4;
    private static final int MEASURE_DECIMALS = 6;

    private static final double[] SCALES = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};

    private final boolean twice;

    OutputColumns(boolean twice) {
        this.twice = twice;
    }

    /** The scores, in the order of WHO's own output, with the table whose limits flag them. */
    private enum ScoreColumn {
        LEN("len", Standards.LENGTH_FOR_AGE),
        WEI("wei", Standards.WEIGHT_FOR_AGE),
        WFL("wfl", Standards.WEIGHT_FOR_LENGTH),
        BMI("bmi", Standards.BMI_FOR_AGE),
        HC("hc", Standards.HEAD_FOR_AGE),
        AC("ac", Standards.ARM_FOR_AGE),
        TS("ts", Standards.TRICEPS_FOR_AGE),
        SS("ss", Standards.SUBSCAPULAR_FOR_AGE),
        HFA("hfa", Standards.SCHOOL_HEIGHT_FOR_AGE),
        WFA("wfa", Standards.SCHOOL_WEIGHT_FOR_AGE),
        BFA("bfa", Standards.SCHOOL_BMI_FOR_AGE);

        private final String suffix;
        private final Standard standard;

        ScoreColumn(String suffix, Standard standard) {
            this.suffix = suffix;
            this.standard = standard;
        }

        double[] of(Scored scored) {
            return switch (this) {
                case LEN -> scored.lengthForAge;
                case WEI -> scored.weightForAge;
                case WFL -> scored.weightForLength;
                case BMI -> scored.bmiForAge;
                case HC -> scored.headForAge;
                case AC -> scored.armForAge;
                case TS -> scored.tricepsForAge;
                case SS -> scored.subscapularForAge;
                case HFA -> scored.schoolHeight;
                case WFA -> scored.schoolWeight;
                case BFA -> scored.schoolBmi;
            };
        }
    }

    private static final ScoreColumn[] SCORES = ScoreColumn.values();

    /** The names, in order. */
    List<String> names() {
        List<String> names = new ArrayList<>(List.of("age_days", "age_months", "clenhei", "cbmi"));
        for (ScoreColumn column : SCORES) {
            put(names, "z" + column.suffix);
            put(names, "f" + column.suffix);
        }
        for (String name : List.of("status_bbu", "status_tbu", "status_bbtb", "status_imtu", "kms", "alerts")) {
            put(names, name);
        }
        names.add("problems");
        return names;
    }

    /** Appends the cells of one row; {@code girl} is read only where everything appears twice. */
    void append(
            OutputBlock out, Block block, int at, Scored boyScores, Judgement boy, Scored girlScores, Judgement girl) {
        double months = block.columns.months[at];
        if (Double.isNaN(months)) {
            out.blank().blank();
        } else {
            out.integer(block.columns.days[at]);
            measure(out, months, MONTH_DECIMALS);
        }
        measure(out, boyScores.correctedCm[at], MEASURE_DECIMALS);
        measure(out, boyScores.bmi[at], MEASURE_DECIMALS);
        for (ScoreColumn column : SCORES) {
            double z = column.of(boyScores)[at];
            double other = twice ? column.of(girlScores)[at] : Double.NaN;
            out.fixed(z, Z_DECIMALS);
            if (twice) {
                out.fixed(other, Z_DECIMALS);
            }
            flag(out, column.standard, z);
            if (twice) {
                flag(out, column.standard, other);
            }
        }
        pair(out, boy.weight, girl.weight);
        pair(out, boy.length, girl.length);
        pair(out, boy.weightForLength, girl.weightForLength);
        pair(out, boy.bmi, girl.bmi);
        letter(out, boy.letter);
        if (twice) {
            letter(out, girl.letter);
        }
        alerts(out, boy.alerts);
        if (twice) {
            alerts(out, girl.alerts);
        }
        out.text(block.problems[at].text());
    }

    private void put(List<String> names, String name) {
        if (twice) {
            names.add(name + "_L");
            names.add(name + "_P");
        } else {
            names.add(name);
        }
    }

    private static void flag(OutputBlock out, Standard standard, double z) {
        if (Double.isNaN(z)) {
            out.blank();
        } else {
            out.integer(standard.flags(z) ? 1 : 0);
        }
    }

    /** A measure in as few digits as say it: 106.39999999999999 is the sum of two decimals and reads 106.4. */
    private static void measure(OutputBlock out, double value, int most) {
        int decimals = most;
        long units = Math.round(Math.abs(value) * SCALES[most]);
        while (decimals > 0 && units % 10 == 0) {
            units /= 10;
            decimals--;
        }
        out.fixed(value, decimals);
    }

    private void pair(OutputBlock out, @Nullable Status boy, @Nullable Status girl) {
        status(out, boy);
        if (twice) {
            status(out, girl);
        }
    }

    private static void status(OutputBlock out, @Nullable Status status) {
        out.text(status == null ? "" : status.code());
    }

    private static void letter(OutputBlock out, @Nullable Letter letter) {
        out.text(letter == null ? "" : letter.code());
    }

    private static void alerts(OutputBlock out, EnumSet<Alert> alerts) {
        if (alerts.isEmpty()) {
            out.blank();
            return;
        }
        StringBuilder text = new StringBuilder();
        for (Alert alert : alerts) {
            if (text.length() > 0) {
                text.append(' ');
            }
            text.append(alert.code());
        }
        out.text(text.toString());
    }
}
