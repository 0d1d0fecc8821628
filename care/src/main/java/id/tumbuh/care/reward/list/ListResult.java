package id.tumbuh.care.reward.list;

import id.tumbuh.growth.message.Message;
import java.util.List;

/**
 * What came of holding a child against one list.
 *
 * @param outcome whether it is on the list
 * @param near whether one month or one decision is all that is missing
 * @param why each month that is missing, or the reason
 */
public record ListResult(Outcome outcome, boolean near, List<Message> why) {
    /** Whether a child is on a list. */
    public enum Outcome {
        ON,
        OFF,
        /** The list is not asked of this child; the other stands for both. */
        NOT_ASKED
    }

    public ListResult {
        why = List.copyOf(why);
    }

    public boolean isOn() {
        return outcome == Outcome.ON;
    }

    static ListResult on(Message why) {
        return new ListResult(Outcome.ON, false, List.of(why));
    }

    static ListResult off(boolean near, Message why) {
        return new ListResult(Outcome.OFF, near, List.of(why));
    }

    static ListResult notAsked(Message why) {
        return new ListResult(Outcome.NOT_ASKED, false, List.of(why));
    }
}
