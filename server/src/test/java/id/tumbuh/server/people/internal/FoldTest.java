package id.tumbuh.server.people.internal;

import static id.tumbuh.server.people.internal.People.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

class FoldTest {
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
}
