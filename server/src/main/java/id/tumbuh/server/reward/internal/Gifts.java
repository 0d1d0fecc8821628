package id.tumbuh.server.reward.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.care.reward.RewardChoice;
import id.tumbuh.care.reward.Semester;
import id.tumbuh.care.reward.child.RewardChild;
import id.tumbuh.care.reward.gift.Entitlement;
import id.tumbuh.care.reward.gift.GiftAct;
import id.tumbuh.care.reward.gift.GiftFact;
import id.tumbuh.care.reward.gift.GiftKey;
import id.tumbuh.care.reward.gift.GiftState;
import id.tumbuh.care.reward.gift.HandOverDoubt;
import id.tumbuh.care.reward.ledger.StockMove;
import id.tumbuh.server.audit.Concerns;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.people.Names;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactDraft;
import id.tumbuh.server.sync.Facts;
import id.tumbuh.server.sync.Outcome;
import id.tumbuh.server.sync.Posyandus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Gifts: who is to get one, who got one, and what is done with each at the desk. */
@Component
public class Gifts {
    private static final Set<GiftState> APPROVED =
            EnumSet.of(GiftState.DISETUJUI, GiftState.DISIAPKAN, GiftState.DITUNDA);

    private final Scoped scoped;
    private final Sites sites;
    private final GiftBooks books;
    private final PostReader reader;
    private final Names names;
    private final Words words;
    private final Facts facts;

    Gifts(Scoped scoped, Sites sites, GiftBooks books, PostReader reader, Names names, Words words, Facts facts) {
        this.scoped = scoped;
        this.sites = sites;
        this.books = books;
        this.reader = reader;
        this.names = names;
        this.words = words;
        this.facts = facts;
    }

    /**
     * Something done with a gift.
     *
     * @param counts false for a second hand-over, which is a question
     * @param takenBack true where somebody who may has taken it back
     */
    public record Step(
            UUID fact,
            String what,
            LocalDate day,
            @Nullable String item,
            @Nullable String receiver,
            @Nullable String proof,
            @Nullable String reason,
            boolean counts,
            boolean takenBack) {}

    /** A child's gift for a half-year. */
    public record Gift(
            UUID person,
            @Nullable String name,
            String posyandu,
            String semester,
            String state,
            List<Step> steps,
            List<Words.Said> problems) {}

    /** The gifts of a posyandu. */
    public record Gifted(String posyandu, List<Gift> gifts) implements Concerns {
        @Override
        public Collection<UUID> concerned() {
            return gifts.stream().map(Gift::person).toList();
        }
    }

    /**
     * What is done with a gift.
     *
     * @param semester the first month of the half-year
     * @param item what it is, of a reservation or a hand-over
     * @param receiver what the receiver is to the child
     * @param proof the name under which the signature or photo is kept
     * @param reason of a delay, a cancellation or a taking back
     * @param base the fact that is taken back
     */
    public record Act(
            @Nullable UUID person,
            @Nullable String semester,
            @Nullable String item,
            @Nullable String receiver,
            @Nullable String proof,
            @Nullable String reason,
            @Nullable UUID base) {}

    /** All gifts of a posyandu, the newest half-year first. */
    public Gifted of(Caller caller, String posyandu) {
        Posyandus.Site site = sites.posyandu(caller, posyandu);
        return scoped.in(caller.scope(), () -> {
            GiftBooks.Book book = books.of(site.path());
            Map<GiftKey, List<GiftBooks.Done>> done = new HashMap<>();
            book.done()
                    .forEach(one -> done.computeIfAbsent(
                                    new GiftKey(one.fact().child(), one.fact().semester()), key -> new ArrayList<>())
                            .add(one));
            Set<UUID> persons = new HashSet<>();
            book.entitlements()
                    .forEach(one -> persons.add(UUID.fromString(one.key().child())));
            Map<UUID, String> called = names.of(persons);
            List<Gift> gifts = new ArrayList<>();
            for (Entitlement one : book.entitlements()) {
                UUID person = UUID.fromString(one.key().child());
                gifts.add(new Gift(
                        person,
                        called.get(person),
                        book.posyandu().getOrDefault(one.key(), site.id()),
                        new Period(one.key().semester().first()).text(),
                        one.state().code(),
                        steps(one, done.getOrDefault(one.key(), List.of()), book.takenBack()),
                        words.say(one.problems())));
            }
            gifts.sort((one, other) -> other.semester().compareTo(one.semester()));
            return new Gifted(site.id(), gifts);
        });
    }

    private static List<Step> steps(Entitlement entitlement, List<GiftBooks.Done> done, Set<String> takenBack) {
        List<Step> steps = new ArrayList<>();
        for (GiftBooks.Done one : done) {
            GiftFact fact = one.fact();
            steps.add(new Step(
                    UUID.fromString(fact.id()),
                    one.kind().wire(),
                    LocalDate.ofEpochDay(fact.day()),
                    one.item(),
                    fact.receiver(),
                    fact.proof(),
                    fact.reason() == null ? null : fact.reason().code(),
                    !one.conflict() && !entitlement.repeated().contains(fact.id()),
                    takenBack.contains(fact.id())));
        }
        return steps;
    }

