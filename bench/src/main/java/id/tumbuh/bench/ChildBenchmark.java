package id.tumbuh.bench;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Indicator;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Score;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.kms.Weighing;
import id.tumbuh.growth.plausibility.Earlier;
import id.tumbuh.growth.score.ChildScores;
import id.tumbuh.growth.verdict.Assessment;
import id.tumbuh.growth.verdict.Child;
import id.tumbuh.growth.verdict.Past;
import id.tumbuh.growth.verdict.RuleSet;
import id.tumbuh.growth.verdict.Verdict;
import id.tumbuh.growth.verdict.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One child at a time, as an app or a server asks: the scores alone, and the whole verdict with and without a past. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(5)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ChildBenchmark {
    private static final int CHILDREN = 4_096;
    private static final long SEED = 2020;
    /** 1 January 2020. */
    private static final int BORN = 18_262;

    private static final int MONTHS = 12;
    private static final int DAYS_BETWEEN = 30;
    private static final double GRAMS = 1000;
    private static final Indicator[] INDICATORS = Indicator.values();

    private final Assessment assessment = new Assessment(RuleSet.CURRENT);
    private final List<Case> cases = cases();
    private int next;

    /** A child on the day of its visit, with what twelve visits before it found. */
    private record Case(Child child, Visit visit, Past past) {}

    @Benchmark
    public void scores(Blackhole hole) {
        Case one = nextCase();
        ChildScores scores = new ChildScores(one.child.sex(), one.visit.age(), one.visit.measures());
        for (Indicator indicator : INDICATORS) {
            Score score = scores.of(indicator);
            hole.consume(score);
        }
    }

    @Benchmark
    public Verdict verdict() {
        Case one = nextCase();
        return assessment.of(one.child, one.visit, Past.UNKNOWN);
    }

    @Benchmark
    public Verdict verdictWithAYear() {
        Case one = nextCase();
        return assessment.of(one.child, one.visit, one.past);
    }

    private Case nextCase() {
        next = (next + 1) % CHILDREN;
        return cases.get(next);
    }

    private static List<Case> cases() {
        Measured measured = new Measured(SEED);
        List<Case> cases = new ArrayList<>(CHILDREN);
        for (int number = 0; number < CHILDREN; number++) {
            cases.add(oneCase(measured));
        }
        return cases;
    }

    private static Case oneCase(Measured measured) {
        Sex sex = measured.sex();
        int age = measured.day(MONTHS * DAYS_BETWEEN, Measured.AGES);
        double weightZ = measured.z();
        double lengthZ = measured.z();
        List<Weighing> weighings = new ArrayList<>();
        List<Earlier> visits = new ArrayList<>();
        for (int back = MONTHS; back > 0; back--) {
            int then = age - back * DAYS_BETWEEN;
            double weight = measured.weightKg(sex, then, measured.near(weightZ));
            double length = measured.lengthCm(sex, then, lengthZ);
            weighings.add(Weighing.of(BORN + then, (int) Math.round(weight * GRAMS)));
            visits.add(new Earlier(BORN + then, weight, length, position(then), null));
        }
        Measures measures = new Measures(
                measured.weightKg(sex, age, weightZ),
                measured.lengthCm(sex, age, lengthZ),
                position(age),
                measured.headCm(sex, age),
                measured.armCm(sex, age),
                measured.tricepsMm(sex, age),
                measured.subscapularMm(sex, age),
                false);
        Visit visit = Visit.of(BORN + age, Age.ofDays(age), measures);
        return new Case(new Child(sex, BORN, null), visit, Past.complete(weighings, visits));
    }

    private static Position position(int day) {
        return day < Measured.STANDING_FROM ? Position.LYING : Position.STANDING;
    }
}
