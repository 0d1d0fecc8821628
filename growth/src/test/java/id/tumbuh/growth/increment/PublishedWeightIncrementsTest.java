package id.tumbuh.growth.increment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.score.Normal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every weight increment WHO printed, by z and by centile, against the formula with its constant. */
final class PublishedWeightIncrementsTest {
    /**
     * Three printed grams, all of the boys' six-month page, lie beside the nearest gram: the page was made with more
     * decimals of L, M and S than it prints.
     */
    private static final List<String> ONE_GRAM_OFF = List.of(
            "6 months boys from month 2, 2 SD: 4556 printed, 4555 computed",
            "6 months boys from month 17, -3 SD: -27 printed, -28 computed",
            "6 months boys from month 18, -3 SD: -31 printed, -32 computed");

    @Test
    void everyPrintedGramIsReproducedButThree() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("figures", "who_velocity_weight_published_values.csv"));
        List<String> different = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            compare(line.split(",", -1), different);
        }
        assertEquals(1_547, lines.size() - 1);
        assertEquals(ONE_GRAM_OFF, different);
    }

    private static void compare(String[] cells, List<String> different) {
        int months = Integer.parseInt(cells[1]);
        Sex sex = cells[2].equals("1") ? Sex.MALE : Sex.FEMALE;
        int start = Integer.parseInt(cells[3]);
        int printed = Integer.parseInt(cells[7]);
        double computed = Increments.value(Velocity.WEIGHT, sex, months, start, z(cells[5], cells[6]));
        assertTrue(Math.abs(computed - printed) < 0.7, () -> String.join(",", cells) + ": " + computed);
        if (Math.round(computed) != printed) {
            different.add(months + " months " + (sex == Sex.MALE ? "boys" : "girls") + " from month " + start + ", "
                    + cells[6] + ": " + printed + " printed, " + Math.round(computed) + " computed");
        }
    }

    private static double z(String kind, String label) {
        if (label.equals("Median")) {
            return 0;
        }
        String number = label.replaceAll("[^-0-9]", "");
        return kind.equals("z") ? Integer.parseInt(number) : Normal.zOf(Integer.parseInt(number) / 100.0);
    }
}
