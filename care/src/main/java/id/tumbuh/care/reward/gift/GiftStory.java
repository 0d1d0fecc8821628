package id.tumbuh.care.reward.gift;

import id.tumbuh.care.reward.Programme;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the state of one entitlement from its facts. What was handed over was handed over, whatever else is written down: a phone
 * without a signal cannot know that a gift was cancelled. All other acts count when the acts before them are there, whenever
 * those were done: desks are not asked to be on time.
 */
final class GiftStory {
    private final Programme programme;
    private final GiftKey key;
    private final Set<String> taking;
    private final List<Message> problems = new ArrayList<>();
    private final List<String> repeated = new ArrayList<>();
    private final Set<GiftAct> done = EnumSet.noneOf(GiftAct.class);
    private @Nullable GiftFact handOver;

    /** @param taking ids of what was said to take something back by somebody who may */
    GiftStory(Programme programme, GiftKey key, Set<String> taking) {
        this.programme = programme;
        this.key = key;
        this.taking = taking;
    }

    /** @param facts in order */
    Entitlement told(List<GiftFact> facts) {
        for (GiftFact fact : facts) {
            if (isAllowed(fact)) {
                take(fact);
            }
        }
        GiftState state = state();
        waiting(facts);
        return new Entitlement(key, state, handOver, repeated, problems);
    }

    private boolean isAllowed(GiftFact fact) {
        // Whoever handed it over: it is gone. Who may not is told, and the fact stands.
        if (!fact.act().roles(programme).contains(fact.by()) && !taking.contains(fact.id())) {
            problem(GiftProblem.BUKAN_WEWENANG, fact);
            return fact.act() == GiftAct.SERAHKAN;
        }
        boolean needsReason = fact.act() == GiftAct.BATALKAN || fact.act() == GiftAct.TUNDA;
        if (needsReason && fact.reason() == null) {
            problem(GiftProblem.ALASAN_KOSONG, fact);
            return false;
        }
        return true;
    }

    private void take(GiftFact fact) {
        if (fact.act() != GiftAct.SERAHKAN) {
            done.add(fact.act());
            return;
        }
        if (fact.receiver() == null || fact.proof() == null) {
            problems.add(Message.of(GiftProblem.TANDA_TERIMA_KURANG, Argument.date(fact.day())));
        }
        if (handOver == null) {
            handOver = fact;
        } else {
            repeated.add(fact.id());
            problems.add(Message.of(GiftProblem.KADO_DISERAHKAN_DUA_KALI, Argument.date(fact.day())));
        }
    }

    private GiftState state() {
        GiftState reached = reached();
        if (handOver != null) {
            Argument day = Argument.date(handOver.day());
            if (reached != GiftState.DISETUJUI && reached != GiftState.DISIAPKAN) {
                problems.add(Message.of(GiftProblem.DISERAHKAN_TANPA_PERSETUJUAN, day));
            }
            if (done.contains(GiftAct.BATALKAN)) {
                problems.add(Message.of(GiftProblem.DISERAHKAN_SETELAH_DIBATALKAN, day));
            }
            return GiftState.DISERAHKAN;
        }
        if (done.contains(GiftAct.BATALKAN)) {
            return GiftState.DIBATALKAN;
        }
        boolean approved = reached == GiftState.DISETUJUI || reached == GiftState.DISIAPKAN;
        return approved && done.contains(GiftAct.TUNDA) ? GiftState.DITUNDA : reached;
    }

    private GiftState reached() {
        if (!done.contains(GiftAct.USULKAN)) {
            return GiftState.BELUM_DIUSULKAN;
        }
        if (!done.contains(GiftAct.VALIDASI_USULAN)) {
            return GiftState.DIUSULKAN;
        }
        if (!done.contains(GiftAct.SETUJUI)) {
            return GiftState.DIVALIDASI;
        }
        return done.contains(GiftAct.SIAPKAN) ? GiftState.DISIAPKAN : GiftState.DISETUJUI;
    }

    /** Acts that wait for the act before them. */
    private void waiting(List<GiftFact> facts) {
        for (GiftFact fact : facts) {
            GiftAct before = switch (fact.act()) {
                case VALIDASI_USULAN -> GiftAct.USULKAN;
                case SETUJUI -> GiftAct.VALIDASI_USULAN;
                case SIAPKAN, TUNDA -> GiftAct.SETUJUI;
                case USULKAN, SERAHKAN, BATALKAN, TARIK_KEMBALI -> fact.act();
            };
            if (before != fact.act() && done.contains(fact.act()) && !done.contains(before)) {
                problem(GiftProblem.LANGKAH_SEBELUMNYA_BELUM, fact);
            }
        }
    }

    private void problem(GiftProblem problem, GiftFact fact) {
        problems.add(Message.of(problem, Argument.code(fact.act()), Argument.date(fact.day())));
    }
}
