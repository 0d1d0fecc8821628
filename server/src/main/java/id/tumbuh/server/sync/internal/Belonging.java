package id.tumbuh.server.sync.internal;

import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.Subjects;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a posyandu may say by itself what it says of somebody, by the day of what it says and the days the person was there. */
final class Belonging {
    /**
     * A posyandu hears of a move when its phones sync, at the latest on its next open day; until then it weighs in good faith whom it does
     * not have any more.
     */
    static final int DAYS_AFTER_LEAVING = 31;

    /** What says where somebody belongs. */
    private static final Set<String> SENDING = Set.of("person.moved", "person.joined", "person.left");

    private Belonging() {}

    /**
     * Whether the posyandu had left it to others by then. What was done until the person left is taken however late it comes, and for a
     * while what is done for the person after it; who the person is, and above all where, the others say from that day on. As the sender
     * chooses the day, nobody who is left can fetch somebody back by an earlier one.
     */
    static boolean hasEnded(Fact fact, FactKind kind, Subjects.Known person) {
        Integer left = person.left().get(fact.posyandu());
        if (left == null || fact.posyandu().equals(person.posyandu())) {
            return false;
        }
        if (SENDING.contains(kind.name())) {
            String to = fact.body().path("to").asString("");
            return fact.base() != null || !(to.isEmpty() || to.equals(person.posyandu())) || day(fact) > left;
        }
        return day(fact) > left + (isVisit(kind) ? DAYS_AFTER_LEAVING : 0);
    }

    /**
     * Whether the posyandu wrote it of a time when it did not have the person yet, and it is more than a visit of its own. Otherwise
     * somebody without rights could lay down today what takes effect by itself once the person is invited. The days at which a posyandu
     * has somebody only sink, so that what is taken once stays taken, in whatever order the facts arrive. A visit is weighed in good faith
     * before the invitation comes, and harms nobody.
     *
     * @param baseOf the posyandu that wrote what the fact builds on; null where it builds on nothing
     */
    static boolean isBefore(Fact fact, FactKind kind, Subjects.Known person, @Nullable String baseOf) {
        boolean ownVisit = isVisit(kind) && (baseOf == null || baseOf.equals(fact.posyandu()));
        return !ownVisit && day(fact) < person.since().getOrDefault(fact.posyandu(), Integer.MAX_VALUE);
    }

    /**
     * Which of several registrations counts goes by their ids, which the senders choose. So they may only come from one posyandu, and none
     * after the person was anywhere else: or whoever learnt the id could fetch the person to another place.
     */
    static boolean isTaken(String posyandu, Subjects.@Nullable Known person, @Nullable String coming) {
        boolean elsewhere = person != null && !person.places().equals(Set.of(posyandu));
        return elsewhere || (coming != null && !coming.equals(posyandu));
    }

    /** What was done for the person there; a gift that is handed over is gone, whoever has moved. Consent, a household, a pregnancy say who somebody is, and go by the days alone. */
    private static boolean isVisit(FactKind kind) {
        return kind.name().startsWith("visit.")
                || kind.name().startsWith("case.")
                || kind.name().startsWith("gift.");
    }

    /** As views take it: the day of the device's clock where it names none. */
    private static long day(Fact fact) {
        return fact.day() != null
                ? fact.day()
                : fact.at().atZone(ZoneOffset.UTC).toLocalDate().toEpochDay();
    }
}
