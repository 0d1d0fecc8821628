package id.tumbuh.server.reward;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.foundation.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the SOP of the reward programme keeps in books, to be printed. Each answers only for places of the caller's. */
public interface RewardRecords {
    /** Whether somebody may read the names of children who received a gift. */
    boolean opensNames(Caller caller);

    /** Buku Donasi of a place and of those below it that have a line in it, from a day to another, both included. */
    List<Book> books(Caller caller, String place, LocalDate from, LocalDate until);

    /** Who may be named among those who get a gift on the open day of a month, on the board; null where no list is approved. */
    @Nullable
    Named named(Caller caller, String posyandu, Period period);

    /**
     * The gifts handed over in a month, and those that were to be handed over by then and are not, of a place and of those below it; a
     * {@link id.tumbuh.server.foundation.Problem} for who may read no names.
     */
    List<Gift> gifts(Caller caller, String place, Period period);

    /** The coordination meetings before the open day of a month. */
    List<Meeting> meetings(Caller caller, String posyandu, Period period);

    /**
     * A book.
     *
     * @param place whose
     * @param closedUntil the last day for which it is closed; null where it never was
     */
    record Book(String place, @Nullable LocalDate closedUntil, List<Entry> entries, List<Balance> balances) {
        public Book {
            entries = List.copyOf(entries);
            balances = List.copyOf(balances);
        }
    }

    /** What an entry does. */
    enum What {
        DONATION,
        BOUGHT,
        FROM_ELSEWHERE,
        GIVEN,
        SPENT,
        DAMAGED,
        TO_ELSEWHERE;

        public boolean isIncoming() {
            return ordinal() <= FROM_ELSEWHERE.ordinal();
        }
    }

    /**
     * Something that came or went.
     *
     * @param donor as the donor wants to be read; null of who does not want to be named
     * @param donorKind a code of {@code donorkind.}
     * @param purpose a code of {@code purpose.}
     * @param receivedBy an office
     * @param other the name of the place that it came from or went to
     * @param semester for which gifts were given
     * @param takenBack written by mistake: it counts no more
     */
    record Entry(
            What what,
            LocalDate day,
            String item,
            long quantity,
            @Nullable String unit,
            @Nullable Long rupiah,
            @Nullable String donor,
            @Nullable String donorKind,
            @Nullable String purpose,
            @Nullable String receivedBy,
            @Nullable String proof,
            @Nullable String other,
            @Nullable Period semester,
            @Nullable String note,
            boolean takenBack) {}

    /**
     * What became of an item in the days asked for: {@code before + received = given + damaged + spent + setAside + free}.
     *
     * @param before in stock on the day before
     * @param received with what came from other places, without what went there
     */
    record Balance(
            String item,
            @Nullable String unit,
            long before,
            long received,
            long given,
            long damaged,
            long spent,
            long setAside,
            long free) {}

    /**
     * Who may be named.
     *
     * @param persons whose names they are
     * @param others how many more get a gift; null where the number is too small to be told
     */
    record Named(
            List<UUID> persons,
            List<String> names,
            @Nullable Integer others) {
        public Named {
            persons = List.copyOf(persons);
            names = List.copyOf(names);
        }
    }

    /**
     * A child's gift for a half-year.
     *
     * @param state a code of {@code giftstate.}
     * @param handed when; null where it is not handed over
     * @param receiver what the receiver is to the child
     * @param reason why it is put off
     */
    record Gift(
            String posyandu,
            UUID person,
            @Nullable String name,
            Period semester,
            String state,
            @Nullable String item,
            @Nullable LocalDate handed,
            @Nullable String receiver,
            @Nullable String proof,
            @Nullable String reason) {}

    /** A meeting; {@code attended} counts by role, {@code words} are its minutes without names. */
    record Meeting(LocalDate day, @Nullable Integer minutes, Map<String, Integer> attended, String words) {
        public Meeting {
            attended = Map.copyOf(attended);
        }
    }
}
