package id.tumbuh.server.people.internal;

import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.Seals;
import id.tumbuh.server.sync.SnapshotPart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Households, and pregnancies that last or ended within twelve months, in the form of the facts they came as: what was said of one is few
 * facts, and whoever edits it names the newest of them. Masked as {@link PersonFace} says.
 */
@Component
@Order(210)
class DetailSnapshot implements SnapshotPart {
    private static final int MONTHS = 12;
    private static final UUID FIRST = new UUID(0, 0);
    private static final String RECORDS = """
            select h.person, h.id from household h where h.path = ? and (?::uuid is null or h.person = ?)
            union all
            select g.person, g.id from pregnancy g
            where g.path = ? and (g.ended_day is null or g.ended_day >= ?) and (?::uuid is null or g.person = ?)""";

    private final JdbcTemplate jdbc;
    private final PersonFacts facts;
    private final List<DetailView> views;
    private final Posyandus posyandus;
    private final Seals seals;
    private final Clock clock;
    private final JsonMapper json;

    DetailSnapshot(
            JdbcTemplate jdbc,
            PersonFacts facts,
            List<DetailView> views,
            Posyandus posyandus,
            Seals seals,
            Clock clock,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.views = List.copyOf(views);
        this.posyandus = posyandus;
        this.seals = seals;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public String name() {
        return "entry";
    }

    @Override
    public List<Item> page(String posyandu, @Nullable String after, int most) {
        UUID last = after == null ? FIRST : UUID.fromString(after);
        return told(posyandu, null).stream()
                .filter(fact -> IdOrder.IDS.compare(fact.id(), last) > 0)
                .limit(most)
                .map(this::item)
                .toList();
    }

    @Override
    public List<Item> of(String posyandu, UUID person) {
        return told(posyandu, person).stream().map(this::item).toList();
    }

    /** In the order of ids. */
    private List<PersonFact> told(String posyandu, @Nullable UUID only) {
        Map<UUID, Set<UUID>> records = records(posyandu, only);
        List<PersonFact> told = new ArrayList<>();
        facts.of(records.keySet(), seals.ring(records.keySet()))
                .forEach((person, kept) -> kept.forEach(one -> {
                    UUID record = record(one.fact());
                    if (record != null && records.getOrDefault(person, Set.of()).contains(record)) {
                        told.add(one.fact());
                    }
                }));
        told.sort(Comparator.comparing(PersonFact::id, IdOrder.IDS));
        return told;
    }

    private Map<UUID, Set<UUID>> records(String posyandu, @Nullable UUID only) {
        Map<UUID, Set<UUID>> records = new HashMap<>();
        Posyandus.Site site = posyandus.find(Set.of(posyandu)).get(posyandu);
        if (site != null) {
            String path = site.path().value();
            long since = LocalDate.now(clock.withZone(site.zone()))
                    .minusMonths(MONTHS)
                    .toEpochDay();
            jdbc.query(
                    RECORDS,
                    row -> {
                        records.computeIfAbsent(row.getObject("person", UUID.class), unused -> new HashSet<>())
                                .add(row.getObject("id", UUID.class));
                    },
                    path,
                    only,
                    only,
                    path,
                    since,
                    only,
                    only);
        }
        return records;
    }

    private @Nullable UUID record(PersonFact fact) {
        for (DetailView view : views) {
            if (view.kinds().contains(fact.kind())) {
                return view.record(fact);
            }
        }
        return null;
    }

    private Item item(PersonFact fact) {
        ObjectNode node = json.createObjectNode();
        node.put("id", fact.id().toString());
        node.put("type", fact.kind());
        node.put("v", 1);
        node.put("posyandu", fact.posyandu());
        node.put("subject", fact.person().toString());
        node.put("day", LocalDate.ofEpochDay(fact.day()).toString());
        node.set("body", PersonFace.face(fact.body()));
        if (fact.base() != null) {
            node.put("base", fact.base().toString());
        }
        return new Item(fact.id().toString(), node);
    }
}
