package id.tumbuh.server.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillsTest {
    private static final int KILLS = 2;

    @Test
    void answeredFactsOutliveKillsOfTheServerAndOfItsDatabase(@TempDir Path folder) throws Exception {
        Kills kills = new Kills(folder.resolve("data"), System.getProperty("java.class.path"));

        String missing = kills.run(Integer.getInteger("kills", KILLS), 1);

        assertEquals("", missing);
        assertTrue(kills.answered() > 100, kills.answered() + " facts were answered");
    }

    @Test
    void aKilledRebuildLeavesTheViewsAsTheyWere(@TempDir Path folder) throws Exception {
        List<String> views = new KilledRebuild(folder.resolve("data"), System.getProperty("java.class.path")).run();

        assertTrue(views.getFirst().contains("measurement 5 "), views.getFirst());
        assertEquals(views.getFirst(), views.getLast());
    }
}
