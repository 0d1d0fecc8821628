package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Mark;
import id.tumbuh.server.month.PostRegister;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers the children of a year's months; what is told of anybody else is left out. */
final class RegisterOfYear {
    private static final Map<Mark, String> LETTERS =
            Map.of(Mark.HURUF_N, "N", Mark.HURUF_T, "T", Mark.HURUF_O, "O", Mark.HURUF_B, "B");
    private static final Set<Mark> VITAMIN_A = Set.of(Mark.VITAMIN_A_BIRU, Mark.VITAMIN_A_MERAH);
    private static final Set<Mark> ORALIT = Set.of(Mark.ORALIT);

    private final Map<UUID, Child> children = new LinkedHashMap<>();

    private static final class Child {
        private final Map<Integer, PostRegister.Weighed> weighed = new HashMap<>();
        private final Set<Integer> vitaminA = new HashSet<>();
        private final Set<Integer> oralit = new HashSet<>();
        private final Map<Integer, Boolean> onlyMilk = new HashMap<>();
        private final Map<String, LocalDate> vaccines = new HashMap<>();
        private @Nullable LocalDate died;
    }

    void count(int month, Counted one) {
        Child child = children.computeIfAbsent(one.person(), person -> new Child());
        child.weighed.put(month, new PostRegister.Weighed(one.values().weightG(), letter(one)));
        if (one.row().hasAny(VITAMIN_A)) {
            child.vitaminA.add(month);
        }
        if (one.row().hasAny(ORALIT)) {
            child.oralit.add(month);
        }
    }

    private static @Nullable String letter(Counted one) {
        for (Map.Entry<Mark, String> letter : LETTERS.entrySet()) {
            if (one.row().has(letter.getKey())) {
                return letter.getValue();
            }
        }
        return null;
    }

    /** Told from the newest to the oldest: of a dose written down twice the first giving stays. */
    void give(UUID person, String what, LocalDate day) {
        Child child = children.get(person);
        if (child != null) {
            child.vaccines.put(what, day);
        }
    }

    /** Told from the oldest to the newest. */
    void feed(UUID person, int months, boolean only) {
        Child child = children.get(person);
        if (child != null) {
            child.onlyMilk.put(months, only);
        }
    }

    void bury(UUID person, LocalDate day) {
        Child child = children.get(person);
        if (child != null) {
            child.died = day;
        }
    }

    UUID[] persons() {
        return children.keySet().toArray(UUID[]::new);
    }

    List<PostRegister.Registered> children() {
        return children.entrySet().stream()
                .map(one -> {
                    Child child = one.getValue();
                    return new PostRegister.Registered(
                            one.getKey(),
                            child.weighed,
                            child.vitaminA,
                            child.oralit,
                            child.onlyMilk,
                            child.vaccines,
                            child.died);
                })
                .toList();
    }
}
