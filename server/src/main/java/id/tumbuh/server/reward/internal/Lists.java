package id.tumbuh.server.reward.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.Semester;
import id.tumbuh.care.reward.child.Channel;
import id.tumbuh.care.reward.child.PostMonth;
import id.tumbuh.care.reward.child.RewardChild;
import id.tumbuh.care.reward.child.RewardMonth;
import id.tumbuh.care.reward.list.Announcement;
import id.tumbuh.care.reward.list.RewardLists;
import id.tumbuh.care.reward.list.RewardMark;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.sync.Posyandus;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The lists of a posyandu: worked out now, or as they were proposed. In the scope of the running transaction. */
@Component
class Lists {
    /** The form of the rows and of their hash. */
    static final String FORM = "reward-1";

    private final PostReader reader;
    private final Programmes programmes;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    Lists(PostReader reader, Programmes programmes, JdbcTemplate jdbc, JsonMapper json) {
        this.reader = reader;
        this.programmes = programmes;
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Lists as they come out now.
     *
     * @param rows of every child, as a proposal would carry them
     * @param hash of the rows and of what they were made by
     */
    record Draft(Programme programme, PostRecord post, RewardLists lists, ArrayNode rows, String hash) {}

    /**
     * Where lists stand.
     *
     * @param head what the next step builds on
     */
    record Standing(
            ListState state,
            @Nullable UUID head,
            @Nullable UUID proposal,
            @Nullable UUID approved) {
        static final Standing NONE = new Standing(ListState.DRAFT, null, null, null);
    }

    /**
     * A proposal.
     *
     * @param reason why the bidan let it pass with a month that is not signed
     */
    record Proposal(
            UUID fact,
            int month,
            Programme programme,
            Semester semester,
            String hash,
            boolean blocked,
            JsonNode evidence,
            @Nullable String reason) {}

    /** The draft of a posyandu; a problem where no programme holds there. */
    Draft draft(Posyandus.Site site, Period period) {
        PostRecord post = Objects.requireNonNull(
                reader.read(site.path(), Set.of(site.id()), period.number()).get(site.id()), "asked for");
        Integer open = post.openDay();
        Programme programme = programmes.inForce(site.path(), site.id(), open == null ? period.lastDay() : open);
        return draft(programme, post, period);
    }

    static Draft draft(Programme programme, PostRecord post, Period period) {
        RewardLists lists = RewardLists.of(programme, period.number(), post.months(), post.children());
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        lists.verdicts().stream()
                .sorted(Comparator.comparing(verdict -> verdict.child()))
                .forEach(verdict -> rows.add(
                        VerdictRow.of(verdict, post.facts().getOrDefault(UUID.fromString(verdict.child()), Map.of()))));
        String content = FORM + "\n" + post.posyandu() + "\n" + period.text() + "\n" + Settings.json(programme) + "\n"
                + Words.keep(lists.blocks()) + "\n" + rows;
        return new Draft(
                programme,
                post,
                lists,
                rows,
                HexFormat.of().formatHex(Ids.sha256(content.getBytes(StandardCharsets.UTF_8))));
    }

    /** What a proposal of a draft says. */
    static ObjectNode body(Draft draft, Period period) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("period", period.text());
        body.put("form", FORM);
        body.put("rules", draft.programme().ruleVersion());
        body.set("programme", Settings.json(draft.programme()));
        body.put("semester", new Period(draft.lists().semester().first()).text());
        body.put("hash", draft.hash());
        body.set("posts", posts(draft.post()));
        body.set("blocks", Words.keep(draft.lists().blocks()));
        body.set("children", draft.rows());
        return body;
    }

    /** The posyandu's months: day, held, signed, and the signature. */
    static ArrayNode posts(PostRecord post) {
        ArrayNode posts = JsonNodeFactory.instance.arrayNode();
        post.months().stream().sorted(Comparator.comparingInt(PostMonth::month)).forEach(month -> {
            ArrayNode one = posts.addArray().add(month.day()).add(month.held()).add(month.validated());
            UUID signature = post.signatures().get(month.month());
            if (signature == null) {
                one.addNull();
            } else {
                one.add(signature.toString());
            }
        });
        return posts;
    }

    JsonNode read(String stored) {
        return json.readTree(stored);
    }

    Standing standing(String posyandu, Period period) {
        List<Standing> found = jdbc.query(
                "select state, head, proposal, approved from reward_state where posyandu = ? and month = ?",
                (row, number) -> new Standing(
                        ListState.values()[row.getInt("state")],
                        row.getObject("head", UUID.class),
                        row.getObject("proposal", UUID.class),
                        row.getObject("approved", UUID.class)),
                posyandu,
                period.number());
        return found.isEmpty() ? Standing.NONE : found.getFirst();
    }

    Proposal proposal(UUID fact) {
        return jdbc.query(
                        """
                        select p.*, (select v.reason from reward_fact v where v.base = p.fact and v.kind = 1 and v.reason is not null
                                     order by v.fact desc limit 1) as let
                        from reward_fact p where p.fact = ?""",
                        (row, number) -> new Proposal(
                                fact,
                                row.getInt("month"),
                                Settings.of(json.readTree(row.getString("programme"))),
                                new Semester(row.getInt("semester")),
                                row.getString("hash"),
                                row.getBoolean("blocked"),
                                json.readTree(row.getString("evidence")),
                                row.getString("let")),
                        fact)
                .getFirst();
    }

    /** The rows of a proposal, as they were hashed. */
    ArrayNode rows(UUID proposal) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        jdbc.query(
                "select verdict from reward_row where proposal = ? order by person::text",
                row -> {
                    rows.add(json.readTree(row.getString(1)));
                },
                proposal);
        return rows;
    }

    /** What may be told of the rows of a proposal, by what families allow now and who gains not by now. */
    Announcement announcement(Posyandus.Site site, Period period, ArrayNode rows, Channel channel) {
        PostRecord post = Objects.requireNonNull(
                reader.read(site.path(), Set.of(site.id()), period.number()).get(site.id()), "asked for");
        Map<String, RewardChild> children = new HashMap<>();
        post.children().forEach(child -> children.put(child.id(), child));
        List<String> named = new ArrayList<>();
        int others = 0;
        for (JsonNode row : rows) {
            String id = row.path("person").stringValue();
            RewardChild child = children.get(id);
            boolean died = (child != null && child.died()) || isMarked(row, RewardMark.TANPA_PESAN);
            if (row.path("eligible").asBoolean(false) && !died) {
                boolean quiet = row.path("quiet").asBoolean(false) || (child != null && isNotGaining(child));
                if (child != null && !quiet && child.consent().contains(channel)) {
                    named.add(id);
                } else {
                    others++;
                }
            }
        }
        return new Announcement(named, others);
    }

    private static boolean isMarked(JsonNode row, RewardMark mark) {
        return row.path("marks").valueStream().anyMatch(one -> one.asString("").equals(mark.name()));
    }

    private static boolean isNotGaining(RewardChild child) {
        return child.months().stream()
                .filter(month -> month.grams() != null)
                .max(Comparator.comparingInt(RewardMonth::month))
                .filter(month -> month.letter() == Letter.T)
                .isPresent();
    }
}
