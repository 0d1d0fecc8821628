package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Figure;
import id.tumbuh.care.month.Item;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.SmallCells;
import id.tumbuh.server.foundation.SmallCells.Sum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What of a village's month is held back from those who know everybody there ({@link SmallCells}): one table of its posyandu and itself, so
 * that what one page holds back no other page tells. A cell is named by the path of its place and its column.
 */
final class HeldBack {
    private static final int DESA_DEPTH = 4;
    /** What a figure leaves of its whole, which stands on no page. */
    private static final List<List<String>> PARTS_OF_A_WHOLE = List.of(
            List.of("k_of", "k"),
            List.of("s", "d"),
            List.of("k", "d_of_k"),
            List.of("d", "n"),
            List.of("s", "n"),
            List.of("d", "bgm"),
            List.of("d", "dua_t"),
            List.of("t", "dua_t"),
            List.of("bbu", "underweight"),
            List.of("tbu", "stunting"),
            List.of("bbtb", "wasting"),
            List.of("bbtb", "overweight"));

    private static final List<String> LETTERS = List.of("n", "t", "o", "b");
    private static final Map<Item, String> COLUMNS = Map.ofEntries(
            Map.entry(Item.S, "s"),
            Map.entry(Item.K, "k"),
            Map.entry(Item.D, "d"),
            Map.entry(Item.N, "n"),
            Map.entry(Item.T, "t"),
            Map.entry(Item.O, "o"),
            Map.entry(Item.B, "b"),
            Map.entry(Item.BGM, "bgm"),
            Map.entry(Item.DUA_T, "dua_t"),
            Map.entry(Item.BBU_UKUR, "bbu"),
            Map.entry(Item.UNDERWEIGHT, "underweight"),
            Map.entry(Item.TBU_UKUR, "tbu"),
            Map.entry(Item.STUNTING, "stunting"),
            Map.entry(Item.BBTB_UKUR, "bbtb"),
            Map.entry(Item.WASTING, "wasting"),
            Map.entry(Item.OVERWEIGHT, "overweight"));

    private static final String TOTALS = """
            select path, s, k, k_known, d, n, t, o, b, bgm, dua_t, bbu, underweight, tbu, stunting, bbtb, wasting, overweight
            from month_total where path >= ? and path < ? and month = ?""";

    private final Map<String, Integer> cells = new TreeMap<>();
    private final Map<String, List<String>> below = new TreeMap<>();
    private final List<Sum<String>> sums = new ArrayList<>();
    private final Set<String> unpublished = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final String village;
    private boolean everyOwnerKnown = true;

    private HeldBack(String village) {
        this.village = village;
    }

    /** What is held back of the months in force around a place: its village's, as far as the running transaction shows it. */
    static Set<String> of(JdbcTemplate jdbc, ScopePath place, int month) {
        String[] segments = place.value().split("\\.");
        ScopePath village = segments.length <= DESA_DEPTH
                ? place
                : new ScopePath(String.join(".", Arrays.copyOf(segments, DESA_DEPTH)));
        HeldBack table = new HeldBack(village.value());
        jdbc.query(
                TOTALS,
                row -> {
                    String path = row.getString("path");
                    Map<String, Integer> columns = new TreeMap<>();
                    for (String column : COLUMNS.values()) {
                        columns.put(column, row.getInt(column));
                    }
                    table.add(path, columns, row.getBoolean("k_known"));
                },
                village.from(),
                village.until(),
                month);
        return table.held();
    }

    /** The cells of items of a place that are held back. */
    static Set<Item> items(Set<String> held, String path) {
        Set<Item> items = new HashSet<>();
        COLUMNS.forEach((item, column) -> {
            if (held.contains(cell(path, column))) {
                items.add(item);
            }
        });
        return items;
    }

    /** Whether a column of a place is held back. */
    static Predicate<String> columns(Set<String> held, String path) {
        return column -> held.contains(cell(path, column));
    }

    private static String cell(String path, String column) {
        return path + " " + column;
    }

    private void add(String path, Map<String, Integer> columns, boolean known) {
        places.add(path);
        if (known) {
            columns.put("k_of", columns.getOrDefault("s", 0));
            columns.put("d_of_k", columns.getOrDefault("d", 0));
            ownersKnown(path);
        } else {
            columns.remove("k");
            everyOwnerKnown = false;
        }
        columns.forEach((column, number) -> {
            cells.put(cell(path, column), number);
            if (!path.equals(village)) {
                cells.merge(cell(village, column), number, Integer::sum);
                below.computeIfAbsent(column, unused -> new ArrayList<>()).add(cell(path, column));
            }
        });
    }

