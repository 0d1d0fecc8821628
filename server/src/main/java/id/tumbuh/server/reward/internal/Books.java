package id.tumbuh.server.reward.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.gift.GiftKey;
import id.tumbuh.care.reward.ledger.Ledger;
import id.tumbuh.care.reward.ledger.StockKind;
import id.tumbuh.care.reward.ledger.StockLine;
import id.tumbuh.care.reward.ledger.StockMove;
import id.tumbuh.care.reward.ledger.StockProblem;
import id.tumbuh.care.reward.ledger.Trace;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import id.tumbuh.server.foundation.ScopePath;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Buku Donasi of an area, from what was written into it and from the gifts. In the scope of the running transaction. */
@Component
class Books {
    /** Goods that were bought stand in the book under the fact that spent the money and this. */
    static final String BOUGHT = "#beli";

    private static final String PLACES = "select id from place where path >= ? and path < ?";

    private static final String WRITTEN = """
            select distinct on (fact) * from donation_fact where path >= ? and path < ? order by fact""";

    private final JdbcTemplate jdbc;
    private final GiftBooks gifts;
    private final Programmes programmes;

    Books(JdbcTemplate jdbc, GiftBooks gifts, Programmes programmes) {
        this.jdbc = jdbc;
        this.gifts = gifts;
        this.programmes = programmes;
    }

    /** A line that was written into the book. */
    record Written(
            UUID fact,
            BookKind kind,
            String place,
            int day,
            int order,
            @Nullable String donor,
            @Nullable String donorKind,
            @Nullable String item,
            long quantity,
            @Nullable String unit,
            @Nullable Long rupiah,
            @Nullable String purpose,
            @Nullable String receivedBy,
            @Nullable String proof,
            @Nullable String move,
            @Nullable String other,
            @Nullable String bought,
            long boughtQuantity,
            @Nullable String boughtUnit,
            @Nullable String note,
            @Nullable String lines,
            @Nullable UUID base,
            UUID actor) {}

    /**
     * The book.
     *
     * @param written everything, also what was taken back
     * @param takenBack ids of what counts no more
     * @param gifts by the id of a hand-over, whose entitlement it is
     * @param problems those of the area itself
     */
    record Book(
            List<Written> written,
            Set<UUID> takenBack,
            List<StockMove> moves,
            Ledger ledger,
            List<StockLine> lines,
            List<Trace> traces,
            Map<String, GiftKey> gifts,
            List<Message> problems,
            Programme programme) {
        /** What may leave a place on a day, or never have come, without anything else being short on that day or later. */
        long freeSince(String place, String item, int day) {
            return Ledger.freeSince(programme, moves, place, item, day);
        }

        List<Written> of(BookKind kind) {
            return written.stream().filter(one -> one.kind() == kind).toList();
        }
    }

    /** The book of an area up to a day. */
    Book of(ScopePath range, int lastDay) {
        Set<String> places =
                new HashSet<>(jdbc.query(PLACES, (row, number) -> row.getString(1), range.from(), range.until()));
        List<Written> written = jdbc.query(WRITTEN, (row, number) -> written(row), range.from(), range.until());
        Set<UUID> takenBack = new HashSet<>();
        for (Written one : written) {
            if (one.kind() == BookKind.WITHDRAWAL && one.base() != null) {
                takenBack.add(one.base());
            }
        }
        List<StockMove> moves = new ArrayList<>();
        for (Written one : written) {
            if (!takenBack.contains(one.fact())) {
                moves.addAll(moves(one, places));
            }
        }
        Map<String, GiftKey> given = new HashMap<>();
        List<GiftBooks.Done> again = new ArrayList<>();
        moves.addAll(giftMoves(range, given, again));
        Programme programme = programme(range);
        Ledger ledger = Ledger.upTo(programme, moves, lastDay);
        List<StockLine> lines = ledger.lines().stream()
                .filter(line -> places.contains(line.posyandu()))
                .toList();
        return new Book(
                written,
                takenBack,
                moves,
                ledger,
                lines,
                Trace.of(ledger),
                given,
                problems(ledger, lines, again, lastDay),
                programme);
    }

    /** Whether money may be given to a child is the Puskesmas' word; without one it is not. */
    private Programme programme(ScopePath range) {
        String place = Programmes.puskesmas(range);
        List<Programmes.Version> versions = place == null ? List.of() : programmes.of(place);
        for (Programmes.Version version : versions.reversed()) {
            if (version.programme() != null) {
                return version.programme();
            }
        }
        return Programme.SEBATANG_KAYU;
    }

