package id.tumbuh.growth.chart;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Score;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.score.Inverse;
import id.tumbuh.growth.status.NutritionStatus;
import id.tumbuh.growth.status.Status;
import id.tumbuh.growth.verdict.Child;
import id.tumbuh.growth.verdict.Past;
import id.tumbuh.growth.verdict.RuleSet;
import id.tumbuh.growth.verdict.Visit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the chart of a child on a sheet. */
public final class ChildChart {
    private static final int OUTERMOST = 3;
    private static final double HALF = 0.5;

    private final Sheet sheet;
    private final Sex sex;
    private final Child child;
    private final RuleSet rules;

    private ChildChart(Sheet sheet, Sex sex, Child child, RuleSet rules) {
        this.sheet = sheet;
        this.sex = sex;
        this.child = child;
        this.rules = rules;
    }

    /**
     * The chart; null where the sex is not known, or the birth day for a sheet by age.
     *
     * @param visit the one that is judged; null to show only what was before
     */
    public static @Nullable ChartData of(Sheet sheet, Child child, @Nullable Visit visit, Past past, RuleSet rules) {
        Sex sex = child.sex();
        if (sex == null || (sheet.byAge() && child.birthDay() == null)) {
            return null;
        }
        List<ChartDot> dots = new Dots(sheet, child, rules).of(visit, past);
        return new ChildChart(sheet, sex, child, rules).with(dots);
    }

    private ChartData with(List<ChartDot> dots) {
        double[] keys = sheet.keys();
        List<ChartLine> lines = lines(keys);
        double low = lines.get(0).values()[0];
        double high = 0;
        for (ChartLine line : lines) {
            for (double value : line.values()) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        for (ChartDot dot : dots) {
            low = dot.inDoubt() ? low : Math.min(low, dot.value());
            high = dot.inDoubt() ? high : Math.max(high, dot.value());
        }
        return new ChartData(
                sheet,
                sex,
                (int) Math.floor(low),
                (int) Math.ceil(high),
                keys,
                lines,
                bands(),
                months(),
                dots,
                Notes.of(sheet, dots),
                rules.name());
    }

    private List<ChartLine> lines(double[] keys) {
        List<ChartLine> lines = new ArrayList<>();
        double before = Double.NEGATIVE_INFINITY;
        for (int z = -OUTERMOST; z <= OUTERMOST; z++) {
            between(lines, before, z, keys);
            lines.add(line(z, keys));
            before = z;
        }
        between(lines, before, Double.POSITIVE_INFINITY, keys);
        return lines;
    }

    /** The red and the orange line where a rule set has them between the whole ones. */
    private void between(List<ChartLine> lines, double from, double to, double[] keys) {
        double red = rules.lines().redZ();
        double orange = rules.lines().orangeZ();
        double first = Math.min(red, orange);
        double second = Math.max(red, orange);
        if (sheet.isKms() && first > from && first < to) {
            lines.add(line(first, keys));
        }
        if (sheet.isKms() && second > from && second < to && second != first) {
            lines.add(line(second, keys));
        }
    }

    private ChartLine line(double z, double[] keys) {
        double[] values = new double[keys.length];
        for (int at = 0; at < keys.length; at++) {
            values[at] = Inverse.measurement(sheet.standard(), sex, keys[at], z);
        }
        return new ChartLine(z, role(z), values);
    }

    private @Nullable LineRole role(double z) {
        if (!sheet.isKms()) {
            return null;
        }
        if (z == rules.lines().redZ()) {
            return LineRole.GARIS_MERAH;
        }
        return z == rules.lines().orangeZ() ? LineRole.GARIS_ORANYE : null;
    }

    private List<ChartBand> bands() {
        List<ChartBand> bands = new ArrayList<>();
        int to = -OUTERMOST;
        for (BandColour colour : sheet.colours()) {
            boolean lowest = to == -OUTERMOST;
            boolean highest = to > OUTERMOST;
            bands.add(new ChartBand(lowest ? null : to - 1, highest ? null : to, colour, status(sheet, to - HALF)));
            to++;
        }
        return bands;
    }

    private List<ChartMonth> months() {
        List<ChartMonth> months = new ArrayList<>();
        Integer birthDay = child.birthDay();
        for (int month = sheet.firstMonth(); birthDay != null && month <= sheet.lastMonth(); month++) {
            int calendarMonth = CivilDate.monthNumber(birthDay) + month;
            Integer kbm =
                    sheet.isKms() && month > 0 ? Integer.valueOf(rules.kbm().grams(sex, month)) : null;
            months.add(new ChartMonth(month, month * Age.DAYS_IN_MONTH, calendarMonth, kbm));
        }
        return months;
    }

    /** The class of a z on a sheet. */
    static Status status(Sheet sheet, double z) {
        Score score = new Score.Value(z, z, false);
        Status status = sheet.isKms()
                ? NutritionStatus.weightForAge(score)
                : sheet.showsLength()
                        ? NutritionStatus.lengthForAge(score)
                        : NutritionStatus.weightForLength(score, false);
        if (status == null) {
            throw new IllegalStateException("every z has a class");
        }
        return status;
    }
}
