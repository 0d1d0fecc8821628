package id.tumbuh.server.sync.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.testing.TestServer;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Every form of every fact there ever was can be read for ever. */
class GoldenKindsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static TestServer server = TestServer.start(List.of());

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyVersionOfEveryKindHasAGoldenFileThatIsRead() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (FactKind kind : server.bean(Kinds.class).all()) {
            for (int version = 1; version <= kind.version(); version++) {
                String file = "/facts/" + kind.name() + ".v" + version + ".json";
                Entry entry = golden(file);
                if (entry.fact() == null || !entry.fact().kind().equals(kind.name())) {
                    wrong.add(file + " is no fact of its kind");
                } else if (!kind.check().of(entry.fact().body(), version).isEmpty()) {
                    wrong.add(file + ": " + kind.check().of(entry.fact().body(), version));
                } else if ((kind.about() != FactKind.About.PLACE)
                        != (entry.fact().subject() != null)) {
                    wrong.add(file + ": whom it is about");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static Entry golden(String file) throws IOException {
        try (InputStream stream = GoldenKindsTest.class.getResourceAsStream(file)) {
            assertNotNull(stream, file + " is missing");
            return server.bean(EntryReader.class).read(JSON.readTree(stream));
        }
    }
}
