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
    UMUR(DAYS, MONTHS),
    MASUKAN_BB(KILOGRAMS),
    JK_LAKI_LAKI(),
    JK_PEREMPUAN(),
    CARA_UKUR_TELENTANG(),
    CARA_UKUR_BERDIRI(),
    MASUKAN_LK(CENTIMETRES),
    MASUKAN_LILA(CENTIMETRES),
    /** Measured length, corrected length. */
    MASUKAN_TB(CENTIMETRES, CENTIMETRES),
    /** Index, z, table, row, edition. */
    SKOR_DARI_TABEL(CODE, Z, NAME, COUNT, NAME),
    /** Index, class. */
    KELAS(CODE, CODE),
    /** Index, reason. */
    TIDAK_DAPAT_DIHITUNG(CODE, CODE),
    /** LiLA in centimetres, class. */
    LILA_KELAS(CENTIMETRES, CODE),
    /** Letter, gain, minimal gain, edition. */
    HURUF_KMS(CODE, GRAMS, GRAMS, NAME),
    /** A letter without a comparison: B, O, or withheld. */
    HURUF_KMS_TANPA_BANDING(CODE),
    TANPA_HURUF(CODE),
    /** Gain, interval in months, 5th centile, z. */
    LAJU_WHO(GRAMS, MONTHS, GRAMS, Z),
    /** Table, month at which the interval starts, edition. */
    LAJU_WHO_TABEL(NAME, MONTHS, NAME),
    /** The table of the increment rests on a single transcription. */
    LAJU_WHO_SATU_SALINAN(),
    /** Gain since birth, minimal gain. */
    SEJAK_LAHIR(GRAMS, GRAMS),
    EDEMA_BUKAN_BERAT(),
    ATURAN(NAME);

    private final List<ArgumentKind> arguments;

    Explanation(ArgumentKind... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public List<ArgumentKind> arguments() {
        return arguments;
    }
}
