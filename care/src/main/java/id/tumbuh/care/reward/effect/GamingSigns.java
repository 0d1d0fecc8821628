package id.tumbuh.care.reward.effect;

import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Looks for signs over the weighings of one posyandu. Limits decided here, see docs/rules/reward.md. */
public final class GamingSigns {
    /** Fewer weighings on either side ask no question: chance alone would. */
    public static final int FEWEST = 30;
    /** Grams at and over KBM, and under it, that are held against each other: one step of a hanging scale. */
    public static final int STEP_GRAMS = 100;

    private static final int HALF_KILOGRAM = 500;

    private GamingSigns() {}

    /** All questions; empty where nothing is striking or there is too little. */
    public static List<Message> of(List<Weighed> weighings) {
        List<Message> questions = new ArrayList<>();
        rise(
                GamingSign.BANYAK_TEPAT_DI_ATAS_KBM,
                share(weighings, each -> !each.programme() && isNearMinimal(each), GamingSigns::isOver),
                share(weighings, each -> each.programme() && isNearMinimal(each), GamingSigns::isOver),
                questions);
        rise(
                GamingSign.ANGKA_BULAT_BERTAMBAH,
                share(weighings, each -> !each.programme(), GamingSigns::isRound),
                share(weighings, Weighed::programme, GamingSigns::isRound),
                questions);
        rise(
                GamingSign.NAIK_TAJAM_DI_BULAN_KADO,
                share(weighings, each -> !each.rewardMonth() && each.gain() != null, Weighed::sharp),
                share(weighings, each -> each.rewardMonth() && each.gain() != null, Weighed::sharp),
                questions);
        rise(
                GamingSign.NAIK_LALU_TURUN_LAGI,
                share(weighings, each -> !each.rewardMonth() && isFollowed(each), GamingSigns::isLostAgain),
                share(weighings, each -> each.rewardMonth() && isFollowed(each), GamingSigns::isLostAgain),
                questions);
        return questions;
    }

    private static void rise(GamingSign sign, Share before, Share after, List<Message> questions) {
        if (before.whole() >= FEWEST
                && after.whole() >= FEWEST
                && Change.of(before, after).isRise()) {
            questions.add(Message.of(
                    sign,
                    Argument.count(after.part()),
                    Argument.count(after.whole()),
                    Argument.count(before.part()),
                    Argument.count(before.whole())));
        }
    }

    private static Share share(List<Weighed> weighings, Predicate<Weighed> among, Predicate<Weighed> counted) {
        int part = 0;
        int whole = 0;
        for (Weighed each : weighings) {
            if (among.test(each)) {
                whole++;
                part += counted.test(each) ? 1 : 0;
            }
        }
        return new Share(part, whole);
    }

    /** Within a step of KBM. Honest gains are not alike on both sides of it, so the months before are the measure. */
    private static boolean isNearMinimal(Weighed each) {
        return each.gain() != null
                && each.minimalGain() != null
                && each.gain() - each.minimalGain() >= -STEP_GRAMS
                && each.gain() - each.minimalGain() < STEP_GRAMS;
    }

    private static boolean isOver(Weighed each) {
        return each.gain() != null && each.minimalGain() != null && each.gain() >= each.minimalGain();
    }

    private static boolean isRound(Weighed each) {
        return each.grams() % HALF_KILOGRAM == 0;
    }

    private static boolean isFollowed(Weighed each) {
        return each.gain() != null && each.gain() > 0 && each.nextGain() != null;
    }

    private static boolean isLostAgain(Weighed each) {
        return each.nextGain() != null && each.nextGain() < 0;
    }
}
