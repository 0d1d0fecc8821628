package id.tumbuh.sheets.score;

import id.tumbuh.sheets.decode.AgeText;
import id.tumbuh.sheets.decode.DateColumn;
import id.tumbuh.sheets.decode.DateEvidence;
import id.tumbuh.sheets.decode.DateOrder;
import id.tumbuh.sheets.decode.NumberEvidence;
import id.tumbuh.sheets.decode.Problems;
import id.tumbuh.sheets.layout.Field;
import id.tumbuh.sheets.layout.Header;
import id.tumbuh.sheets.table.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The first pass: what the columns as wholes prove. Filled by one thread at a time, joined by {@link #addAll}. */
final class Survey {
    static final List<Field> NUMBERS = List.of(
            Field.WEIGHT,
            Field.LENGTH,
            Field.HEAD,
            Field.ARM,
            Field.TRICEPS,
            Field.SUBSCAPULAR,
            Field.BIRTH_WEIGHT,
            Field.AGE,
            Field.AGE_DAYS,
            Field.AGE_MONTHS,
            Field.IMPORTED_Z_WEIGHT,
            Field.IMPORTED_Z_LENGTH,
            Field.IMPORTED_Z_WEIGHT_FOR_LENGTH);

    static final List<Field> DATES = List.of(Field.BIRTH_DATE, Field.VISIT_DATE);

    /** So many age texts are enough to prove an order of day and month. */
    private static final int MOST_TEXTS_TRIED = 5_000;

    private final Header header;
    private final RowKinds kinds;
    private final Map<Field, NumberEvidence> numbers = new EnumMap<>(Field.class);
    private final Map<Field, DateEvidence> dates = new EnumMap<>(Field.class);
    private final boolean triesAgeTexts;
    /** By order of birth date, then of visit date. */
    private final long[][] ageTextFits = new long[2][2];

    private long ageTextsTried;
    private long rows;
    private long data;
    private long blank;
    private long totals;

    Survey(Header header) {
        this.header = header;
        this.kinds = new RowKinds(header);
        NUMBERS.stream().filter(header::has).forEach(field -> numbers.put(field, new NumberEvidence()));
        DATES.stream().filter(header::has).forEach(field -> dates.put(field, new DateEvidence()));
        triesAgeTexts = dates.size() == DATES.size() && header.has(Field.AGE_TEXT);
    }

    void add(List<Row> block) {
        for (Row row : block) {
            rows++;
            switch (kinds.of(row)) {
                case DATA -> {
                    data++;
                    add(row);
                }
                case BLANK -> blank++;
                case TOTALS -> totals++;
            }
        }
    }

    void addAll(Survey other) {
        numbers.forEach((field, evidence) -> evidence.addAll(other.number(field)));
        dates.forEach((field, evidence) -> evidence.addAll(other.date(field)));
        for (int birth = 0; birth < 2; birth++) {
            for (int visit = 0; visit < 2; visit++) {
                ageTextFits[birth][visit] += other.ageTextFits[birth][visit];
            }
        }
        ageTextsTried += other.ageTextsTried;
        rows += other.rows;
        data += other.data;
        blank += other.blank;
        totals += other.totals;
    }

    /** What one column proves of the others, once all rows were seen. */
    void conclude() {
        if (numbers.values().stream().anyMatch(NumberEvidence::writesTimesWithPoints)) {
            numbers.values().forEach(NumberEvidence::fileWritesTimesWithPoints);
        }
    }

    NumberEvidence number(Field field) {
        NumberEvidence evidence = numbers.get(field);
        return evidence == null ? new NumberEvidence() : evidence;
    }

    DateEvidence date(Field field) {
        DateEvidence evidence = dates.get(field);
        return evidence == null ? new DateEvidence() : evidence;
    }

    /** How many age texts agree with the two dates read in these orders. */
    long ageTextFits(DateOrder birth, DateOrder visit) {
        return ageTextFits[index(birth)][index(visit)];
    }

    long ageTextsTried() {
        return ageTextsTried;
    }

    long rows() {
        return rows;
    }

    long data() {
        return data;
    }

    long blank() {
        return blank;
    }

    long totals() {
        return totals;
    }

    private void add(Row row) {
        numbers.forEach((field, evidence) -> evidence.add(row, header.column(field)));
        dates.forEach((field, evidence) -> evidence.add(row, header.column(field)));
        if (triesAgeTexts && ageTextsTried < MOST_TEXTS_TRIED) {
            tryAgeText(row);
        }
    }

    private void tryAgeText(Row row) {
        AgeText age = AgeText.parse(row.text(header.column(Field.AGE_TEXT)));
        if (age == null || age.days() < 0) {
            return;
        }
        ageTextsTried++;
        for (DateOrder birthOrder : DateOrder.values()) {
            int birth = day(row, Field.BIRTH_DATE, birthOrder);
            for (DateOrder visitOrder : DateOrder.values()) {
                int visit = day(row, Field.VISIT_DATE, visitOrder);
                boolean fits = birth != DateColumn.NONE && visit != DateColumn.NONE && age.fits(birth, visit);
                ageTextFits[index(birthOrder)][index(visitOrder)] += fits ? 1 : 0;
            }
        }
    }

    private int day(Row row, Field field, DateOrder order) {
        return new DateColumn(field, header.column(field), order).read(row, new Problems());
    }

    private static int index(DateOrder order) {
        return order == DateOrder.DMY ? 0 : 1;
    }
}
