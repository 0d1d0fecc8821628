package id.tumbuh.growth.verdict;

import id.tumbuh.growth.message.MessageCode;
import id.tumbuh.growth.status.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding that asks for action, the most urgent first, with what the kader does and what the health worker does: the
 * follow-up table (domain notes 2.9; Buku KIA 2023, PKG, Juknis ILP).
 */
public enum Alert implements MessageCode {
    EDEMA("EDEMA", FollowUpTable.TODAY, FollowUpTable.TREATMENT),
    GIZI_BURUK("GIZI_BURUK", FollowUpTable.TODAY, FollowUpTable.TREATMENT),
    LILA_GIZI_BURUK("LILA_GIZI_BURUK", FollowUpTable.TODAY, FollowUpTable.TREATMENT),
    BGM("BGM", FollowUpTable.OFFICER, FollowUpTable.UNDERWEIGHT),
    BB_SANGAT_KURANG("BB_SANGAT_KURANG", FollowUpTable.OFFICER, FollowUpTable.UNDERWEIGHT),
    GIZI_KURANG("GIZI_KURANG", FollowUpTable.OFFICER_AND_EXTRA_FOOD, FollowUpTable.WASTED),
    LILA_GIZI_KURANG("LILA_GIZI_KURANG", FollowUpTable.OFFICER_AND_EXTRA_FOOD, FollowUpTable.THIN_ARM),
    SANGAT_PENDEK("SANGAT_PENDEK", FollowUpTable.PUSKESMAS, FollowUpTable.HOSPITAL),
    /** T this month and last month. */
    T_TWICE("2T", FollowUpTable.OFFICER_AND_HOME_VISIT, FollowUpTable.TWICE_WITHOUT_GAIN),
    PENDEK("PENDEK", FollowUpTable.PUSKESMAS, FollowUpTable.HOSPITAL),
    BB_KURANG("BB_KURANG", FollowUpTable.OFFICER, FollowUpTable.UNDERWEIGHT),
    /** The last two letters that could be given are T, with a missed month between. */
    T_TWICE_LOOSE("2T_LONGGAR", FollowUpTable.OFFICER_AND_HOME_VISIT, FollowUpTable.TWICE_WITHOUT_GAIN),
    /** Weight loss since last month. */
    T3("T3", FollowUpTable.OFFICER_AND_ADVICE, FollowUpTable.WITHOUT_GAIN),
    /** Weight unchanged since last month. */
    T2("T2", FollowUpTable.OFFICER_AND_ADVICE, FollowUpTable.WITHOUT_GAIN),
    /** Weight up by less than the minimal gain. */
    T1("T1", FollowUpTable.OFFICER_AND_ADVICE, FollowUpTable.WITHOUT_GAIN),
    /** At one completed month, gained less since birth than the minimal gain. */
    T_DARI_LAHIR("T_DARI_LAHIR", FollowUpTable.OFFICER_AND_ADVICE, FollowUpTable.WITHOUT_GAIN_SINCE_BIRTH),
    /** Weight faltering by WHO increments: the health worker's instrument. */
    GAGAL_TUMBUH_WHO("GAGAL_TUMBUH_WHO", FollowUpTable.OFFICER, FollowUpTable.FALTERING),
    OBESITAS("OBESITAS", FollowUpTable.PUSKESMAS, FollowUpTable.HOSPITAL),
    /** Above the orange line. */
    AOL("AOL", FollowUpTable.OFFICER, FollowUpTable.HEAVY),
    MIKROSEFALI("MIKROSEFALI", FollowUpTable.PUSKESMAS, FollowUpTable.HOSPITAL),
    MAKROSEFALI("MAKROSEFALI", FollowUpTable.PUSKESMAS, FollowUpTable.HOSPITAL),
    /** A z outside WHO's limits: first find out whether it is true. */
    PERIKSA_ULANG("PERIKSA_ULANG", FollowUpTable.MEASURE_AGAIN, FollowUpTable.CHECK_AGAIN);

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
