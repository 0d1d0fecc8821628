package id.tumbuh.server.month.internal;

import static id.tumbuh.server.month.internal.MonthKind.APPROVAL;
import static id.tumbuh.server.month.internal.MonthKind.RECEIPT;
import static id.tumbuh.server.month.internal.MonthKind.REOPENING;
import static id.tumbuh.server.month.internal.MonthKind.SIGNATURE;
import static id.tumbuh.server.month.internal.MonthKind.VALIDATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static UUID id(int number) {
        return new UUID(0x018f_6a3e_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    private static Chain.Link step(int number, int base, MonthKind kind, int version) {
        return new Chain.Link(id(number), base == 0 ? null : id(base), kind, version);
    }

    private static Chain.Link step(int number, int base, MonthKind kind) {
        return step(number, base, kind, 0);
    }

    private static void stands(List<Chain.Link> links, MonthState state, int version, @Nullable UUID inForce) {
        Chain chain = Chain.of(links);
        assertEquals(state, chain.state());
        assertEquals(version, chain.version());
        assertEquals(inForce, chain.inForce());
    }

    @Test
    void aMonthWithoutFactsIsADraft() {
        stands(List.of(), MonthState.DRAFT, 0, null);
        assertNull(Chain.of(List.of()).head());
    }

    @Test
    void stepsFollowOneAnother() {
        List<Chain.Link> links =
                List.of(step(1, 0, VALIDATION), step(2, 1, SIGNATURE, 1), step(3, 2, RECEIPT), step(4, 3, APPROVAL));
        stands(links.subList(0, 1), MonthState.VALIDATED, 0, null);
        stands(links.subList(0, 2), MonthState.SIGNED, 1, id(2));
        stands(links.subList(0, 3), MonthState.RECEIVED, 1, id(2));
        stands(links, MonthState.APPROVED, 1, id(2));
    }

    @Test
    void whatWasSignedStaysInForceUntilItIsSignedAnew() {
        List<Chain.Link> links = List.of(
                step(1, 0, VALIDATION),
                step(2, 1, SIGNATURE, 1),
                step(3, 2, REOPENING),
                step(4, 3, VALIDATION),
                step(5, 4, SIGNATURE, 2));
        stands(links.subList(0, 3), MonthState.REOPENED, 1, id(2));
        stands(links.subList(0, 4), MonthState.VALIDATED, 1, id(2));
        stands(links, MonthState.SIGNED, 2, id(5));
    }

    @Test
    void ofTwoStepsFromOnePlaceTheGreaterIsFollowedAndBothAreInConflict() {
        List<Chain.Link> links = List.of(
                step(1, 0, VALIDATION), step(2, 1, SIGNATURE, 1), step(3, 1, SIGNATURE, 1), step(4, 2, RECEIPT));
        stands(links, MonthState.SIGNED, 1, id(3));
        assertEquals(Set.of(id(2), id(3)), Chain.of(links).conflicts());
    }

    @Test
    void whatMayNotFollowIsNotFollowed() {
        stands(List.of(step(1, 0, SIGNATURE, 1)), MonthState.DRAFT, 0, null);
        stands(List.of(step(1, 0, VALIDATION), step(2, 1, SIGNATURE, 2)), MonthState.VALIDATED, 0, null);
        stands(List.of(step(1, 0, VALIDATION), step(2, 1, RECEIPT)), MonthState.VALIDATED, 0, null);
        stands(List.of(step(2, 1, SIGNATURE, 1)), MonthState.DRAFT, 0, null);
    }

    @Test
    void theOrderOfArrivalMakesNoDifference() {
        List<Chain.Link> links = new ArrayList<>(List.of(
                step(1, 0, VALIDATION),
                step(2, 1, SIGNATURE, 1),
                step(3, 1, SIGNATURE, 1),
                step(4, 3, REOPENING),
                step(5, 4, VALIDATION),
                step(6, 5, SIGNATURE, 2),
                step(7, 6, RECEIPT)));
        Chain expected = Chain.of(links);
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(links, random);
            assertEquals(expected, Chain.of(links));
        }
        assertEquals(id(7), expected.head());
    }
}
