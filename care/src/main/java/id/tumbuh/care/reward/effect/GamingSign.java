package id.tumbuh.care.reward.effect;

import static id.tumbuh.growth.message.ArgumentKind.COUNT;

import id.tumbuh.growth.message.ArgumentKind;
import id.tumbuh.growth.message.MessageCode;
import java.util.List;

/** A question to the bidan about a posyandu's weights. Each has an innocent answer: a scale of 100 g, a new kader, a good season. */
public enum GamingSign implements MessageCode {
    /** Gains at or just over KBM, of so many close to it: in the programme, and before it. */
    BANYAK_TEPAT_DI_ATAS_KBM,
    /** Weights ending in 0 or 500 g, of so many: in the programme, and before it. */
    ANGKA_BULAT_BERTAMBAH,
    /** Sharp rises, of so many: in reward months, and in other months. */
    NAIK_TAJAM_DI_BULAN_KADO,
    /** Gains that were lost again the month after, of so many: in reward months, and in other months. */
    NAIK_LALU_TURUN_LAGI;

    @Override
    public String code() {
        return name();
    }

    @Override
    public List<ArgumentKind> arguments() {
        return List.of(COUNT, COUNT, COUNT, COUNT);
    }
}
