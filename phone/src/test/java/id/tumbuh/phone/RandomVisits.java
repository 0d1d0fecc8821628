package id.tumbuh.phone;

import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.kms.GrowthLines;
import id.tumbuh.growth.kms.KbmEdition;
import id.tumbuh.growth.kms.Register;
import id.tumbuh.growth.kms.Weighing;
import id.tumbuh.growth.plausibility.Earlier;
import id.tumbuh.growth.status.SixtyMonths;
import id.tumbuh.growth.verdict.Past;
import id.tumbuh.growth.verdict.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Seeded visits with what was measured in the months before, from children as {@link RandomChildren} makes them. */
final class RandomVisits {
    private static final double NONE = Double.NaN;
    private static final int FIRST_BIRTH_DAY = 16_000;
    private static final int BIRTH_DAYS = 4_500;

    private final RandomChildren children;
    private final SplittableRandom random;

    RandomVisits(long seed) {
        children = new RandomChildren(seed);
        random = new SplittableRandom(seed + 1);
    }

    AskedVisit next() {
        double[] numbers = children.next();
        boolean dated = chance(0.9) && numbers[1] >= 0 && numbers[1] <= 50_000;
        Integer birthDay = chance(0.97) ? FIRST_BIRTH_DAY + random.nextInt(BIRTH_DAYS) : null;
        Integer day = dated && birthDay != null ? Integer.valueOf(birthDay + (int) numbers[1]) : null;
        RawChild measured = new RawChild(
                (int) numbers[0],
                day != null ? NONE : numbers[1],
                day != null ? NONE : numbers[2],
                finite(numbers[3]),
                finite(numbers[4]),
                (int) numbers[5],
                finite(numbers[6]),
                finite(numbers[7]),
                NONE,
                NONE,
                numbers[10] == 1);
        Integer birthWeight = chance(0.7) ? birthWeight() : null;
        Json before = new Json();
        Past past = past(measured, birthDay, day, before);
        Json rules = new Json();
        RuleSet chosen = rules(rules);
        String json = List.of(child(measured, birthDay, birthWeight), visit(measured, day), before, rules)
                .toString();
        return new AskedVisit(measured, birthDay, birthWeight, day, past, chosen, json);
    }

    private static Json child(RawChild measured, @Nullable Integer birthDay, @Nullable Integer birthWeight) {
        return new Json().put("sex", measured.sex()).put("birthDay", birthDay).put("birthWeightG", birthWeight);
    }

    private static Json visit(RawChild measured, @Nullable Integer day) {
        return new Json()
                .put("day", day)
                .put("ageDays", finiteOrRefused(measured.ageDays()))
                .put("ageMonths", finiteOrRefused(measured.ageMonths()))
                .put("weightKg", measured.weightKg())
                .put("lengthCm", measured.lengthCm())
                .put("position", measured.position())
                .put("headCm", measured.headCm())
                .put("armCm", measured.armCm())
                .put("oedema", measured.oedema());
    }

    private Past past(RawChild measured, @Nullable Integer birthDay, @Nullable Integer day, Json json) {
        List<Weighing> weighings = new ArrayList<>();
        List<Earlier> visits = new ArrayList<>();
        List<Json> writtenWeighings = new ArrayList<>();
        List<Json> writtenVisits = new ArrayList<>();
        List<Integer> held = new ArrayList<>();
        int months = day == null ? 0 : random.nextInt(8);
        double kilograms = measured.weightKg() > 1 && measured.weightKg() < 60 ? measured.weightKg() : 8;
        double loss = chance(0.3) ? random.nextDouble(-0.3, 0.1) : random.nextDouble(0.1, 0.8);
        for (int month = months; month > 0 && day != null; month--) {
            int then = day - 30 * month + random.nextInt(7) - 3;
            boolean born = birthDay == null || then >= birthDay || chance(0.02);
            if (chance(0.8)) {
                held.add(CivilDate.monthNumber(then));
            }
            if (!born || chance(0.15)) {
                continue;
            }
            double jitter = chance(0.3) ? 0 : random.nextDouble(-0.2, 0.2);
            int grams = (int) Math.max(500, (kilograms - month * loss + jitter) * 1000);
            Weighing weighing = new Weighing(then, grams, chance(0.03));
            weighings.add(weighing);
            writtenWeighings.add(new Json().put("day", then).put("grams", grams).put("inDoubt", weighing.inDoubt()));
            visits.add(visitThen(measured, month, then, grams, writtenVisits));
        }
        Register register = chance(0.5) ? Register.COMPLETE : Register.PARTIAL;
        json.put("weighings", writtenWeighings)
                .put("visits", writtenVisits)
                .put("heldMonths", held)
                .put("complete", register == Register.COMPLETE);
        return new Past(weighings, visits, register, held::contains);
    }

    private Earlier visitThen(RawChild measured, int month, int day, int grams, List<Json> written) {
        double kilograms = chance(0.9) ? grams / 1000.0 : NONE;
        double centimetres = chance(0.8) ? measured.lengthCm() - month * random.nextDouble(-0.3, 1.5) : NONE;
        int position = random.nextInt(3);
        double head = chance(0.5) ? measured.headCm() - random.nextDouble(-1, 1) : NONE;
        written.add(new Json()
                .put("day", day)
                .put("weightKg", kilograms)
                .put("lengthCm", centimetres)
                .put("position", position)
                .put("headCm", head));
        return new Earlier(day, known(kilograms), known(centimetres), RawChild.position(position), known(head));
    }

    private RuleSet rules(Json json) {
        RuleSet current = RuleSet.CURRENT;
        if (chance(0.8)) {
            return current;
        }
        int kbm = random.nextInt(3);
        boolean end = random.nextBoolean();
        double orange = chance(0.5) ? 2 : NONE;
        json.put("name", "another")
                .put("kbm", kbm)
                .put("redZ", -2.5)
                .put("orangeZ", orange)
                .put("labelsEndAt60", end);
        KbmEdition edition = KbmEdition.values()[kbm];
        GrowthLines lines =
                new GrowthLines(-2.5, Double.isNaN(orange) ? current.lines().orangeZ() : orange);
        SixtyMonths labels = end ? SixtyMonths.LABELS_END_AT_60_0 : SixtyMonths.LABELS_THROUGH_MONTH_60;
        return new RuleSet("another", edition, lines, labels, current.limits());
    }

    private Integer birthWeight() {
        return chance(0.05) ? 30_000 : 2_000 + random.nextInt(2_000);
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }

    /** JSON has no word for infinity. */
    private static double finite(double value) {
        return Double.isInfinite(value) ? NONE : value;
    }

    /** An infinite age is refused like any other that nobody has. */
    private static double finiteOrRefused(double age) {
        return Double.isInfinite(age) ? -1 : age;
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
