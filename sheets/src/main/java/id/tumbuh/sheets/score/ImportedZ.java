package id.tumbuh.sheets.score;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Indicator;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Score;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.score.ChildScores;
import id.tumbuh.growth.score.Columns;
import id.tumbuh.growth.score.Scored;
import id.tumbuh.sheets.decode.Problem;
import id.tumbuh.sheets.decode.Problems;
import id.tumbuh.sheets.layout.Field;
import id.tumbuh.sheets.layout.Header;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares the z-scores that came with a file, by the sex that fits most of them where it is unknown. They are never used
 * for a score; where another reading of a damaged cell fits them all, the row says so.
 */
final class ImportedZ {
    /** Two decimals on either side. */
    private static final double TOLERANCE = 0.02 + 1e-9;

    private static final Field[] FIELDS = {
        Field.IMPORTED_Z_WEIGHT, Field.IMPORTED_Z_LENGTH, Field.IMPORTED_Z_WEIGHT_FOR_LENGTH
    };
    private static final Indicator[] INDICATORS = {
        Indicator.WEIGHT_FOR_AGE, Indicator.LENGTH_FOR_AGE, Indicator.WEIGHT_FOR_LENGTH
    };
    private static final int WEIGHT_FOR_LENGTH = 2;

    private final boolean present;

    ImportedZ(Header header) {
        boolean any = false;
        for (Field field : FIELDS) {
            any |= header.has(field);
        }
        present = any;
    }

    /** Compares one row and counts it; {@code girl} is null where the sex is known. */
    void compare(Block block, int at, Scored scores, @Nullable Scored girl, ImportedTally tally) {
        if (!present) {
            return;
        }
        Scored best = girl != null && fits(block, at, girl) > fits(block, at, scores) ? girl : scores;
        Problems problems = block.problems[at];
        boolean different = false;
        boolean beyond = false;
        for (int index = 0; index < FIELDS.length; index++) {
            double ours = ours(best, index, at);
            ImportedTally.Outcome outcome = outcome(block, at, index, ours);
            tally.count(index, outcome, block.rows[at].line());
            if (outcome == ImportedTally.Outcome.DIFFERENT) {
                different = true;
                problems.add(Problem.Z_IMPOR_BEDA, FIELDS[index]);
            }
            beyond |= outcome == ImportedTally.Outcome.NOT_COMPUTED;
        }
        if (different) {
            tally.cause(cause(block, at, best, problems), block.rows[at].line());
        } else if (beyond) {
            tally.cause(ImportedTally.Cause.NOT_COMPUTED_HERE, block.rows[at].line());
        }
    }

    private ImportedTally.Cause cause(Block block, int at, Scored best, Problems problems) {
        Field other = otherReading(block, at);
        if (other != null) {
            problems.add(Problem.BACAAN_LAIN_COCOK, other);
            return ImportedTally.Cause.OTHER_READING;
        }
        boolean sizeFits = fits(block, at, WEIGHT_FOR_LENGTH, ours(best, WEIGHT_FOR_LENGTH, at));
        boolean ageless = !Double.isNaN(block.imported[WEIGHT_FOR_LENGTH][at]) && sizeFits;
        return ageless ? ImportedTally.Cause.OTHER_AGE : ImportedTally.Cause.UNEXPLAINED;
    }

    private static ImportedTally.Outcome outcome(Block block, int at, int index, double ours) {
        boolean given = !Double.isNaN(block.imported[index][at]);
        boolean computed = !Double.isNaN(ours);
        if (given && computed) {
            return fits(block, at, index, ours) ? ImportedTally.Outcome.EQUAL : ImportedTally.Outcome.DIFFERENT;
        }
        if (given) {
            return ImportedTally.Outcome.NOT_COMPUTED;
        }
        return computed ? ImportedTally.Outcome.NOT_IMPORTED : ImportedTally.Outcome.NEITHER;
    }

    private static int fits(Block block, int at, Scored scored) {
        int count = 0;
        for (int index = 0; index < FIELDS.length; index++) {
            count += fits(block, at, index, ours(scored, index, at)) ? 1 : 0;
        }
        return count;
    }

    private static boolean fits(Block block, int at, int index, double ours) {
        return near(block.imported[index][at], ours) || near(block.importedOther[index][at], ours);
    }

    private static boolean near(double imported, double ours) {
        return Math.abs(imported - ours) <= TOLERANCE;
    }

    private static double ours(Scored scored, int index, int at) {
        return scored.of(INDICATORS[index])[at];
    }

    /** The field whose other reading makes all imported z fit; null where none does. */
    private static @Nullable Field otherReading(Block block, int at) {
        double weight = block.columns.weightKg[at];
        double length = block.columns.lengthCm[at];
        double otherWeight = block.otherWeightKg[at];
        double otherLength = block.otherLengthCm[at];
        if (allFit(block, at, otherWeight, length)) {
            return Field.WEIGHT;
        }
        if (allFit(block, at, weight, otherLength)) {
            return Field.LENGTH;
        }
        return allFit(block, at, otherWeight, otherLength) ? Field.WEIGHT : null;
    }

    private static boolean allFit(Block block, int at, double weight, double length) {
        Columns in = block.columns;
        if (Double.isNaN(weight) || Double.isNaN(length) || Double.isNaN(in.months[at])) {
            return false;
        }
        Position position = switch (in.position[at]) {
            case Columns.LYING -> Position.LYING;
            case Columns.STANDING -> Position.STANDING;
            default -> null;
        };
        Age age = new Age(in.days[at], in.months[at]);
        Measures measures = Measures.of(weight, length, position);
        for (Sex sex : sexes(in.sex[at])) {
            ChildScores scores = new ChildScores(sex, age, measures);
            boolean all = true;
            for (int index = 0; index < FIELDS.length; index++) {
                boolean given = !Double.isNaN(block.imported[index][at]);
                double z = scores.of(INDICATORS[index]) instanceof Score.Value value ? value.z() : Double.NaN;
                all &= !given || fits(block, at, index, z);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static List<Sex> sexes(byte code) {
        return switch (code) {
            case Columns.MALE -> List.of(Sex.MALE);
            case Columns.FEMALE -> List.of(Sex.FEMALE);
            default -> List.of(Sex.MALE, Sex.FEMALE);
        };
    }
}
