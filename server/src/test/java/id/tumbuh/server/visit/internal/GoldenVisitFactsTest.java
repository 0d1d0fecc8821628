package id.tumbuh.server.visit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tumbuh.server.sync.FactKind;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every form of every kind ever released stays readable: its file is never changed, a new form gets a new one. */
class GoldenVisitFactsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void everyVersionOfEveryKindIsReadWithoutAWarning() throws IOException {
        for (FactKind kind : kinds().values()) {
            for (int version = 1; version <= kind.version(); version++) {
                String file = "/facts/" + kind.name() + ".v" + version + ".json";
                JsonNode fact = read(file);
                assertThat(fact.path("type").stringValue()).as(file).isEqualTo(kind.name());
                assertThat(kind.check().of(fact.path("body"), version)).as(file).isEmpty();
            }
        }
    }

    @Test
    void whatAParentReportedIsReadWithTheLetterOnPaper() throws IOException {
        JsonNode fact = read("/facts/visit.measured.v1.reported.json");
        assertThat(MeasuredBody.check(fact.path("body"), 1)).isEmpty();
        MeasuredBody body = MeasuredBody.of(fact.path("body"));
        assertThat(body.paper()).isEqualTo("N");
        assertThat(body.source()).isEqualTo("photo");
        assertThat(fact.path("by").stringValue()).isEqualTo("parent");
    }

    private static Map<String, FactKind> kinds() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Clock.class, Clock::systemUTC);
            context.register(VisitKinds.class);
            context.refresh();
            Map<String, FactKind> kinds = new TreeMap<>();
            context.getBeansOfType(FactKind.class).values().forEach(kind -> kinds.put(kind.name(), kind));
            assertThat(kinds).hasSize(17);
            return kinds;
        }
    }

    private static JsonNode read(String file) throws IOException {
        try (InputStream stream = GoldenVisitFactsTest.class.getResourceAsStream(file)) {
            assertThat(stream).as(file).isNotNull();
            return JSON.readTree(stream);
        }
    }
}
