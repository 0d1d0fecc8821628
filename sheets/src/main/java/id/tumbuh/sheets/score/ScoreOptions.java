package id.tumbuh.sheets.score;

import id.tumbuh.growth.verdict.RuleSet;
import id.tumbuh.sheets.decode.DateOrder;
import id.tumbuh.sheets.layout.Field;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked for.
 *
 * @param out null for standard output
 * @param mapping null where the header is to be recognised
 * @param ageUnit null where nothing was said
 * @param dateOrder null where it has to be proven
 * @param sexUnknown score every child as boy and as girl
 * @param today the last day on which a visit can have been, in days since 1970
 */
public record ScoreOptions(
        Path in,
        @Nullable Path out,
        @Nullable Map<Field, String> mapping,
        @Nullable AgeUnit ageUnit,
        @Nullable DateOrder dateOrder,
        boolean sexUnknown,
        RuleSet rules,
        int today) {
    /** The unit of a column of ages that does not tell its own. */
    public enum AgeUnit {
        DAYS,
        MONTHS
    }
}
