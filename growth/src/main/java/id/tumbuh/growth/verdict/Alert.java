package id.tumbuh.growth.verdict;

import static id.tumbuh.growth.verdict.Step.EVALUASI_2_MINGGU;
import static id.tumbuh.growth.verdict.Step.KONSELING_MAKAN;
import static id.tumbuh.growth.verdict.Step.KUNJUNGAN_RUMAH;
import static id.tumbuh.growth.verdict.Step.PASTIKAN_BB_TB;
import static id.tumbuh.growth.verdict.Step.PERIKSA_IMT;
import static id.tumbuh.growth.verdict.Step.PERIKSA_TANDA_BAHAYA;
import static id.tumbuh.growth.verdict.Step.PERIKSA_ULANG_PENGUKURAN;
import static id.tumbuh.growth.verdict.Step.PMT_LOKAL;
import static id.tumbuh.growth.verdict.Step.RUJUK_FKTL;
import static id.tumbuh.growth.verdict.Step.RUJUK_HARI_INI;
import static id.tumbuh.growth.verdict.Step.RUJUK_PETUGAS;
import static id.tumbuh.growth.verdict.Step.RUJUK_PUSKESMAS;
import static id.tumbuh.growth.verdict.Step.SKRINING_TB;
import static id.tumbuh.growth.verdict.Step.TATA_LAKSANA_GIZI_BURUK;
import static id.tumbuh.growth.verdict.Step.UKUR_ULANG_SEKARANG;

import id.tumbuh.growth.message.ArgumentKind;
import id.tumbuh.growth.message.MessageCode;
import id.tumbuh.growth.status.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding that asks for action, the most urgent first, with what the kader does and what the health worker does: the
 * follow-up table (domain notes 2.9; Buku KIA 2023, PKG, Juknis ILP).
 */
public enum Alert implements MessageCode {
    EDEMA("EDEMA", List.of(RUJUK_HARI_INI), List.of(TATA_LAKSANA_GIZI_BURUK)),
    GIZI_BURUK("GIZI_BURUK", List.of(RUJUK_HARI_INI), List.of(TATA_LAKSANA_GIZI_BURUK)),
    LILA_GIZI_BURUK("LILA_GIZI_BURUK", List.of(RUJUK_HARI_INI), List.of(TATA_LAKSANA_GIZI_BURUK)),
    BGM(
            "BGM",
            List.of(RUJUK_PETUGAS),
            List.of(PASTIKAN_BB_TB, PERIKSA_TANDA_BAHAYA, SKRINING_TB, KONSELING_MAKAN, PMT_LOKAL, EVALUASI_2_MINGGU)),
    BB_SANGAT_KURANG(
            "BB_SANGAT_KURANG",
            List.of(RUJUK_PETUGAS),
            List.of(PASTIKAN_BB_TB, PERIKSA_TANDA_BAHAYA, SKRINING_TB, KONSELING_MAKAN, PMT_LOKAL, EVALUASI_2_MINGGU)),
    GIZI_KURANG(
            "GIZI_KURANG",
            List.of(RUJUK_PETUGAS, PMT_LOKAL, KONSELING_MAKAN),
            List.of(PERIKSA_TANDA_BAHAYA, SKRINING_TB, EVALUASI_2_MINGGU)),
    LILA_GIZI_KURANG(
            "LILA_GIZI_KURANG",
            List.of(RUJUK_PETUGAS, PMT_LOKAL, KONSELING_MAKAN),
            List.of(PASTIKAN_BB_TB, PERIKSA_TANDA_BAHAYA, EVALUASI_2_MINGGU)),
    SANGAT_PENDEK("SANGAT_PENDEK", List.of(RUJUK_PUSKESMAS), List.of(RUJUK_FKTL)),
    /** T this month and last month. */
    T_TWICE(
            "2T",
            List.of(RUJUK_PETUGAS, KUNJUNGAN_RUMAH, KONSELING_MAKAN),
            List.of(PERIKSA_TANDA_BAHAYA, SKRINING_TB, PMT_LOKAL, EVALUASI_2_MINGGU)),
    PENDEK("PENDEK", List.of(RUJUK_PUSKESMAS), List.of(RUJUK_FKTL)),
    BB_KURANG(
            "BB_KURANG",
            List.of(RUJUK_PETUGAS),
            List.of(PASTIKAN_BB_TB, PERIKSA_TANDA_BAHAYA, SKRINING_TB, KONSELING_MAKAN, PMT_LOKAL, EVALUASI_2_MINGGU)),
    /** The last two letters that could be given are T, with a missed month between. */
    T_TWICE_LOOSE(
            "2T_LONGGAR",
            List.of(RUJUK_PETUGAS, KUNJUNGAN_RUMAH, KONSELING_MAKAN),
            List.of(PERIKSA_TANDA_BAHAYA, SKRINING_TB, PMT_LOKAL, EVALUASI_2_MINGGU)),
    /** Weight loss since last month. */
    T3("T3", List.of(RUJUK_PETUGAS, KONSELING_MAKAN), List.of(PERIKSA_TANDA_BAHAYA, PMT_LOKAL, EVALUASI_2_MINGGU)),
    /** Weight unchanged since last month. */
    T2("T2", List.of(RUJUK_PETUGAS, KONSELING_MAKAN), List.of(PERIKSA_TANDA_BAHAYA, PMT_LOKAL, EVALUASI_2_MINGGU)),
    /** Weight up by less than the minimal gain. */
    T1("T1", List.of(RUJUK_PETUGAS, KONSELING_MAKAN), List.of(PERIKSA_TANDA_BAHAYA, PMT_LOKAL, EVALUASI_2_MINGGU)),
    /** At one completed month, gained less since birth than the minimal gain. */
    T_DARI_LAHIR(
            "T_DARI_LAHIR", List.of(RUJUK_PETUGAS, KONSELING_MAKAN), List.of(PERIKSA_TANDA_BAHAYA, EVALUASI_2_MINGGU)),
    /** Weight faltering by WHO increments: the health worker's instrument. */
    GAGAL_TUMBUH_WHO(
            "GAGAL_TUMBUH_WHO",
            List.of(RUJUK_PETUGAS),
            List.of(PERIKSA_TANDA_BAHAYA, KONSELING_MAKAN, EVALUASI_2_MINGGU)),
    OBESITAS("OBESITAS", List.of(RUJUK_PUSKESMAS), List.of(RUJUK_FKTL)),
    /** Above the orange line. */
    AOL("AOL", List.of(RUJUK_PETUGAS), List.of(PERIKSA_IMT, KONSELING_MAKAN, EVALUASI_2_MINGGU)),
    MIKROSEFALI("MIKROSEFALI", List.of(RUJUK_PUSKESMAS), List.of(RUJUK_FKTL)),
    MAKROSEFALI("MAKROSEFALI", List.of(RUJUK_PUSKESMAS), List.of(RUJUK_FKTL)),
    /** A z outside WHO's limits: first find out whether it is true. */
    PERIKSA_ULANG("PERIKSA_ULANG", List.of(UKUR_ULANG_SEKARANG), List.of(PERIKSA_ULANG_PENGUKURAN));

