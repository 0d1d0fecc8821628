package id.tumbuh.bench;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.score.Columns;

/** Columns of invented children under five, all measured in every way, so that each has eight scores (six below three months). */
final class ManyChildren {
    private ManyChildren() {}

    static Columns of(int count, long seed) {
        Measured measured = new Measured(seed);
        Columns columns = new Columns(count);
        for (int row = 0; row < count; row++) {
            Sex sex = measured.sex();
            int day = measured.day(0, Measured.AGES);
            columns.sex[row] = sex == Sex.MALE ? Columns.MALE : Columns.FEMALE;
            columns.days[row] = day;
            columns.months[row] = day / Age.DAYS_IN_MONTH;
            columns.position[row] = day < Measured.STANDING_FROM ? Columns.LYING : Columns.STANDING;
            columns.weightKg[row] = measured.weightKg(sex, day, measured.z());
            columns.lengthCm[row] = measured.lengthCm(sex, day, measured.z());
            columns.headCm[row] = measured.headCm(sex, day);
            columns.armCm[row] = measured.armCm(sex, day);
            columns.tricepsMm[row] = measured.tricepsMm(sex, day);
            columns.subscapularMm[row] = measured.subscapularMm(sex, day);
        }
        return columns;
    }
}
