package id.tumbuh.growth.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import id.tumbuh.growth.Sex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
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
    void everyTableHasTheChecksumItWasWrittenWith() throws NoSuchAlgorithmException {
        List<Standard> all = new ArrayList<>(BY_SEX_AND_KEY);
        for (int months : List.of(1, 2, 3, 4, 6)) {
            all.add(Standards.weightVelocity(months));
        }
        for (int months : List.of(2, 3, 4, 6)) {
            all.add(Standards.lengthVelocity(months));
            all.add(Standards.headVelocity(months));
        }
        for (Standard standard : all) {
            assertEquals(standard.checksum(), checksum(standard), standard.name());
        }
        assertEquals(25, all.size());
    }

    private static void same(Figures figures, int key, String l, String m, String s) {
        assertEquals(Double.parseDouble(l), figures.l(key));
        assertEquals(Double.parseDouble(m), figures.m(key));
        assertEquals(Double.parseDouble(s), figures.s(key));
    }

    private static String checksum(Standard standard) throws NoSuchAlgorithmException {
        StringBuilder text = new StringBuilder();
        for (Sex sex : Sex.values()) {
            Figures figures = standard.figures(sex);
            for (int key = standard.first(); key <= standard.last(); key++) {
                text.append(sex == Sex.MALE ? 1 : 2)
                        .append(',')
                        .append(key)
                        .append(',')
                        .append(Math.round(figures.l(key) * 1e4))
                        .append(',')
                        .append(Math.round(figures.m(key) * 1e4))
                        .append(',')
                        .append(Math.round(figures.s(key) * 1e5))
                        .append('\n');
            }
        }
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
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
