package id.tumbuh.growth.plausibility;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Indicator;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Score;
import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.score.ChildScores;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at one visit and says what is doubtful about it, with the reason. Nothing is corrected, clamped or refused. */
public final class Plausibility {
    private static final double SCHOOL_MONTHS = 60;
    /** The difference of two decimals is off in its last bits (8.6 − 10.1 < −1.5): a limit met exactly is not passed. */
    private static final double LAST_BITS = 1e-6;

    private final PlausibilityLimits limits;

    public Plausibility(PlausibilityLimits limits) {
        this.limits = limits;
    }

    /** Doubts that need no history: z outside WHO's limits, grams in the kilogram field, an unlikely position. */
    public List<Message> ofVisit(@Nullable Age age, Measures measures, ChildScores scores) {
        List<Message> doubts = new ArrayList<>();
        extreme(doubts, Doubt.Z_BBU_EKSTREM, scores.of(Indicator.WEIGHT_FOR_AGE));
        extreme(doubts, Doubt.Z_TBU_EKSTREM, scores.of(Indicator.LENGTH_FOR_AGE));
        extreme(doubts, Doubt.Z_BBTB_EKSTREM, scores.of(Indicator.WEIGHT_FOR_LENGTH));
        extreme(doubts, Doubt.Z_IMTU_EKSTREM, scores.of(Indicator.BMI_FOR_AGE));
        extreme(doubts, Doubt.Z_LK_EKSTREM, scores.of(Indicator.HEAD_FOR_AGE));
        extreme(doubts, Doubt.Z_LILA_EKSTREM, scores.of(Indicator.ARM_FOR_AGE));
        extreme(doubts, Doubt.Z_BBU_EKSTREM, scores.schoolWeight());
        extreme(doubts, Doubt.Z_TBU_EKSTREM, scores.schoolHeight());
        extreme(doubts, Doubt.Z_IMTU_EKSTREM, scores.schoolBmi());
        weight(doubts, age, measures.weightKg());
        position(doubts, age, measures);
        return doubts;
    }

    /** Doubts about a birth weight in kilograms. */
    public List<Message> ofBirthWeight(double kilograms) {
        return birthWeightInGrams(kilograms)
                ? List.of(Message.of(Doubt.BBL_MUNGKIN_GRAM, Argument.kilograms(kilograms)))
                : List.of();
    }

    /** Doubts against the child's own visit before. */
    public List<Message> against(Earlier before, int day, Measures measures) {
        List<Message> doubts = new ArrayList<>();
        int periods = Math.max(1, CivilDate.monthNumber(day) - CivilDate.monthNumber(before.day()));
        if (before.weightKg() != null && measures.weightKg() != null) {
            double gain = measures.weightKg() - before.weightKg();
            if (gain < -limits.dropKg() * periods - LAST_BITS) {
                doubts.add(jump(Doubt.BB_TURUN_TAJAM, measures.weightKg(), before.weightKg(), periods));
            } else if (gain > limits.riseKg() * periods + LAST_BITS) {
                doubts.add(jump(Doubt.BB_NAIK_TAJAM, measures.weightKg(), before.weightKg(), periods));
            }
        }
        shrunk(doubts, Doubt.TB_MENYUSUT, standing(measures.lengthCm(), measures.position()), standing(before));
        shrunk(doubts, Doubt.LK_MENYUSUT, measures.headCm(), before.headCm());
        return doubts;
    }

    /** The doubt about a weight at an age (NaN where unknown), null for none; only the upper bound is of under-fives. */
    public @Nullable Doubt weight(double kilograms, double months) {
        if (kilograms >= limits.leastGrams()) {
            return Doubt.BB_MUNGKIN_GRAM;
        }
        boolean tooHeavy = kilograms > limits.mostKg() && !(months >= SCHOOL_MONTHS);
        return kilograms < limits.leastKg() || tooHeavy ? Doubt.BB_DI_LUAR_BATAS : null;
    }

    /** The doubt about how a child of a known age was measured, null for none. */
    public static @Nullable Doubt position(Position position, int days, double months) {
        return switch (position) {
            case STANDING -> {
                if (months < Position.LEAST_STANDING_MONTHS) {
                    yield Doubt.BERDIRI_DI_BAWAH_9_BULAN;
                }
                yield days < Position.STANDING_FROM_DAY ? Doubt.BERDIRI_DI_BAWAH_24_BULAN : null;
            }
            case LYING -> days >= Position.STANDING_FROM_DAY ? Doubt.TERLENTANG_MULAI_24_BULAN : null;
        };
    }

    /** Whether a birth weight in kilograms can only be grams. */
    public boolean birthWeightInGrams(double kilograms) {
        return kilograms > limits.mostBirthKg();
    }

    private void weight(List<Message> doubts, @Nullable Age age, @Nullable Double kilograms) {
        Doubt doubt = kilograms == null ? null : weight(kilograms, age == null ? Double.NaN : age.months());
        if (doubt != null && kilograms != null) {
            doubts.add(Message.of(doubt, Argument.kilograms(kilograms)));
        }
    }

    private static void position(List<Message> doubts, @Nullable Age age, Measures measures) {
        if (age == null || measures.lengthCm() == null || measures.position() == null) {
            return;
        }
        Doubt doubt = position(measures.position(), age.days(), age.months());
        if (doubt != null) {
            doubts.add(Message.of(doubt, Argument.months((int) age.months())));
        }
    }

    private void shrunk(List<Message> doubts, Doubt doubt, @Nullable Double now, @Nullable Double before) {
        if (now != null && before != null && before - now > limits.shrinkCm() + LAST_BITS) {
            doubts.add(Message.of(doubt, Argument.centimetres(now), Argument.centimetres(before)));
        }
    }

    /** The same child is 0.7 cm shorter standing, so both visits are compared as if standing. */
    private static @Nullable Double standing(@Nullable Double centimetres, @Nullable Position position) {
        if (centimetres == null || position != Position.LYING) {
            return centimetres;
        }
        return centimetres - Position.LYING_EXCEEDS_STANDING_CM;
    }

    private static @Nullable Double standing(Earlier before) {
        return standing(before.lengthCm(), before.position());
    }

    private static Message jump(Doubt doubt, double now, double before, int periods) {
        return Message.of(doubt, Argument.kilograms(now), Argument.kilograms(before), Argument.count(periods));
    }

    private static void extreme(List<Message> doubts, Doubt doubt, Score score) {
        if (score instanceof Score.Value value && value.flagged()) {
            doubts.add(Message.of(doubt, Argument.z(value.z())));
        }
    }
}
