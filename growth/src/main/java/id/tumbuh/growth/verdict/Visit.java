package id.tumbuh.growth.verdict;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Measures;
import org.jspecify.annotations.Nullable;

/**
 * One visit.
 *
 * @param day epoch day, null where only the age is known
 * @param age null where it is not known
 */
public record Visit(@Nullable Integer day, @Nullable Age age, Measures measures) {
    /** A visit of a child whose birth date is known; the visit must not be before it. */
    public static Visit on(int birthDay, int day, Measures measures) {
        return new Visit(day, Age.between(birthDay, day), measures);
    }
}
