package id.tumbuh.phone;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.arithmetic.DeterministicMath;
import id.tumbuh.growth.score.Inverse;
import id.tumbuh.growth.score.Normal;
import id.tumbuh.growth.standard.Figures;
import id.tumbuh.growth.standard.Standard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * Writes what the JVM answers, for Node and Chromium to give the same bits: {@code children}, {@code anthro} and
 * {@code anthroplus} (the golden vectors), {@code rows}, {@code measurements}, {@code arithmetic}, {@code verdicts}, {@code faces},
 * {@code says} and {@code villages}.
 *
 * <p>Arguments: the folder to write to, the folder of the golden vectors.
 */
final class WriteAnswers {
    private static final long SEED = 20_261_122;
    private static final int CHILDREN = 100_000;
    private static final int MEASUREMENTS = 50_000;
    private static final int ARGUMENTS = 50_000;
    private static final int SEXES = 2;

    private WriteAnswers() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Path vectors = Path.of(arguments[1]);
        children().write(folder.resolve("children.bin"));
        GoldenVectors.anthro(vectors.resolve("anthro.csv")).write(folder.resolve("anthro.bin"));
        GoldenVectors.anthroplus(vectors.resolve("anthroplus.csv")).write(folder.resolve("anthroplus.bin"));
        rows().write(folder.resolve("rows.bin"));
        measurements().write(folder.resolve("measurements.bin"));
        arithmetic().write(folder.resolve("arithmetic.bin"));
        Verdicts.write(folder.resolve("verdicts.txt"));
        FaceQuestions.write(folder.resolve("faces.txt"));
        SayQuestions.write(folder.resolve("says.txt"));
        VillageAnswers.writeSample(folder.resolve("villages.txt"));
    }

    static Answers children() {
        Answers answers = new Answers(ChildAnswers.ASKED, ChildAnswers.ANSWERED);
        RandomChildren random = new RandomChildren(SEED);
        for (int child = 0; child < CHILDREN; child++) {
            double[] next = random.next();
            answers.add(next, ChildAnswers.of(next));
        }
        return answers;
    }

    /** Table, sex, key → L, M, S: every row of every table. */
    static Answers rows() {
        Answers answers = new Answers(3, 3);
        for (int table = 0; table < FigureTables.ALL.size(); table++) {
            Standard standard = FigureTables.ALL.get(table);
            for (int sex = 1; sex <= SEXES; sex++) {
                Figures figures = standard.figures(RawChild.sex(sex));
                for (int key = standard.first(); key <= standard.last(); key++) {
                    answers.add(new double[] {table, sex, key}, figures.l(key), figures.m(key), figures.s(key));
                }
            }
        }
        return answers;
    }

    /** Chart, sex, key, z → measurement: within the tables and a little beyond. */
    static Answers measurements() {
        Answers answers = new Answers(4, 1);
        SplittableRandom random = new SplittableRandom(SEED);
        for (int row = 0; row < MEASUREMENTS; row++) {
            int chart = random.nextInt(FigureTables.CHARTS);
            Standard standard = FigureTables.ALL.get(chart);
            int sex = 1 + random.nextInt(SEXES);
            double scale = standard.key() == Standard.Key.MILLIMETRE ? 10 : 1;
            double key = random.nextDouble(standard.first() - 2, standard.last() + 2) / scale;
            key = random.nextBoolean() ? key : Math.rint(key * scale) / scale;
            double z = random.nextDouble(-8, 8);
            Sex whose = RawChild.sex(sex);
            answers.add(new double[] {chart, sex, key, z}, Inverse.measurement(standard, whose, key, z));
        }
        return answers;
    }

    /** Any x → log, exp, share below, z of share. */
    static Answers arithmetic() {
        Answers answers = new Answers(1, 4);
        SplittableRandom random = new SplittableRandom(SEED);
        double[] edges = {
            0,
            -0.0,
            1,
            -1,
            0.5,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.MIN_VALUE,
            Double.MIN_NORMAL,
            Double.MAX_VALUE,
            700,
            700.0000000000001,
            -700,
            -700.0000000000001,
            6.5,
            -6.5
        };
        for (double edge : edges) {
            answers.add(new double[] {edge}, arithmetic(edge));
        }
        for (int row = 0; row < ARGUMENTS; row++) {
            double x = switch (row % 4) {
                case 0 -> random.nextDouble();
                case 1 -> random.nextDouble(-7, 7);
                case 2 -> random.nextDouble(-705, 705);
                default -> Double.longBitsToDouble(random.nextLong());
            };
            answers.add(new double[] {x}, arithmetic(x));
        }
        return answers;
    }

    private static double[] arithmetic(double x) {
        return new double[] {DeterministicMath.log(x), DeterministicMath.exp(x), Normal.below(x), Normal.zOf(x)};
    }
}
