package id.tumbuh.server.reward.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tumbuh.server.reward.internal.ListChain.Link;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where lists stand follows from the set of their steps. */
class ListChainTest {
    private static UUID id(int number) {
        return new UUID(0x7000L, 0x8000_0000_0000_0000L + number);
    }

    @Test
    void whatWasApprovedHoldsUntilAnotherIs() {
        List<Link> steps = new ArrayList<>(List.of(
                new Link(id(1), null, ListKind.PROPOSAL),
                new Link(id(2), id(1), ListKind.VALIDATION),
                new Link(id(3), id(2), ListKind.APPROVAL),
                new Link(id(4), id(3), ListKind.RETURN),
                new Link(id(5), id(4), ListKind.PROPOSAL)));
        assertThat(ListChain.of(steps)).isEqualTo(new ListChain(ListState.PROPOSED, id(5), id(5), id(1), Set.of()));
        steps.add(new Link(id(6), id(5), ListKind.VALIDATION));
        steps.add(new Link(id(7), id(6), ListKind.APPROVAL));
        ListChain whole = ListChain.of(steps);
        assertThat(whole.approved()).isEqualTo(id(5));
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(steps, new Random(seed));
            assertThat(ListChain.of(steps)).isEqualTo(whole);
        }
    }

    @Test
    void ofTwoStepsFromOnePlaceTheGreaterIsFollowedAndBothAreInConflict() {
        ListChain chain = ListChain.of(
                List.of(new Link(id(1), null, ListKind.PROPOSAL), new Link(id(2), null, ListKind.PROPOSAL)));
        assertThat(chain).isEqualTo(new ListChain(ListState.PROPOSED, id(2), id(2), null, Set.of(id(1), id(2))));
    }

    @Test
    void aStepThatMayNotFollowIsNotFollowed() {
        ListChain chain = ListChain.of(
                List.of(new Link(id(1), null, ListKind.PROPOSAL), new Link(id(2), id(1), ListKind.APPROVAL)));
        assertThat(chain.state()).isEqualTo(ListState.PROPOSED);
        assertThat(chain.approved()).isNull();
    }
}
