package id.tumbuh.server.people.internal;

import static id.tumbuh.server.people.internal.People.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

class FoldTest {
    private static final int CHAIN = 20_000;

    private static Fold.Edit edit(long number, Set<Long> over, Map<String, String> values) {
        Map<String, JsonNode> nodes = values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> StringNode.valueOf(entry.getValue())));
        Set<UUID> ids = over.stream().map(People::id).collect(Collectors.toSet());
        return new Fold.Edit(id(number), ids, nodes);
    }

    @Test
    void anEditReplacesWhatItWasMadeOnWhateverItsId() {
        Fold.Result result =
                Fold.of(List.of(edit(9, Set.of(), Map.of("name", "old")), edit(1, Set.of(9L), Map.of("name", "new"))));
        assertThat(result.values().get("name")).isEqualTo(StringNode.valueOf("new"));
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.heads()).containsExactly(id(1));
    }

    @Test
    void editsOfDifferentFieldsMeet() {
        Fold.Result result = Fold.of(List.of(
                edit(1, Set.of(), Map.of("name", "Siti", "rt", "001")),
                edit(2, Set.of(1L), Map.of("name", "Siti A")),
                edit(3, Set.of(1L), Map.of("rt", "002"))));
        assertThat(result.values()).containsEntry("name", StringNode.valueOf("Siti A"));
        assertThat(result.values()).containsEntry("rt", StringNode.valueOf("002"));
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.heads()).containsExactly(id(3), id(2));
    }

    @Test
    void twoWordsOnOneFieldAreInConflictAndTheGreaterIdIsProposed() {
        Fold.Result result = Fold.of(List.of(
                edit(1, Set.of(), Map.of("rt", "001")),
                edit(2, Set.of(1L), Map.of("rt", "002")),
                edit(3, Set.of(1L), Map.of("rt", "003"))));
        assertThat(result.values()).containsEntry("rt", StringNode.valueOf("003"));
        assertThat(result.conflicts()).containsExactlyInAnyOrder(id(2), id(3));
    }

    @Test
    void theSameWordTwiceIsNoConflict() {
        Fold.Result result = Fold.of(List.of(
                edit(1, Set.of(), Map.of()),
                edit(2, Set.of(1L), Map.of("rt", "002")),
                edit(3, Set.of(1L), Map.of("rt", "002"))));
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void anEditOnBothDecides() {
        Fold.Result result = Fold.of(List.of(
                edit(1, Set.of(), Map.of("rt", "001")),
                edit(2, Set.of(1L), Map.of("rt", "002")),
                edit(3, Set.of(1L), Map.of("rt", "003")),
                edit(4, Set.of(2L, 3L), Map.of("rt", "002"))));
        assertThat(result.values()).containsEntry("rt", StringNode.valueOf("002"));
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void nullClearsAField() {
        Fold.Edit clearing = new Fold.Edit(id(2), Set.of(id(1)), Map.of("rt", NullNode.getInstance()));
        assertThat(Fold.of(List.of(edit(1, Set.of(), Map.of("rt", "001")), clearing))
                        .values())
                .doesNotContainKey("rt");
    }

    @Test
    void editsInACircleLoseNothing() {
        Fold.Result result =
                Fold.of(List.of(edit(1, Set.of(2L), Map.of("rt", "001")), edit(2, Set.of(1L), Map.of("rt", "002"))));
        assertThat(result.values()).containsEntry("rt", StringNode.valueOf("002"));
    }

    @Test
    void aChainOfThousandsOfEditsEndsWithItsLastWord() {
        List<Fold.Edit> chain = new ArrayList<>();
        chain.add(edit(1, Set.of(), Map.of("name", "Siti", "rt", "001")));
        for (long number = 2; number <= CHAIN; number++) {
            chain.add(edit(number, Set.of(number - 1), Map.of(number % 2 == 0 ? "name" : "rt", "word " + number)));
        }
        Collections.shuffle(chain, new Random(7));
        Fold.Result result = Fold.of(chain);
        assertThat(result.values())
                .containsEntry("name", StringNode.valueOf("word " + CHAIN))
                .containsEntry("rt", StringNode.valueOf("word " + (CHAIN - 1)));
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.heads()).containsExactly(id(CHAIN));
    }

    @Test
    void thousandsOfEditsOnOneVersionAreAllInConflict() {
        List<Fold.Edit> crowd = new ArrayList<>();
        crowd.add(edit(1, Set.of(), Map.of("rt", "001")));
        for (long number = 2; number <= CHAIN; number++) {
            crowd.add(edit(number, Set.of(1L), Map.of("rt", "word " + number)));
        }
        Fold.Result result = Fold.of(crowd);
        assertThat(result.values()).containsEntry("rt", StringNode.valueOf("word " + CHAIN));
        assertThat(result.conflicts()).hasSize(CHAIN - 1);
        assertThat(result.heads()).hasSize(CHAIN - 1).startsWith(id(CHAIN));
    }

    /** What the walk must come to, worked out edit by edit. */
    private static Set<UUID> lastWords(List<Fold.Edit> edits, String field) {
        Map<UUID, Fold.Edit> known = edits.stream().collect(Collectors.toMap(Fold.Edit::id, edit -> edit));
        Set<UUID> last = new HashSet<>();
        List<Fold.Edit> writers =
                edits.stream().filter(edit -> edit.values().containsKey(field)).toList();
        for (Fold.Edit writer : writers) {
            if (writers.stream().noneMatch(other -> isBehind(other, writer.id(), known))) {
                last.add(writer.id());
            }
        }
        return last;
    }

    private static boolean isBehind(Fold.Edit edit, UUID id, Map<UUID, Fold.Edit> known) {
        return edit.over().contains(id)
                || edit.over().stream().anyMatch(over -> isBehind(Objects.requireNonNull(known.get(over)), id, known));
    }

    @Test
    void anyWebOfEditsComesToTheSameInAnyOrder() {
        Random random = new Random(20261122);
        for (int round = 0; round < 300; round++) {
            List<Fold.Edit> edits = new ArrayList<>();
            for (long number = 1; number <= 9; number++) {
                Set<Long> over = new HashSet<>();
                for (long before = 1; before < number; before++) {
                    if (random.nextInt(3) == 0) {
                        over.add(before);
                    }
                }
                edits.add(edit(number, over, random.nextBoolean() ? Map.of("rt", "word " + number) : Map.of()));
            }
            Fold.Result result = Fold.of(edits);
            Set<UUID> last = lastWords(edits, "rt");
            assertThat(result.conflicts()).isEqualTo(last.size() > 1 ? last : Set.of());
            List<Fold.Edit> shuffled = new ArrayList<>(edits);
            Collections.shuffle(shuffled, random);
            assertThat(Fold.of(shuffled)).isEqualTo(result);
        }
    }

    @Test
    void whatAGuestWritesReplacesNothingThatTheHomeSaid() {
        Fold.Edit home = edit(1, Set.of(), Map.of("name", "Siti"));
        Fold.Edit guest = byGuest(edit(2, Set.of(1L), Map.of("name", "Sita", "rt", "3")));
        Fold.Result folded = Fold.of(List.of(home, guest));
        assertEquals(StringNode.valueOf("Siti"), folded.values().get("name"));
        assertEquals(StringNode.valueOf("3"), folded.values().get("rt"), "of which the home said nothing");
        assertEquals(Set.of(id(1), id(2)), folded.conflicts());
        assertEquals(List.of(id(2)), folded.heads());

        Fold.Edit decided = edit(3, Set.of(2L), Map.of("name", "Sita"));
        assertEquals(
                StringNode.valueOf("Sita"),
                Fold.of(List.of(decided, guest, home)).values().get("name"));
        assertEquals(Set.of(), Fold.of(List.of(decided, guest, home)).conflicts());
    }

    @Test
    void ofTwoGuestsTheLaterReplacesTheEarlier() {
        Fold.Edit first = byGuest(edit(1, Set.of(), Map.of("rt", "1")));
        Fold.Edit second = byGuest(edit(2, Set.of(1L), Map.of("rt", "2")));
        assertEquals(
                StringNode.valueOf("2"),
                Fold.of(List.of(second, first)).values().get("rt"));
        assertEquals(Set.of(), Fold.of(List.of(second, first)).conflicts());
    }

    private static Fold.Edit byGuest(Fold.Edit edit) {
        return new Fold.Edit(edit.id(), edit.over(), edit.values(), true);
    }
}
