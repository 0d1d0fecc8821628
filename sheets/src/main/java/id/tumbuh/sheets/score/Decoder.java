package id.tumbuh.sheets.score;

import id.tumbuh.growth.score.Columns;
import id.tumbuh.sheets.decode.Codes;
import id.tumbuh.sheets.decode.NumberColumn;
import id.tumbuh.sheets.decode.Problem;
import id.tumbuh.sheets.decode.Problems;
import id.tumbuh.sheets.layout.Field;
import id.tumbuh.sheets.layout.Header;
import id.tumbuh.sheets.table.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** From rows as they were brought to columns of measurements. One for each worker. */
final class Decoder {
    private static final Field[] IMPORTED = {
        Field.IMPORTED_Z_WEIGHT, Field.IMPORTED_Z_LENGTH, Field.IMPORTED_Z_WEIGHT_FOR_LENGTH
    };

    private final Header header;
    private final RowKinds kinds;
    private final Map<Field, NumberColumn> numbers = new EnumMap<>(Field.class);
    private final Ages ages;
    private final DecodeTally tally;
    private final Problems unheard = new Problems();

    Decoder(Plan plan, DecodeTally tally) {
        this.header = plan.header();
        this.kinds = new RowKinds(header);
        this.tally = tally;
        for (Field field : Survey.NUMBERS) {
            numbers.put(
                    field,
                    new NumberColumn(field, header.column(field), plan.survey().number(field)));
        }
        ages = new Ages(plan, this::number);
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
        ages.read(row, block, at, problems);
        imported(row, block, at);
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
