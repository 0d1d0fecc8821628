package id.tumbuh.care.reward.gift;

import static id.tumbuh.growth.message.ArgumentKind.CODE;
import static id.tumbuh.growth.message.ArgumentKind.DATE;

import id.tumbuh.growth.message.ArgumentKind;
import id.tumbuh.growth.message.MessageCode;
import java.util.List;

/** What a person has to look at; the argument is the day of the fact, or the act. */
public enum GiftProblem implements MessageCode {
    /** A second hand-over for the same half-year: the same parcel noted on two phones, or two parcels. */
    KADO_DISERAHKAN_DUA_KALI,
    /** Handed over without an approval; it was handed over all the same. */
    DISERAHKAN_TANPA_PERSETUJUAN,
    /** Handed over although it was cancelled, as when a phone had not heard of it yet. */
    DISERAHKAN_SETELAH_DIBATALKAN,
    /** No receiver, or neither signature nor photo. */
    TANDA_TERIMA_KURANG,
    /** Done by a role that may not: it counts for nothing. */
    BUKAN_WEWENANG,
    /** The step before is missing: it waits. */
    LANGKAH_SEBELUMNYA_BELUM,
    /** Cancelled or put off without a reason: it counts for nothing. */
    ALASAN_KOSONG;

    @Override
    public String code() {
        return name();
    }

    @Override
    public List<ArgumentKind> arguments() {
        return switch (this) {
            case KADO_DISERAHKAN_DUA_KALI,
                    DISERAHKAN_TANPA_PERSETUJUAN,
                    DISERAHKAN_SETELAH_DIBATALKAN,
                    TANDA_TERIMA_KURANG -> List.of(DATE);
            case BUKAN_WEWENANG, LANGKAH_SEBELUMNYA_BELUM, ALASAN_KOSONG -> List.of(CODE, DATE);
        };
    }
}
