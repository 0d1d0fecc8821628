package id.tumbuh.server.reward.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.care.reward.child.Channel;
import id.tumbuh.care.reward.gift.CancelReason;
import id.tumbuh.care.reward.gift.Entitlement;
import id.tumbuh.care.reward.gift.GiftFact;
import id.tumbuh.care.reward.gift.GiftState;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.people.Names;
import id.tumbuh.server.reward.RewardRecords;
import id.tumbuh.server.sync.Posyandus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The books of the programme for other modules. */
@Component
class KnownRewards implements RewardRecords {
    private static final Set<GiftState> WAITING =
            EnumSet.of(GiftState.DISETUJUI, GiftState.DISIAPKAN, GiftState.DITUNDA);

    private final Scoped scoped;
    private final Sites sites;
    private final Books books;
    private final GiftBooks gifts;
    private final ListAnswers lists;
    private final RewardMonths months;
    private final Names names;

    KnownRewards(
            Scoped scoped,
            Sites sites,
            Books books,
            GiftBooks gifts,
            ListAnswers lists,
            RewardMonths months,
            Names names) {
        this.scoped = scoped;
        this.sites = sites;
        this.books = books;
        this.gifts = gifts;
        this.lists = lists;
        this.months = months;
        this.names = names;
    }

    @Override
    public boolean opensNames(Caller caller) {
        return Sites.seesNames(caller);
    }

    @Override
    public List<Book> books(Caller caller, String place, LocalDate from, LocalDate until) {
        Posyandus.Site site = sites.place(caller, place);
        return scoped.in(caller.scope(), () -> {
            int first = (int) from.toEpochDay();
            Books.Book before = books.of(site.path(), first - 1);
            Books.Book now = books.of(site.path(), (int) until.toEpochDay());
            return new PrintedBooks(sites, before, now, first, (int) until.toEpochDay()).all();
        });
    }

    @Override
    public @Nullable Named named(Caller caller, String posyandu, Period period) {
        ListAnswers.Told told = lists.announcement(caller, posyandu, period.text(), Channel.PAPAN);
        return told.approved() ? new Named(told.persons(), told.names(), told.others()) : null;
    }

    @Override
    public List<Gift> gifts(Caller caller, String place, Period period) {
        if (!opensNames(caller)) {
            throw new Problem(GeneralProblem.FORBIDDEN);
        }
        Posyandus.Site site = sites.place(caller, place);
        return scoped.in(caller.scope(), () -> {
            GiftBooks.Book book = gifts.of(site.path());
            Map<String, String> items = new HashMap<>();
            book.done().forEach(one -> {
                if (one.item() != null) {
                    items.put(one.fact().id(), one.item());
                }
            });
            List<Gift> found = new ArrayList<>();
            for (Entitlement one : book.entitlements()) {
                GiftFact handed = one.handOver();
                boolean then = handed != null && Period.of(handed.day()).equals(period);
                boolean waits =
                        WAITING.contains(one.state()) && one.key().semester().first() <= period.number();
                if (then || (handed == null && waits)) {
                    found.add(gift(one, handed == null ? null : items.get(handed.id()), book));
                }
            }
            return called(found);
        });
    }

    private static Gift gift(Entitlement one, @Nullable String item, GiftBooks.Book book) {
        GiftFact handed = one.handOver();
        return new Gift(
                book.posyandu().getOrDefault(one.key(), ""),
                UUID.fromString(one.key().child()),
                null,
                new Period(one.key().semester().first()),
                one.state().code(),
                item,
                handed == null ? null : LocalDate.ofEpochDay(handed.day()),
                handed == null ? null : handed.receiver(),
                handed == null ? null : handed.proof(),
                one.state() == GiftState.DITUNDA ? reason(one, book) : null);
    }

    /** Of the last delay that somebody wrote down. */
    private static @Nullable String reason(Entitlement one, GiftBooks.Book book) {
        return book.done().stream()
                .filter(done -> done.kind() == GiftKind.DELAY
                        && !book.takenBack().contains(done.fact().id())
                        && done.fact().child().equals(one.key().child())
                        && done.fact().semester().equals(one.key().semester()))
                .max(Comparator.comparingInt(
                                (GiftBooks.Done done) -> done.fact().day())
                        .thenComparingInt(done -> done.fact().order()))
                .map(done -> done.fact().reason())
                .map(CancelReason::code)
                .orElse(null);
    }

    private List<Gift> called(List<Gift> found) {
        Set<UUID> persons = new HashSet<>();
        found.forEach(gift -> persons.add(gift.person()));
        Map<UUID, String> called = names.of(persons);
        return found.stream()
                .map(gift -> new Gift(
                        gift.posyandu(),
                        gift.person(),
                        called.get(gift.person()),
                        gift.semester(),
                        gift.state(),
                        gift.item(),
                        gift.handed(),
                        gift.receiver(),
                        gift.proof(),
                        gift.reason()))
                .sorted(Comparator.comparing(Gift::posyandu)
                        .thenComparing(gift -> gift.name() == null ? "" : gift.name())
                        .thenComparing(Gift::semester)
                        .thenComparing(Gift::person))
                .toList();
    }

    @Override
    public List<Meeting> meetings(Caller caller, String posyandu, Period period) {
        return months.of(caller, posyandu, period.text()).meetings().stream()
                .map(met -> new Meeting(met.day(), met.minutes(), met.attended(), met.words()))
                .toList();
    }
}
