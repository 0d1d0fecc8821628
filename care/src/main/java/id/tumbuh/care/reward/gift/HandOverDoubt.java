package id.tumbuh.care.reward.gift;

import id.tumbuh.care.reward.child.RewardChild;
import id.tumbuh.growth.message.MessageCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked before a gift is handed over; a child that died or moved since the lists were made is met here first. */
public enum HandOverDoubt implements MessageCode {
    /** Ask the bidan: no message, and no name is called. */
    ANAK_SUDAH_MENINGGAL,
    /** Handed over all the same, where the family can be reached. */
    ANAK_SUDAH_PINDAH,
    SUDAH_MENERIMA,
    BELUM_DISETUJUI,
    PENERIMA_KOSONG,
    /** Neither signature nor photo. */
    TANDA_TANGAN_ATAU_FOTO_KOSONG;

    @Override
    public String code() {
        return name();
    }

    /** Whether it must not be handed over before this is settled. */
    public boolean stops() {
        return this != ANAK_SUDAH_PINDAH;
    }

    /**
     * All of a hand-over.
     *
     * @param today epoch day
     * @param proof id of a signature or photo
     */
    public static List<HandOverDoubt> of(
            RewardChild child, Entitlement entitlement, int today, @Nullable String receiver, @Nullable String proof) {
        List<HandOverDoubt> doubts = new ArrayList<>();
        if (child.left() != null && today >= child.left()) {
            doubts.add(child.died() ? ANAK_SUDAH_MENINGGAL : ANAK_SUDAH_PINDAH);
        }
        GiftState state = entitlement.state();
        if (state == GiftState.DISERAHKAN) {
            doubts.add(SUDAH_MENERIMA);
        } else if (state != GiftState.DISETUJUI && state != GiftState.DISIAPKAN && state != GiftState.DITUNDA) {
            doubts.add(BELUM_DISETUJUI);
        }
        if (receiver == null || receiver.trim().isEmpty()) {
            doubts.add(PENERIMA_KOSONG);
        }
        if (proof == null || proof.trim().isEmpty()) {
            doubts.add(TANDA_TANGAN_ATAU_FOTO_KOSONG);
        }
        return doubts;
    }
}
