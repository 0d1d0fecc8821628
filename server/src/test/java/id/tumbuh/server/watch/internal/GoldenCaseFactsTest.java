package id.tumbuh.server.watch.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import id.tumbuh.server.sync.FactKind.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every form of every kind ever released stays readable: its file is never changed, a new form gets a new one. */
class GoldenCaseFactsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static JsonNode body(CaseFact kind) {
        String file = "/facts/" + kind.wire() + ".v1.json";
        try (InputStream stream = GoldenCaseFactsTest.class.getResourceAsStream(file)) {
            assertNotNull(stream, file);
            JsonNode fact = JSON.readTree(stream);
            assertEquals(kind.wire(), fact.path("type").stringValue());
            return fact.path("body");
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    private static List<String> wrong(CaseFact kind, String field, Object value) {
        ObjectNode body = body(kind).deepCopy().asObject();
        body.set(field, JSON.valueToTree(value));
        return CaseBodies.check(kind, body).stream().map(Finding::field).toList();
    }

    @Test
    void everyKindIsReadWithoutAFinding() {
        for (CaseFact kind : CaseFact.values()) {
            assertEquals(List.of(), CaseBodies.check(kind, body(kind)), kind.wire());
        }
    }

    @Test
    void wordsAreOneToTwoHundredLetters() {
        assertEquals(List.of(), wrong(CaseFact.ACCEPTED, "reason", "x".repeat(200)));
        assertEquals(List.of("reason"), wrong(CaseFact.ACCEPTED, "reason", "x".repeat(201)));
        assertEquals(List.of("reason"), wrong(CaseFact.ACCEPTED, "reason", " "));
        assertEquals(List.of("question"), wrong(CaseFact.RETURNED, "question", 7));
        assertEquals(List.of("answer"), wrong(CaseFact.ANSWERED, "answer", "a\nb"));
    }

    @Test
    void whatTheTableDoesNotHaveIsNoBody() {
        assertEquals(List.of("nik"), wrong(CaseFact.ACCEPTED, "nik", "9901010112251234"));
        assertEquals(List.of("question"), wrong(CaseFact.ACCEPTED, "question", "apa?"));
        assertEquals(List.of("key"), wrong(CaseFact.ANSWERED, "key", "x"));
        assertEquals(List.of("period"), wrong(CaseFact.RETURNED, "period", "2026-13"));
        assertEquals(List.of("facts"), wrong(CaseFact.RETURNED, "facts", List.of("x")));
        assertEquals(List.of("case"), wrong(CaseFact.RETURNED, "case", "apa saja"));
    }

    @Test
    void ofAnErasedPersonNoWordStays() {
        for (CaseFact kind : CaseFact.values()) {
            JsonNode left = new CaseRemains().of(kind.wire(), body(kind));
            assertEquals(true, left.has("key"));
            assertEquals(false, left.has(kind.words()));
            assertEquals(left, new CaseRemains().of(kind.wire(), left));
        }
    }
}
