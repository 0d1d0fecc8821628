package id.tumbuh.sheets.report;

import id.tumbuh.growth.verdict.Index;
import java.util.Locale;

/** What a z means in the colours of the KMS: red, yellow, green, orange above; grey where no class is given. */
enum Zone {
    RED,
    YELLOW,
    GREEN,
    ORANGE,
    GREY;

    private static final int NOWHERE = Integer.MAX_VALUE;

    /** The zone of a z in hundredths by the cut-offs of Permenkes 2/2020. */
    static Zone of(Index index, int centiZ) {
        return switch (index) {
            case TB_U -> of(centiZ, -300, NOWHERE);
            case BB_U -> of(centiZ, -300, 100);
            case BB_TB, IMT_U -> of(centiZ, -300, 200);
            case LK_U -> of(centiZ, -NOWHERE, 200);
            case LILA_U, LILA -> GREY;
        };
    }

    private static Zone of(int centiZ, int red, int orange) {
        if (centiZ < red) {
            return RED;
        }
        return centiZ < -200 ? YELLOW : centiZ < orange ? GREEN : ORANGE;
    }

    String cssClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
