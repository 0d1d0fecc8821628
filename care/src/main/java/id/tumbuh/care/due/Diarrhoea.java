package id.tumbuh.care.due;

import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.service.Service;
import id.tumbuh.care.service.Why;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.List;

/** Oralit and zinc for a child with diarrhoea (child-growth.md 5.7). */
final class Diarrhoea {
    private static final int ZINC_20_FROM = 6;
    private static final int MORE_ORALIT_FROM = 12;

    private Diarrhoea() {}

    static void add(ChildOnDay child) {
        Integer since = child.facts().diarrhoeaSince();
        if (since == null || since > child.today()) {
            return;
        }
        Message episode = Message.of(Why.DIARE_SEJAK, Argument.date(since));
        Why volume = child.months() < MORE_ORALIT_FROM ? Why.ORALIT_BAYI : Why.ORALIT_BALITA;
        Why zinc = child.months() < ZINC_20_FROM ? Why.ZINC_10 : Why.ZINC_20;
        add(child, Service.ORALIT, since, Rule.ORALIT, List.of(episode, Message.of(volume)));
        add(child, Service.ZINC, since, Rule.ZINC, List.of(episode, Message.of(zinc)));
    }

    private static void add(ChildOnDay child, Service service, int since, Rule rule, List<Message> why) {
        child.due().add(service, since, null, child.records().since(service, since), rule, why);
    }
}
