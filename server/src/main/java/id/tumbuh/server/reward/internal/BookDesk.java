package id.tumbuh.server.reward.internal;

import id.tumbuh.care.reward.gift.GiftKey;
import id.tumbuh.care.reward.ledger.StockLine;
import id.tumbuh.care.reward.ledger.StockMove;
import id.tumbuh.care.reward.ledger.Trace;
import id.tumbuh.server.audit.Concerns;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.FactDraft;
import id.tumbuh.server.sync.Facts;
import id.tumbuh.server.sync.Outcome;
import id.tumbuh.server.sync.Posyandus;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Buku Donasi for the staff and the village: what came, where it went and what is left. Children's names are nowhere in it. */
@Component
public class BookDesk {
    private final Scoped scoped;
    private final Sites sites;
    private final Books books;
    private final Words words;
    private final Facts facts;

    BookDesk(Scoped scoped, Sites sites, Books books, Words words, Facts facts) {
        this.scoped = scoped;
        this.sites = sites;
        this.books = books;
        this.words = words;
        this.facts = facts;
    }

    /** What became of an item at a place; received = given + damaged + spent + set aside + free. */
    public record Line(
            String place,
            String placeName,
            String item,
            @Nullable String unit,
            long received,
            long given,
            long damaged,
            long spent,
            long setAside,
            long free,
            boolean reconciles) {}

    /**
     * A donation or a move, as it was written.
     *
     * @param own whoever asks wrote it
     */
    public record Entry(
            UUID fact,
            String what,
            String place,
            String placeName,
            LocalDate day,
            @Nullable String donor,
            @Nullable String donorKind,
            @Nullable String item,
            @Nullable Long quantity,
            @Nullable String unit,
            @Nullable Long rupiah,
            @Nullable String purpose,
            @Nullable String receivedBy,
            @Nullable String proof,
            @Nullable String move,
            @Nullable String to,
            @Nullable String bought,
            @Nullable Long boughtQuantity,
            @Nullable String boughtUnit,
            @Nullable String note,
            boolean own,
            boolean takenBack) {}

    /**
     * The way of a part of a donation.
     *
     * @param donation the donation it began with; null where it is not known here
     * @param receipt the receipt it was taken from: the donation, or what was bought with it; null while none is in the book
     * @param use the fact that used it
     * @param semester of the entitlement it went to
     * @param person whose entitlement; only for who sees names
     */
    public record Way(
            @Nullable UUID donation,
            @Nullable String receipt,
            String use,
            String item,
            String to,
            long quantity,
            @Nullable LocalDate day,
            @Nullable String semester,
            @Nullable UUID person) {}

    /**
     * A closing.
     *
     * @param holds whether the book still says so of the days up to it
     */
    public record Closing(
            UUID fact,
            String place,
            LocalDate until,
            @Nullable String note,
            boolean holds) {}

    /** The book of a place and of those below it. */
    public record Book(
            String place,
            LocalDate until,
            List<Line> lines,
            List<Entry> entries,
            List<Way> ways,
            List<Closing> closings,
            List<Words.Said> problems)
            implements Concerns {
        @Override
        public Collection<UUID> concerned() {
            return ways.stream()
                    .map(Way::person)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }
    }

    /** The book up to a day; without one to the end. */
    public Book book(Caller caller, String place, @Nullable LocalDate until) {
        Posyandus.Site site = sites.place(caller, place);
        int lastDay = until == null ? sites.today(site) : (int) until.toEpochDay();
        return scoped.in(caller.scope(), () -> {
            Books.Book book = books.of(site.path(), lastDay);
            return new Book(
                    site.id(),
                    LocalDate.ofEpochDay(lastDay),
                    book.lines().stream().map(line -> line(line, book)).toList(),
                    entries(caller, book, lastDay),
                    ways(caller, book),
                    closings(site, book),
                    words.say(book.problems()));
        });
    }

    private Line line(StockLine line, Books.Book book) {
        return new Line(
                line.posyandu(),
                sites.name(line.posyandu()),
                line.item(),
                unit(line.item(), book),
                line.received(),
                line.given(),
                line.damaged(),
                line.spent(),
                line.setAside(),
                line.free(),
                line.reconciles());
    }

    static @Nullable String unit(String item, Books.Book book) {
        for (Books.Written one : book.written()) {
            if (item.equals(one.item()) && one.unit() != null) {
                return one.unit();
            }
            if (item.equals(one.bought())) {
                return one.boughtUnit();
            }
        }
        return item.equals(StockMove.RUPIAH) ? "Rp" : null;
    }

