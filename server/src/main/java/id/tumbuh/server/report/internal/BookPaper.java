package id.tumbuh.server.report.internal;

import id.tumbuh.care.reward.ledger.StockMove;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.area.Areas;
import id.tumbuh.server.report.internal.paper.Grid;
import id.tumbuh.server.report.internal.paper.Head;
import id.tumbuh.server.report.internal.paper.Paper;
import id.tumbuh.server.report.internal.paper.PaperWords;
import id.tumbuh.server.report.internal.paper.Section;
import id.tumbuh.server.report.internal.paper.Sheet;
import id.tumbuh.server.report.internal.paper.Value;
import id.tumbuh.server.reward.RewardRecords;
import id.tumbuh.server.reward.RewardRecords.Balance;
import id.tumbuh.server.reward.RewardRecords.Book;
import id.tumbuh.server.reward.RewardRecords.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Buku Donasi of a year until the end of a month, with the columns of child-growth.md 4.2: what came, where it went, and what is left, so
 * that each line of the balance can be added up by hand. No child stands in it.
 */
final class BookPaper {
    private static final Sheet SHEET = new Sheet(Sheet.Size.F4, true, 7.5);
    private static final List<Integer> INCOMING = List.of(4, 10, 16, 9, 7, 14, 9, 7, 11, 11, 10, 10, 16, 8);
    private static final List<Integer> OUTGOING = List.of(4, 10, 34, 20, 9, 9, 40);
    private static final List<Integer> BALANCE = List.of(4, 24, 10, 11, 11, 11, 11, 13, 11, 11);

    /** Nothing of the kind; two beside each other stay two. */
    private static final Value NONE = new Value.Words("–");
    /** To be written on, where a form without such a cell would be grey. */
    private static final Value BLANK = new Value.Words("");

    private final List<Book> books;
    private final Area place;
    private final LocalDate from;
    private final LocalDate until;
    private final Areas areas;
    private final Surroundings around;
    private final PaperWords words;

    BookPaper(
            List<Book> books,
            Area place,
            LocalDate from,
            LocalDate until,
            Areas areas,
            Surroundings around,
            PaperWords words) {
        this.books = books;
        this.place = place;
        this.from = from;
        this.until = until;
        this.areas = areas;
        this.around = around;
        this.words = words;
    }

    Paper paper() {
        List<Section> sections = new ArrayList<>();
        if (books.size() > 1) {
            sections.add(together());
        }
        books.forEach(book -> sections.add(one(book)));
        return new Paper(
                "buku-donasi-" + place.id() + "-" + until,
                words.text("book.title"),
                around.footer(place, words.text("book.source"), words),
                SHEET,
                sections);
    }

    private Section together() {
        Map<String, Balance> sums = new TreeMap<>();
        for (Book book : books) {
            book.balances().forEach(one -> sums.merge(one.item(), one, BookPaper::sum));
        }
        return section(
                words.text("sum"),
                words.text("book.title") + " – " + words.text("sum"),
                fields(place, null),
                List.of(balances(List.copyOf(sums.values()))));
    }

    private static Balance sum(Balance one, Balance other) {
        return new Balance(
                one.item(),
                one.unit() == null ? other.unit() : one.unit(),
                one.before() + other.before(),
                one.received() + other.received(),
                one.given() + other.given(),
                one.damaged() + other.damaged(),
                one.spent() + other.spent(),
                one.setAside() + other.setAside(),
                one.free() + other.free());
    }

    private Section one(Book book) {
        Area area = areas.find(book.place()).orElse(place);
        return section(
                area.name(),
                words.text("book.title"),
                fields(area, book.closedUntil()),
                List.of(incoming(book), outgoing(book), balances(book.balances())));
    }

    private Section section(String name, String title, List<Section.Field> fields, List<Grid> grids) {
        return new Section(
                name,
                title,
                false,
                fields,
                List.of(),
                null,
                grids,
                List.of(words.text("book.adds")),
                List.of(words.text("book.signs.pkk"), words.text("book.signs.bidan"), words.text("book.signs.desa")),
                null);
    }

    private List<Section.Field> fields(Area area, @Nullable LocalDate closed) {
        List<Section.Field> fields = new ArrayList<>();
        if (area.level() == AreaLevel.POSYANDU) {
            fields.add(Section.Field.of(words.text("posyandu"), area.name()));
        }
        fields.add(Section.Field.of(
                words.text("desa"),
                area.level().depth() < AreaLevel.DESA.depth() ? words.text("all") : around.name(area, AreaLevel.DESA)));
        fields.add(Section.Field.of(words.text("puskesmas"), around.name(area, AreaLevel.PUSKESMAS)));
        fields.add(Section.Field.of(
                words.text("book.days"), Surroundings.date(from, words) + " – " + Surroundings.date(until, words)));
        if (books.size() == 1 || !area.equals(place)) {
            fields.add(Section.Field.of(
                    words.text("book.closed"),
                    closed == null ? words.text("book.open") : Surroundings.date(closed, words)));
        }
        return fields;
    }

