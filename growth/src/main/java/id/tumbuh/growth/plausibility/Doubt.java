package id.tumbuh.growth.plausibility;

import static id.tumbuh.growth.message.ArgumentKind.CENTIMETRES;
import static id.tumbuh.growth.message.ArgumentKind.COUNT;
import static id.tumbuh.growth.message.ArgumentKind.KILOGRAMS;
import static id.tumbuh.growth.message.ArgumentKind.MONTHS;
import static id.tumbuh.growth.message.ArgumentKind.Z;

import id.tumbuh.growth.message.ArgumentKind;
import id.tumbuh.growth.message.MessageCode;
import java.util.List;

/** The doubts a measurement can raise. The limits stand in {@link PlausibilityLimits}. */
public enum Doubt implements MessageCode {
    /** z of BB/U outside −6…+5. */
    Z_BBU_EKSTREM,
    /** z of TB/U outside ±6. */
    Z_TBU_EKSTREM,
    /** z of BB/TB outside ±5. */
    Z_BBTB_EKSTREM,
    /** z of IMT/U outside ±5. */
    Z_IMTU_EKSTREM,
    /** z of LK/U outside ±5. */
    Z_LK_EKSTREM,
    /** z of LiLA/U outside ±5. */
    Z_LILA_EKSTREM,
    /** A weight that can only be grams in the kilogram field. */
    BB_MUNGKIN_GRAM,
    /** A weight no child under five has. */
    BB_DI_LUAR_BATAS,
    /** A birth weight that can only be grams. */
    BBL_MUNGKIN_GRAM,
    /** Weight now, weight before, calendar months between. */
    BB_TURUN_TAJAM,
    BB_NAIK_TAJAM,
    /** A child does not shrink: now, before. */
    TB_MENYUSUT,
    LK_MENYUSUT,
    /** Standing below 24 months: 0.7 cm is added. */
    BERDIRI_DI_BAWAH_24_BULAN,
    /** Standing below 9 months is not believed: nothing is added. */
    BERDIRI_DI_BAWAH_9_BULAN,
    /** Lying from 24 months on: 0.7 cm is taken off. */
    TERLENTANG_MULAI_24_BULAN;

    /** Whether the scale or the board should be used once more; an unlikely position only asks to be noted rightly. */
    public boolean asksToMeasureAgain() {
        return switch (this) {
            case BERDIRI_DI_BAWAH_24_BULAN, BERDIRI_DI_BAWAH_9_BULAN, TERLENTANG_MULAI_24_BULAN, BBL_MUNGKIN_GRAM ->
                false;
            case Z_BBU_EKSTREM,
                    Z_TBU_EKSTREM,
                    Z_BBTB_EKSTREM,
                    Z_IMTU_EKSTREM,
                    Z_LK_EKSTREM,
                    Z_LILA_EKSTREM,
                    BB_MUNGKIN_GRAM,
                    BB_DI_LUAR_BATAS,
                    BB_TURUN_TAJAM,
                    BB_NAIK_TAJAM,
                    TB_MENYUSUT,
                    LK_MENYUSUT -> true;
        };
    }

    /** Whether the weight is not believed until someone has looked at it, so that no gain or loss is read from it. */
    public boolean withholdsWeight() {
        return switch (this) {
            case Z_BBU_EKSTREM, BB_MUNGKIN_GRAM, BB_DI_LUAR_BATAS -> true;
            case Z_TBU_EKSTREM,
                    Z_BBTB_EKSTREM,
                    Z_IMTU_EKSTREM,
                    Z_LK_EKSTREM,
                    Z_LILA_EKSTREM,
                    BBL_MUNGKIN_GRAM,
                    BB_TURUN_TAJAM,
                    BB_NAIK_TAJAM,
                    TB_MENYUSUT,
                    LK_MENYUSUT,
                    BERDIRI_DI_BAWAH_24_BULAN,
                    BERDIRI_DI_BAWAH_9_BULAN,
                    TERLENTANG_MULAI_24_BULAN -> false;
        };
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public List<ArgumentKind> arguments() {
        return switch (this) {
            case Z_BBU_EKSTREM, Z_TBU_EKSTREM, Z_BBTB_EKSTREM, Z_IMTU_EKSTREM, Z_LK_EKSTREM, Z_LILA_EKSTREM ->
                List.of(Z);
            case BB_MUNGKIN_GRAM, BB_DI_LUAR_BATAS, BBL_MUNGKIN_GRAM -> List.of(KILOGRAMS);
            case BB_TURUN_TAJAM, BB_NAIK_TAJAM -> List.of(KILOGRAMS, KILOGRAMS, COUNT);
            case TB_MENYUSUT, LK_MENYUSUT -> List.of(CENTIMETRES, CENTIMETRES);
            case BERDIRI_DI_BAWAH_24_BULAN, BERDIRI_DI_BAWAH_9_BULAN, TERLENTANG_MULAI_24_BULAN -> List.of(MONTHS);
        };
    }
}