    private List<Entry> entries(Caller caller, Books.Book book, int lastDay) {
        List<Entry> entries = new ArrayList<>();
        for (Books.Written one : book.written()) {
            if ((one.kind() == BookKind.DONATION || one.kind() == BookKind.MOVE) && one.day() <= lastDay) {
                boolean bought = one.bought() != null;
                entries.add(new Entry(
                        one.fact(),
                        one.kind().wire(),
                        one.place(),
                        sites.name(one.place()),
                        LocalDate.ofEpochDay(one.day()),
                        one.donor(),
                        one.donorKind(),
                        one.item(),
                        one.quantity(),
                        one.unit(),
                        one.rupiah(),
                        one.purpose(),
                        one.receivedBy(),
                        one.proof(),
                        one.move(),
                        one.other() == null ? null : sites.name(one.other()),
                        one.bought(),
                        bought ? Long.valueOf(one.boughtQuantity()) : null,
                        one.boughtUnit(),
                        one.note(),
                        one.actor().equals(caller.account()),
                        book.takenBack().contains(one.fact())));
            }
        }
        entries.sort(Comparator.comparing(Entry::day)
                .thenComparing(entry -> entry.fact().toString())
                .reversed());
        return entries;
    }

    private static List<Way> ways(Caller caller, Books.Book book) {
        Map<String, Integer> days = new HashMap<>();
        book.moves().forEach(move -> days.put(move.id(), move.day()));
        List<Way> ways = new ArrayList<>();
        for (Trace trace : book.traces()) {
            GiftKey gift = book.gifts().get(trace.use());
            Integer day = days.get(trace.use());
            ways.add(new Way(
                    donation(trace.receipt(), book),
                    trace.receipt(),
                    trace.use(),
                    trace.item(),
                    trace.to().code(),
                    trace.quantity(),
                    day == null ? null : LocalDate.ofEpochDay(day),
                    gift == null ? null : Books.semester(gift),
                    gift == null || !Sites.seesNames(caller) ? null : UUID.fromString(gift.child())));
        }
        return ways;
    }

    /** What was bought leads back to the money, and that to whoever gave it: the oldest that was left. */
    private static @Nullable UUID donation(@Nullable String receipt, Books.Book book) {
        if (receipt == null) {
            return null;
        }
        if (!receipt.endsWith(Books.BOUGHT)) {
            return UUID.fromString(receipt);
        }
        String spent = receipt.substring(0, receipt.length() - Books.BOUGHT.length());
        return book.traces().stream()
                .filter(trace -> trace.use().equals(spent))
                .findFirst()
                .map(Trace::receipt)
                .filter(origin -> !origin.endsWith(Books.BOUGHT))
                .map(UUID::fromString)
                .orElse(null);
    }

    private List<Closing> closings(Posyandus.Site site, Books.Book book) {
        List<Closing> closings = new ArrayList<>();
        for (Books.Written one : book.of(BookKind.CLOSING)) {
            if (!book.takenBack().contains(one.fact())) {
                Books.Book then = one.place().equals(site.id()) ? books.of(site.path(), one.day()) : null;
                boolean holds = then == null || lines(then).toString().equals(one.lines());
                closings.add(new Closing(one.fact(), one.place(), LocalDate.ofEpochDay(one.day()), one.note(), holds));
            }
        }
        return closings;
    }

    private static ArrayNode lines(Books.Book book) {
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();
        for (StockLine line : book.lines()) {
            lines.addArray()
                    .add(line.posyandu())
                    .add(line.item())
                    .add(line.received())
                    .add(line.given())
                    .add(line.damaged())
                    .add(line.spent())
                    .add(line.setAside())
                    .add(line.free());
        }
        return lines;
    }

    /** A donation, as the body of its fact says it. */
    public Outcome receive(Caller caller, String place, JsonNode body) {
        return write(caller, place, BookKind.DONATION, body);
    }

    /** Money spent, goods damaged, or moved to another place; no more than is there. */
    public Outcome move(Caller caller, String place, JsonNode body) {
        return write(caller, place, BookKind.MOVE, body);
    }

    private Outcome write(Caller caller, String place, BookKind kind, JsonNode body) {
        Posyandus.Site site = sites.place(caller, place);
        String to = Checked.text(body, "to");
        if (kind == BookKind.MOVE && to.equals(site.id())) {
            throw Problem.of(RewardProblem.DONATION, "/to");
        }
        Posyandus.Site receiver = kind == BookKind.MOVE && !to.isEmpty() ? sites.place(caller, to) : site;
        return scoped.in(caller.scope(), () -> {
            facts.hold(site.id());
            Books.Book book = books.of(site.path(), Integer.MAX_VALUE);
            Integer day = Checked.day(body, "day");
            if (day != null) {
                if (day > sites.today(site)) {
                    throw Problem.of(RewardProblem.TO_COME, "/day");
                }
                checkOpen(book, site, day);
                if (!receiver.id().equals(site.id())) {
                    checkOpen(books.of(receiver.path(), Integer.MAX_VALUE), receiver, day);
                }
            }
            Long quantity = Checked.number(body, "quantity");
            if (kind == BookKind.MOVE
                    && quantity != null
                    && day != null
                    && quantity > book.freeSince(site.id(), Checked.text(body, "item"), day)) {
                throw new Problem(RewardProblem.STOCK);
            }
            return facts.write(caller, FactDraft.of(kind.wire(), site.id(), body, null));
        });
    }