    private Grid incoming(Book book) {
        List<Entry> entries = book.entries().stream()
                .filter(entry -> entry.what().isIncoming())
                .toList();
        return grid(
                "book.in",
                List.of(
                        "number",
                        "on",
                        "book.donor",
                        "book.kind",
                        "book.form",
                        "book.item",
                        "book.quantity",
                        "book.unit",
                        "book.rupiah",
                        "book.purpose",
                        "book.receivedBy",
                        "book.proof",
                        "book.note",
                        "book.initials"),
                INCOMING,
                lines(entries, this::incoming));
    }

    private List<Value> incoming(Entry entry) {
        boolean money = entry.item().equals(StockMove.RUPIAH);
        boolean donation = entry.what() == RewardRecords.What.DONATION;
        String donor = entry.donor();
        Value from = donation
                ? new Value.Words(donor == null ? words.text("book.unnamed") : donor)
                : new Value.Words(what(entry));
        Long worth = money ? Long.valueOf(entry.quantity()) : entry.rupiah();
        return List.of(
                from,
                label("donorkind.", entry.donorKind()),
                new Value.Words(words.text(money ? "book.money" : "book.goods")),
                new Value.Words(item(entry.item())),
                new Value.Amount(entry.quantity()),
                words(entry.unit()),
                worth == null ? NONE : new Value.Amount(worth),
                label("purpose.", entry.purpose()),
                entry.receivedBy() == null ? NONE : new Value.Words(words.text("keeper." + entry.receivedBy())),
                words(entry.proof()),
                note(entry),
                BLANK);
    }

    private Grid outgoing(Book book) {
        List<Entry> entries = book.entries().stream()
                .filter(entry -> !entry.what().isIncoming())
                .toList();
        return grid(
                "book.out",
                List.of("number", "on", "book.what", "book.item", "book.quantity", "book.unit", "book.note"),
                OUTGOING,
                lines(
                        entries,
                        entry -> List.of(
                                new Value.Words(what(entry)),
                                new Value.Words(item(entry.item())),
                                new Value.Amount(entry.quantity()),
                                words(entry.unit()),
                                note(entry))));
    }

    private String what(Entry entry) {
        return switch (entry.what()) {
            case DONATION, BOUGHT, SPENT, DAMAGED ->
                words.text("book.what." + entry.what().name());
            case FROM_ELSEWHERE, TO_ELSEWHERE ->
                words.text(
                        "book.what." + entry.what().name(),
                        Map.of("place", entry.other() == null ? "–" : entry.other()));
            case GIVEN ->
                entry.semester() == null
                        ? words.text("book.what.GIVEN")
                        : words.text("book.what.GIVEN") + ", "
                                + words.text(
                                        "book.semester", Map.of("month", Surroundings.period(entry.semester(), words)));
        };
    }

    private Value note(Entry entry) {
        String note = entry.note();
        if (!entry.takenBack()) {
            return note == null ? BLANK : new Value.Words(note);
        }
        String back = words.text("book.takenBack");
        return new Value.Words(note == null ? back : back + ": " + note);
    }

    private List<Grid.Line> lines(List<Entry> entries, Function<Entry, List<Value>> cells) {
        List<Grid.Line> lines = new ArrayList<>();
        for (Entry entry : entries) {
            lines.add(Grid.Line.of(
                    List.of(Integer.toString(lines.size() + 1), Surroundings.date(entry.day(), words)),
                    cells.apply(entry)));
        }
        return lines;
    }

    private Grid balances(List<Balance> balances) {
        List<Grid.Line> lines = new ArrayList<>();
        for (Balance one : balances) {
            lines.add(Grid.Line.of(
                    List.of(Integer.toString(lines.size() + 1), item(one.item())),
                    List.of(
                            words(one.unit()),
                            new Value.Amount(one.before()),
                            new Value.Amount(one.received()),
                            new Value.Amount(one.given()),
                            new Value.Amount(one.damaged()),
                            new Value.Amount(one.spent()),
                            new Value.Amount(one.setAside()),
                            new Value.Amount(one.free()))));
        }
        return grid(
                "book.left",
                List.of(
                        "number",
                        "book.item",
                        "book.unit",
                        "book.before",
                        "book.received",
                        "book.given",
                        "book.damaged",
                        "book.spent",
                        "book.setAside",
                        "book.free"),
                BALANCE,
                lines);
    }

    private Grid grid(String title, List<String> columns, List<Integer> widths, List<Grid.Line> lines) {
        List<String> named = columns.stream().map(words::text).toList();
        return new Grid(
                List.of(
                        List.of(new Head(words.text(title), columns.size(), 1)),
                        named.stream().map(Head::of).toList()),
                named.subList(0, 2),
                named.subList(2, named.size()),
                widths,
                lines);
    }

    private String item(String item) {
        return item.equals(StockMove.RUPIAH) ? words.text("book.money") : item;
    }

    private static Value words(@Nullable String text) {
        return text == null || text.isBlank() ? BLANK : new Value.Words(text);
    }

    private Value label(String family, @Nullable String code) {
        String key = family + code + ".label";
        return code == null || !words.all().has(key)
                ? NONE
                : new Value.Words(words.all().text(key));
    }
}
