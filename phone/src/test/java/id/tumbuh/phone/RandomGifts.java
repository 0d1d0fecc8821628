package id.tumbuh.phone;

import id.tumbuh.care.reward.RewardRole;
import id.tumbuh.care.reward.gift.CancelReason;
import id.tumbuh.care.reward.gift.GiftAct;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Seeded acts with gifts of a few children: mostly in order, by who may, some twice, some from a newer version; told in any order. */
final class RandomGifts {
    private static final GiftAct[] STEPS = {GiftAct.USULKAN, GiftAct.VALIDASI_USULAN, GiftAct.SETUJUI, GiftAct.SIAPKAN};
    private static final RewardRole[] BY = {
        RewardRole.KADER, RewardRole.BIDAN, RewardRole.KEPALA_PUSKESMAS, RewardRole.BIDAN
    };
    private static final int SEMESTER = 2026 * 12;

    private final RandomFacts facts;
    private int made;

    RandomGifts(RandomFacts facts) {
        this.facts = facts;
    }

    Question gifts() {
        Map<String, Object> programme = new LinkedHashMap<>();
        facts.maybe(programme, "name", "Sebatang Kayu");
        if (facts.chance(0.3)) {
            programme.put("reward.semester", facts.chance(0.5) ? "ROLLING" : "CALENDAR");
        }
        if (facts.chance(0.2)) {
            programme.put("reward.approver", facts.chance(0.05) ? "NOBODY_OF_NEXT_YEAR" : "HEAD_ONLY");
        }
        if (facts.chance(0.3)) {
            programme.put("reward.count-home-visit", facts.chance(0.5));
            programme.put("reward.months", facts.chance(0.1) ? 13 : 5);
        }
        List<Object> all = new ArrayList<>();
        for (int child = facts.random().nextInt(4); child >= 0; child--) {
            story(all, "child-" + child, SEMESTER);
            if (facts.chance(0.3)) {
                story(all, "child-" + child, SEMESTER + facts.random().nextInt(1, 7));
            }
        }
        Collections.shuffle(all, new Random(facts.random().nextInt(1_000_000)));
        return Question.of("gifts", programme, all);
    }

    private void story(List<Object> all, String child, int semester) {
        int day = facts.day();
        for (int step = 0; step < STEPS.length && facts.chance(0.9); step++) {
            if (facts.chance(0.95)) {
                all.add(act(child, semester, STEPS[step], BY[step], day + step));
            }
        }
        for (int handOver = facts.random().nextInt(3); handOver > 0; handOver--) {
            Map<String, Object> act = act(child, semester, GiftAct.SERAHKAN, RewardRole.KADER, day + 5);
            act.put("order", facts.random().nextInt(3));
            facts.maybe(act, "receiver", "IBU");
            facts.maybe(act, "proof", "sketch:00ff");
            all.add(act);
        }
        for (GiftAct other : List.of(GiftAct.TUNDA, GiftAct.BATALKAN, GiftAct.TARIK_KEMBALI)) {
            if (facts.chance(0.15)) {
                RewardRole by = facts.chance(0.7) ? RewardRole.BIDAN : facts.pick(RewardRole.values());
                Map<String, Object> act = act(child, semester, other, by, day + 4);
                facts.maybe(
                        act,
                        "reason",
                        facts.chance(0.1)
                                ? "OF_NEXT_YEAR"
                                : facts.pick(CancelReason.values()).code());
                facts.maybe(act, "withdraws", "fact-" + (made - 2));
                // A kader's own word, on the day of the hand-over or a day later.
                if (other == GiftAct.TARIK_KEMBALI && facts.chance(0.5)) {
                    act.put("by", RewardRole.KADER.code());
                    act.put("day", day + 5 + facts.random().nextInt(2));
                }
                all.add(act);
            }
        }
        if (facts.chance(0.05)) {
            Map<String, Object> next = act(child, semester, GiftAct.TUNDA, RewardRole.BIDAN, day);
            next.put("act", "OF_NEXT_YEAR");
            all.add(next);
        }
    }

    private Map<String, Object> act(String child, int semester, GiftAct act, RewardRole by, int day) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("id", "fact-" + made++);
        fact.put("child", child);
        fact.put("semester", semester);
        fact.put("act", act.code());
        fact.put("by", by.code());
        fact.put("day", day);
        facts.maybe(fact, "writer", "account-" + facts.random().nextInt(2));
        return fact;
    }
}
