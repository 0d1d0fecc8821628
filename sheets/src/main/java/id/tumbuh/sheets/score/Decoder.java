package id.tumbuh.sheets.score;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.arithmetic.Rounding;
import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.score.Columns;
import id.tumbuh.sheets.decode.AgeText;
import id.tumbuh.sheets.decode.Codes;
import id.tumbuh.sheets.decode.DateColumn;
import id.tumbuh.sheets.decode.NumberColumn;
import id.tumbuh.sheets.decode.Problem;
import id.tumbuh.sheets.decode.Problems;
import id.tumbuh.sheets.layout.Field;
import id.tumbuh.sheets.layout.Header;
import id.tumbuh.sheets.table.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From rows as they were brought to columns of measurements. One for each worker. */
final class Decoder {
    private static final Field[] IMPORTED = {
        Field.IMPORTED_Z_WEIGHT, Field.IMPORTED_Z_LENGTH, Field.IMPORTED_Z_WEIGHT_FOR_LENGTH
    };

    private final Header header;
    private final RowKinds kinds;
    private final Map<Field, NumberColumn> numbers = new EnumMap<>(Field.class);
    private final DateColumn birthDate;
    private final DateColumn visitDate;
    private final ScoreOptions.@Nullable AgeUnit ageUnit;
    private final DecodeTally tally;
    private final Problems unheard = new Problems();

    Decoder(Plan plan, DecodeTally tally) {
        this.header = plan.header();
        this.kinds = new RowKinds(header);
        this.tally = tally;
        this.ageUnit = plan.options().ageUnit();
        for (Field field : Survey.NUMBERS) {
            numbers.put(
                    field,
                    new NumberColumn(field, header.column(field), plan.survey().number(field)));
        }
        birthDate = new DateColumn(Field.BIRTH_DATE, header.column(Field.BIRTH_DATE), plan.order(Field.BIRTH_DATE));
        visitDate = new DateColumn(Field.VISIT_DATE, header.column(Field.VISIT_DATE), plan.order(Field.VISIT_DATE));
    }

    /** Fills the block with the data rows among these; the first has the given ordinal. */
    void decode(List<Row> rows, long firstOrdinal, Block block) {
        int size = 0;
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            if (kinds.of(row) == RowKinds.Kind.DATA) {
                block.rows[size] = row;
                block.ordinals[size] = firstOrdinal + at;
                block.problems[size].clear();
                decode(row, block, size);
                size++;
            }
        }
        block.size = size;
    }

    private void decode(Row row, Block block, int at) {
        Columns columns = block.columns;
        Problems problems = block.problems[at];
        if (row.size() > header.width() && !beyondIsBlank(row)) {
            problems.add(Problem.LEBIH_SEL);
        }
        columns.sex[at] = code(Codes.sex(text(row, Field.SEX)), Field.SEX, problems);
        columns.position[at] = code(Codes.position(text(row, Field.POSITION)), Field.POSITION, problems);
        columns.oedema[at] = code(Codes.oedema(text(row, Field.OEDEMA)), Field.OEDEMA, problems) == 1;
        columns.weightKg[at] = number(row, Field.WEIGHT, problems);
        block.otherWeightKg[at] = column(Field.WEIGHT).otherReading();
        columns.lengthCm[at] = number(row, Field.LENGTH, problems);
        block.otherLengthCm[at] = column(Field.LENGTH).otherReading();
        columns.headCm[at] = number(row, Field.HEAD, problems);
        double arm = number(row, Field.ARM, problems);
        // Exports print 0 where the arm was not measured.
        columns.armCm[at] = arm == 0 ? Double.NaN : arm;
        columns.tricepsMm[at] = number(row, Field.TRICEPS, problems);
        columns.subscapularMm[at] = number(row, Field.SUBSCAPULAR, problems);
        double birthWeight = number(row, Field.BIRTH_WEIGHT, problems);
        block.birthWeightKg[at] = birthWeight > 0 ? birthWeight : Double.NaN;
        age(row, block, at, problems);
        imported(row, block, at);
    }

    private void age(Row row, Block block, int at, Problems problems) {
        int birth = birthDate.read(row, problems);
        int visit = visitDate.read(row, problems);
        block.visitDays[at] = visit;
        double days = number(row, Field.AGE_DAYS, problems);
        double months = number(row, Field.AGE_MONTHS, problems);
        if (header.has(Field.AGE)) {
            double age = number(row, Field.AGE, problems);
            if (ageUnit == ScoreOptions.AgeUnit.MONTHS) {
                months = age;
            } else {
                days = age;
            }
        }
        boolean counted = !Double.isNaN(days) || !Double.isNaN(months);
        if (!counted) {
            birth = byText(row, birth, visit, problems);
            if (birth != DateColumn.NONE && visit != DateColumn.NONE) {
                if (visit < birth) {
                    problems.add(Problem.UKUR_SEBELUM_LAHIR);
                } else {
                    days = visit - birth;
                }
            } else if (birth == DateColumn.NONE) {
                months = roundedText(row, problems);
            }
        }
        block.birthDays[at] = birth;
        put(block, at, days, months, problems);
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
        AgeText text = AgeText.parse(text(row, Field.AGE_TEXT));
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

    /** An age of completed months, where a plain sheet gives no dates: "12 bln", or a bare number with a told unit. */
    private double roundedText(Row row, Problems problems) {
        if (!header.has(Field.AGE_TEXT)) {
            return Double.NaN;
        }
        String text = text(row, Field.AGE_TEXT);
        AgeText age = AgeText.parse(text);
        if (age != null && age.days() < 0) {
            problems.add(Problem.UMUR_DIBULATKAN, Field.AGE_TEXT);
            return age.completedMonths();
        }
        if (age == null && !text.isBlank() && text.strip().chars().allMatch(c -> c >= '0' && c <= '9')) {
            if (ageUnit == null) {
                problems.add(Problem.UMUR_TANPA_SATUAN, Field.AGE_TEXT);
                return Double.NaN;
            }
            double number = Double.parseDouble(text.strip());
            return ageUnit == ScoreOptions.AgeUnit.MONTHS ? number : number / Age.DAYS_IN_MONTH;
        }
        return Double.NaN;
    }

    private void imported(Row row, Block block, int at) {
        for (int index = 0; index < IMPORTED.length; index++) {
            NumberColumn column = column(IMPORTED[index]);
            unheard.clear();
            double z = column.read(row, unheard);
            tally.count(IMPORTED[index], column.source());
            boolean ambiguous = column.source() == NumberColumn.Source.AMBIGUOUS;
            block.imported[index][at] = ambiguous ? column.firstReading() : z;
            block.importedOther[index][at] = column.otherReading();
        }
    }

    private double number(Row row, Field field, Problems problems) {
        NumberColumn column = column(field);
        double value = column.read(row, problems);
        tally.count(field, column.source());
        return value;
    }

    private NumberColumn column(Field field) {
        NumberColumn column = numbers.get(field);
        if (column == null) {
            throw new IllegalStateException(field + " is no number");
        }
        return column;
    }

    private static byte code(byte code, Field field, Problems problems) {
        if (code == Codes.UNREADABLE) {
            problems.add(Problem.KODE_TIDAK_DIKENAL, field);
            return 0;
        }
        return code;
    }

    private String text(Row row, Field field) {
        int column = header.column(field);
        return column < 0 || column >= row.size() ? "" : row.text(column);
    }

    private boolean beyondIsBlank(Row row) {
        for (int column = header.width(); column < row.size(); column++) {
            if (!row.text(column).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
