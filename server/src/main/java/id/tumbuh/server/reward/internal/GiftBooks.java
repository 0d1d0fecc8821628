package id.tumbuh.server.reward.internal;

import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.RewardRole;
import id.tumbuh.care.reward.Semester;
import id.tumbuh.care.reward.gift.CancelReason;
import id.tumbuh.care.reward.gift.Entitlement;
import id.tumbuh.care.reward.gift.GiftAct;
import id.tumbuh.care.reward.gift.GiftBook;
import id.tumbuh.care.reward.gift.GiftFact;
import id.tumbuh.care.reward.gift.GiftKey;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.people.Children;
import id.tumbuh.server.sync.Posyandus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Everybody's entitlements, from the lists and from what was done with the gifts. In the scope of the running transaction. */
@Component
class GiftBooks {
    private static final String LISTED = """
            select s.posyandu, r.person, p.fact, p.semester, p.programme, p.at, s.approved = p.fact as approved, s.state, a.role
            from reward_state s join reward_fact p on p.fact in (s.proposal, s.approved) join reward_row r on r.proposal = p.fact
            left join lateral (
              select v.role from reward_fact v where v.posyandu = s.posyandu and v.month = s.month and v.kind = 2 and v.hash = p.hash
              order by v.fact desc limit 1) a on true
            where s.path >= ? and s.path < ? and r.eligible""";
    private static final String DONE = """
            select fact, kind, posyandu, person, semester, day, ord, kader, item, receiver, proof, reason, base, actor, conflict
            from gift_fact where path >= ? and path < ?""";

    private final JdbcTemplate jdbc;
    private final Children children;
    private final JsonMapper json;

    GiftBooks(JdbcTemplate jdbc, Children children, JsonMapper json) {
        this.jdbc = jdbc;
        this.children = children;
        this.json = json;
    }

    /**
     * Something done with a gift.
     *
     * @param conflict a second hand-over, also where the first lies beyond what the caller sees
     */
    record Done(
            GiftFact fact,
            GiftKind kind,
            String posyandu,
            @Nullable String item,
            boolean conflict) {}

    /** Who is on a list. */
    private record Listed(
            String posyandu,
            UUID person,
            UUID proposal,
            int semester,
            Programme programme,
            int day,
            boolean approved,
            ListState state,
            RewardRole role) {}

    /**
     * The book of an area.
     *
     * @param programme by which the newest of its lists was made
     * @param posyandu by child and half-year, whose entitlement it is
     * @param takenBack ids of what somebody who may has taken back
     */
    record Book(
            Programme programme,
            List<Entitlement> entitlements,
            List<Done> done,
            Map<GiftKey, String> posyandu,
            Set<String> takenBack) {}

    /** The book of an area. */
    Book of(ScopePath range) {
        List<Listed> listed = listed(range);
        List<Done> raw = jdbc.query(DONE, (row, number) -> done(row), range.from(), range.until());
        Map<UUID, UUID> kept = kept(listed, raw);
        List<GiftFact> facts = new ArrayList<>();
        Map<GiftKey, String> places = new HashMap<>();
        for (Listed one : listed) {
            String child = kept.getOrDefault(one.person(), one.person()).toString();
            facts.addAll(acts(one, child));
            places.put(new GiftKey(child, new Semester(one.semester())), one.posyandu());
        }
        List<Done> done = new ArrayList<>();
        for (Done one : raw) {
            UUID person = UUID.fromString(one.fact().child());
            GiftFact fact =
                    renamed(one.fact(), kept.getOrDefault(person, person).toString());
            facts.add(fact);
            done.add(new Done(fact, one.kind(), one.posyandu(), one.item(), one.conflict()));
            places.putIfAbsent(new GiftKey(fact.child(), fact.semester()), one.posyandu());
        }
        Programme programme =
                listed.isEmpty() ? Programme.SEBATANG_KAYU : listed.getLast().programme();
        GiftBook book = GiftBook.of(programme, facts);
        return new Book(programme, book.entitlements(), done, places, book.takenBack());
    }

