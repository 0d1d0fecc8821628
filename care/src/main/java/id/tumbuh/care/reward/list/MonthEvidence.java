package id.tumbuh.care.reward.list;

import id.tumbuh.care.reward.child.Present;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A month as it was looked at.
 *
 * @param day epoch day of the open day
 * @param grams null where it was not weighed
 * @param gain grams over last calendar month; null where the two cannot be compared
 * @param gained whether it counts as a gain by the programme's rule
 */
public record MonthEvidence(
        int day,
        Counted counted,
        Present present,
        @Nullable Integer grams,
        @Nullable Letter letter,
        @Nullable Integer gain,
        boolean gained,
        boolean validated) {
    /** How the month counts, with its day. */
    public Message message() {
        return Message.of(counted, Argument.date(day));
    }
}
