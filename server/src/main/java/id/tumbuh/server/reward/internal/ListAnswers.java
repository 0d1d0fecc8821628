package id.tumbuh.server.reward.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.care.reward.RewardRole;
import id.tumbuh.care.reward.Semester;
import id.tumbuh.care.reward.child.Channel;
import id.tumbuh.care.reward.list.Announcement;
import id.tumbuh.server.audit.Concerns;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.people.Names;
import id.tumbuh.server.sync.Posyandus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Lists A and B with their evidence for who may see names, and what may be told to everybody. */
@Component
public class ListAnswers {
    /** A draft is no fact. */
    private static final UUID NOWHERE = new UUID(0, 0);

    private final Scoped scoped;
    private final Sites sites;
    private final Lists lists;
    private final GiftBooks gifts;
    private final Words words;
    private final Names names;

    ListAnswers(Scoped scoped, Sites sites, Lists lists, GiftBooks gifts, Words words, Names names) {
        this.scoped = scoped;
        this.sites = sites;
        this.lists = lists;
        this.gifts = gifts;
        this.words = words;
        this.names = names;
    }

    /** Which of the two is asked for. */
    public enum Of {
        /** As the lists come out now. */
        DRAFT,
        /** As they were proposed last. */
        PROPOSAL
    }

    /**
     * A month of a child as it was looked at.
     *
     * @param counted how it counts for list A
     * @param gained whether it counts as a gain
     * @param facts the measurements behind it
     */
    public record Month(
            LocalDate day,
            String counted,
            String present,
            @Nullable Integer grams,
            @Nullable String letter,
            @Nullable Integer gain,
            boolean gained,
            boolean signed,
            List<String> facts) {}

    /**
     * A child.
     *
     * @param a ON, OFF or NOT_ASKED; {@code b} likewise
     * @param near whether one month or one decision is all that is missing
     * @param quiet not gaining: its name is never read out and never stands on a board
     * @param excluded why it is looked at for neither list
     * @param gift where its gift stands
     */
    public record Child(
            UUID person,
            @Nullable String name,
            boolean eligible,
            String a,
            String b,
            boolean near,
            boolean quiet,
            Words.@Nullable Said excluded,
            List<Words.Said> marks,
            List<Words.Said> whyA,
            List<Words.Said> whyB,
            List<Month> months,
            @Nullable String gift) {}

    /** A month of the posyandu: whether it was held and signed, and by which signature. */
    public record Post(
            LocalDate day,
            boolean held,
            boolean signed,
            @Nullable UUID signature) {}

    /**
     * The lists of a posyandu.
     *
     * @param base names the step that the next one builds on
     * @param hash of what is shown: handed back with the next step
     * @param changed whether the lists come out otherwise now than they were proposed; null for a draft
     * @param reason why the bidan let them pass with a month that is not signed
     * @param approvers who may approve
     */
    public record Listing(
            String posyandu,
            String period,
            String state,
            @Nullable UUID base,
            Of of,
            String hash,
            @Nullable Boolean changed,
            String programme,
            String rules,
            String semester,
            boolean handOver,
            @Nullable String reason,
            List<RewardRole> approvers,
            List<Words.Said> blocks,
            boolean blocked,
            List<Post> posts,
            List<Child> children)
            implements Concerns {
        @Override
        public Collection<UUID> concerned() {
            return children.stream().map(Child::person).toList();
        }
    }

    /**
     * What may be told: names where the family allows it, and how many more; as the text is for everybody, not how few.
     *
     * @param approved whether it may be told at all
     */
    public record Told(
            String posyandu,
            String period,
            boolean approved,
            List<UUID> persons,
            List<String> names,
            @Nullable Integer others)
            implements Concerns {
        @Override
        public Collection<UUID> concerned() {
            return persons;
        }
    }

    /** The lists; without a wish those that were proposed where there are any that stand. */
    public Listing of(Caller caller, String posyandu, String periodText, @Nullable Of wish) {
        Posyandus.Site site = sites.posyandu(caller, posyandu);
        Period period = Sites.period(periodText);
        return scoped.in(caller.scope(), () -> {
            Lists.Standing standing = lists.standing(site.id(), period);
            UUID proposal = standing.proposal();
            boolean asProposed = wish == null ? standing.state() != ListState.RETURNED : wish == Of.PROPOSAL;
            return proposal != null && asProposed
                    ? proposed(site, period, standing, lists.proposal(proposal))
                    : draft(site, period, standing);
        });
    }

    private Listing draft(Posyandus.Site site, Period period, Lists.Standing standing) {
        Lists.Draft draft = lists.draft(site, period);
        return listing(
                site,
                period,
                standing,
                Of.DRAFT,
                draft.hash(),
                null,
                new Lists.Proposal(
                        NOWHERE,
                        period.number(),
                        draft.programme(),
                        draft.lists().semester(),
                        draft.hash(),
                        !draft.lists().mayBeApproved(null),
                        JsonNodeFactory.instance.objectNode(),
                        null),
                Words.keep(draft.lists().blocks()),
                Lists.posts(draft.post()),
                draft.rows());
    }

