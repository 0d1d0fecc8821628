package id.tumbuh.care.reward.list;

import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.RewardChoice;
import id.tumbuh.care.reward.RewardNumber;
import id.tumbuh.care.reward.Semester;
import id.tumbuh.care.reward.child.PostMonth;
import id.tumbuh.care.reward.child.Present;
import id.tumbuh.care.reward.child.RewardChild;
import id.tumbuh.care.reward.child.RewardMonth;
import id.tumbuh.growth.kms.Letter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds one child against both lists. */
final class Judging {
    private final Programme programme;
    private final Semester semester;
    private final PostYear year;
    private final RewardChild child;

    Judging(Programme programme, Semester semester, PostYear year, RewardChild child) {
        this.programme = programme;
        this.semester = semester;
        this.year = year;
        this.child = child;
    }

    /** @param latest the last month looked at */
    RewardVerdict verdict(@Nullable PostMonth latest) {
        if (child.guest()) {
            return RewardVerdict.without(child.id(), Exclusion.TAMU);
        }
        PostMonth last = latest == null ? null : lastActive(latest);
        if (latest == null || last == null) {
            return RewardVerdict.without(child.id(), Exclusion.BELUM_PERNAH_ADA);
        }
        boolean past = last.month() != latest.month();
        if (past && programme.has(RewardChoice.MUST_BE_HERE)) {
            return RewardVerdict.without(child.id(), Exclusion.HARUS_MASIH_AKTIF);
        }
        if (past && last.month() < semester.first()) {
            return RewardVerdict.without(child.id(), Exclusion.TIDAK_AKTIF_SEMESTER_INI);
        }
        return judged(last, past);
    }

    private RewardVerdict judged(PostMonth last, boolean past) {
        List<MonthEvidence> evidence = new ArrayList<>();
        boolean newcomer = false;
        for (PostMonth post : year.window(last.month())) {
            MonthEvidence month = evidence(post);
            evidence.add(month);
            newcomer |= month.counted() == Counted.BELUM_TERDAFTAR;
        }
        ListResult a = ListA.of(programme, evidence);
        ListResult b = ListB.of(programme, child, evidence, weighings(last.month()));
        List<RewardMark> marks = new ArrayList<>();
        if (a.isOn() && b.isOn()) {
            marks.add(RewardMark.PRIORITAS);
        }
        if (newcomer) {
            marks.add(RewardMark.PESERTA_BARU);
        }
        if (child.died()) {
            marks.add(RewardMark.TANPA_PESAN);
        } else if (past) {
            marks.add(RewardMark.SUDAH_TIDAK_AKTIF);
        }
        return new RewardVerdict(child.id(), evidence, a, b, eligible(a, b), marks, null, isNotGaining());
    }

    private boolean eligible(ListResult a, ListResult b) {
        boolean aInItsPlace = b.outcome() == ListResult.Outcome.NOT_ASKED && a.isOn();
        if (programme.has(RewardChoice.A_AND_B)) {
            return a.isOn() && (b.isOn() || aInItsPlace);
        }
        if (programme.has(RewardChoice.ONLY_B)) {
            return b.isOn() || aInItsPlace;
        }
        return a.isOn() || (b.isOn() && programme.has(RewardChoice.A_OR_B));
    }

    private MonthEvidence evidence(PostMonth post) {
        RewardMonth month = child.month(post.month());
        boolean evidence = year.isEvidence(post);
        return new MonthEvidence(
                post.day(),
                ListA.counted(programme, child, post, evidence),
                month == null ? Present.TIDAK_HADIR : month.present(),
                month == null ? null : month.grams(),
                month == null ? null : month.letter(),
                ListB.gain(programme, child, month),
                evidence && ListB.gained(programme, child, month),
                post.validated());
    }

    /** The last month up to this one on whose open day the child was here and young enough; null where there is none. */
    private @Nullable PostMonth lastActive(PostMonth latest) {
        for (int number = latest.month(); number >= year.first(); number--) {
            PostMonth post = year.month(number);
            if (post != null
                    && year.looksAt(post)
                    && child.hasCome(post.day())
                    && !child.isPast(post.day(), programme.number(RewardNumber.AGE_BEFORE))) {
                return post;
            }
        }
        return null;
    }

    private int weighings(int last) {
        int weighings = 0;
        for (RewardMonth month : child.months()) {
            weighings += month.month() <= last && ListB.isBelieved(programme, month) ? 1 : 0;
        }
        return weighings;
    }

    /** By the last weighing of all, validated or not: better quiet once too often. */
    private boolean isNotGaining() {
        RewardMonth last = null;
        for (RewardMonth month : child.months()) {
            if (month.grams() != null && (last == null || month.month() > last.month())) {
                last = month;
            }
        }
        return last != null && last.letter() == Letter.T;
    }
}
