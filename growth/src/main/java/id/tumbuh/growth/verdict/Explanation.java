package id.tumbuh.growth.verdict;

import static id.tumbuh.growth.message.ArgumentKind.CENTIMETRES;
import static id.tumbuh.growth.message.ArgumentKind.CODE;
import static id.tumbuh.growth.message.ArgumentKind.COUNT;
import static id.tumbuh.growth.message.ArgumentKind.DAYS;
import static id.tumbuh.growth.message.ArgumentKind.GRAMS;
import static id.tumbuh.growth.message.ArgumentKind.KILOGRAMS;
import static id.tumbuh.growth.message.ArgumentKind.MONTHS;
import static id.tumbuh.growth.message.ArgumentKind.NAME;
import static id.tumbuh.growth.message.ArgumentKind.Z;

import id.tumbuh.growth.message.ArgumentKind;
import id.tumbuh.growth.message.MessageCode;
import java.util.List;

/** The sentences with which a verdict gives its reasons. */
public enum Explanation implements MessageCode {
    /** Age in days, completed months. */
    UMUR,
    MASUKAN_BB,
    JK_LAKI_LAKI,
    JK_PEREMPUAN,
    CARA_UKUR_TELENTANG,
    CARA_UKUR_BERDIRI,
    MASUKAN_LK,
    MASUKAN_LILA,
    /** Measured length, corrected length. */
    MASUKAN_TB,
    /** Index, z, table, row, edition. */
    SKOR_DARI_TABEL,
    /** Index, class. */
    KELAS,
    /** Index, reason. */
    TIDAK_DAPAT_DIHITUNG,
    /** LiLA in centimetres, class. */
    LILA_KELAS,
    /** Letter, gain, minimal gain, edition. */
    HURUF_KMS,
    /** A letter without a comparison: B, O, or withheld. */
    HURUF_KMS_TANPA_BANDING,
    TANPA_HURUF,
    /** Gain, interval in months, 5th centile, z. */
    LAJU_WHO,
    /** Table, month at which the interval starts, edition. */
    LAJU_WHO_TABEL,
    /** The table of the increment rests on a single transcription. */
    LAJU_WHO_SATU_SALINAN,
    /** Gain since birth, minimal gain. */
    SEJAK_LAHIR,
    EDEMA_BUKAN_BERAT,
    ATURAN;

    @Override
    public String code() {
        return name();
    }

    @Override
    public List<ArgumentKind> arguments() {
        return switch (this) {
            case UMUR -> List.of(DAYS, MONTHS);
            case MASUKAN_BB -> List.of(KILOGRAMS);
            case JK_LAKI_LAKI,
                    JK_PEREMPUAN,
                    CARA_UKUR_TELENTANG,
                    CARA_UKUR_BERDIRI,
                    LAJU_WHO_SATU_SALINAN,
                    EDEMA_BUKAN_BERAT -> List.of();
            case MASUKAN_LK, MASUKAN_LILA -> List.of(CENTIMETRES);
            case MASUKAN_TB -> List.of(CENTIMETRES, CENTIMETRES);
            case SKOR_DARI_TABEL -> List.of(CODE, Z, NAME, COUNT, NAME);
            case KELAS, TIDAK_DAPAT_DIHITUNG -> List.of(CODE, CODE);
            case LILA_KELAS -> List.of(CENTIMETRES, CODE);
            case HURUF_KMS -> List.of(CODE, GRAMS, GRAMS, NAME);
            case HURUF_KMS_TANPA_BANDING, TANPA_HURUF -> List.of(CODE);
            case LAJU_WHO -> List.of(GRAMS, MONTHS, GRAMS, Z);
            case LAJU_WHO_TABEL -> List.of(NAME, MONTHS, NAME);
            case SEJAK_LAHIR -> List.of(GRAMS, GRAMS);
            case ATURAN -> List.of(NAME);
        };
    }
}
