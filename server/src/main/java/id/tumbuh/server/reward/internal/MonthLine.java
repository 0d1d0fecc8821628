package id.tumbuh.server.reward.internal;

import id.tumbuh.growth.kms.Letter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child's month as it was signed, or as the register has it.
 *
 * @param month since year 0
 * @param guest from elsewhere
 * @param came to the posyandu
 * @param excused a reason for not coming was written down
 * @param place of the weighing: 0 posyandu, 1 home, 2 facility, 3 elsewhere; null where it is not known
 * @param doubted a rule of plausibility doubts what was measured
 */
record MonthLine(
        String posyandu,
        UUID person,
        int month,
        boolean guest,
        boolean came,
        boolean excused,
        @Nullable Integer grams,
        @Nullable Letter letter,
        @Nullable Integer weightForLength,
        boolean doubted,
        @Nullable Integer place,
        List<UUID> facts) {
    static @Nullable Letter letter(@Nullable String word) {
        for (Letter letter : Letter.values()) {
            if (letter.code().equals(word)) {
                return letter;
            }
        }
        return null;
    }
}
