package id.tumbuh.server.reward.internal;

import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.Period;
import id.tumbuh.care.skdn.SkdnRatio;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.month.HeldItems;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which ratios of signed months a caller may not be told, because the months' own pages hold back a number that they are made of. */
@Component
class Untold {
    private final HeldItems months;

    Untold(HeldItems months) {
        this.months = months;
    }

    /** Whether of a posyandu's months any number of the ratio is held back; in a running transaction of the caller's scope. */
    boolean isUntold(Caller caller, ScopePath posyandu, Collection<Integer> months, SkdnRatio ratio) {
        Set<Item> made = made(ratio);
        return months.stream()
                .anyMatch(month -> this.months.of(caller, posyandu, new Period(month)).stream()
                        .anyMatch(made::contains));
    }

    /** What a ratio is made of. Where both numbers are told, so is their difference: the months' table has seen to that. */
    static Set<Item> made(SkdnRatio ratio) {
        return switch (ratio) {
            case K_S -> Set.of(Item.K, Item.S);
            case D_S -> Set.of(Item.D, Item.S);
            case D_K, DROP_OUT -> Set.of(Item.D, Item.K);
            case N_D -> Set.of(Item.N, Item.D);
            case N_D_AKSEN, T_D_AKSEN -> Set.of(Item.N, Item.T);
            case N_S -> Set.of(Item.N, Item.S);
            case BGM_D -> Set.of(Item.BGM, Item.D);
            case DUA_T_D -> Set.of(Item.DUA_T, Item.D);
        };
    }
}
