package id.tumbuh.server.sync.internal;

import id.tumbuh.server.audit.Action;
import id.tumbuh.server.audit.AuditTrail;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactProblem;
import id.tumbuh.server.sync.Hearing;
import id.tumbuh.server.sync.Outcome;
import id.tumbuh.server.sync.PhoneFace;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.SnapshotPart;
import id.tumbuh.server.sync.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a phone has to hear: first the present state in parts, then every fact of its posyandu in order of arrival.
 *
 * <p>The snapshot carries the sequence number at its start, so that what arrives while it is being sent comes after it once more;
 * applying a fact twice changes nothing.
 */
@Component
class Changes {
    private static final int MOST_ITEMS = 5_000;
    /** The part that tells of the posyandu itself; it has one item. */
    private static final String PLACE = "place";

    /** Facts of the posyandu itself and what it was told of, in one order. */
    private static final String FEED = """
            select seq, id as fact, null::uuid as person from fact where posyandu = :posyandu and seq > :since
            union all
            select seq, fact, person from notice where posyandu = :posyandu and seq > :since
            order by seq limit :most""";

    /**
     * A page of what a phone has to hear.
     *
     * @param cursor what to ask with next time
     * @param more whether there is something after this page already
     */
    record Page(UUID epoch, String cursor, boolean more, List<Item> items) {}

    /** A fact, or a part of the snapshot. */
    record Item(String kind, Object content) {}

    private final JdbcClient jdbc;
    private final FactRows rows;
    private final Scoped scoped;
    private final ThisServer server;
    private final Posyandus posyandus;
    private final Gone gone;
    private final List<SnapshotPart> parts;
    private final List<PhoneFace> faces;
    private final List<Hearing> hearings;
    private final AuditTrail audit;

    Changes(
            JdbcClient jdbc,
            FactRows rows,
            Scoped scoped,
            ThisServer server,
            Posyandus posyandus,
            Gone gone,
            List<SnapshotPart> parts,
            List<PhoneFace> faces,
            List<Hearing> hearings,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.scoped = scoped;
        this.server = server;
        this.posyandus = posyandus;
        this.gone = gone;
        this.parts = List.copyOf(parts);
        this.faces = List.copyOf(faces);
        this.hearings = List.copyOf(hearings);
        this.audit = audit;
    }

    Page page(Caller caller, @Nullable String asked, @Nullable String since, int limit) {
        int most = Math.clamp(limit, 1, MOST_ITEMS);
        Cursor cursor = since == null ? null : Cursor.parse(since);
        String posyandu = posyandu(caller, cursor == null ? asked : cursor.posyandu());
        if (cursor != null && !cursor.epoch().equals(server.epoch())) {
            throw new Problem(FactProblem.EPOCH, Map.of("epoch", server.epoch().toString()));
        }
        return scoped.in(caller.scope(), () -> {
            if (cursor == null) {
                // From here on the phone holds the posyandu's people: that is worth a line in the trail, each later
                // page is not.
                audit.note(caller, Action.CHANGES_READ, List.of(), List.of());
            }
            Cursor from = cursor == null ? new Cursor(server.epoch(), posyandu, newest(posyandu), 0, null) : cursor;
            return from.part() == null ? since(from, most) : snapshot(from, most);
        });
    }

    /** The posyandu of the phone; staff name one of theirs. */
    private String posyandu(Caller caller, @Nullable String asked) {
        if (asked == null) {
            throw new Problem(GeneralProblem.INVALID, Map.of("field", "posyandu"));
        }
        Posyandus.Site site = posyandus.find(Set.of(asked)).get(asked);
        if (site == null || !caller.scope().contains(site.path())) {
            throw new Problem(GeneralProblem.NOT_FOUND);
        }
        return asked;
    }

    /** A cursor is kept by the phone: what comes back as its last key may be anything. */
    private static List<SnapshotPart.Item> page(SnapshotPart part, String posyandu, @Nullable String after, int most) {
        try {
            return part.page(posyandu, after, most);
        } catch (IllegalArgumentException e) {
            throw new Problem(FactProblem.CURSOR);
        }
    }

    private long newest(String posyandu) {
        return jdbc.sql("""
                        select greatest(coalesce((select max(seq) from fact where posyandu = :posyandu), 0),
                                        coalesce((select max(seq) from notice where posyandu = :posyandu), 0))""").param("posyandu", posyandu).query(Long.class).single();
    }

    private Page snapshot(Cursor from, int most) {
        List<Item> items = new ArrayList<>();
        int part = from.part() == null ? 0 : from.part();
        String after = from.after();
        while (part < parts.size() && items.size() < most) {
            int room = most - items.size();
            List<SnapshotPart.Item> page = page(parts.get(part), from.posyandu(), after, room);
            for (SnapshotPart.Item item : page) {
                items.add(item(parts.get(part).name(), item.content()));
                after = item.key();
            }
            if (page.size() < room) {
                part++;
                after = null;
            }
        }
        boolean done = part >= parts.size();
        Cursor next = new Cursor(from.epoch(), from.posyandu(), from.seq(), done ? null : part, done ? null : after);
        return answer(next, items, !done);
    }

