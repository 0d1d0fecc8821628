package id.tumbuh.server.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.testing.TestServer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Role by operation by area, on the running application. All cells are tried, then all that are wrong are told. */
class MatrixTest {
    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);
    private static final Set<String> BEYOND = Set.of("TMB-ACCESS-SCOPE", "TMB-FACT-OUT-OF-SCOPE");

    private static TestServer server = TestServer.start(Land.PLACES, "tumbuh.limits.burst=1000000");
    private static Map<Role, Actor> actors = new EnumMap<>(Role.class);
    private static Map<String, List<String>> things = new HashMap<>();

    @BeforeAll
    static void furnish() {
        for (String path : Land.PLACES) {
            List<String> ids = new ArrayList<>();
            MatrixParts.ALL.forEach(part -> ids.addAll(part.furnish(server, new ScopePath(path))));
            things.put(path, ids);
        }
        for (Role role : Role.values()) {
            actors.put(role, Actor.of(server, role));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyOperationHasARowAndEveryRowAnOperation() {
        SortedSet<String> documented = new TreeSet<>();
        server.send("GET", "/api/docs", null)
                .json()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method ->
                                documented.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        SortedSet<String> rows = new TreeSet<>();
        Matrix.rows().forEach(row -> rows.add(row.operation()));

        assertEquals(documented, rows);
    }

    @Test
    void strangersEnterOnlyWhatIsOpen() {
        List<String> wrong = new ArrayList<>();
        for (Matrix row : Matrix.rows()) {
            TestServer.Answer answer =
                    server.send(row.method(), filled(row, sample(row, Land.place(Role.KADER, Land.Area.OWN))), "{}");
            boolean stopped = answer.status() == 401 && answer.code().equals("TMB-ACCESS-NOT-SIGNED-IN");
            if (stopped == (row.door() == Matrix.Door.OPEN) || answer.status() >= 500) {
                wrong.add(row.operation() + ": " + answer.status() + " " + answer.body());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noCellAllowsWhatTheTableForbids() {
        List<String> wrong = new ArrayList<>();
        for (Matrix row : Matrix.rows()) {
            if (row.door() != Matrix.Door.OPEN && !row.operation().equals("DELETE /api/session")) {
                for (Role role : Role.values()) {
                    for (Land.Area area : Land.Area.values()) {
                        cell(row, role, area, wrong);
                    }
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static void cell(Matrix row, Role role, Land.Area area, List<String> wrong) {
        ScopePath place = Land.place(role, area);
        MatrixPart.Sample sample = sample(row, place);
        TestServer.Answer answer = actor(role).send(row.method(), filled(row, sample), sample.body());
        String cell = row.operation() + " " + role + " " + area + ": " + answer.status() + " " + answer.body();
        boolean foreign = area != Land.Area.OWN && row.reach() == Matrix.Reach.ONE;
        if (!row.allowed().contains(role)) {
            if (answer.status() != 403 && answer.status() != 401) {
                wrong.add("allowed: " + cell);
            }
        } else if (foreign) {
            if (!REFUSED.contains(answer.status()) && !BEYOND.contains(answer.code())) {
                wrong.add("beyond the area: " + cell);
            }
        } else if (REFUSED.contains(answer.status()) || answer.status() >= 500) {
            wrong.add("refused: " + cell);
        }
        for (String id : foreignIds(role)) {
            if (answer.body().contains(id)) {
                wrong.add("shows " + id + ": " + cell);
            }
        }
    }

    /** Ids of what lies beyond the role's area; of the areas above, only what is in them: their own ids are part of every path. */
    private static List<String> foreignIds(Role role) {
        ScopePath own = Land.scope(role);
        List<String> ids = new ArrayList<>();
        things.forEach((path, found) -> {
            ScopePath there = new ScopePath(path);
            if (!own.contains(there)) {
                ids.addAll(found);
                if (!there.contains(own)) {
                    ids.add(Land.id(there));
                }
            }
        });
        return ids;
    }

    private static Actor actor(Role role) {
        Actor actor = actors.get(role);
        if (actor == null) {
            throw new IllegalStateException("nobody plays " + role);
        }
        return actor;
    }

    private static MatrixPart.Sample sample(Matrix row, ScopePath place) {
        for (MatrixPart part : MatrixParts.ALL) {
            MatrixPart.Sample sample = part.sample(server, row.operation(), place);
            if (sample != null) {
                return sample;
            }
        }
        if (row.reach() == Matrix.Reach.ONE) {
            throw new IllegalStateException("no part makes a sample for " + row.operation());
        }
        return row.method().equals("POST") ? MatrixPart.Sample.body(body(row)) : MatrixPart.Sample.query("");
    }

    private static String body(Matrix row) {
        return row.operation().equals("POST /api/sync/facts") ? "{\"facts\":[]}" : "{}";
    }

    private static String filled(Matrix row, MatrixPart.Sample sample) {
        String path = row.path();
        for (Map.Entry<String, String> variable : sample.variables().entrySet()) {
            path = path.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        return path + sample.query();
    }
}
