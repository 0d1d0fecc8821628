package id.tumbuh.care.reward.clock;

import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.RewardChoice;
import id.tumbuh.growth.message.MessageCode;
import java.util.ArrayList;
import java.util.List;

/**
 * What H must ask of a child that was measured, because the SOP aims at diarrhoea and severe malnutrition and has no step for them
 * (child-growth.md 6.2.18). It stays open work of the kader; no child loses a gift by it.
 */
public enum OpenDayCheck implements MessageCode {
    TANYA_DIARE,
    NILAI_BB_TB,
    BUAT_RUJUKAN;

    @Override
    public String code() {
        return name();
    }

    /**
     * What is still open.
     *
     * @param diarrhoeaAsked whether diarrhoea of the last month was answered
     * @param weightForLength whether a class of BB/TB is known
     * @param needsReferral 2T, BGM or gizi buruk
     * @param referred whether a referral was made
     */
    public static List<OpenDayCheck> open(
            Programme programme,
            boolean diarrhoeaAsked,
            boolean weightForLength,
            boolean needsReferral,
            boolean referred) {
        List<OpenDayCheck> open = new ArrayList<>();
        if (programme.has(RewardChoice.CHECKS_NOT_ASKED)) {
            return open;
        }
        if (!diarrhoeaAsked) {
            open.add(TANYA_DIARE);
        }
        if (!weightForLength) {
            open.add(NILAI_BB_TB);
        }
        if (needsReferral && !referred) {
            open.add(BUAT_RUJUKAN);
        }
        return open;
    }
}
