import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Writes the published figures beside this file into the compact layout of {@code growth}. Run it from the project's root
 * after a figure or the layout changed:
 *
 * <pre>java growth/figures/Pack.java</pre>
 *
 * It replaces what stands between {@code // figures:} and {@code // end of figures} in each indicator's file.
 */
public final class Pack {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
    private static final int LINE = 100;

    public static void main(String[] args) throws Exception {
        Path folder = Path.of("growth/src/main/java/id/tumbuh/growth/standard");
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                rewrite(file);
            }
        }
    }

    private static void rewrite(Path file) throws Exception {
        List<String> out = new ArrayList<>();
        boolean skipping = false;
        for (String line : Files.readAllLines(file)) {
            if (line.strip().equals("// end of figures")) {
                skipping = false;
            }
            if (!skipping) {
                out.add(line);
            }
            if (line.strip().startsWith("// figures: ")) {
                skipping = true;
                String[] words = line.strip().substring("// figures: ".length()).split(" ");
                out.addAll(constants(words));
            }
        }
        Files.write(file, out);
    }

    /** words: the figures' file, the constants' prefix (or -), and filters column=value. */
    private static List<String> constants(String[] words) throws Exception {
        Table table = Table.read(Path.of("growth/figures", words[0] + ".csv"), List.of(words).subList(2, words.length));
        String prefix = words[1].equals("-") ? "" : words[1] + "_";
        List<String> out = new ArrayList<>();
        out.add("    private static final String " + prefix + "CHECKSUM =");
        out.add("            \"" + table.checksum() + "\";");
        out.add("");
        out.add("    private static final String " + prefix + "FIGURES = \"\"\"");
        String packed = table.pack();
        for (int at = 0; at < packed.length(); at += LINE) {
            out.add("            " + packed.substring(at, Math.min(at + LINE, packed.length())) + "\\");
        }
        out.add("            \"\"\";");
        return out;
    }

    private record Table(List<int[]> boys, List<int[]> girls) {
        static Table read(Path file, List<String> filters) throws IOException {
            List<String> lines = Files.readAllLines(file);
            List<String> header = List.of(lines.get(0).split(","));
            int key = header.contains("start_month") ? header.indexOf("start_month") : 1;
            Table table = new Table(new ArrayList<>(), new ArrayList<>());
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",");
                if (filters.stream().allMatch(f -> cells[header.indexOf(f.split("=")[0])].equals(f.split("=")[1]))) {
                    boolean male = cells[header.indexOf("sex")].equals("1");
                    (male ? table.boys : table.girls)
                            .add(new int[] {
                                scaled(cells[key], header.get(key).endsWith("_cm") ? 1 : 0),
                                scaled(cells[header.indexOf("L")], 4),
                                scaled(cells[header.indexOf("M")], 4),
                                scaled(cells[header.indexOf("S")], 5)
                            });
                }
            }
            return table;
        }

        private static int scaled(String text, int decimals) {
            return new java.math.BigDecimal(text).movePointRight(decimals).intValueExact();
        }

        String pack() {
            StringBuilder out = new StringBuilder();
            for (List<int[]> rows : List.of(boys, girls)) {
                for (int column = 1; column <= 3; column++) {
                    int value = 0;
                    int slope = 0;
                    for (int[] row : rows) {
                        int newSlope = row[column] - value;
                        write(out, newSlope - slope);
                        slope = newSlope;
                        value = row[column];
                    }
                }
            }
            return out.toString();
        }

        private static void write(StringBuilder out, int signed) {
            int bits = (signed << 1) ^ (signed >> 31);
            do {
                int digit = bits & 31;
                bits >>>= 5;
                out.append(DIGITS.charAt(bits != 0 ? digit | 32 : digit));
            } while (bits != 0);
        }

        String checksum() throws Exception {
            StringBuilder text = new StringBuilder();
            for (List<int[]> rows : List.of(boys, girls)) {
                for (int[] row : rows) {
                    text.append(rows == boys ? 1 : 2);
                    for (int value : row) {
                        text.append(',').append(value);
                    }
                    text.append('\n');
                }
            }
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        }
    }
}