    /** Does something with a child's gift; {@code what} is the last part of the kind's name. */
    public Outcome act(Caller caller, String posyandu, String what, Act act) {
        Posyandus.Site site = sites.posyandu(caller, posyandu);
        GiftKind kind = kind(what);
        UUID person = ListDesk.given(act.person(), "/person");
        Period first = Period.parse(act.semester() == null ? "" : act.semester());
        Semester semester = new Semester(ListDesk.given(first, "/semester").number());
        return scoped.in(caller.scope(), () -> {
            facts.hold(site.id());
            GiftBooks.Book book = books.of(site.path());
            Entitlement entitlement = entitlement(book, person, semester);
            int today = sites.today(site);
            check(caller, site, kind, book, entitlement, act, today);
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            body.put("semester", new Period(semester.first()).text());
            put(body, "item", kind == GiftKind.RESERVATION || kind == GiftKind.HAND_OVER ? act.item() : null);
            put(body, "receiver", kind == GiftKind.HAND_OVER ? act.receiver() : null);
            put(body, "proof", kind == GiftKind.HAND_OVER ? act.proof() : null);
            boolean reasoned = kind.ordinal() >= GiftKind.DELAY.ordinal();
            put(body, "reason", reasoned ? act.reason() : null);
            return facts.write(
                    caller,
                    new FactDraft(
                            kind.wire(),
                            1,
                            site.id(),
                            person,
                            null,
                            today,
                            Fact.Place.POSYANDU,
                            Fact.By.NAKES,
                            body,
                            kind == GiftKind.WITHDRAWAL ? act.base() : null));
        });
    }

    private static GiftKind kind(String what) {
        for (GiftKind kind : GiftKind.values()) {
            if (kind.wire().equals("gift." + what)) {
                return kind;
            }
        }
        throw new Problem(GeneralProblem.NOT_FOUND);
    }

    private static void put(ObjectNode body, String field, @Nullable String value) {
        if (value != null) {
            body.put(field, value);
        }
    }

    private static Entitlement entitlement(GiftBooks.Book book, UUID person, Semester semester) {
        for (Entitlement one : book.entitlements()) {
            if (one.key().child().equals(person.toString())
                    && one.key().semester().equals(semester)) {
                return one;
            }
        }
        throw new Problem(RewardProblem.GIFT);
    }

    /** What is taken back was done with a gift of this child, and stands. */
    private static void checkStands(GiftBooks.Book book, GiftKey key, UUID base) {
        String id = base.toString();
        boolean stands = !book.takenBack().contains(id)
                && book.done().stream()
                        .map(GiftBooks.Done::fact)
                        .anyMatch(fact -> fact.id().equals(id)
                                && fact.act() != GiftAct.TARIK_KEMBALI
                                && fact.child().equals(key.child()));
        if (!stands) {
            throw new Problem(RewardProblem.GIFT);
        }
    }

    /** Where half-years roll, a gift of one that overlaps is this one's too; and who moved in between may have got it where it was. */
    private boolean isGiven(Caller caller, Posyandus.Site site, GiftKey key) {
        GiftBooks.Book book = books.of(caller.scope().paths().stream()
                .filter(path -> path.contains(site.path()))
                .findFirst()
                .orElse(site.path()));
        return book.entitlements().stream()
                .anyMatch(one -> one.key().child().equals(key.child())
                        && one.state() == GiftState.DISERAHKAN
                        && one.key().semester().overlaps(key.semester()));
    }

    /** The desk sees what a phone without a signal cannot: it refuses what would be a question afterwards. */
    private void check(
            Caller caller,
            Posyandus.Site site,
            GiftKind kind,
            GiftBooks.Book book,
            Entitlement entitlement,
            Act act,
            int today) {
        GiftState state = entitlement.state();
        boolean done = state == GiftState.DISERAHKAN && kind != GiftKind.WITHDRAWAL;
        if (done || (kind == GiftKind.HAND_OVER && isGiven(caller, site, entitlement.key()))) {
            throw new Problem(RewardProblem.GIVEN);
        }
        boolean things = kind == GiftKind.RESERVATION || kind == GiftKind.HAND_OVER;
        if (things && StockMove.RUPIAH.equals(act.item()) && book.programme().has(RewardChoice.NO_CASH)) {
            throw Problem.of(RewardProblem.CASH, "/item");
        }
        switch (kind) {
            case RESERVATION, DELAY -> {
                if (!APPROVED.contains(state)) {
                    throw new Problem(RewardProblem.GIFT);
                }
            }
            case HAND_OVER -> handOver(site, UUID.fromString(entitlement.key().child()), entitlement, act, today);
            case CANCELLATION -> {
                if (state.isEnd()) {
                    throw new Problem(RewardProblem.GIFT);
                }
            }
            case WITHDRAWAL -> checkStands(book, entitlement.key(), ListDesk.given(act.base(), "/base"));
        }
    }

    private void handOver(Posyandus.Site site, UUID person, Entitlement entitlement, Act act, int today) {
        PostRecord post = ListDesk.given(
                reader.read(site.path(), Set.of(site.id()), Period.of(today).number())
                        .get(site.id()),
                "posyandu");
        for (RewardChild child : post.children()) {
            if (child.id().equals(person.toString())) {
                for (HandOverDoubt doubt : HandOverDoubt.of(child, entitlement, today, act.receiver(), act.proof())) {
                    if (doubt.stops()) {
                        throw new Problem(
                                RewardProblem.HAND_OVER,
                                Map.of("doubt", words.label(doubt).id()));
                    }
                }
                return;
            }
        }
        if (!APPROVED.contains(entitlement.state())) {
            throw new Problem(RewardProblem.GIFT);
        }
    }
}