    private final String code;
    private final List<Step> kader;
    private final List<Step> healthWorker;

    Alert(String code, List<Step> kader, List<Step> healthWorker) {
        this.code = code;
        this.kader = kader;
        this.healthWorker = healthWorker;
    }

    @Override
    public String code() {
        return code;
    }

    /** Every alert is said without arguments; the finding behind it carries the numbers. */
    @Override
    public List<ArgumentKind> arguments() {
        return List.of();
    }

    /** Gizi buruk in one of its signs: thinness, a thin arm, or oedema. */
    public boolean isSevereAcuteMalnutrition() {
        return this == EDEMA || this == GIZI_BURUK || this == LILA_GIZI_BURUK;
    }

    /** What the kader does at the posyandu. */
    public List<Step> kader() {
        return kader;
    }

    /** What the bidan or nutrition officer does. */
    public List<Step> healthWorker() {
        return healthWorker;
    }

    /** The alert a class raises; null for a class that asks for nothing. */
    public static @Nullable Alert of(Status status) {
        return switch (status) {
            case BBU_SANGAT_KURANG -> BB_SANGAT_KURANG;
            case BBU_KURANG -> BB_KURANG;
            case TBU_SANGAT_PENDEK -> SANGAT_PENDEK;
            case TBU_PENDEK -> PENDEK;
            case BBTB_GIZI_BURUK, IMTU_GIZI_BURUK -> GIZI_BURUK;
            case BBTB_GIZI_KURANG, IMTU_GIZI_KURANG -> GIZI_KURANG;
            case BBTB_OBESITAS, IMTU_OBESITAS -> OBESITAS;
            case LILA_GIZI_BURUK -> LILA_GIZI_BURUK;
            case LILA_GIZI_KURANG -> LILA_GIZI_KURANG;
            case LK_MIKROSEFALI -> MIKROSEFALI;
            case LK_MAKROSEFALI -> MAKROSEFALI;
            case PERIKSA_ULANG -> PERIKSA_ULANG;
            case BBU_NORMAL,
                    BBU_RISIKO_LEBIH,
                    TBU_NORMAL,
                    TBU_TINGGI,
                    BBTB_GIZI_BAIK,
                    BBTB_RISIKO_LEBIH,
                    BBTB_GIZI_LEBIH,
                    IMTU_GIZI_BAIK,
                    IMTU_RISIKO_LEBIH,
                    IMTU_GIZI_LEBIH,
                    LILA_NORMAL,
                    LK_NORMAL -> null;
        };
    }
}
