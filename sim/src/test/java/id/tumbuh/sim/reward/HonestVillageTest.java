package id.tumbuh.sim.reward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.reward.child.RewardChild;
import id.tumbuh.care.reward.child.RewardMonth;
import id.tumbuh.care.reward.effect.GamingSign;
import id.tumbuh.care.reward.effect.GamingSigns;
import id.tumbuh.care.reward.effect.Weighed;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.plausibility.PlausibilityLimits;
import id.tumbuh.sim.Parameters;
import id.tumbuh.sim.Post;
import id.tumbuh.sim.Simulation;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Posyandu that weigh as always must hardly ever be asked; one that lifts weights over the minimal gain must be. */
class HonestVillageTest {
    private static final int FIRST = 2023 * 12 + 6;
    private static final int BEGIN = FIRST + 18;
    /** May and November, on which the gifts of June and December hang. */
    private static final Set<Integer> REWARD_MONTHS = Set.of(FIRST + 22, FIRST + 28, FIRST + 34);

    private static final List<Post> POSTS = Simulation.of(24, Parameters.usual().from(YearMonth.of(2023, 7), 36), 6)
            .all()
            .toList();

    @Test
    void fewHonestPosyanduAreAsked() {
        int questions = 0;
        for (Post post : POSTS) {
            questions += questions(RewardBook.children(post, Child.of(post))).size();
        }
        // Four questions with an error of 2.5 % each, of 24 posyandu: 2.4 are expected.
        assertTrue(questions <= 5, questions + " questions");
    }

    @Test
    void weightsLiftedOverTheMinimalGainAreAskedAbout() {
        int asked = 0;
        for (Post post : POSTS.subList(0, 8)) {
            List<RewardChild> lifted = RewardBook.children(post, Child.of(post)).stream()
                    .map(HonestVillageTest::lifted)
                    .toList();
            asked += questions(lifted).contains(GamingSign.BANYAK_TEPAT_DI_ATAS_KBM) ? 1 : 0;
        }
        assertEquals(8, asked);
    }

    private static List<Object> questions(List<RewardChild> children) {
        List<Weighed> weighings = new ArrayList<>();
        for (RewardChild child : children) {
            weighings.addAll(Weighed.of(child, REWARD_MONTHS, BEGIN, PlausibilityLimits.DEFAULT));
        }
        return GamingSigns.of(weighings).stream()
                .map(Message::code)
                .map(Object.class::cast)
                .toList();
    }

    /** Whoever is less than 100 g short of the minimal gain is written down with it, from the beginning of the programme. */
    private static RewardChild lifted(RewardChild child) {
        List<RewardMonth> months = new ArrayList<>();
        for (RewardMonth month : child.months()) {
            RewardMonth before = child.month(month.month() - 1);
            Integer wanted = before == null ? null : wanted(before.grams(), month);
            months.add(wanted == null || month.month() < BEGIN ? month : withGrams(month, wanted));
        }
        return new RewardChild(
                child.id(),
                child.birthDay(),
                child.from(),
                child.left(),
                child.died(),
                child.guest(),
                child.cannotGain(),
                child.consent(),
                months);
    }

    /** The least weight that gains enough; null for who has it, and for who is too far below. */
    private static @Nullable Integer wanted(@Nullable Integer before, RewardMonth month) {
        if (before == null || month.grams() == null || month.minimalGain() == null) {
            return null;
        }
        int wanted = before + month.minimalGain();
        return month.grams() < wanted && month.grams() >= wanted - GamingSigns.STEP_GRAMS ? wanted : null;
    }

    private static RewardMonth withGrams(RewardMonth month, int grams) {
        return new RewardMonth(
                month.month(),
                month.present(),
                grams,
                month.letter(),
                month.minimalGain(),
                month.doubtful(),
                month.weightForLength());
    }
}
