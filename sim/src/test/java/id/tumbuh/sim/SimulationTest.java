package id.tumbuh.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SimulationTest {
    private static final long MEGABYTE = 1 << 20;

    /** Of JDK 17 and 25. It changes with anything about the villages: then say so, for loads are compared by seed. */
    @Test
    void aPostIsTheSameOnEveryMachine() {
        assertEquals("2b195da26d54d06c8f5a2442afea4366dafe21f8bb77c0bf2efe506d95aff6a3", digest(Villages.POSTS.get(3)));
    }

    @Test
    void aPostAloneIsTheSameAsInTheWhole() {
        Simulation again = Simulation.of(Size.KABUPATEN, Parameters.usual(), Villages.SEED);
        assertEquals(Villages.POSTS.get(17), again.post(17));
        assertEquals(Villages.POSTS.get(2), again.post(2));
    }

    @Test
    void orderAndThreadsDoNotMatter() {
        List<Post> together = IntStream.range(0, 12)
                .parallel()
                .mapToObj(index -> Villages.SIMULATION.post(11 - index))
                .toList();
        for (int index = 0; index < 12; index++) {
            assertEquals(Villages.POSTS.get(11 - index), together.get(index));
        }
    }

    @Test
    void aSizeIsTheBeginningOfTheNext() {
        Simulation village = Simulation.of(Size.DESA, Parameters.usual(), Villages.SEED);
        assertEquals(4, village.posts());
        assertEquals(Villages.POSTS.subList(0, 4), village.all().toList());
    }

    @Test
    void anotherSeedIsAnotherVillage() {
        Post other = Simulation.of(Size.POSYANDU, Parameters.usual(), Villages.SEED + 1)
                .post(0);
        assertNotEquals(Villages.POSTS.get(0).people(), other.people());
    }

    @Test
    void theNationIsMadePostByPost() {
        Simulation nation = Simulation.of(Size.NASIONAL, Parameters.usual(), 1);
        assertEquals(300_000, nation.all().count());
        Post last = nation.post(299_999);
        assertEquals("00", last.area().provinceCode());
        assertTrue(last.people().size() > 300);
        assertThrows(IllegalArgumentException.class, () -> nation.post(300_000));
        assertThrows(IllegalArgumentException.class, () -> nation.post(-1));
    }

    @Test
    void memoryDoesNotGrowWithPosts() {
        long before = used();
        long visits = Villages.SIMULATION
                .all()
                .skip(40)
                .limit(30)
                .mapToLong(post -> post.visits().size())
                .sum();
        assertTrue(visits > 20_000);
        assertTrue(used() - before < 4 * MEGABYTE);
    }

    @Test
    void theNumberOfPostsHasLimits() {
        assertThrows(IllegalArgumentException.class, () -> Simulation.of(0, Parameters.usual(), 1));
        assertThrows(IllegalArgumentException.class, () -> Simulation.of(300_001, Parameters.usual(), 1));
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String digest(Post post) {
        try {
            byte[] text = post.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
