package id.tumbuh.sheets.report;

import java.util.List;

/**
 * How much a prevalence is for public health: WHO/UNICEF 2018, published as de Onis et al., Prevalence thresholds for
 * wasting, overweight and stunting in children under 5 years, Public Health Nutrition 2019; 22(1): 175–179. Each limit
 * belongs to the class above it. Underweight has no class there.
 */
enum Severity {
    VERY_LOW,
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH;

    static final List<Double> STUNTING = List.of(2.5, 10.0, 20.0, 30.0);
    static final List<Double> WASTING = List.of(2.5, 5.0, 10.0, 15.0);
    static final List<Double> OVERWEIGHT = List.of(2.5, 5.0, 10.0, 15.0);

    /** The class of a prevalence in percent by its four limits. */
    static Severity of(double percent, List<Double> limits) {
        return values()[passed(percent, limits)];
    }

    /** The range of that class in words: {@code <2,5}, {@code 20–<30}, {@code ≥30}. */
    static String range(double percent, List<Double> limits, Numbers numbers) {
        int passed = passed(percent, limits);
        if (passed == 0) {
            return "<" + numbers.limit(limits.get(0));
        }
        String from = numbers.limit(limits.get(passed - 1));
        return passed == limits.size() ? "≥" + from : from + "–<" + numbers.limit(limits.get(passed));
    }

    private static int passed(double percent, List<Double> limits) {
        int passed = 0;
        for (double limit : limits) {
            passed += percent >= limit ? 1 : 0;
        }
        return passed;
    }
}
