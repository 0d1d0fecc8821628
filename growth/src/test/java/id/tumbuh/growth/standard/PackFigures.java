package id.tumbuh.growth.standard;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Writes the published figures of {@code growth/figures} into the compact layout of {@link PublishedFigures}, and their
 * checksums beside them. Run it from the project's root after a figure or the layout changed:
 *
 * <pre>./mvnw -q test-compile -pl growth
 * java -cp growth/target/classes:growth/target/test-classes id.tumbuh.growth.standard.PackFigures</pre>
 */
final class PackFigures {
    private static final Path SOURCE = Path.of("growth/src/main/java/id/tumbuh/growth/standard/PublishedFigures.java");
    private static final String BEGIN = "    private static final String TEXT = \"\"\"";
    private static final String END = "            \"\"\";";
    private static final int LINE = 100;

    private PackFigures() {}

    public static void main(String[] arguments) throws IOException {
        Path figures = Path.of("growth/figures");
        BitWriter writer = new BitWriter();
        Packing packing = new Packing(writer);
        StringBuilder checksums = new StringBuilder();
        for (Standard standard : Standards.all()) {
            List<int[]> rows = rows(figures, standard);
            int half = rows.size() / 2;
            for (List<int[]> sex : List.of(rows.subList(0, half), rows.subList(half, rows.size()))) {
                for (int column = 2; column < 5; column++) {
                    int at = column;
                    packing.write(sex.stream().mapToInt(row -> row[at]).toArray());
                }
            }
            checksums
                    .append(checksum(rows))
                    .append("  ")
                    .append(standard.name())
                    .append('\n');
        }
        Files.writeString(figures.resolve("CHECKSUMS"), checksums);
        List<String> lines = Files.readAllLines(SOURCE);
        List<String> out = new ArrayList<>(lines.subList(0, lines.indexOf(BEGIN) + 1));
        String text = writer.text();
        for (int at = 0; at < text.length(); at += LINE) {
            out.add("            " + text.substring(at, Math.min(at + LINE, text.length())) + "\\");
        }
        out.addAll(lines.subList(lines.indexOf(END), lines.size()));
        Files.write(SOURCE, out);
    }

    /** The rows of a table, boys before girls: sex, key, L, M, S in whole units. */
    static List<int[]> rows(Path figures, Standard standard) throws IOException {
        String name = standard.name();
        boolean velocity = standard.edition() == Edition.WHO_2009_VELOCITY;
        String[] words = name.split("_");
        List<int[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(figures.resolve((velocity ? "who_velocity_lms" : name) + ".csv"))) {
            String[] cells = line.split(",");
            if (velocity && cells[0].equals(words[2]) && cells[2].equals(words[3])) {
                rows.add(row(cells[3], cells[4], 0, cells[6], cells[7], cells[8]));
            } else if (!velocity && !cells[0].equals("sex")) {
                int decimals = standard.key() == Standard.Key.MILLIMETRE ? 1 : 0;
                rows.add(row(cells[0], cells[1], decimals, cells[2], cells[3], cells[4]));
            }
        }
        return rows;
    }

    private static int[] row(String sex, String key, int decimals, String l, String m, String s) {
        return new int[] {scaled(sex, 0), scaled(key, decimals), scaled(l, 4), scaled(m, 4), scaled(s, 5)};
    }

    private static int scaled(String text, int decimals) {
        return new BigDecimal(text).movePointRight(decimals).intValueExact();
    }

    /** SHA-256 of a line {@code sex,key,L,M,S} for each row in whole units. */
    static String checksum(List<int[]> rows) {
        StringBuilder text = new StringBuilder();
        for (int[] row : rows) {
            for (int at = 0; at < row.length; at++) {
                text.append(row[at]).append(at < row.length - 1 ? ',' : '\n');
            }
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
