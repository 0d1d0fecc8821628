package id.tumbuh.phone;

import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.RewardChoice;
import id.tumbuh.care.reward.RewardNumber;
import id.tumbuh.care.reward.child.PostMonth;
import id.tumbuh.care.reward.child.Present;
import id.tumbuh.care.reward.child.RewardChild;
import id.tumbuh.care.reward.child.RewardMonth;
import id.tumbuh.sim.Parameters;
import id.tumbuh.sim.Post;
import id.tumbuh.sim.Simulation;
import id.tumbuh.sim.Size;
import id.tumbuh.sim.reward.Child;
import id.tumbuh.sim.reward.RewardBook;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The posyandu of 1,000 simulated villages from July 2024 to June 2026, each with the lists of its four half-years by the usual programme
 * and by four that are drawn. What the simulation does not write is drawn, too: guests, medical reasons, places of weighing, months that
 * were not signed.
 */
final class RewardVillages {
    static final int VILLAGES = 1_000;
    static final int POSTS_IN_VILLAGE = Size.DESA.posts();
    private static final long SEED = 20_261_126;
    private static final int FIRST_MONTH = 2024 * 12 + 6;
    private static final int MONTHS = 24;
    private static final int HALF_YEAR = 6;
    private static final Simulation SIMULATION =
            Simulation.of(VILLAGES * POSTS_IN_VILLAGE, Parameters.usual().from(YearMonth.of(2024, 7), MONTHS), SEED);

    private RewardVillages() {}

    /** A posyandu with what is asked about it. */
    record Asked(List<PostMonth> months, List<RewardChild> children, List<Question> questions) {}

    /** @param month of the hand-over */
    record Question(Programme programme, int month) {}

    static Asked post(int village, int inVillage) {
        int index = village * POSTS_IN_VILLAGE + inVillage;
        Post post = SIMULATION.post(index);
        SplittableRandom random = new SplittableRandom(SEED + index);
        Set<Integer> open = random.nextInt(3) > 0 ? Set.of() : Set.of(FIRST_MONTH + random.nextInt(MONTHS));
        List<RewardChild> children = new ArrayList<>();
        for (RewardChild child : RewardBook.children(post, Child.of(post))) {
            children.add(varied(child, random));
        }
        List<Question> questions = new ArrayList<>();
        for (int month = FIRST_MONTH + HALF_YEAR - 1; month < FIRST_MONTH + MONTHS; month += HALF_YEAR) {
            questions.add(new Question(Programme.SEBATANG_KAYU, month));
            questions.add(new Question(programme(random), FIRST_MONTH + 1 + random.nextInt(MONTHS)));
        }
        return new Asked(RewardBook.months(post, open), children, questions);
    }

    private static RewardChild varied(RewardChild child, SplittableRandom random) {
        List<RewardMonth> months = new ArrayList<>();
        for (RewardMonth month : child.months()) {
            boolean elsewhere = month.grams() != null && random.nextInt(40) == 0;
            boolean unweighed = month.grams() != null && random.nextInt(80) == 0;
            RewardMonth one = unweighed ? RewardMonth.without(month.month(), Present.DI_POSYANDU) : month;
            months.add(elsewhere ? one.at(Present.values()[random.nextInt(4)]) : one);
        }
        return new RewardChild(
                child.id(),
                child.birthDay(),
                child.from(),
                child.left(),
                child.died(),
                random.nextInt(40) == 0,
                random.nextInt(50) == 0,
                child.consent(),
                months);
    }

    private static Programme programme(SplittableRandom random) {
        Programme programme = Programme.SEBATANG_KAYU;
        for (RewardChoice choice : RewardChoice.values()) {
            programme = random.nextInt(4) == 0 ? programme.with(choice) : programme;
        }
        for (RewardNumber number : RewardNumber.values()) {
            if (random.nextInt(3) == 0) {
                programme = programme.with(number, number.least() + random.nextInt(number.most() - number.least() + 1));
            }
        }
        return programme;
    }
}