    private Page since(Cursor from, int most) {
        List<FeedRow> feed = jdbc.sql(FEED)
                .param("posyandu", from.posyandu())
                .param("since", from.seq())
                .param("most", most)
                .query((row, number) -> new FeedRow(
                        row.getLong("seq"), row.getObject("fact", UUID.class), row.getObject("person", UUID.class)))
                .list();
        Map<UUID, FactRows.Stored> facts = facts(feed, from.posyandu());
        facts.keySet().removeAll(gone.hidden(from.posyandu(), facts.values()));
        Map<UUID, Hearing.Heard> heard = heard(facts.values());
        Set<UUID> late = new HashSet<>();
        hearings.forEach(one -> late.addAll(one.late(facts.keySet())));
        List<Item> items = new ArrayList<>();
        long seq = from.seq();
        for (FeedRow row : feed) {
            seq = row.seq();
            FactRows.Stored stored = row.fact() == null ? null : facts.get(row.fact());
            if (stored != null) {
                items.add(item("fact", fact(stored, heard.get(row.fact()), late.contains(row.fact()))));
            }
            if (row.person() != null) {
                person(from.posyandu(), row.person(), items);
            }
            if (row.fact() == null && row.person() == null) {
                place(from.posyandu(), items);
            }
        }
        return answer(new Cursor(from.epoch(), from.posyandu(), seq, null, null), items, feed.size() == most);
    }

    private record FeedRow(
            long seq, @Nullable UUID fact, @Nullable UUID person) {}

    private Map<UUID, FactRows.Stored> facts(List<FeedRow> feed, String posyandu) {
        Set<UUID> ids = new HashSet<>();
        for (FeedRow row : feed) {
            if (row.fact() != null) {
                ids.add(row.fact());
            }
        }
        Map<UUID, FactRows.Stored> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        Object own = ids.toArray(UUID[]::new);
        for (FactRows.Stored stored : rows.query("select " + FactRows.COLUMNS + " from fact where id = any(?)", own)) {
            found.put(stored.fact().id(), stored);
        }
        ids.removeAll(found.keySet());
        if (!ids.isEmpty()) {
            Object told = ids.toArray(UUID[]::new);
            String sql = "select " + FactRows.COLUMNS + " from fact_told(?, ?)";
            for (FactRows.Stored stored : rows.query(sql, told, posyandu)) {
                found.put(stored.fact().id(), stored);
            }
        }
        return found;
    }

    /** The posyandu itself or its settings changed. */
    private void place(String posyandu, List<Item> items) {
        for (SnapshotPart part : parts) {
            if (part.name().equals(PLACE)) {
                part.page(posyandu, null, 1).forEach(item -> items.add(item(PLACE, item.content())));
            }
        }
    }

    /** Somebody came, and all of the history with them, or left. */
    private void person(String posyandu, UUID person, List<Item> items) {
        boolean here = false;
        for (SnapshotPart part : parts) {
            for (SnapshotPart.Item item : part.of(posyandu, person)) {
                here = true;
                items.add(item(part.name(), item.content()));
            }
        }
        if (!here) {
            items.add(item("left", JsonNodeFactory.instance.objectNode().put("id", person.toString())));
        }
    }

    /** Of what builds on something: only that speaks of another's word. */
    private Map<UUID, Hearing.Heard> heard(Collection<FactRows.Stored> facts) {
        List<UUID> words = facts.stream()
                .map(FactRows.Stored::fact)
                .filter(fact -> fact.base() != null)
                .map(Fact::id)
                .toList();
        Map<UUID, Hearing.Heard> heard = new HashMap<>();
        hearings.forEach(one -> heard.putAll(one.of(words)));
        return heard;
    }

    private JsonNode fact(FactRows.Stored stored, Hearing.@Nullable Heard heard, boolean late) {
        Fact fact = stored.fact();
        if (stored.state() == State.HELD || stored.state() == State.QUARANTINED) {
            // Only what became of it; what it says is nobody's business before it is taken.
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("id", fact.id().toString())
                    .put("state", Outcome.word(stored.state()))
                    .put("code", stored.code());
        }
        if (heard != null && !heard.counts()) {
            // What does not count is not sent: whoever knows nothing of this word would fold it like any other.
            ObjectNode unheard = JsonNodeFactory.instance
                    .objectNode()
                    .put("id", fact.id().toString())
                    .put("heard", false);
            return state(unheard, stored);
        }
        JsonNode body = fact.body();
        for (PhoneFace face : faces) {
            if (face.knows(fact.kind())) {
                body = face.body(fact);
            }
        }
        ObjectNode node = WireFact.of(fact, body);
        if (heard != null) {
            node.remove("base");
            if (heard.over() != null) {
                node.put("base", heard.over().toString());
            }
        }
        if (late) {
            node.put("late", true);
        }
        return state(node, stored);
    }

    private static ObjectNode state(ObjectNode node, FactRows.Stored stored) {
        if (stored.state() != State.ACCEPTED) {
            node.put("state", Outcome.word(stored.state()));
            node.put("code", stored.code());
        }
        return node;
    }

    private static Item item(String kind, JsonNode content) {
        return new Item(kind, content);
    }

    private Page answer(Cursor next, List<Item> items, boolean more) {
        return new Page(server.epoch(), next.text(), more, items);
    }
}
