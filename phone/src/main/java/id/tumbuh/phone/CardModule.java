package id.tumbuh.phone;

import id.tumbuh.care.card.CardFinding;
import id.tumbuh.care.card.CardResult;
import id.tumbuh.care.card.Field;
import id.tumbuh.care.card.Form;
import id.tumbuh.care.card.Refer;
import id.tumbuh.care.card.Size;
import id.tumbuh.care.card.Who;
import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.care.service.Served;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.message.MessageCode;
import java.util.List;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;
import org.jspecify.annotations.Nullable;

/** The forms of the cards: part of {@code cards.js}. */
public final class CardModule {
    private static final Object[] USUAL = {};

    private CardModule() {}

    /** The forms that are asked of somebody, in the order of the cards. Without choices the usual ones hold. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object forms(Object who, Object @Nullable [] choices) {
        Who whose = CardAsked.who(who);
        RuleBook rules = CareAsked.rules(choices == null ? USUAL : choices);
        PlainList forms = new PlainList();
        for (Form form : Form.values()) {
            if (form.isFor(whose)) {
                forms.add(form(form, whose, rules));
            }
        }
        return forms;
    }

    private static Plain form(Form form, Who who, RuleBook rules) {
        PlainList fields = new PlainList();
        for (Field field : form.fields()) {
            fields.add(field(field, who));
        }
        return new Plain()
                .code("code", form)
                .number("version", form.version())
                .list("fields", fields)
                .function("read", answers -> read(CardResult.of(form, who, Given.answers(answers), rules)));
    }

    private static Plain field(Field field, Who who) {
        PlainList choices = new PlainList();
        for (MessageCode choice : field.choices()) {
            choices.add(coded(choice));
        }
        return coded(field.code())
                .object(
                        "section",
                        new Plain()
                                .code("code", field.section())
                                .flag("list", field.section().isList()))
                .text("kind", field.kind().name())
                .object("size", size(field.size()))
                .list("choices", choices)
                .function("asked", answers -> field.when().holds(who, Given.answers(answers)));
    }

    private static @Nullable Plain size(@Nullable Size size) {
        return size == null
                ? null
                : new Plain()
                        .code("unit", size.unit())
                        .number("parts", size.unit().parts())
                        .number("decimals", size.decimals())
                        .number("least", size.least())
                        .number("most", size.most());
    }

    private static Plain read(CardResult result) {
        PlainList open = new PlainList();
        for (Field field : result.open()) {
            open.add(coded(field.code()));
        }
        PlainList served = new PlainList();
        for (Served one : result.served()) {
            served.add(new Plain().code("what", one.what()).number("day", one.day()));
        }
        return new Plain()
                .list("findings", findings(result.findings()))
                .code("refer", result.refer())
                .list("open", open)
                .list("served", served)
                .text("ruleSet", result.ruleSet());
    }

    /** The most urgent first, and of equal ones in the order of the card. */
    private static PlainList findings(List<CardFinding> found) {
        PlainList findings = new PlainList();
        Refer[] rising = Refer.values();
        for (int at = rising.length - 1; at >= 0; at--) {
            for (CardFinding finding : found) {
                if (finding.refer() == rising[at]) {
                    findings.add(finding(finding));
                }
            }
        }
        return findings;
    }

    private static Plain finding(CardFinding finding) {
        PlainList why = new PlainList();
        for (Message reason : finding.why()) {
            why.add(said(reason));
        }
        return new Plain()
                .object("what", said(finding.what()))
                .code("refer", finding.refer())
                .list("why", why)
                .text("rule", finding.rule().name());
    }

    private static Plain said(Message message) {
        return new Plain().text("family", Families.of(message.code())).object("message", Answered.message(message));
    }

    private static Plain coded(MessageCode code) {
        return new Plain().text("family", Families.of(code)).code("code", code);
    }
}
