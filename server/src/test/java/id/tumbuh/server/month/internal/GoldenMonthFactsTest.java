package id.tumbuh.server.month.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tumbuh.care.month.Belongs;
import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.Period;
import id.tumbuh.server.sync.FactKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every form of every kind ever released stays readable: its file is never changed, a new form gets a new one. */
class GoldenMonthFactsTest {
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
    void aSignatureIsReadBackToTheSameRowsAndTheSameHash() throws IOException {
        JsonNode body = read("/facts/month.signed.v1.json").path("body");
        List<Counted> counted = SignedBody.counted(body);
        Period period = Objects.requireNonNull(Period.parse("2026-10"));
        assertThat(counted).hasSize(2);
        assertThat(counted.getLast().row().belongs()).isEqualTo(Belongs.GUEST);
        assertThat(Item.STUNTING.counts(counted.getFirst().row(), period)).isTrue();
        assertThat(SignedBody.rows(counted)).isEqualTo(body.path("children"));
        assertThat(SignedBody.hash(SignedBody.rows(counted), SignedBody.form(body), period, 20_740, "tumbuh-2026-11"))
                .isEqualTo(body.path("hash").stringValue());
    }

    private static Map<String, FactKind> kinds() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.register(MonthKinds.class);
            context.refresh();
            Map<String, FactKind> kinds = new TreeMap<>();
            context.getBeansOfType(FactKind.class).values().forEach(kind -> kinds.put(kind.name(), kind));
            assertThat(kinds).hasSize(5);
            return kinds;
        }
    }

    private static JsonNode read(String file) throws IOException {
        try (InputStream stream = GoldenMonthFactsTest.class.getResourceAsStream(file)) {
            assertThat(stream).as(file).isNotNull();
            return JSON.readTree(stream);
        }
    }
}
