package id.tumbuh.care.card;

import id.tumbuh.care.rule.Rule;
import id.tumbuh.growth.message.Message;
import java.util.List;

/**
 * What the answers come to.
 *
 * @param why the answers it rests on
 */
public record CardFinding(Message what, Refer refer, List<Message> why, Rule rule) {
    public CardFinding {
        why = List.copyOf(why);
    }
}
