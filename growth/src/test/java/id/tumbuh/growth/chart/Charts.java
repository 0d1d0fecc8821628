package id.tumbuh.growth.chart;

import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.kms.Weighing;
import id.tumbuh.growth.plausibility.Earlier;
import id.tumbuh.growth.verdict.Child;
import id.tumbuh.growth.verdict.Past;
import id.tumbuh.growth.verdict.RuleSet;
import id.tumbuh.growth.verdict.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Short ways to a chart. The child is born on 10 January 2023. */
final class Charts {
    static final int BIRTH = day(2023, 1, 10);

    private Charts() {}

    static int day(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }

    static ChartData empty(Sheet sheet, Sex sex) {
        return of(sheet, new Child(sex, BIRTH, null), null, Past.complete(List.of(), List.of()));
    }

    static ChartData ofBoy(Sheet sheet, @Nullable Visit visit, Past past) {
        return of(sheet, new Child(Sex.MALE, BIRTH, null), visit, past);
    }

    static ChartData of(Sheet sheet, Child child, @Nullable Visit visit, Past past) {
        return Objects.requireNonNull(ChildChart.of(sheet, child, visit, past, RuleSet.CURRENT));
    }

    static Past weighed(Weighing... weighings) {
        return Past.complete(List.of(weighings), List.of());
    }

    static Past measured(Earlier... visits) {
        return Past.complete(List.of(), List.of(visits));
    }

    static Earlier lying(int day, double kilograms, double centimetres) {
        return new Earlier(day, kilograms, centimetres, Position.LYING, null);
    }

    static Visit visit(int day, double kilograms, double centimetres) {
        return Visit.on(BIRTH, day, Measures.of(kilograms, centimetres, Position.LYING));
    }
}