    /** Who owns a book is then known of all that are weighed. */
    private void ownersKnown(String path) {
        sums.add(new Sum<>(cell(path, "k_of"), List.of(cell(path, "s"))));
        sums.add(new Sum<>(cell(path, "d_of_k"), List.of(cell(path, "d"))));
    }

    private Set<String> held() {
        if (everyOwnerKnown) {
            ownersKnown(village);
        }
        below.forEach((column, parts) -> sums.add(new Sum<>(cell(village, column), parts)));
        places.add(village);
        for (String place : places) {
            letters(place);
            PARTS_OF_A_WHOLE.forEach(pair -> rest(cell(place, pair.getFirst()), cell(place, pair.getLast())));
        }
        return SmallCells.held(cells, sums, unpublished);
    }

    /** D = N + T + O + B; where somebody explained why not, the difference is one more part. */
    private void letters(String place) {
        List<String> parts = new ArrayList<>(
                LETTERS.stream().map(letter -> cell(place, letter)).toList());
        int sum = parts.stream().mapToInt(part -> cells.getOrDefault(part, 0)).sum();
        int rest = cells.getOrDefault(cell(place, "d"), 0) - sum;
        if (rest != 0) {
            parts.add(unpublished(cell(place, "without letter"), rest));
        }
        sums.add(new Sum<>(cell(place, "d"), parts));
    }

    private void rest(String whole, String part) {
        Integer all = cells.get(whole);
        Integer some = cells.get(part);
        if (all != null && some != null) {
            String rest = unpublished(whole + " without " + part, Math.abs(all - some));
            sums.add(all >= some ? new Sum<>(whole, List.of(part, rest)) : new Sum<>(part, List.of(whole, rest)));
        }
    }

    private String unpublished(String cell, int number) {
        cells.put(cell, number);
        unpublished.add(cell);
        return cell;
    }

    /** Sums of items that stand on the page of one posyandu alone: classes of a measure and what is summed of them. */
    static List<Sum<Item>> classes() {
        return List.of(
                sum(Item.BBU_UKUR, Item.BBU_SANGAT_KURANG, Item.BBU_KURANG, Item.BBU_NORMAL, Item.BBU_RISIKO_LEBIH),
                sum(Item.UNDERWEIGHT, Item.BBU_SANGAT_KURANG, Item.BBU_KURANG),
                sum(Item.TBU_UKUR, Item.TBU_SANGAT_PENDEK, Item.TBU_PENDEK, Item.TBU_NORMAL, Item.TBU_TINGGI),
                sum(Item.STUNTING, Item.TBU_SANGAT_PENDEK, Item.TBU_PENDEK),
                sum(
                        Item.BBTB_UKUR,
                        Item.BBTB_GIZI_BURUK,
                        Item.BBTB_GIZI_KURANG,
                        Item.BBTB_GIZI_BAIK,
                        Item.BBTB_RISIKO_LEBIH,
                        Item.BBTB_GIZI_LEBIH,
                        Item.BBTB_OBESITAS),
                sum(Item.WASTING, Item.BBTB_GIZI_BURUK, Item.BBTB_GIZI_KURANG),
                sum(Item.OVERWEIGHT, Item.BBTB_GIZI_LEBIH, Item.BBTB_OBESITAS));
    }

    /**
     * Of which items a page tells a whole and a part, so that what is left of it stands nowhere and is told by both: those of the figures, and what
     * forms print side by side. What the village's table has is judged there.
     */
    static List<Sum<Item>> wholes() {
        List<Sum<Item>> wholes = new ArrayList<>(List.of(
                sum(Item.DIARE, Item.ORALIT),
                sum(Item.DIARE, Item.ZINC),
                sum(Item.IBU_HAMIL, Item.HAMIL_PERIKSA),
                sum(Item.HAMIL_BAHAYA, Item.HAMIL_BAHAYA_DIRUJUK),
                sum(Item.NIFAS_BAHAYA, Item.NIFAS_BAHAYA_DIRUJUK),
                sum(Item.BGM, Item.BGM_DIRUJUK),
                sum(Item.DUA_T, Item.DUA_T_DIRUJUK)));
        for (Figure figure : Figure.values()) {
            if (!COLUMNS.containsKey(figure.whole())) {
                wholes.add(sum(figure.whole(), figure.part()));
            }
        }
        return wholes;
    }

    private static Sum<Item> sum(Item whole, Item... parts) {
        return new Sum<>(whole, Stream.of(parts).toList());
    }
}
