package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Cells;
import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.Part;
import id.tumbuh.server.month.Numbers;
import id.tumbuh.server.month.Shown;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Cells as a caller may see them. What a neighbour may see is decided where the screens' numbers are ({@link Figures}). */
final class ShownNumbers implements Numbers {
    private final Cells cells;
    private final boolean neighbour;
    private final Map<Item, Shown> whole = new EnumMap<>(Item.class);

    /**
     * Of a posyandu, or of several together.
     *
     * @param neighbour whether small numbers are held back
     * @param held what else is held back, because other numbers of the paper would tell it
     */
    ShownNumbers(Cells cells, boolean neighbour, Set<Item> held) {
        this.cells = cells;
        this.neighbour = neighbour;
        for (Figures.Count count : new Figures(cells, neighbour, held).counts()) {
            whole.put(Objects.requireNonNull(Item.of(count.item())), shown(count));
        }
    }

    /** What is held back of the whole. */
    Set<Item> held() {
        Set<Item> held = EnumSet.noneOf(Item.class);
        whole.forEach((item, shown) -> {
            if (shown == Shown.Without.HELD_BACK) {
                held.add(item);
            }
        });
        return held;
    }

    static Shown shown(Figures.Count count) {
        Integer number = count.count();
        if (number != null) {
            return new Shown.Known(number);
        }
        return count.suppressed() ? Shown.Without.HELD_BACK : Shown.Without.NOT_RECORDED;
    }

    @Override
    public Shown count(Item item, Part part) {
        if (part.equals(Part.ALL)) {
            return Objects.requireNonNull(whole.get(item));
        }
        if (neighbour) {
            return Shown.Without.HELD_BACK;
        }
        boolean known = cells.isRecorded(item) && (part.poor() == null || isPovertyKnown());
        return known ? new Shown.Known(cells.count(item, part)) : Shown.Without.NOT_RECORDED;
    }

    /** Of nobody nothing is missing. */
    private boolean isPovertyKnown() {
        return cells.count(Item.S) == 0 || poverty() > 0;
    }

    private int poverty() {
        return cells.count(Item.S, Part.ALL.poor(true)) + cells.count(Item.S, Part.ALL.poor(false));
    }

    @Override
    public boolean opensParts() {
        return !neighbour;
    }

    @Override
    public Shown povertyUnknown() {
        return neighbour ? Shown.Without.HELD_BACK : new Shown.Known(cells.count(Item.S) - poverty());
    }
}
