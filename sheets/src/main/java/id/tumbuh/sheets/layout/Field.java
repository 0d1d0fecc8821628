package id.tumbuh.sheets.layout;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a column can mean, with the name it has in a mapping file and in problems. */
public enum Field {
    NIK("nik"),
    NAME("name"),
    MOTHER("mother"),
    SEX("sex"),
    BIRTH_DATE("birth_date"),
    VISIT_DATE("visit_date"),
    /** "2 Tahun - 8 Bulan - 1 Hari". */
    AGE_TEXT("age_text"),
    /** A number; days unless the layout or {@code --age-unit} says months. */
    AGE("age"),
    AGE_DAYS("age_days"),
    AGE_MONTHS("age_months"),
    WEIGHT("weight"),
    LENGTH("lenhei"),
    POSITION("measure"),
    HEAD("headc"),
    ARM("armc"),
    TRICEPS("triskin"),
    SUBSCAPULAR("subskin"),
    OEDEMA("oedema"),
    BIRTH_WEIGHT("birth_weight"),
    POSYANDU("posyandu"),
    /** Desa or kelurahan: posyandu of several villages have the same name. */
    VILLAGE("village"),
    /** The z-scores and classes that came with the file: compared, never trusted. */
    IMPORTED_Z_WEIGHT("zs_bbu"),
    IMPORTED_Z_LENGTH("zs_tbu"),
    IMPORTED_Z_WEIGHT_FOR_LENGTH("zs_bbtb");

    private final String key;

    Field(String key) {
        this.key = key;
    }

    /** Its name outside: in mapping files and behind problem codes. */
    public String key() {
        return key;
    }

    /** All names, for a message. */
    public static String keys() {
        return Arrays.stream(values()).map(Field::key).collect(Collectors.joining(", "));
    }

    /** The field of a mapping file's name. */
    public static Optional<Field> ofKey(String key) {
        for (Field field : values()) {
            if (field.key.equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
