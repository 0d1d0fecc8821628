package id.tumbuh.server.month.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.month.Cells;
import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.Part;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a neighbour is not told of a posyandu's month because two numbers beside each other would tell who is left. */
class HeldRestsTest {
    private static Figures neighbour(Object... counts) {
        Cells cells = Cells.none();
        int all = Cells.cell(null, null, null);
        for (int i = 0; i < counts.length; i += 2) {
            cells.add(all, (Item) counts[i], (Integer) counts[i + 1]);
        }
        return new Figures(cells, true, Set.of());
    }

    private static @Nullable Integer told(Figures figures, Item item) {
        return figures.counts().stream()
                .filter(one -> one.item().equals(item.name()))
                .findFirst()
                .orElseThrow()
                .count();
    }

    @Test
    void oneMotherWithoutTabletsIsNotToldByThoseWhoHadThem() {
        Figures figures = neighbour(
                Item.IBU_TERCATAT,
                8,
                Item.TTD_TERCATAT,
                8,
                Item.IBU_HAMIL,
                8,
                Item.HAMIL_TTD,
                7,
                Item.HAMIL_PERIKSA,
                7);
        assertEquals(8, told(figures, Item.IBU_HAMIL));
        assertEquals(null, told(figures, Item.HAMIL_TTD));
        assertEquals(null, told(figures, Item.HAMIL_PERIKSA));
        assertTrue(figures.counts().stream()
                .filter(one -> one.item().equals("HAMIL_TTD"))
                .allMatch(one -> one.recorded() && one.suppressed()));
    }

    @Test
    void fiveWhoAreLeftMayBeTold() {
        Figures figures =
                neighbour(Item.IBU_TERCATAT, 12, Item.TTD_TERCATAT, 12, Item.IBU_HAMIL, 12, Item.HAMIL_TTD, 7);
        assertEquals(7, told(figures, Item.HAMIL_TTD));
        Figures four = neighbour(Item.IBU_TERCATAT, 11, Item.TTD_TERCATAT, 11, Item.IBU_HAMIL, 11, Item.HAMIL_TTD, 7);
        assertEquals(null, told(four, Item.HAMIL_TTD));
        Figures none = neighbour(Item.IBU_TERCATAT, 7, Item.TTD_TERCATAT, 7, Item.IBU_HAMIL, 7, Item.HAMIL_TTD, 7);
        assertEquals(7, told(none, Item.HAMIL_TTD));
    }

    @Test
    void anIllChildWithoutZincIsNotToldByTheOthers() {
        Figures figures = neighbour(Item.DIARE_TERCATAT, 30, Item.DIARE, 7, Item.ORALIT, 7, Item.ZINC, 6);
        assertEquals(7, told(figures, Item.DIARE));
        assertEquals(7, told(figures, Item.ORALIT));
        assertEquals(null, told(figures, Item.ZINC));
    }

    @Test
    void whoMayKnowNamesIsToldEverything() {
        Cells cells = Cells.none();
        int all = Cells.cell(null, null, null);
        cells.add(all, Item.DIARE_TERCATAT, 30);
        cells.add(all, Item.DIARE, 7);
        cells.add(all, Item.ZINC, 6);
        Figures figures = new Figures(cells, false, Set.of());
        assertEquals(6, told(figures, Item.ZINC));
        assertFalse(figures.counts().stream().anyMatch(Figures.Count::suppressed));
        assertEquals(7, cells.count(Item.DIARE, Part.ALL));
    }
}
