package id.tumbuh.sheets.command;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Indicator;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Score;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.score.ChildScores;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;

/**
 * A visit of a made-up child, with the texts that e-PPGBM prints of it.
 *
 * @param kilograms one decimal, as the scales of a posyandu
 * @param centimetres one decimal
 * @param lying noted as Terlentang, else Berdiri
 */
record SampleVisit(SampleChild child, LocalDate day, double kilograms, double centimetres, boolean lying) {
    /** What e-PPGBM prints where it cannot compute. */
    private static final String NOT_COMPUTED = "999.99";

    /** A made-up child. */
    record SampleChild(
            boolean boy, String nik, String name, String mother, LocalDate birth, double birthKg, int place) {}

    /** Days. */
    int age() {
        return (int) (day.toEpochDay() - child.birth.toEpochDay());
    }

    /** The period between both dates taken one day early, as the real export has it. */
    String ageText() {
        Period period = Period.between(child.birth.minusDays(1), day.minusDays(1));
        return "%d Tahun - %d Bulan - %d Hari".formatted(period.getYears(), period.getMonths(), period.getDays());
    }

    /** As a number with as few digits as say it. */
    static String number(double value) {
        return new BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString();
    }

    String z(Indicator indicator) {
        return score(indicator) instanceof Score.Value value
                ? number(BigDecimal.valueOf(value.z())
                        .setScale(2, RoundingMode.HALF_EVEN)
                        .doubleValue())
                : NOT_COMPUTED;
    }

    /** The short labels of the export. */
    String label(Indicator indicator) {
        if (!(score(indicator) instanceof Score.Value value)) {
            return "";
        }
        double z = value.z();
        return switch (indicator) {
            case WEIGHT_FOR_AGE ->
                label(z, Map.of(-3.0, "Sangat Kurang", -2.0, "Kurang", 1.005, "Normal"), "Risiko Lebih");
            case LENGTH_FOR_AGE -> label(z, Map.of(-3.0, "Sangat Pendek", -2.0, "Pendek", 3.005, "Normal"), "Tinggi");
            default ->
                label(
                        z,
                        Map.of(
                                -3.0,
                                "Gizi Buruk",
                                -2.0,
                                "Gizi Kurang",
                                1.005,
                                "Gizi Baik",
                                2.005,
                                "Risiko Gizi Lebih",
                                3.005,
                                "Gizi Lebih"),
                        "Obesitas");
        };
    }

    private static String label(double z, Map<Double, String> below, String above) {
        return below.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(entry -> z < entry.getKey())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(above);
    }

    private Score score(Indicator indicator) {
        Measures measures = Measures.of(kilograms, centimetres, lying ? Position.LYING : Position.STANDING);
        return new ChildScores(child.boy ? Sex.MALE : Sex.FEMALE, Age.ofDays(age()), measures).of(indicator);
    }
}
