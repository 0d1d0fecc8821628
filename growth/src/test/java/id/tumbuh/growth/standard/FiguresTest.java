package id.tumbuh.growth.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import id.tumbuh.growth.Sex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The compact layout gives back each published figure as the double nearest to its printed decimal. */
final class FiguresTest {
    private static final List<Standard> BY_SEX_AND_KEY = List.of(
            Standards.WEIGHT_FOR_AGE,
            Standards.LENGTH_FOR_AGE,
            Standards.BMI_FOR_AGE,
            Standards.HEAD_FOR_AGE,
            Standards.ARM_FOR_AGE,
            Standards.TRICEPS_FOR_AGE,
            Standards.SUBSCAPULAR_FOR_AGE,
            Standards.WEIGHT_FOR_LENGTH,
            Standards.WEIGHT_FOR_HEIGHT,
            Standards.SCHOOL_HEIGHT_FOR_AGE,
            Standards.SCHOOL_WEIGHT_FOR_AGE,
            Standards.SCHOOL_BMI_FOR_AGE);

    @Test
    void everyRowOfEveryTableIsReproduced() throws IOException {
        int rows = 0;
        for (Standard standard : BY_SEX_AND_KEY) {
            int keyScale = standard.key() == Standard.Key.MILLIMETRE ? 10 : 1;
            for (String[] cells : cells(standard.name())) {
                int key = (int) Math.round(Double.parseDouble(cells[1]) * keyScale);
                same(standard.figures(sex(cells[0])), key, cells[2], cells[3], cells[4]);
                rows++;
            }
            assertEquals(
                    2 * (standard.last() - standard.first() + 1),
                    cells(standard.name()).size());
        }
        assertEquals(28_660, rows);
    }

    @Test
    void everyRowOfEveryVelocityTableIsReproduced() throws IOException {
        int rows = 0;
        for (String[] cells : cells("who_velocity_lms")) {
            int months = Integer.parseInt(cells[2]);
            Standard standard = switch (cells[0]) {
                case "weight" -> Standards.weightVelocity(months);
                case "length" -> Standards.lengthVelocity(months);
                default -> Standards.headVelocity(months);
            };
            assertNotNull(standard);
            same(standard.figures(sex(cells[3])), Integer.parseInt(cells[4]), cells[6], cells[7], cells[8]);
            rows++;
        }
        assertEquals(486, rows);
    }

    @Test
    void everyTableHasTheChecksumItWasWrittenWith() throws IOException {
        StringBuilder checksums = new StringBuilder();
        for (Standard standard : Standards.all()) {
            checksums
                    .append(checksum(standard))
                    .append("  ")
                    .append(standard.name())
                    .append('\n');
        }
        assertEquals(Files.readString(Path.of("figures/CHECKSUMS")), checksums.toString());
        assertEquals(25, Standards.all().size());
    }

    private static void same(Figures figures, int key, String l, String m, String s) {
        assertEquals(Double.parseDouble(l), figures.l(key));
        assertEquals(Double.parseDouble(m), figures.m(key));
        assertEquals(Double.parseDouble(s), figures.s(key));
    }

    private static String checksum(Standard standard) {
        List<int[]> rows = new ArrayList<>();
        for (Sex sex : Sex.values()) {
            Figures figures = standard.figures(sex);
            for (int key = standard.first(); key <= standard.last(); key++) {
                rows.add(new int[] {
                    sex == Sex.MALE ? 1 : 2,
                    key,
                    (int) Math.round(figures.l(key) * 1e4),
                    (int) Math.round(figures.m(key) * 1e4),
                    (int) Math.round(figures.s(key) * 1e5)
                });
            }
        }
        return PackFigures.checksum(rows);
    }

    private static Sex sex(String code) {
        return code.equals("1") ? Sex.MALE : Sex.FEMALE;
    }

    private static List<String[]> cells(String name) throws IOException {
        return Files.readAllLines(Path.of("figures", name + ".csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
    }
}
