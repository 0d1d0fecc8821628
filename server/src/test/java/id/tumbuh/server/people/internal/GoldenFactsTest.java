package id.tumbuh.server.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tumbuh.server.sync.FactKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Every form of every kind ever released stays readable: its file is never changed, a new form gets a new one. */
class GoldenFactsTest {
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
    void everyFieldOfARegistrationIsShown() throws IOException {
        JsonNode body = read("/facts/person.registered.v1.json").path("body");
        Map<String, JsonNode> fields = Fields.of(body);
        for (Field field : Field.values()) {
            if (field != Field.PHONE && field != Field.FATHER) {
                assertThat(fields).containsKey(field.wire);
            }
        }
        JsonNode back = Fields.nested(fields);
        back.properties().forEach(entry -> assertThat((Object) entry.getValue()).isEqualTo(body.get(entry.getKey())));
        assertThat(back.size()).isEqualTo(body.size() - 1);
    }

    @Test
    void noBodyIsLongerThanAnyScreenMakesIt() throws IOException {
        for (FactKind kind : kinds().values()) {
            ObjectNode body = (ObjectNode)
                    read("/facts/" + kind.name() + ".v1.json").path("body").deepCopy();
            int most = kind.personal() ? 12_000 : 4_000;
            body.put("filling", "");
            body.put("filling", "a".repeat(most - body.toString().length()));
            assertThat(kind.check().of(body, 1)).as(kind.name()).isEmpty();
            body.put("filling", body.path("filling").stringValue() + "a");
            assertThat(kind.check().of(body, 1))
                    .as(kind.name())
                    .containsExactly(new FactKind.Finding("TMB-FACT-BODY", "body", true));
        }
    }

    @Test
    void nullsClear() throws IOException {
        Map<String, JsonNode> fields =
                Fields.of(read("/facts/person.changed.v1.json").path("body"));
        assertThat((Object) fields.get("nik")).isEqualTo(NullNode.getInstance());
        assertThat((Object) fields.get("mother.phone")).isEqualTo(NullNode.getInstance());
        assertThat(fields).doesNotContainKey("also");
    }

    private static Map<String, FactKind> kinds() {
        try (AnnotationConfigApplicationContext context =
                new AnnotationConfigApplicationContext(PersonCheck.class, PeopleKinds.class)) {
            Map<String, FactKind> kinds = new TreeMap<>();
            context.getBeansOfType(FactKind.class).values().forEach(kind -> kinds.put(kind.name(), kind));
            assertThat(kinds).hasSize(16);
            return kinds;
        }
    }

    private static JsonNode read(String file) throws IOException {
        try (InputStream stream = GoldenFactsTest.class.getResourceAsStream(file)) {
            assertThat(stream).as(file).isNotNull();
            return JSON.readTree(stream);
        }
    }
}
