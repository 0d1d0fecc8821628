package id.tumbuh.server.reward.internal;

import id.tumbuh.care.reward.list.Counted;
import id.tumbuh.care.reward.list.Exclusion;
import id.tumbuh.care.reward.list.GainReason;
import id.tumbuh.care.reward.list.ListBlock;
import id.tumbuh.care.reward.list.RewardMark;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.message.MessageCode;
import id.tumbuh.texts.Language;
import id.tumbuh.texts.Texts;
import id.tumbuh.texts.Voice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Messages of the programme as facts keep them, {@code ["counted.DIHITUNG", 20453]}, and in both languages as answers say them. */
@Component
public class Words {
    private static final Map<String, MessageCode> CODES = new HashMap<>();

    static {
        MessageCode[][] all = {
            Counted.values(), GainReason.values(), ListBlock.values(), Exclusion.values(), RewardMark.values()
        };
        for (MessageCode[] codes : all) {
            for (MessageCode code : codes) {
                CODES.put(Texts.key(code), code);
            }
        }
    }

    private final Texts indonesian = Texts.of(Language.INDONESIAN);
    private final Texts english = Texts.of(Language.ENGLISH);

    /**
     * A message.
     *
     * @param code with its family, such as {@code counted.DIHITUNG}
     * @param id in Indonesian
     * @param en in English
     */
    public record Said(String code, String id, String en) {}

    public Said say(Message message) {
        return new Said(
                Texts.key(message.code()), indonesian.say(message, Voice.WORKER), english.say(message, Voice.WORKER));
    }

    public List<Said> say(List<Message> messages) {
        return messages.stream().map(this::say).toList();
    }

    /** A few words for a code without arguments. */
    public Said label(MessageCode code) {
        return new Said(Texts.key(code), indonesian.label(code), english.label(code));
    }

    /** A few words for a code that a fact names with its family; null where this release does not know it. */
    @Nullable
    Said named(String key) {
        MessageCode code = CODES.get(key);
        return code == null ? null : label(code);
    }

    /** What a fact keeps, said; what only a newer release could have written is left out. */
    List<Said> said(JsonNode messages) {
        List<Said> said = new ArrayList<>();
        for (JsonNode message : messages) {
            Message read = read(message);
            if (read != null) {
                said.add(say(read));
            }
        }
        return said;
    }

    /** The message of this form; null where this release does not know it. */
    static @Nullable Message read(JsonNode kept) {
        MessageCode code = CODES.get(kept.path(0).asString(""));
        if (code == null) {
            return null;
        }
        List<Argument> arguments = new ArrayList<>();
        for (int at = 1; at < kept.size() && at <= code.arguments().size(); at++) {
            arguments.add(new Argument.Numeric(
                    code.arguments().get(at - 1), kept.path(at).asInt()));
        }
        Message message = new Message(code, arguments);
        return message.fits() ? message : null;
    }

    /** Dates, counts and grams are all the numbers there are. */
    static ArrayNode keep(List<Message> messages) {
        ArrayNode kept = JsonNodeFactory.instance.arrayNode();
        for (Message message : messages) {
            ArrayNode one = kept.addArray().add(Texts.key(message.code()));
            for (Argument argument : message.arguments()) {
                if (argument instanceof Argument.Numeric number) {
                    one.add((int) number.value());
                }
            }
        }
        return kept;
    }
}
