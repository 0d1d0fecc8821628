package id.tumbuh.server.people.internal;

import static id.tumbuh.server.people.internal.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MergesTest {
    @Test
    void aChainEndsAtItsLast() {
        assertThat(Merges.survivors(Map.of(person(1), person(2), person(2), person(3))))
                .containsEntry(person(1), person(3))
                .containsEntry(person(2), person(3));
    }

    @Test
    void aCircleEndsAtItsSmallestId() {
        assertThat(Merges.survivors(Map.of(person(1), person(2), person(2), person(3), person(3), person(1))))
                .containsEntry(person(1), person(1))
                .containsEntry(person(2), person(1))
                .containsEntry(person(3), person(1));
    }

    @Test
    void whoIsMergedIntoACircleEndsThereToo() {
        assertThat(Merges.survivors(Map.of(person(9), person(3), person(3), person(2), person(2), person(3))))
                .containsEntry(person(9), person(2));
    }
}
