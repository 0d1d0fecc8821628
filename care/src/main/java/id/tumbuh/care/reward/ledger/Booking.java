package id.tumbuh.care.reward.ledger;

import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.RewardChoice;
import id.tumbuh.care.reward.gift.GiftKey;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Books moves in their order. One gift for each entitlement: a second hand-over is a question, not a second parcel. */
final class Booking {
    private final Programme programme;
    private final List<Posting> postings = new ArrayList<>();
    private final List<Message> problems = new ArrayList<>();
    /** What is set aside for an entitlement. */
    private final Map<GiftKey, StockMove> setAside = new HashMap<>();

    private final Set<GiftKey> given = new HashSet<>();

    Booking(Programme programme) {
        this.programme = programme;
    }

    List<Posting> postings() {
        return postings;
    }

    List<Message> problems() {
        return problems;
    }

    void take(StockMove move) {
        GiftKey gift = move.gift();
        if (move.quantity() <= 0) {
            problem(StockProblem.JUMLAH_TIDAK_SAH, move);
            return;
        }
        switch (move.kind()) {
            case TERIMA -> post(move, StockAccount.LUAR, StockAccount.GUDANG);
            case BELANJA -> post(move, StockAccount.GUDANG, StockAccount.TERPAKAI);
            case RUSAK_ATAU_HILANG -> post(move, StockAccount.GUDANG, StockAccount.RUSAK);
            case PINDAH_POSYANDU -> transfer(move, move.toPosyandu());
            case SISIHKAN, LEPAS, BERI -> {
                if (gift == null) {
                    problem(StockProblem.TUJUAN_KOSONG, move);
                } else {
                    forChild(move, gift);
                }
            }
        }
    }

    private void forChild(StockMove move, GiftKey gift) {
        if (move.kind() == StockKind.SISIHKAN) {
            setAside(move, gift);
        } else if (move.kind() == StockKind.LEPAS) {
            if (setAside.containsKey(gift)) {
                putBack(gift);
            } else if (!given.contains(gift)) {
                problem(StockProblem.DILEPAS_TANPA_DISISIHKAN, move);
            }
        } else {
            give(move, gift);
        }
    }

    private void setAside(StockMove move, GiftKey gift) {
        if (given.contains(gift)) {
            // A phone that had not heard of the hand-over yet: nothing is left to set aside.
            return;
        }
        if (setAside.containsKey(gift)) {
            problem(StockProblem.DISISIHKAN_DUA_KALI, move);
            return;
        }
        setAside.put(gift, move);
        post(move, StockAccount.GUDANG, StockAccount.DISISIHKAN);
    }

    private void give(StockMove move, GiftKey gift) {
        if (!given.add(gift)) {
            problem(StockProblem.KADO_KEDUA_TIDAK_DIBUKUKAN, move);
            return;
        }
        if (move.item().equals(StockMove.RUPIAH) && programme.has(RewardChoice.NO_CASH)) {
            problem(StockProblem.UANG_UNTUK_ANAK, move);
        }
        // Also where something else is handed over in its place.
        if (setAside.containsKey(gift)) {
            putBack(gift);
        }
        post(move, StockAccount.GUDANG, StockAccount.KELUARGA);
    }

    private void putBack(GiftKey gift) {
        StockMove before = setAside.remove(gift);
        if (before != null) {
            post(before, StockAccount.DISISIHKAN, StockAccount.GUDANG);
        }
    }

    private void transfer(StockMove move, @Nullable String to) {
        if (to == null || to.equals(move.posyandu())) {
            problem(StockProblem.TUJUAN_KOSONG, move);
        } else {
            postings.add(new Posting(
                    move.id(),
                    move.item(),
                    move.posyandu(),
                    StockAccount.GUDANG,
                    to,
                    StockAccount.GUDANG,
                    move.quantity()));
        }
    }

    private void post(StockMove move, StockAccount from, StockAccount to) {
        String post = move.posyandu();
        postings.add(new Posting(move.id(), move.item(), post, from, post, to, move.quantity()));
    }

    private void problem(StockProblem problem, StockMove move) {
        problems.add(Message.of(problem, Argument.date(move.day())));
    }
}
