package id.tumbuh.care.reward.clock;

import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.RewardNumber;
import id.tumbuh.growth.message.MessageCode;
import org.jspecify.annotations.Nullable;

/** The steps of the SOP (child-growth.md 6.1), in its order. */
public enum RewardStep implements MessageCode {
    UKUR,
    TULIS_N,
    VALIDASI,
    RAPAT_KOORDINASI,
    DAFTAR_HADIR_6_BULAN,
    DAFTAR_NAIK,
    SERAH_KADO;

    @Override
    public String code() {
        return name();
    }

    /** The minutes that the SOP names: of each child, of the meeting, of each list. Null where it names none. */
    public @Nullable Integer minutes(Programme programme) {
        return switch (this) {
            case UKUR -> programme.number(RewardNumber.MINUTES_MEASURING);
            case TULIS_N -> programme.number(RewardNumber.MINUTES_WRITING);
            case RAPAT_KOORDINASI -> programme.number(RewardNumber.MINUTES_MEETING);
            case DAFTAR_HADIR_6_BULAN, DAFTAR_NAIK -> programme.number(RewardNumber.MINUTES_LIST);
            case VALIDASI, SERAH_KADO -> null;
        };
    }
}
