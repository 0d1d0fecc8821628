package id.tumbuh.sheets.score;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.arithmetic.Rounding;
import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.score.Columns;
import id.tumbuh.sheets.decode.AgeText;
import id.tumbuh.sheets.decode.Blank;
import id.tumbuh.sheets.decode.DateColumn;
import id.tumbuh.sheets.decode.Problem;
import id.tumbuh.sheets.decode.Problems;
import id.tumbuh.sheets.layout.Field;
import id.tumbuh.sheets.layout.Header;
import id.tumbuh.sheets.table.Row;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The age of each row, from whatever tells it best: both dates, an age in days, an age text beside the visit date, an age
 * in months. Two that contradict each other are marked, and the dates are used.
 */
final class Ages {
    /** An age in completed months lies up to one month below the exact one; more is a contradiction. */
    private static final double MOST_MONTHS_APART = 1.5;

    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,5}(?:[.,]\\d{1,9})?");

    private final Header header;
    private final DateColumn birthDate;
    private final DateColumn visitDate;
    private final ScoreOptions.@Nullable AgeUnit unit;
    private final Numbers numbers;
    private final int today;

    /** Reads a numeric cell, NaN for none. */
    interface Numbers {
        double read(Row row, Field field, Problems problems);
    }

    Ages(Plan plan, Numbers numbers) {
        this.header = plan.header();
        this.unit = plan.options().ageUnit();
        this.numbers = numbers;
        this.today = plan.options().today();
        birthDate = new DateColumn(Field.BIRTH_DATE, header.column(Field.BIRTH_DATE), plan.order(Field.BIRTH_DATE));
        visitDate = new DateColumn(Field.VISIT_DATE, header.column(Field.VISIT_DATE), plan.order(Field.VISIT_DATE));
    }

    /** Fills in dates and age of one row of the block. */
    void read(Row row, Block block, int at, Problems problems) {
        int visit = notAfterToday(visitDate.read(row, problems), problems);
        boolean inMonths = unit == ScoreOptions.AgeUnit.MONTHS;
        double days = first(numbers.read(row, Field.AGE_DAYS, problems), age(row, !inMonths, problems));
        double months = first(numbers.read(row, Field.AGE_MONTHS, problems), age(row, inMonths, problems));
        int birth = byText(row, birthDate.read(row, problems), visit, problems);
        if (birth == DateColumn.NONE && visit != DateColumn.NONE && Age.isDays(days)) {
            birth = visit - Rounding.halfUp(days);
        }
        block.visitDays[at] = visit;
        block.birthDays[at] = birth;
        boolean dated = birth != DateColumn.NONE && visit != DateColumn.NONE;
        if (dated && visit < birth) {
            problems.add(Problem.UKUR_SEBELUM_LAHIR);
        } else if (dated) {
            days = agreed(visit - birth, days, months, problems);
        } else if (Double.isNaN(days) && Double.isNaN(months)) {
            months = roundedText(row, problems);
        }
        put(block, at, days, months, problems);
    }

    /** A day that has not come yet is certainly wrong: the row goes on as one without a visit date. */
    private int notAfterToday(int visit, Problems problems) {
        if (visit == DateColumn.NONE || visit <= today) {
            return visit;
        }
        problems.add(Problem.TANGGAL_DI_MASA_DEPAN, Field.VISIT_DATE);
        return DateColumn.NONE;
    }

    private double age(Row row, boolean asked, Problems problems) {
        return asked && header.has(Field.AGE) ? numbers.read(row, Field.AGE, problems) : Double.NaN;
    }

    private static double first(double one, double other) {
        return Double.isNaN(one) ? other : one;
    }

    /** The days between both dates; an age in days that says the same may have a fraction more to say. */
    private double agreed(int between, double days, double months, Problems problems) {
        if (!Double.isNaN(days)) {
            if (Math.abs(days - between) < 1) {
                return days;
            }
            problems.add(Problem.UMUR_TEKS_BEDA, header.has(Field.AGE_DAYS) ? Field.AGE_DAYS : Field.AGE);
        } else if (Math.abs(months - between / Age.DAYS_IN_MONTH) > MOST_MONTHS_APART) {
            problems.add(Problem.UMUR_TEKS_BEDA, header.has(Field.AGE_MONTHS) ? Field.AGE_MONTHS : Field.AGE);
        }
        return between;
    }

    private static void put(Block block, int at, double days, double months, Problems problems) {
        Columns columns = block.columns;
        boolean byDays = !Double.isNaN(days);
        boolean negative = days < 0 || months < 0;
        if (negative) {
            problems.add(Problem.UMUR_NEGATIF);
        }
        boolean known = byDays ? Age.isDays(days) : Age.isMonths(months);
        columns.months[at] = !known ? Double.NaN : byDays ? days / Age.DAYS_IN_MONTH : months;
        columns.days[at] = !known ? 0 : Rounding.halfUp(byDays ? days : months * Age.DAYS_IN_MONTH);
        int birth = block.birthDays[at];
        int visit = block.visitDays[at];
        boolean dated = birth != DateColumn.NONE && visit != DateColumn.NONE && birth <= visit;
        block.completedMonths[at] =
                dated ? CivilDate.completedMonths(birth, visit) : known ? (int) columns.months[at] : -1;
    }

    /** The birth date, from the age text where there is no date; a date that contradicts the text is marked. */
    private int byText(Row row, int birth, int visit, Problems problems) {
        if (!header.has(Field.AGE_TEXT) || visit == DateColumn.NONE) {
            return birth;
        }
        AgeText text = AgeText.parse(Identity.text(row, header, Field.AGE_TEXT));
        if (text == null || text.days() < 0) {
            return birth;
        }
        if (birth != DateColumn.NONE) {
            if (!text.fits(birth, visit)) {
                problems.add(Problem.UMUR_TEKS_BEDA, Field.AGE_TEXT);
            }
            return birth;
        }
        return fromText(text, visit, problems);
    }

    private static int fromText(AgeText text, int visit, Problems problems) {
        List<Integer> plain = text.birthDays(visit);
        if (plain.size() == 1) {
            return plain.get(0);
        }
        List<Integer> shifted = text.birthDaysOfShiftedDates(visit);
        problems.add(plain.isEmpty() ? Problem.UMUR_TEKS_TIDAK_COCOK : Problem.UMUR_TEKS_GANDA, Field.AGE_TEXT);
        if (shifted.size() == 1) {
            return shifted.get(0);
        }
        // Several days fit; they lie within three days of each other, and the row is marked.
        return plain.isEmpty() ? DateColumn.NONE : plain.get(plain.size() - 1);
    }

    /** In months, where dates give no age: "12 bln", an age text without a visit date, a bare number with a told unit. */
    private double roundedText(Row row, Problems problems) {
        String text = Blank.strip(Identity.text(row, header, Field.AGE_TEXT));
        if (Blank.is(text)) {
            return Double.NaN;
        }
        AgeText age = AgeText.parse(text);
        if (age != null) {
            if (!age.onlyDays()) {
                problems.add(Problem.UMUR_DIBULATKAN, Field.AGE_TEXT);
            }
            return age.completedMonths() + Math.max(0, age.days()) / Age.DAYS_IN_MONTH;
        }
        if (!BARE_NUMBER.matcher(text).matches()) {
            problems.add(Problem.ANGKA_TIDAK_TERBACA, Field.AGE_TEXT);
            return Double.NaN;
        }
        if (unit == null) {
            problems.add(Problem.UMUR_TANPA_SATUAN, Field.AGE_TEXT);
            return Double.NaN;
        }
        double number = Double.parseDouble(text.replace(',', '.'));
        return unit == ScoreOptions.AgeUnit.MONTHS ? number : number / Age.DAYS_IN_MONTH;
    }
}
