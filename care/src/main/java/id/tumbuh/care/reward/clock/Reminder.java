package id.tumbuh.care.reward.clock;

import static id.tumbuh.growth.message.ArgumentKind.DATE;

import id.tumbuh.care.reward.RewardRole;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.ArgumentKind;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.message.MessageCode;
import java.util.List;

/** What somebody is reminded of; the argument is the day on which it is due. */
public enum Reminder implements MessageCode {
    VALIDASI_BULAN(RewardStep.VALIDASI, RewardRole.BIDAN),
    RAPAT_SEBELUM_POSYANDU(RewardStep.RAPAT_KOORDINASI, RewardRole.KADER),
    BUAT_DAFTAR_A(RewardStep.DAFTAR_HADIR_6_BULAN, RewardRole.KADER),
    BUAT_DAFTAR_B(RewardStep.DAFTAR_NAIK, RewardRole.KADER),
    /** By the bidan, and then by who approves in this programme. */
    SETUJUI_DAFTAR(RewardStep.SERAH_KADO, RewardRole.PJ_PROGRAM),
    SERAHKAN_KADO(RewardStep.SERAH_KADO, RewardRole.KADER);

    private final RewardStep step;
    private final RewardRole role;

    Reminder(RewardStep step, RewardRole role) {
        this.step = step;
        this.role = role;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public List<ArgumentKind> arguments() {
        return List.of(DATE);
    }

    public RewardStep step() {
        return step;
    }

    /** Who is reminded first. */
    public RewardRole role() {
        return role;
    }

    Message due(int day) {
        return Message.of(this, Argument.date(day));
    }
}
