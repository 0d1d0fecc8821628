package id.tumbuh.care.reward.clock;

import id.tumbuh.growth.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is due on a day and not yet done. */
public final class Reminders {
    /** Somebody is reminded so many days before the day itself. */
    static final int DAYS_AHEAD = 3;

    private Reminders() {}

    /**
     * Of one month.
     *
     * @param held whether the open day was held or is still to come
     * @param done the steps done; approval is {@code approved}
     * @return with the day on which each is due, which may have passed
     */
    public static List<Message> on(int today, RewardDays days, boolean held, Set<RewardStep> done, boolean approved) {
        List<Message> due = new ArrayList<>();
        if (!done.contains(RewardStep.RAPAT_KOORDINASI)
                && today >= Math.max(days.meetingFrom(), days.meetingUntil() - DAYS_AHEAD)
                && today <= days.openDay()) {
            due.add(Reminder.RAPAT_SEBELUM_POSYANDU.due(days.meetingUntil()));
        }
        if (days.handOver()) {
            handOver(today, days, held, done, approved, due);
        }
        if (held && !done.contains(RewardStep.VALIDASI) && today >= days.validationDue() - DAYS_AHEAD) {
            due.add(Reminder.VALIDASI_BULAN.due(days.validationDue()));
        }
        return due;
    }

    private static void handOver(
            int today, RewardDays days, boolean held, Set<RewardStep> done, boolean approved, List<Message> due) {
        boolean lists = done.contains(RewardStep.DAFTAR_HADIR_6_BULAN) && done.contains(RewardStep.DAFTAR_NAIK);
        if (today >= days.listDay() && !done.contains(RewardStep.DAFTAR_HADIR_6_BULAN)) {
            due.add(Reminder.BUAT_DAFTAR_A.due(days.listDay()));
        }
        if (today >= days.listDay() && !done.contains(RewardStep.DAFTAR_NAIK)) {
            due.add(Reminder.BUAT_DAFTAR_B.due(days.listDay()));
        }
        if (lists && !approved) {
            due.add(Reminder.SETUJUI_DAFTAR.due(days.openDay() - 1));
        }
        if (approved && held && today >= days.openDay() && !done.contains(RewardStep.SERAH_KADO)) {
            due.add(Reminder.SERAHKAN_KADO.due(days.openDay()));
        }
    }
}
