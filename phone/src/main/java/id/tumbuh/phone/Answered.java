package id.tumbuh.phone;

import id.tumbuh.care.immunisation.Dose;
import id.tumbuh.care.service.DueItem;
import id.tumbuh.growth.increment.IncrementScore;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.message.MessageCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What several of the faces answer with. */
final class Answered {
    private Answered() {}

    static PlainList codes(List<? extends MessageCode> codes) {
        PlainList list = new PlainList();
        for (MessageCode code : codes) {
            list.add(code.code());
        }
        return list;
    }

    static PlainList codes(MessageCode[] codes) {
        PlainList list = new PlainList();
        for (MessageCode code : codes) {
            list.add(code.code());
        }
        return list;
    }

    static PlainList wholes(List<Integer> wholes) {
        PlainList list = new PlainList();
        for (Integer whole : wholes) {
            list.addNumber(whole);
        }
        return list;
    }

    static PlainList messages(List<Message> messages) {
        PlainList list = new PlainList();
        for (Message message : messages) {
            list.add(message(message));
        }
        return list;
    }

    static Plain message(Message message) {
        PlainList arguments = new PlainList();
        for (Argument argument : message.arguments()) {
            arguments.add(argument(argument));
        }
        return new Plain().code("code", message.code()).list("arguments", arguments);
    }

    static PlainList due(List<DueItem> items) {
        PlainList list = new PlainList();
        for (DueItem item : items) {
            list.add(new Plain()
                    .code("what", item.what())
                    .text("family", item.what() instanceof Dose ? "dose" : "service")
                    .number("since", item.since())
                    .wholeIfAny("until", item.until())
                    .flag("late", item.late())
                    .code("recorded", item.recorded())
                    .list("why", messages(item.why()))
                    .text("rule", item.rule().name())
                    .text("ruleSet", item.ruleSet()));
        }
        return list;
    }

    static @Nullable Plain increment(@Nullable IncrementScore score) {
        if (score == null) {
            return null;
        }
        return new Plain()
                .number("intervalMonths", score.intervalMonths())
                .number("startMonth", score.startMonth())
                .number("days", score.days())
                .number("gain", score.gain())
                .number("z", score.z())
                .number("fifthCentile", score.fifthCentile())
                .flag("faltering", score.faltering())
                .flag("singleTranscription", score.singleTranscription());
    }

    private static Plain argument(Argument argument) {
        Plain plain = new Plain().text("kind", argument.kind().name());
        if (argument instanceof Argument.Numeric numeric) {
            return plain.number("value", numeric.value());
        }
        if (argument instanceof Argument.Coded coded) {
            return plain.code("value", coded.code());
        }
        return plain.text("value", ((Argument.Named) argument).name());
    }
}
