package id.tumbuh.sheets.report;

import id.tumbuh.growth.verdict.Alert;
import java.util.Locale;

/** The colour of an alert on the KMS, always with a sign that tells it without colour. */
enum AlertMark {
    RED("▼▼"),
    YELLOW("▼"),
    ORANGE("▲"),
    GREY("?");

    private final String sign;

    AlertMark(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    String cssClass() {
        return "mark " + name().toLowerCase(Locale.ROOT);
    }

    static AlertMark of(Alert alert) {
        return switch (alert) {
            case EDEMA, GIZI_BURUK, LILA_GIZI_BURUK, BGM, BB_SANGAT_KURANG, SANGAT_PENDEK -> RED;
            case GIZI_KURANG,
                    LILA_GIZI_KURANG,
                    T_TWICE,
                    PENDEK,
                    BB_KURANG,
                    T_TWICE_LOOSE,
                    T3,
                    T2,
                    T1,
                    T_DARI_LAHIR,
                    GAGAL_TUMBUH_WHO,
                    MIKROSEFALI -> YELLOW;
            case OBESITAS, AOL, MAKROSEFALI -> ORANGE;
            case PERIKSA_ULANG -> GREY;
        };
    }
}