    private static void checkOpen(Books.Book book, Posyandus.Site site, int day) {
        for (Books.Written closing : book.of(BookKind.CLOSING)) {
            if (closing.place().equals(site.id())
                    && day <= closing.day()
                    && !book.takenBack().contains(closing.fact())) {
                throw new Problem(RewardProblem.CLOSED);
            }
        }
    }

    /**
     * Takes back a line that was written by mistake; it stays to be read. A donation of which something is used stays until the right one is
     * written down. Kepala desa and PKK, who keep no book, take back a donation that they wrote down themselves, while the book is open.
     */
    public Outcome takeBack(Caller caller, String place, UUID fact, String reason) {
        Posyandus.Site site = sites.place(caller, place);
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("reason", ListDesk.reason(reason));
        return scoped.in(caller.scope(), () -> {
            // What a line says never changes: where else it stands can be read before anybody is kept waiting.
            String other =
                    line(books.of(site.path(), Integer.MAX_VALUE), site, fact).other();
            facts.hold(other == null ? new String[] {site.id()} : new String[] {site.id(), other});
            Books.Book book = books.of(site.path(), Integer.MAX_VALUE);
            Books.Written line = line(book, site, fact);
            if (book.takenBack().contains(fact) || line.kind() == BookKind.WITHDRAWAL) {
                throw new Problem(RewardProblem.CHANGED);
            }
            if (caller.role() == Role.DESA) {
                checkOwn(caller, site, book, line);
            }
            checkUnused(caller, site, book, line);
            return facts.write(caller, FactDraft.of(BookKind.WITHDRAWAL.wire(), site.id(), body, fact));
        });
    }

    private static Books.Written line(Books.Book book, Posyandus.Site site, UUID fact) {
        return book.written().stream()
                .filter(one -> one.fact().equals(fact) && one.place().equals(site.id()))
                .findFirst()
                .orElseThrow(() -> new Problem(RewardProblem.CHANGED));
    }

    /** What a line brought, here or to another place, is all there still. */
    private void checkUnused(Caller caller, Posyandus.Site site, Books.Book book, Books.Written line) {
        boolean enough = true;
        String bought = line.bought();
        String item = line.item();
        String other = line.other();
        if (line.kind() == BookKind.DONATION && item != null) {
            enough = line.quantity() <= book.freeSince(site.id(), item, line.day());
        } else if (line.kind() == BookKind.MOVE && bought != null) {
            enough = line.boughtQuantity() <= book.freeSince(site.id(), bought, line.day());
        } else if (line.kind() == BookKind.MOVE && other != null && item != null) {
            Posyandus.Site receiver = sites.place(caller, other);
            enough = line.quantity()
                    <= books.of(receiver.path(), Integer.MAX_VALUE).freeSince(receiver.id(), item, line.day());
        }
        if (!enough) {
            throw new Problem(RewardProblem.STOCK);
        }
    }

    private static void checkOwn(Caller caller, Posyandus.Site site, Books.Book book, Books.Written line) {
        if (line.kind() != BookKind.DONATION || !line.actor().equals(caller.account())) {
            throw new Problem(RewardProblem.NOT_YOURS);
        }
        checkOpen(book, site, line.day());
    }

    /** Closes the book of a place up to a day, with what it says. */
    public Outcome close(Caller caller, String place, LocalDate until, @Nullable String note) {
        Posyandus.Site site = sites.place(caller, place);
        return scoped.in(caller.scope(), () -> {
            facts.hold(site.id());
            if (until.toEpochDay() > sites.today(site)) {
                throw Problem.of(RewardProblem.DONATION, "/until");
            }
            ArrayNode lines = lines(books.of(site.path(), (int) until.toEpochDay()));
            ObjectNode body = JsonNodeFactory.instance.objectNode().put("until", until.toString());
            byte[] content = (site.id() + "\n" + until + "\n" + lines).getBytes(StandardCharsets.UTF_8);
            body.put("hash", HexFormat.of().formatHex(Ids.sha256(content)));
            body.set("lines", lines);
            if (note != null && !note.isBlank()) {
                body.put("note", note.strip());
            }
            return facts.write(caller, FactDraft.of(BookKind.CLOSING.wire(), site.id(), body, null));
        });
    }
}
