package id.tumbuh.sheets.command;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.score.Inverse;
import id.tumbuh.growth.standard.Standards;
import id.tumbuh.sheets.command.SampleVisit.SampleChild;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Made-up children of two posyandu over four months. Nobody of them lives; their NIK begin with province codes that are
 * assigned to no province. The same on every machine.
 */
final class SampleVisits {
    private static final int CHILDREN = 85;
    private static final int MONTHS = 4;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 14);
    private static final int STANDING_FROM_DAY = 731;
    private static final int LAST_DAY = 1_826;

    private static final List<String> BOYS =
            List.of("Bagas", "Dimas", "Fajar", "Ilham", "Raka", "Galih", "Wahyu", "Arif");
    private static final List<String> GIRLS =
            List.of("Aisyah", "Citra", "Dinda", "Kirana", "Laras", "Nadia", "Putri", "Sekar");
    private static final List<String> SECOND =
            List.of("Pratama", "Lestari", "Saputra", "Maharani", "Hidayat", "Nugraha", "Ramadhani", "Utami");
    private static final List<String> MOTHERS =
            List.of("Siti Contoh", "Dewi Contoh", "Rina Contoh", "Yuli Contoh", "Ani Contoh", "Wati Contoh");

    private final SplittableRandom random = new SplittableRandom(20_261_103);

    /** In order of months, then as the children came. */
    static List<SampleVisit> make() {
        return new SampleVisits().visits();
    }

    private List<SampleVisit> visits() {
        List<SampleVisit> visits = new ArrayList<>();
        for (int number = 0; number < CHILDREN; number++) {
            visits(child(number), visits);
        }
        visits.sort(Comparator.comparing(visit -> visit.day().withDayOfMonth(1)));
        return visits;
    }

    private SampleChild child(int number) {
        boolean boy = random.nextBoolean();
        LocalDate birth = FIRST_DAY.minusDays(30 + random.nextInt(1_650));
        if (number % 10 == 0) {
            // The age text of a child born on the first is found only by taking both dates a day early.
            birth = birth.withDayOfMonth(1);
        }
        String province = number % 4 == 0 ? "00" : "99";
        String nik = "%s9901%02d%02d%02d%04d"
                .formatted(
                        province,
                        birth.getDayOfMonth() + (boy ? 0 : 40),
                        birth.getMonthValue(),
                        birth.getYear() % 100,
                        number + 1);
        String name = one(boy ? BOYS : GIRLS) + " " + one(SECOND);
        return new SampleChild(boy, nik, name, one(MOTHERS), birth, tenth(3.1 + 0.4 * gaussian()), number % 2);
    }

    private void visits(SampleChild child, List<SampleVisit> visits) {
        double height = -1.1 + 1.1 * gaussian();
        double weight = -0.3 + 1.0 * gaussian();
        Sex sex = child.boy() ? Sex.MALE : Sex.FEMALE;
        for (int month = 0; month < MONTHS; month++) {
            LocalDate day = FIRST_DAY.plusMonths(month).plusDays(child.place());
            int age = (int) (day.toEpochDay() - child.birth().toEpochDay());
            weight += 0.25 * gaussian();
            double jitter = 0.1 * gaussian();
            if (age > LAST_DAY || random.nextInt(9) == 0) {
                continue;
            }
            boolean lying = age < STANDING_FROM_DAY;
            double centimetres = Inverse.measurement(Standards.LENGTH_FOR_AGE, sex, age, height + jitter);
            double kilograms = Inverse.measurement(
                    lying ? Standards.WEIGHT_FOR_LENGTH : Standards.WEIGHT_FOR_HEIGHT, sex, centimetres, weight);
            // A child or two is noted against the rule: standing at one year, where 0.7 cm is added.
            boolean standing = !lying || (age > 400 && random.nextInt(30) == 0);
            double noted = lying && standing ? centimetres - 0.7 : centimetres;
            visits.add(new SampleVisit(child, day, tenth(kilograms), tenth(noted), !standing));
        }
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Near enough to a bell: twelve dice. */
    private double gaussian() {
        double sum = -6;
        for (int die = 0; die < 12; die++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
