package id.tumbuh.sheets.layout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The header texts met in the field, each with the field it means and the layout it speaks for. Compared in small letters
 * without spaces, dots and dashes, so that "Tgl. Lahir" and "tgl lahir" are one.
 */
final class HeaderNames {
    private static final Map<String, Name> NAMES = new HashMap<>();

    /** A known header. */
    record Name(Field field, Layout layout) {}

    static {
        // Export of e-PPGBM (domain notes 4.6). "Pukesmas" is its own spelling.
        put(Layout.EPPGBM, Field.AGE_TEXT, "usia saat ukur");
        put(Layout.EPPGBM, Field.VISIT_DATE, "tanggal pengukuran");
        put(Layout.EPPGBM, Field.WEIGHT, "berat");
        put(Layout.EPPGBM, Field.LENGTH, "tinggi");
        put(Layout.EPPGBM, Field.IMPORTED_Z_WEIGHT, "zs bb/u");
        put(Layout.EPPGBM, Field.IMPORTED_Z_LENGTH, "zs tb/u");
        put(Layout.EPPGBM, Field.IMPORTED_Z_WEIGHT_FOR_LENGTH, "zs bb/tb");
        put(Layout.EPPGBM, Field.MOTHER, "nama ortu");
        put(Layout.EPPGBM, Field.BIRTH_WEIGHT, "bb lahir");
        // WHO Anthro.
        put(Layout.ANTHRO, Field.SEX, "sex", "gender");
        put(Layout.ANTHRO, Field.AGE, "age");
        put(Layout.ANTHRO, Field.AGE_DAYS, "age_days", "age_in_days", "agedays");
        put(Layout.ANTHRO, Field.BIRTH_DATE, "birth_date", "date_of_birth", "dob", "birthdate", "birth_day");
        put(
                Layout.ANTHRO,
                Field.VISIT_DATE,
                "visit_date",
                "date_of_visit",
                "dov",
                "visitdate",
                "measurement_date",
                "date_of_measurement");
        put(Layout.ANTHRO, Field.WEIGHT, "weight", "weight (kg)");
        put(Layout.ANTHRO, Field.LENGTH, "lenhei", "length_height", "length/height (cm)", "length", "length (cm)");
        put(Layout.ANTHRO, Field.POSITION, "measure", "measured");
        put(Layout.ANTHRO, Field.HEAD, "headc", "head_circumference", "head_circumference (cm)");
        put(Layout.ANTHRO, Field.ARM, "armc", "muac", "muac (cm)");
        put(Layout.ANTHRO, Field.TRICEPS, "triskin", "triceps");
        put(Layout.ANTHRO, Field.SUBSCAPULAR, "subskin", "subscapular");
        put(Layout.ANTHRO, Field.OEDEMA, "oedema", "edema");
        // WHO AnthroPlus.
        put(Layout.ANTHRO_PLUS, Field.AGE_MONTHS, "age_in_months", "age_months", "agemons");
        put(Layout.ANTHRO_PLUS, Field.LENGTH, "height_in_cm", "height", "height (cm)");
        put(Layout.ANTHRO_PLUS, Field.WEIGHT, "weight_in_kg");
        // Plain Indonesian sheets (domain notes 4.1, 4.6: SIP Format 2, the posyandu's own sheet).
        put(
                Layout.INDONESIAN,
                Field.NIK,
                "nik",
                "nik anak",
                "nik balita",
                "no nik",
                "nomor nik",
                "nik bayi",
                "nik bayi/balita");
        put(
                Layout.INDONESIAN,
                Field.NAME,
                "nama",
                "nama anak",
                "nama balita",
                "nama bayi",
                "nama bayi/balita",
                "nama lengkap",
                "name");
        put(
                Layout.INDONESIAN,
                Field.MOTHER,
                "nama ibu",
                "nama orang tua",
                "nama ibu kandung",
                "ibu",
                "mother",
                "mother_name");
        put(
                Layout.INDONESIAN,
                Field.SEX,
                "jk",
                "jenis kelamin",
                "l/p",
                "kelamin",
                "jns kelamin",
                "jk (l/p)",
                "jenis kelamin (l/p)");
        put(Layout.INDONESIAN, Field.BIRTH_DATE, "tgl lahir", "tanggal lahir", "tgl lhr", "ttl", "tgl/bln/thn lahir");
        put(
                Layout.INDONESIAN,
                Field.VISIT_DATE,
                "tgl ukur",
                "tanggal ukur",
                "tgl pengukuran",
                "tgl timbang",
                "tanggal timbang",
                "tgl penimbangan",
                "tanggal penimbangan",
                "tanggal kunjungan",
                "tanggal pemeriksaan",
                "tgl pemeriksaan",
                "tgl periksa",
                "tgl kunjungan",
                "tanggal posyandu");
        put(Layout.INDONESIAN, Field.AGE_TEXT, "usia", "umur", "umur lengkap", "usia lengkap", "umur saat ukur");
        put(
                Layout.INDONESIAN,
                Field.AGE_DAYS,
                "umur hari",
                "umur (hari)",
                "usia (hari)",
                "usia hari",
                "umur dalam hari",
                "usia dalam hari");
        put(
                Layout.INDONESIAN,
                Field.AGE_MONTHS,
                "umur bulan",
                "umur (bulan)",
                "usia (bulan)",
                "umur (bln)",
                "usia (bln)",
                "usia bulan",
                "umur dalam bulan",
                "usia dalam bulan",
                "umur bln");
        put(
                Layout.INDONESIAN,
                Field.WEIGHT,
                "bb",
                "berat badan",
                "berat badan saat ini",
                "bb (kg)",
                "berat (kg)",
                "berat badan (kg)",
                "bb saat ini",
                "hasil penimbangan");
        put(
                Layout.INDONESIAN,
                Field.LENGTH,
                "tb",
                "pb",
                "tb/pb",
                "pb/tb",
                "tinggi badan",
                "panjang",
                "panjang (cm)",
                "tinggi/panjang",
                "panjang/tinggi",
                "tinggi/panjang badan (cm)",
                "panjang/tinggi badan (cm)",
                "panjang badan",
                "tb (cm)",
                "pb (cm)",
                "tb/pb (cm)",
                "pb/tb (cm)",
                "tinggi (cm)",
                "tinggi badan (cm)",
                "panjang badan (cm)",
                "panjang/tinggi badan",
                "tinggi/panjang badan");
        put(
                Layout.INDONESIAN,
                Field.POSITION,
                "cara ukur",
                "cara pengukuran",
                "posisi",
                "posisi ukur",
                "posisi pengukuran");
        put(
                Layout.INDONESIAN,
                Field.ARM,
                "lila",
                "lila (cm)",
                "lingkar lengan atas",
                "lingkar lengan",
                "lingkar lengan atas (cm)");
        put(
                Layout.INDONESIAN,
                Field.HEAD,
                "lika",
                "lk",
                "lk (cm)",
                "lika (cm)",
                "lingkar kepala",
                "lingkar kepala (cm)");
        put(
                Layout.INDONESIAN,
                Field.OEDEMA,
                "pitting edema",
                "edema bilateral",
                "udem",
                "odem",
                "oedem",
                "bengkak kedua kaki");
        put(
                Layout.INDONESIAN,
                Field.BIRTH_WEIGHT,
                "bbl",
                "bb lhr",
                "berat lahir",
                "berat badan lahir",
                "bbl (kg)",
                "bb lahir (kg)");
        put(Layout.INDONESIAN, Field.POSYANDU, "posyandu", "nama posyandu");
        put(
                Layout.INDONESIAN,
                Field.VILLAGE,
                "desa/kel",
                "desa/kelurahan",
                "kelurahan/desa",
                "kel/desa",
                "desa",
                "kelurahan");
    }

    private HeaderNames() {}

    static @Nullable Name of(String header) {
        return NAMES.get(normal(header));
    }

    /** Small letters and digits only. */
    static String normal(String header) {
        StringBuilder normal = new StringBuilder(header.length());
        for (int at = 0; at < header.length(); at++) {
            char c = header.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                normal.append(c);
            }
        }
        return normal.toString().toLowerCase(Locale.ROOT);
    }

    private static void put(Layout layout, Field field, String... headers) {
        for (String header : headers) {
            NAMES.put(normal(header), new Name(field, layout));
        }
    }
}
