package id.tumbuh.sheets.report;

import java.util.List;
import java.util.random.RandomGenerator;

/** Made-up children with z-scores as a posyandu file of Indonesia has them. Nobody of them lives. */
final class SampleChildren {
    private static final List<String> FIRST = List.of(
            "Aisyah", "Bagas", "Citra", "Dimas", "Eka", "Fajar", "Gita", "Hana", "Ilham", "Jihan", "Kirana", "Lintang");
    private static final List<String> LAST =
            List.of("Pratama", "Lestari", "Saputra", "Wulandari", "Hidayat", "Maharani", "Nugroho", "Anggraini");
    private static final List<String> PLACES =
            List.of("Melati 1", "Melati 2", "Mawar", "Kenanga", "Flamboyan", "Dahlia");

    /** One child: z-scores rounded to two decimals, lengths and weights as they would be read. */
    record SampleChild(
            String name,
            String place,
            boolean boy,
            double days,
            double kilograms,
            double centimetres,
            double zWeight,
            double zLength,
            double zWeightForLength) {}

    private final RandomGenerator random;

    SampleChildren(RandomGenerator random) {
        this.random = random;
    }

    SampleChild next() {
        boolean boy = random.nextInt(100) < 51;
        double days = 10 + Math.floor(1810 * Math.pow(random.nextDouble(), 1.1));
        double older = Math.min(1, days / 730);
        double length = rounded(-0.55 - 0.65 * older + 1.22 * random.nextGaussian(), 2);
        double weightForLength = rounded(-0.3 + 1.07 * random.nextGaussian(), 2);
        double weight = rounded(0.55 * length + 0.7 * weightForLength - 0.05 + 0.2 * random.nextGaussian(), 2);
        double centimetres = 50 + 60 * Math.pow(days / 1826, 0.55) * (1 + length * 0.035);
        double kilograms = 3.3 + 14 * Math.pow(days / 1826, 0.6) * (1 + weight * 0.1);
        boolean toTheHalf = random.nextInt(100) < 45;
        return new SampleChild(
                name(),
                PLACES.get(random.nextInt(PLACES.size())),
                boy,
                days,
                rounded(kilograms, 1),
                toTheHalf ? Math.rint(centimetres * 2) / 2 : rounded(centimetres, 1),
                weight,
                length,
                random.nextInt(300) == 0 ? 6.4 : weightForLength);
    }

    private String name() {
        return FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size()));
    }

    private static double rounded(double value, int decimals) {
        double scale = Math.pow(10, decimals);
        return Math.rint(value * scale) / scale;
    }
}
