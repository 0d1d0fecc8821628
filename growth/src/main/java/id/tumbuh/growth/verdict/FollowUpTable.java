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

import java.util.List;

/** The steps that follow an alert (domain notes 2.9; Buku KIA 2023, PKG, Juknis ILP): a row each, named for its case. */
final class FollowUpTable {
    /** What the kader does. */
    static final List<Step> TODAY = row(RUJUK_HARI_INI);

    static final List<Step> OFFICER = row(RUJUK_PETUGAS);
    static final List<Step> OFFICER_AND_EXTRA_FOOD = row(RUJUK_PETUGAS, PMT_LOKAL, KONSELING_MAKAN);
    static final List<Step> PUSKESMAS = row(RUJUK_PUSKESMAS);
    static final List<Step> OFFICER_AND_HOME_VISIT = row(RUJUK_PETUGAS, KUNJUNGAN_RUMAH, KONSELING_MAKAN);
    static final List<Step> OFFICER_AND_ADVICE = row(RUJUK_PETUGAS, KONSELING_MAKAN);
    static final List<Step> MEASURE_AGAIN = row(UKUR_ULANG_SEKARANG);

    /** What the health worker does. */
    static final List<Step> TREATMENT = row(TATA_LAKSANA_GIZI_BURUK);

    static final List<Step> UNDERWEIGHT =
            row(PASTIKAN_BB_TB, PERIKSA_TANDA_BAHAYA, SKRINING_TB, KONSELING_MAKAN, PMT_LOKAL, EVALUASI_2_MINGGU);
    static final List<Step> WASTED = row(PERIKSA_TANDA_BAHAYA, SKRINING_TB, EVALUASI_2_MINGGU);
    static final List<Step> THIN_ARM = row(PASTIKAN_BB_TB, PERIKSA_TANDA_BAHAYA, EVALUASI_2_MINGGU);
    static final List<Step> HOSPITAL = row(RUJUK_FKTL);
    static final List<Step> TWICE_WITHOUT_GAIN = row(PERIKSA_TANDA_BAHAYA, SKRINING_TB, PMT_LOKAL, EVALUASI_2_MINGGU);
    static final List<Step> WITHOUT_GAIN = row(PERIKSA_TANDA_BAHAYA, PMT_LOKAL, EVALUASI_2_MINGGU);
    static final List<Step> WITHOUT_GAIN_SINCE_BIRTH = row(PERIKSA_TANDA_BAHAYA, EVALUASI_2_MINGGU);
    static final List<Step> FALTERING = row(PERIKSA_TANDA_BAHAYA, KONSELING_MAKAN, EVALUASI_2_MINGGU);
    static final List<Step> HEAVY = row(PERIKSA_IMT, KONSELING_MAKAN, EVALUASI_2_MINGGU);
    static final List<Step> CHECK_AGAIN = row(PERIKSA_ULANG_PENGUKURAN);

    private FollowUpTable() {}

    private static List<Step> row(Step... steps) {
        return List.of(steps);
    }
}
