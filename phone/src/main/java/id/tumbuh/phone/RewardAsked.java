package id.tumbuh.phone;

import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.RewardChoice;
import id.tumbuh.care.reward.RewardNumber;
import id.tumbuh.care.reward.RewardOption;
import id.tumbuh.care.reward.RewardRole;
import id.tumbuh.care.reward.Semester;
import id.tumbuh.care.reward.child.PostMonth;
import id.tumbuh.care.reward.child.Present;
import id.tumbuh.care.reward.child.RewardChild;
import id.tumbuh.care.reward.child.RewardMonth;
import id.tumbuh.care.reward.gift.CancelReason;
import id.tumbuh.care.reward.gift.GiftAct;
import id.tumbuh.care.reward.gift.GiftFact;
import id.tumbuh.growth.kms.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a caller asks the reward programme about. */
final class RewardAsked {
    private RewardAsked() {}

    /** A programme's body as facts carry it; of its words only name and rules, which are all that lists and gifts look at. */
    static Programme programme(Object body) {
        Programme usual = Programme.SEBATANG_KAYU;
        String name = Fields.text(body, "name");
        String rules = Fields.text(body, "rules");
        Programme programme = new Programme(
                name == null ? usual.name() : name,
                null,
                null,
                null,
                rules == null ? usual.ruleVersion() : rules,
                usual.options());
        for (RewardOption option : RewardOption.values()) {
            programme = Given.known(body, option.wire()) ? programme.with(choice(body, option)) : programme;
        }
        for (RewardNumber number : RewardNumber.values()) {
            Integer value = Fields.whole(body, number.wire());
            programme = value == null ? programme : programme.with(number, value);
        }
        return programme;
    }

    private static RewardChoice choice(Object body, RewardOption option) {
        Object value = option.usual().wire() instanceof Boolean
                ? (Object) Boolean.valueOf(Fields.flag(body, option.wire()))
                : Fields.text(body, option.wire());
        RewardChoice choice = option.choice(value);
        if (choice == null) {
            throw new IllegalArgumentException("there is no such choice of " + option.wire());
        }
        return choice;
    }

    static List<PostMonth> posts(Object[] list) {
        List<PostMonth> months = new ArrayList<>();
        for (int at = 0; at < list.length; at++) {
            months.add(new PostMonth(
                    Fields.known(list[at], "day"), Fields.flag(list[at], "held"), Fields.flag(list[at], "validated")));
        }
        return months;
    }

    static List<RewardChild> children(Object[] list) {
        List<RewardChild> children = new ArrayList<>();
        for (int at = 0; at < list.length; at++) {
            Object one = list[at];
            children.add(new RewardChild(
                    text(one, "id"),
                    Fields.known(one, "birthDay"),
                    Fields.known(one, "from"),
                    Fields.whole(one, "left"),
                    Fields.flag(one, "died"),
                    Fields.flag(one, "guest"),
                    Fields.flag(one, "cannotGain"),
                    // Names are announced by the server alone.
                    Set.of(),
                    months(Fields.list(one, "months"))));
        }
        return children;
    }

    private static List<RewardMonth> months(Object[] list) {
        List<RewardMonth> months = new ArrayList<>();
        for (int at = 0; at < list.length; at++) {
            String letter = Fields.text(list[at], "letter");
            months.add(new RewardMonth(
                    Fields.known(list[at], "month"),
                    Known.need(Present.values(), Fields.text(list[at], "present")),
                    Fields.whole(list[at], "grams"),
                    letter == null ? null : Known.need(Letter.values(), letter),
                    Fields.whole(list[at], "minimalGain"),
                    Fields.flag(list[at], "doubtful"),
                    Fields.whole(list[at], "weightForLength")));
        }
        return months;
    }

    /** What was written down about gifts; an act that this version does not know is left out. */
    static List<GiftFact> gifts(Object[] list) {
        List<GiftFact> facts = new ArrayList<>();
        for (int at = 0; at < list.length; at++) {
            GiftAct act = Known.find(GiftAct.values(), Fields.text(list[at], "act"));
            if (act != null) {
                facts.add(gift(list[at], act));
            }
        }
        return facts;
    }

    private static GiftFact gift(Object one, GiftAct act) {
        return new GiftFact(
                text(one, "id"),
                text(one, "child"),
                new Semester(Fields.known(one, "semester")),
                act,
                Known.need(RewardRole.values(), Fields.text(one, "by")),
                Fields.known(one, "day"),
                order(one),
                Fields.text(one, "receiver"),
                Fields.text(one, "proof"),
                // A reason of a newer version is a reason all the same.
                reason(Fields.text(one, "reason")),
                Fields.text(one, "withdraws"),
                Fields.text(one, "writer"));
    }

    private static int order(Object one) {
        Integer order = Fields.whole(one, "order");
        return order == null ? 0 : order;
    }

    private static @Nullable CancelReason reason(@Nullable String code) {
        CancelReason known = Known.find(CancelReason.values(), code);
        return known == null && code != null ? CancelReason.ALASAN_LAIN : known;
    }

    private static String text(Object object, String name) {
        String text = Fields.text(object, name);
        if (text == null) {
            throw new IllegalArgumentException("who or what is meant is missing: " + name);
        }
        return text;
    }
}
