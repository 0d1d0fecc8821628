package id.tumbuh.care.watch;

import id.tumbuh.care.card.ReferralStep;
import org.jspecify.annotations.Nullable;

/**
 * What is owed about a referral that nobody has ended ({@link id.tumbuh.care.rule.Rule#REFERRAL_WAIT}). That a result is looked at after two
 * weeks is the programme's (child-growth.md 2.9); that somebody asks after a week whether the child arrived is ours.
 */
public final class ReferralWait {
    /** Days without a word after which the midwife asks whether the child arrived. */
    public static final int ARRIVAL_DAYS = 7;
    /** Days after which the result is looked at. */
    public static final int RESULT_DAYS = 14;

    private ReferralWait() {}

    /**
     * The next step.
     *
     * @param step the newest word about the referral; null where nobody has said anything
     * @param days whole days since the referral was made
     */
    public static NextStep next(@Nullable ReferralStep step, int days) {
        if (step == null) {
            return days > ARRIVAL_DAYS ? NextStep.TANYA_SUDAH_SAMPAI : NextStep.TUNGGU_JAWABAN;
        }
        return switch (step) {
            case TIDAK_DATANG -> NextStep.KUNJUNGI_RUMAH;
            case DITERIMA, DITANGANI -> days > RESULT_DAYS ? NextStep.TAGIH_HASIL : NextStep.BERI_HASIL;
            case BALIK, SELESAI -> throw new IllegalArgumentException("nothing is owed any more");
        };
    }

    /**
     * Since when it is the turn of whoever has it today: what others did or let pass before is not theirs. Days are counted as epoch days.
     *
     * @param made the day of the referral
     * @param step the newest word about it; null where nobody has said anything
     * @param said the day of that word
     */
    public static int turnSince(int made, @Nullable ReferralStep step, int said, int today) {
        Turn turn = next(step, today - made).turn();
        int day = today;
        while (day > made && next(day - 1 >= said ? step : null, day - 1 - made).turn() == turn) {
            day--;
        }
        return day;
    }
}
