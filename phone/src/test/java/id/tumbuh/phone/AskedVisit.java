package id.tumbuh.phone;

import id.tumbuh.growth.verdict.Assessment;
import id.tumbuh.growth.verdict.Child;
import id.tumbuh.growth.verdict.Past;
import id.tumbuh.growth.verdict.RuleSet;
import id.tumbuh.growth.verdict.Verdict;
import id.tumbuh.growth.verdict.Visit;
import org.jspecify.annotations.Nullable;

/**
 * One visit to be judged.
 *
 * @param json the same as the arguments of {@code assess}
 */
record AskedVisit(
        RawChild measured,
        @Nullable Integer birthDay,
        @Nullable Integer birthWeightG,
        @Nullable Integer day,
        Past past,
        RuleSet rules,
        String json) {

    /** The verdict; throws {@link IllegalArgumentException} where the module must refuse. */
    Verdict verdict() {
        Visit visit = Visit.of(day, measured.age(birthDay, day), measured.measures());
        Child child = new Child(RawChild.sexOrUnknown(measured.sex()), birthDay, birthWeightG);
        return new Assessment(rules).of(child, visit, past);
    }
}
