package id.tumbuh.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;

final class MovesTest {
    @Test
    void whoMovesLeavesOnePostAndJoinsTheOtherOnTheSameDay() {
        int within = 0;
        for (Post post : Villages.POSTS) {
            for (Event event : post.events()) {
                if (event instanceof Event.Moved moved) {
                    assertEquals(
                            moved.day(),
                            Villages.membership(post, moved.person()).until());
                    if (moved.to() != null && moved.to() < Villages.POSTS.size()) {
                        Post other = Villages.POSTS.get(moved.to());
                        within++;
                        assertEquals(
                                moved.day(),
                                Villages.membership(other, moved.person()).from());
                        assertEquals(
                                Villages.people(post).of(moved.person()),
                                Villages.people(other).of(moved.person()));
                    }
                }
            }
        }
        assertTrue(within > 300, within + " moves");
    }

    @Test
    void childrenAreMeasuredWhereTheyBelong() {
        int measured = 0;
        for (Post post : Villages.POSTS) {
            for (int index = 0; index < post.visits().size(); index++) {
                UUID child = post.truth().get(index).person();
                int day = post.visits().get(index).day();
                assertTrue(Villages.membership(post, child).covers(day), "a visit outside membership");
                measured += Villages.people(post).of(child).registeredAt()
                                == post.area().post()
                        ? 0
                        : 1;
            }
        }
        assertTrue(measured > 100, measured + " visits of children who moved in");
    }

    @Test
    void theDeadAreNotMeasured() {
        int died = 0;
        for (Post post : Villages.POSTS) {
            for (Event event : post.events()) {
                if (event instanceof Event.Died) {
                    died++;
                    assertEquals(
                            event.day(),
                            Villages.membership(post, event.person()).until());
                }
            }
        }
        assertTrue(died > 100);
    }
}
