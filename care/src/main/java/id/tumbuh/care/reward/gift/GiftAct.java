package id.tumbuh.care.reward.gift;

import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.RewardRole;
import id.tumbuh.growth.message.MessageCode;
import java.util.List;

/** What is done with an entitlement. */
public enum GiftAct implements MessageCode {
    USULKAN,
    VALIDASI_USULAN,
    SETUJUI,
    SIAPKAN,
    SERAHKAN,
    TUNDA,
    BATALKAN,
    /**
     * Takes back one act that was a mistake, by its id; what was taken back is kept and counts no more. A kader takes back what she
     * wrote herself that day, and no more.
     */
    TARIK_KEMBALI;

    @Override
    public String code() {
        return name();
    }

    /** Who may do it. */
    public List<RewardRole> roles(Programme programme) {
        return switch (this) {
            case USULKAN -> List.of(RewardRole.KADER, RewardRole.KADER_DESA, RewardRole.BIDAN);
            case VALIDASI_USULAN -> List.of(RewardRole.BIDAN);
            case SETUJUI -> programme.approvers();
            case SIAPKAN, SERAHKAN, TUNDA -> List.of(RewardRole.KADER, RewardRole.BIDAN, RewardRole.PKK);
            case BATALKAN, TARIK_KEMBALI ->
                List.of(RewardRole.BIDAN, RewardRole.PJ_PROGRAM, RewardRole.KEPALA_PUSKESMAS);
        };
    }
}
