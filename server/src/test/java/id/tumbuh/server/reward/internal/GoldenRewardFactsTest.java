package id.tumbuh.server.reward.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tumbuh.server.sync.FactKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every form of every kind ever released stays readable: its file is never changed, a new form gets a new one. */
class GoldenRewardFactsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void everyVersionOfEveryKindIsReadWithoutAWarning() throws IOException {
        for (FactKind kind : kinds().values()) {
            for (int version = 1; version <= kind.version(); version++) {
                JsonNode fact = read(kind, version);
                assertThat(fact.path("type").stringValue()).isEqualTo(kind.name());
                assertThat(kind.check().of(fact.path("body"), version))
                        .as(kind.name())
                        .isEmpty();
            }
        }
    }

    @Test
    void aFieldThatIsMissingIsNamed() throws IOException {
        for (FactKind kind : kinds().values()) {
            ObjectNode body = (ObjectNode) read(kind, 1).path("body");
            String first = body.propertyNames().iterator().next();
            body.remove(first);
            assertThat(kind.check().of(body, 1))
                    .as(kind.name() + " without " + first)
                    .isNotEmpty()
                    .allMatch(FactKind.Finding::fatal);
        }
    }

    @Test
    void whatAFactKeepsIsSaidInWords() throws IOException {
        JsonNode row = read(Objects.requireNonNull(kinds().get("reward.proposed")), 1)
                .path("body")
                .path("children")
                .path(0);
        assertThat(new Words().said(row.path("whyA")).getFirst().id()).contains("tidak datang");
        assertThat(Words.read(JSON.readTree("[\"counted.LATER\",1]"))).isNull();
        assertThat(Words.read(JSON.readTree("[\"counted.DIHITUNG\"]"))).isNull();
    }

    private static Map<String, FactKind> kinds() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.register(RewardKinds.class);
            context.refresh();
            Map<String, FactKind> kinds = new TreeMap<>();
            context.getBeansOfType(FactKind.class).values().forEach(kind -> kinds.put(kind.name(), kind));
            assertThat(kinds).hasSize(17);
            return kinds;
        }
    }

    private static JsonNode read(FactKind kind, int version) throws IOException {
        String file = "/facts/" + kind.name() + ".v" + version + ".json";
        try (InputStream stream = GoldenRewardFactsTest.class.getResourceAsStream(file)) {
            assertThat(stream).as(file).isNotNull();
            return JSON.readTree(stream);
        }
    }
}
