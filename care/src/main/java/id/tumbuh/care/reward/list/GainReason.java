package id.tumbuh.care.reward.list;

import static id.tumbuh.growth.message.ArgumentKind.COUNT;
import static id.tumbuh.growth.message.ArgumentKind.DATE;
import static id.tumbuh.growth.message.ArgumentKind.GRAMS;

import id.tumbuh.growth.message.ArgumentKind;
import id.tumbuh.growth.message.MessageCode;
import java.util.List;

/** Why a child is or is not on list B. */
public enum GainReason implements MessageCode {
    /** Open day. */
    NAIK_BULAN_TERAKHIR,
    /** Open day. */
    TIDAK_NAIK_BULAN_TERAKHIR,
    /** Not weighed: open day. */
    TIDAK_DITIMBANG_BULAN_TERAKHIR,
    /** Weighed, but not in the month before: open day. */
    TANPA_PEMBANDING,
    /** The weight of this month or of the one before is in doubt: open day. */
    BERAT_DIRAGUKAN,
    /** Open day. */
    BELUM_DISAHKAN,
    /** Months of gain, months asked. */
    CUKUP_BULAN_NAIK,
    KURANG_BULAN_NAIK,
    /** Grams gained, grams asked. */
    NAIK_BERSIH_CUKUP,
    NAIK_BERSIH_KURANG,
    /** A minimal gain of the months between is not known. */
    KBM_TIDAK_DIKETAHUI,
    /** Weighings, weighings asked. */
    BELUM_CUKUP_PENIMBANGAN,
    /** BB/TB above the limit: list A alone. */
    HANYA_DAFTAR_A,
    /** A medical reason is noted: not asked to gain. */
    TIDAK_DIMINTA_NAIK;

    @Override
    public String code() {
        return name();
    }

    @Override
    public List<ArgumentKind> arguments() {
        return switch (this) {
            case NAIK_BULAN_TERAKHIR,
                    TIDAK_NAIK_BULAN_TERAKHIR,
                    TIDAK_DITIMBANG_BULAN_TERAKHIR,
                    TANPA_PEMBANDING,
                    BERAT_DIRAGUKAN,
                    BELUM_DISAHKAN -> List.of(DATE);
            case CUKUP_BULAN_NAIK, KURANG_BULAN_NAIK, BELUM_CUKUP_PENIMBANGAN -> List.of(COUNT, COUNT);
            case NAIK_BERSIH_CUKUP, NAIK_BERSIH_KURANG -> List.of(GRAMS, GRAMS);
            case KBM_TIDAK_DIKETAHUI, HANYA_DAFTAR_A, TIDAK_DIMINTA_NAIK -> List.of();
        };
    }
}