    /** By child where its gift for a half-year stands. */
    Map<UUID, String> states(Posyandus.Site site, Semester semester) {
        Map<UUID, String> states = new HashMap<>();
        for (Entitlement entitlement : of(site.path()).entitlements()) {
            if (entitlement.key().semester().equals(semester)) {
                states.put(
                        UUID.fromString(entitlement.key().child()),
                        entitlement.state().code());
            }
        }
        return states;
    }

    /** What a list says of a child's gift, as the acts that led to it. */
    private static List<GiftFact> acts(Listed one, String child) {
        Semester semester = new Semester(one.semester());
        String id = one.proposal() + "/" + child;
        List<GiftFact> acts = new ArrayList<>();
        acts.add(GiftFact.of(id + "/1", child, semester, GiftAct.USULKAN, RewardRole.BIDAN, one.day()));
        if (one.approved() || one.state() == ListState.VALIDATED) {
            acts.add(GiftFact.of(id + "/2", child, semester, GiftAct.VALIDASI_USULAN, RewardRole.BIDAN, one.day()));
        }
        if (one.approved()) {
            acts.add(GiftFact.of(id + "/3", child, semester, GiftAct.SETUJUI, one.role(), one.day()));
        }
        return acts;
    }

    private List<Listed> listed(ScopePath range) {
        Map<String, Programme> read = new HashMap<>();
        return jdbc.query(
                LISTED,
                (row, number) -> {
                    Programme programme =
                            read.computeIfAbsent(row.getString("programme"), text -> Settings.of(json.readTree(text)));
                    String role = row.getString("role");
                    return new Listed(
                            row.getString("posyandu"),
                            row.getObject("person", UUID.class),
                            row.getObject("fact", UUID.class),
                            row.getInt("semester"),
                            programme,
                            (int) row.getTimestamp("at")
                                    .toInstant()
                                    .atZone(ZoneOffset.UTC)
                                    .toLocalDate()
                                    .toEpochDay(),
                            row.getBoolean("approved"),
                            ListState.values()[row.getInt("state")],
                            role == null ? programme.approvers().getFirst() : RewardRole.valueOf(role));
                },
                range.from(),
                range.until());
    }

    private static Done done(ResultSet row) throws SQLException {
        GiftKind kind = GiftKind.values()[row.getInt("kind")];
        String reason = row.getString("reason");
        GiftFact fact = new GiftFact(
                row.getString("fact"),
                row.getString("person"),
                new Semester(row.getInt("semester")),
                kind.act(),
                row.getBoolean("kader") ? RewardRole.KADER : RewardRole.BIDAN,
                row.getInt("day"),
                row.getInt("ord"),
                row.getString("receiver"),
                row.getString("proof"),
                reason == null ? null : CancelReason.valueOf(reason),
                row.getString("base"),
                row.getString("actor"));
        return new Done(fact, kind, row.getString("posyandu"), row.getString("item"), row.getBoolean("conflict"));
    }

    private static GiftFact renamed(GiftFact fact, String child) {
        return new GiftFact(
                fact.id(),
                child,
                fact.semester(),
                fact.act(),
                fact.by(),
                fact.day(),
                fact.order(),
                fact.receiver(),
                fact.proof(),
                fact.reason(),
                fact.withdraws(),
                fact.writer());
    }

    /** The records these persons are kept under. */
    private Map<UUID, UUID> kept(List<Listed> listed, List<Done> done) {
        Set<UUID> ids = new HashSet<>();
        listed.forEach(one -> ids.add(one.person()));
        done.forEach(one -> ids.add(UUID.fromString(one.fact().child())));
        Map<UUID, UUID> kept = new HashMap<>();
        children.find(ids).forEach((id, child) -> kept.put(id, child.person()));
        return kept;
    }
}
