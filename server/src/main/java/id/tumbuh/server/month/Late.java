package id.tumbuh.server.month;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.sync.Posyandus;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came after a month was signed: counted nowhere until the month is signed anew. */
public interface Late {
    /** Of a posyandu's month, in the transaction and scope of the caller; null where it was never signed. */
    @Nullable
    Proposed of(Posyandus.Site site, Period period);

    /**
     * What the register says beyond the signature in force.
     *
     * @param head what the next step of the month builds on
     * @param open whether the month is open, so that it will be signed anew anyway
     * @param received whether the Puskesmas has it, so that it opens it again and not the bidan
     * @param persons those of whom it says something else, by id; an answer to a referral is expected later and no difference
     */
    record Proposed(UUID signature, UUID head, boolean open, boolean received, List<Person> persons) {
        public Proposed {
            persons = List.copyOf(persons);
        }
    }

    /**
     * Somebody of whom the register says something else by now.
     *
     * @param facts the measurements that would count, or no longer
     * @param items every item that would count this person, or no longer
     */
    record Person(
            UUID person, @Nullable Side before, @Nullable Side after, List<UUID> facts, List<Change> items) {
        public Person {
            facts = List.copyOf(facts);
            items = List.copyOf(items);
        }
    }

    /** What is counted of somebody. */
    record Side(@Nullable Integer weightG, @Nullable Integer lengthMm, List<String> marks) {}

    /** By how much an item would change: one more, or one less. */
    record Change(String item, int by) {}
}