    /** What is short elsewhere is not known here: only one end of a move is in sight. */
    private static List<Message> problems(
            Ledger ledger, List<StockLine> lines, List<GiftBooks.Done> again, int lastDay) {
        List<Message> problems = new ArrayList<>();
        for (GiftBooks.Done second : again) {
            if (second.fact().day() <= lastDay) {
                problems.add(Message.of(
                        StockProblem.KADO_KEDUA_TIDAK_DIBUKUKAN,
                        Argument.date(second.fact().day())));
            }
        }
        for (Message problem : ledger.problems()) {
            boolean own = problem.code() != StockProblem.STOK_KURANG
                    || lines.stream()
                            .anyMatch(line -> line.free() < 0
                                    && problem.arguments().getFirst() instanceof Argument.Named named
                                    && named.name().equals(line.item()));
            if (own) {
                problems.add(problem);
            }
        }
        return problems;
    }

    private static List<StockMove> moves(Written one, Set<String> places) {
        String item = one.item();
        if (item == null) {
            return List.of();
        }
        String id = one.fact().toString();
        if (one.kind() == BookKind.DONATION) {
            return List.of(move(id, one, StockKind.TERIMA, item, one.quantity(), null));
        }
        String other = one.other();
        if (StockKind.PINDAH_POSYANDU.name().equals(one.move()) && other != null) {
            // From a place beyond the area it is simply received.
            return places.contains(one.place())
                    ? List.of(move(id, one, StockKind.PINDAH_POSYANDU, item, one.quantity(), other))
                    : List.of(new StockMove(
                            id, other, StockKind.TERIMA, one.day(), one.order(), item, one.quantity(), null, null));
        }
        List<StockMove> moves = new ArrayList<>();
        moves.add(move(
                id,
                one,
                StockKind.BELANJA.name().equals(one.move()) ? StockKind.BELANJA : StockKind.RUSAK_ATAU_HILANG,
                item,
                one.quantity(),
                null));
        if (one.bought() != null) {
            moves.add(move(id + BOUGHT, one, StockKind.TERIMA, one.bought(), one.boughtQuantity(), null));
        }
        return moves;
    }

    private static StockMove move(
            String id, Written one, StockKind kind, String item, long quantity, @Nullable String to) {
        return new StockMove(id, one.place(), kind, one.day(), one.order(), item, quantity, null, to);
    }

    /** @param again takes second hand-overs, which are no second parcel, also where the first lies beyond the area */
    private List<StockMove> giftMoves(ScopePath range, Map<String, GiftKey> given, List<GiftBooks.Done> again) {
        GiftBooks.Book book = gifts.of(range);
        List<GiftBooks.Done> done = book.done();
        Set<String> withdrawn = book.takenBack();
        Map<GiftKey, String> reserved = new LinkedHashMap<>();
        for (GiftBooks.Done one : done) {
            if (one.kind() == GiftKind.RESERVATION
                    && !withdrawn.contains(one.fact().id())
                    && one.item() != null) {
                reserved.put(key(one), one.item());
            }
        }
        List<StockMove> moves = new ArrayList<>();
        for (GiftBooks.Done one : done) {
            boolean release = one.kind() == GiftKind.CANCELLATION && reserved.containsKey(key(one));
            String item = release ? reserved.get(key(one)) : one.item();
            StockKind kind = switch (one.kind()) {
                case RESERVATION -> StockKind.SISIHKAN;
                case HAND_OVER -> StockKind.BERI;
                case CANCELLATION -> release ? StockKind.LEPAS : null;
                case DELAY, WITHDRAWAL -> null;
            };
            if (withdrawn.contains(one.fact().id())) {
                continue;
            }
            if (one.conflict()) {
                again.add(one);
            } else if (kind != null && item != null) {
                moves.add(StockMove.forChild(
                        one.fact().id(),
                        one.posyandu(),
                        kind,
                        one.fact().day(),
                        one.fact().order(),
                        item,
                        key(one)));
                if (kind == StockKind.BERI) {
                    given.put(one.fact().id(), key(one));
                }
            }
        }
        return moves;
    }

    private static GiftKey key(GiftBooks.Done one) {
        return new GiftKey(one.fact().child(), one.fact().semester());
    }

    private static Written written(ResultSet row) throws SQLException {
        return new Written(
                row.getObject("fact", UUID.class),
                BookKind.values()[row.getInt("kind")],
                row.getString("place"),
                row.getInt("day"),
                row.getInt("ord"),
                row.getString("donor"),
                row.getString("donor_kind"),
                row.getString("item"),
                row.getLong("quantity"),
                row.getString("unit"),
                row.getObject("rupiah", Long.class),
                row.getString("purpose"),
                row.getString("received_by"),
                row.getString("proof"),
                row.getString("move"),
                row.getString("other"),
                row.getString("bought"),
                row.getLong("bought_quantity"),
                row.getString("bought_unit"),
                row.getString("note"),
                row.getString("lines"),
                row.getObject("base", UUID.class),
                row.getObject("actor", UUID.class));
    }

    static String semester(GiftKey key) {
        return new Period(key.semester().first()).text();
    }
}
