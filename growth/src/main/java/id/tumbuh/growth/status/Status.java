package id.tumbuh.growth.status;

import id.tumbuh.growth.message.MessageCode;

/**
 * The classes of Permenkes 2/2020 with the codes they are stored under. BB/U speaks of weight ("berat badan kurang"),
 * only BB/TB and IMT/U speak of nutrition ("gizi kurang"); the two are never mixed.
 */
public enum Status implements MessageCode {
    BBU_SANGAT_KURANG,
    BBU_KURANG,
    BBU_NORMAL,
    BBU_RISIKO_LEBIH,
    TBU_SANGAT_PENDEK,
    TBU_PENDEK,
    TBU_NORMAL,
    TBU_TINGGI,
    BBTB_GIZI_BURUK,
    BBTB_GIZI_KURANG,
    BBTB_GIZI_BAIK,
    BBTB_RISIKO_LEBIH,
    BBTB_GIZI_LEBIH,
    BBTB_OBESITAS,
    IMTU_GIZI_BURUK,
    IMTU_GIZI_KURANG,
    IMTU_GIZI_BAIK,
    /** Below five years only. */
    IMTU_RISIKO_LEBIH,
    IMTU_GIZI_LEBIH,
    IMTU_OBESITAS,
    LILA_GIZI_BURUK,
    LILA_GIZI_KURANG,
    LILA_NORMAL,
    LK_MIKROSEFALI,
    LK_NORMAL,
    LK_MAKROSEFALI,
    /** The z is outside WHO's limits: measure and check again before anything is concluded. Never counted in prevalence. */
    PERIKSA_ULANG;

    /** Whether the class is the one a healthy child has; "tinggi" is no complaint. */
    public boolean isWell() {
        return switch (this) {
            case BBU_NORMAL, TBU_NORMAL, TBU_TINGGI, BBTB_GIZI_BAIK, IMTU_GIZI_BAIK, LILA_NORMAL, LK_NORMAL -> true;
            case BBU_SANGAT_KURANG,
                    BBU_KURANG,
                    BBU_RISIKO_LEBIH,
                    TBU_SANGAT_PENDEK,
                    TBU_PENDEK,
                    BBTB_GIZI_BURUK,
                    BBTB_GIZI_KURANG,
                    BBTB_RISIKO_LEBIH,
                    BBTB_GIZI_LEBIH,
                    BBTB_OBESITAS,
                    IMTU_GIZI_BURUK,
                    IMTU_GIZI_KURANG,
                    IMTU_RISIKO_LEBIH,
                    IMTU_GIZI_LEBIH,
                    IMTU_OBESITAS,
                    LILA_GIZI_BURUK,
                    LILA_GIZI_KURANG,
                    LK_MIKROSEFALI,
                    LK_MAKROSEFALI,
                    PERIKSA_ULANG -> false;
        };
    }

    @Override
    public String code() {
        return name();
    }
}
