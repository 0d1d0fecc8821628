package id.tumbuh.growth.verdict;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Measures;
import org.jspecify.annotations.Nullable;

/**
 * One visit.
 *
 * @param day epoch day, null where only the age is known
 * @param age null where it is not known
 * @param verified a health worker has looked at the doubtful weight and it is right: a letter is given (domain notes 2.6, v)
 */
public record Visit(@Nullable Integer day, @Nullable Age age, Measures measures, boolean verified) {
    /** A visit of a child whose birth date is known; the visit must not be before it. */
    public static Visit on(int birthDay, int day, Measures measures) {
        return of(day, Age.between(birthDay, day), measures);
    }

    /** A visit that nobody has spoken of. */
    public static Visit of(@Nullable Integer day, @Nullable Age age, Measures measures) {
        return new Visit(day, age, measures, false);
    }
}
