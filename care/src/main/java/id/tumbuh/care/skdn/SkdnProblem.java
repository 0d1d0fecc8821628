package id.tumbuh.care.skdn;

import static id.tumbuh.growth.message.ArgumentKind.COUNT;

import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.ArgumentKind;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.message.MessageCode;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a month's counts: such as cannot be together (child-growth.md 8.1), or letters still open. */
public enum SkdnProblem implements MessageCode {
    /** D, and N + T + O + B. */
    D_BUKAN_JUMLAH_HURUF,
    /** K, S. */
    K_LEBIH_DARI_S,
    /** D, S. */
    D_LEBIH_DARI_S,
    /** D, K: the form's (−) = K − D would be negative. */
    D_LEBIH_DARI_K,
    /** N, D. */
    N_LEBIH_DARI_D,
    /** BGM, D. */
    BGM_LEBIH_DARI_D,
    /** 2T, T. */
    DUA_T_LEBIH_DARI_T,
    /** Letters withheld. */
    HURUF_DITUNDA,
    /** Two sums that should be one, such as boys and girls against all. */
    PECAHAN_BUKAN_JUMLAH;

    @Override
    public String code() {
        return name();
    }

    @Override
    public List<ArgumentKind> arguments() {
        return this == HURUF_DITUNDA ? List.of(COUNT) : List.of(COUNT, COUNT);
    }

    /** Whether it keeps the month from being signed: more weighed than own a book is odd, but can be true. */
    public boolean keepsFromSigning() {
        return this != D_LEBIH_DARI_K;
    }

    /** Every problem of a month's counts, wherever they come from. */
    public static List<Message> of(Skdn count) {
        List<Message> problems = new ArrayList<>();
        int letters = count.n() + count.t() + count.o() + count.b();
        if (count.d() != letters + count.withheld()) {
            problems.add(problem(D_BUKAN_JUMLAH_HURUF, count.d(), letters));
        }
        add(problems, K_LEBIH_DARI_S, count.k(), count.s());
        add(problems, D_LEBIH_DARI_S, count.d(), count.s());
        add(problems, D_LEBIH_DARI_K, count.d(), count.k());
        add(problems, N_LEBIH_DARI_D, count.n(), count.d());
        add(problems, BGM_LEBIH_DARI_D, count.belowRed(), count.d());
        add(problems, DUA_T_LEBIH_DARI_T, count.twiceT(), count.t());
        if (count.withheld() > 0) {
            problems.add(Message.of(HURUF_DITUNDA, Argument.count(count.withheld())));
        }
        return problems;
    }

    /** The problem of parts that do not add up to the whole, by S and by D; empty where they do. */
    public static List<Message> ofParts(Skdn whole, List<Skdn> parts) {
        Skdn sum = Skdn.NONE;
        for (Skdn part : parts) {
            sum = sum.plus(part);
        }
        List<Message> problems = new ArrayList<>();
        if (sum.s() != whole.s()) {
            problems.add(problem(PECAHAN_BUKAN_JUMLAH, sum.s(), whole.s()));
        }
        if (sum.d() != whole.d()) {
            problems.add(problem(PECAHAN_BUKAN_JUMLAH, sum.d(), whole.d()));
        }
        return problems;
    }

    private static void add(List<Message> problems, SkdnProblem code, int part, int whole) {
        if (part > whole) {
            problems.add(problem(code, part, whole));
        }
    }

    private static Message problem(SkdnProblem code, int one, int other) {
        return Message.of(code, Argument.count(one), Argument.count(other));
    }
}
