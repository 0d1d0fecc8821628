package id.tumbuh.phone;

import id.tumbuh.care.reward.gift.Entitlement;
import id.tumbuh.care.reward.gift.GiftBook;
import id.tumbuh.care.reward.gift.GiftFact;
import id.tumbuh.care.reward.list.ListResult;
import id.tumbuh.care.reward.list.MonthEvidence;
import id.tumbuh.care.reward.list.RewardLists;
import id.tumbuh.care.reward.list.RewardVerdict;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;
import org.jspecify.annotations.Nullable;

/** Who gets a gift, and where each gift stands: {@code reward.js}. */
public final class RewardModule {
    private RewardModule() {}

    /** The lists of a posyandu for the open day of a month. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object rewardLists(Object programme, int handOverMonth, Object[] months, Object[] children) {
        return plain(RewardLists.of(
                RewardAsked.programme(programme),
                handOverMonth,
                RewardAsked.posts(months),
                RewardAsked.children(children)));
    }

    /** Each gift as it stands after a set of facts, by child, then half-year. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object gifts(Object programme, Object[] facts) {
        PlainList gifts = new PlainList();
        for (Entitlement one : GiftBook.of(RewardAsked.programme(programme), RewardAsked.gifts(facts))
                .entitlements()) {
            gifts.add(plain(one));
        }
        return gifts;
    }

    static Plain plain(RewardLists lists) {
        PlainList verdicts = new PlainList();
        for (RewardVerdict verdict : lists.verdicts()) {
            verdicts.add(plain(verdict));
        }
        return new Plain()
                .number("semester", lists.semester().first())
                .wholeIfAny("latestDay", lists.latestDay())
                .flag("mayBeApproved", lists.mayBeApproved(null))
                .list("blocks", Answered.messages(lists.blocks()))
                .list("verdicts", verdicts);
    }

    static Plain plain(RewardVerdict verdict) {
        PlainList evidence = new PlainList();
        for (MonthEvidence month : verdict.evidence()) {
            evidence.add(plain(month));
        }
        return new Plain()
                .text("child", verdict.child())
                .flag("eligible", verdict.eligible())
                .flag("near", verdict.isNear())
                .flag("quiet", verdict.notGaining())
                .object("a", plain(verdict.listA()))
                .object("b", plain(verdict.listB()))
                .list("marks", Answered.codes(verdict.marks()))
                .code("excluded", verdict.excluded())
                .list("evidence", evidence);
    }

    private static Plain plain(ListResult result) {
        return new Plain()
                .text("outcome", result.outcome().name())
                .flag("near", result.near())
                .list("why", Answered.messages(result.why()));
    }

    private static Plain plain(MonthEvidence month) {
        return new Plain()
                .number("day", month.day())
                .code("counted", month.counted())
                .code("present", month.present())
                .wholeIfAny("grams", month.grams())
                .code("letter", month.letter())
                .wholeIfAny("gain", month.gain())
                .flag("gained", month.gained())
                .flag("validated", month.validated());
    }

    static Plain plain(Entitlement gift) {
        PlainList repeated = new PlainList();
        for (String id : gift.repeated()) {
            repeated.add(id);
        }
        return new Plain()
                .text("child", gift.key().child())
                .number("semester", gift.key().semester().first())
                .code("state", gift.state())
                .object("handOver", handOver(gift.handOver()))
                .list("repeated", repeated)
                .list("problems", Answered.messages(gift.problems()));
    }

    private static @Nullable Plain handOver(@Nullable GiftFact fact) {
        return fact == null
                ? null
                : new Plain()
                        .text("id", fact.id())
                        .number("day", fact.day())
                        .text("receiver", fact.receiver())
                        .text("proof", fact.proof());
    }
}