    private Listing proposed(Posyandus.Site site, Period period, Lists.Standing standing, Lists.Proposal proposal) {
        boolean changed = !now(site, period).equals(proposal.hash());
        return listing(
                site,
                period,
                standing,
                Of.PROPOSAL,
                proposal.hash(),
                changed,
                proposal,
                proposal.evidence().path("blocks"),
                proposal.evidence().path("posts"),
                lists.rows(proposal.fact()));
    }

    /** The hash as it would be now; another word where no programme holds any more. */
    private String now(Posyandus.Site site, Period period) {
        try {
            return lists.draft(site, period).hash();
        } catch (Problem gone) {
            if (gone.code() != RewardProblem.NONE) {
                throw gone;
            }
            return "";
        }
    }

    private Listing listing(
            Posyandus.Site site,
            Period period,
            Lists.Standing standing,
            Of of,
            String hash,
            @Nullable Boolean changed,
            Lists.Proposal by,
            JsonNode blocks,
            JsonNode posts,
            ArrayNode rows) {
        Map<UUID, String> states = gifts.states(site, by.semester());
        Set<UUID> persons = new HashSet<>();
        rows.forEach(row -> persons.add(VerdictRow.person(row)));
        Map<UUID, String> called = names.of(persons);
        List<Child> children = new ArrayList<>();
        for (JsonNode row : rows) {
            UUID person = VerdictRow.person(row);
            children.add(child(row, called.get(person), states.get(person)));
        }
        List<Post> looked = new ArrayList<>();
        posts.forEach(post -> looked.add(new Post(
                LocalDate.ofEpochDay(post.path(0).asLong()),
                post.path(1).asBoolean(),
                post.path(2).asBoolean(),
                post.path(3).isString() ? UUID.fromString(post.path(3).stringValue()) : null)));
        return new Listing(
                site.id(),
                period.text(),
                standing.state().word(),
                standing.head(),
                of,
                hash,
                changed,
                by.programme().name(),
                by.programme().ruleVersion(),
                new Period(by.semester().first()).text(),
                Semester.handsOver(by.programme(), period.number()),
                by.reason(),
                by.programme().approvers(),
                words.said(blocks),
                by.blocked(),
                looked,
                children);
    }

    private Child child(JsonNode row, @Nullable String name, @Nullable String gift) {
        List<Month> months = new ArrayList<>();
        row.path("months").forEach(cells -> months.add(month(cells)));
        String excluded = Checked.maybe(row, "excluded");
        return new Child(
                VerdictRow.person(row),
                name,
                row.path("eligible").asBoolean(false),
                Checked.text(row, "a"),
                Checked.text(row, "b"),
                row.path("near").asBoolean(false),
                row.path("quiet").asBoolean(false),
                excluded == null ? null : words.named("exclusion." + excluded),
                row.path("marks")
                        .valueStream()
                        .map(mark -> words.named("rewardmark." + mark.asString("")))
                        .filter(Objects::nonNull)
                        .toList(),
                words.said(row.path("whyA")),
                words.said(row.path("whyB")),
                months,
                gift);
    }

    private static Month month(JsonNode cells) {
        List<String> facts = new ArrayList<>();
        cells.path(8).forEach(fact -> facts.add(fact.asString("")));
        return new Month(
                LocalDate.ofEpochDay(cells.path(0).asLong()),
                cells.path(1).asString(""),
                cells.path(2).asString(""),
                number(cells.path(3)),
                cells.path(4).isString() ? cells.path(4).stringValue() : null,
                number(cells.path(5)),
                cells.path(6).asBoolean(false),
                cells.path(7).asBoolean(false),
                facts);
    }

    private static @Nullable Integer number(JsonNode cell) {
        return cell.isInt() ? Integer.valueOf(cell.intValue()) : null;
    }

    /** What may be told of the list that was approved, on a channel; a dinas hears numbers alone. */
    public Told announcement(Caller caller, String posyandu, String periodText, Channel channel) {
        Posyandus.Site site = sites.posyandu(caller, posyandu);
        Period period = Sites.period(periodText);
        return scoped.in(caller.scope(), () -> {
            UUID approved = lists.standing(site.id(), period).approved();
            if (approved == null) {
                return new Told(site.id(), period.text(), false, List.of(), List.of(), null);
            }
            Announcement told = lists.announcement(site, period, lists.rows(approved), channel);
            List<UUID> persons = caller.role() == Role.DINAS
                    ? List.of()
                    : told.named().stream().map(UUID::fromString).toList();
            Map<UUID, String> called = names.of(new HashSet<>(persons));
            int others = told.others() + told.named().size() - called.size();
            return new Told(
                    site.id(),
                    period.text(),
                    true,
                    persons,
                    called.values().stream().sorted().toList(),
                    caller.role() == Role.DINAS ? Integer.valueOf(others) : Sites.told(others));
        });
    }
}
