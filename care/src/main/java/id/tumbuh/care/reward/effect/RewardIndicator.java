package id.tumbuh.care.reward.effect;

import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.RewardChoice;
import id.tumbuh.care.skdn.Skdn;
import id.tumbuh.care.skdn.SkdnRatio;
import java.util.List;

/** The figures of a month that the SOP asks for, all three shown, one named as the programme's own (child-growth.md 6.2.8, 6.2.20). */
public final class RewardIndicator {
    private RewardIndicator() {}

    /** What is shown, the programme's own first. */
    public static List<SkdnRatio> shown(Programme programme) {
        if (programme.has(RewardChoice.N_S)) {
            return List.of(SkdnRatio.N_S, SkdnRatio.N_D, SkdnRatio.N_D_AKSEN);
        }
        return programme.has(RewardChoice.N_D_AKSEN)
                ? List.of(SkdnRatio.N_D_AKSEN, SkdnRatio.N_D, SkdnRatio.N_S)
                : List.of(SkdnRatio.N_D, SkdnRatio.N_D_AKSEN, SkdnRatio.N_S);
    }

    /** Whether a month's N counts for the programme. O and B are never among N. */
    public static boolean counts(Programme programme, boolean validated) {
        return validated || programme.has(RewardChoice.EVERY_N);
    }

    /** The months that count, added up. */
    public static Skdn of(Programme programme, List<Skdn> validated, List<Skdn> open) {
        Skdn sum = Skdn.NONE;
        for (Skdn month : validated) {
            sum = sum.plus(month);
        }
        for (Skdn month : open) {
            sum = counts(programme, false) ? sum.plus(month) : sum;
        }
        return sum;
    }
}
