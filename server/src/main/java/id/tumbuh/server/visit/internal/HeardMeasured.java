package id.tumbuh.server.visit.internal;

import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.server.people.Visiting.Visit;
import id.tumbuh.server.visit.Signatures.Month;
import id.tumbuh.server.visit.Signatures.Named;
import id.tumbuh.server.visit.Signatures.Signed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Takes out of a child's measurements what does not count ({@link Heard}), and notes at the others what they build on then. */
final class HeardMeasured {
    private HeardMeasured() {}

    /** Those that count, in their order. */
    static List<Measured> of(List<Measured> rows, String home, Collection<Visit> visits, Signed signed) {
        if (rows.stream().noneMatch(row -> row.base != null)) {
            return rows;
        }
        List<Word> words = rows.stream().map(Measured::word).toList();
        Heard heard = new Heard(words, home, visits, (word, root, family) -> counted(word, root, family, signed));
        List<Measured> counting = new ArrayList<>(rows.size());
        for (Measured row : rows) {
            row.over = heard.over(row.fact);
            row.disputed = heard.isDisputed(row.fact);
            if (heard.counts(row.fact)) {
                counting.add(row);
            } else {
                row.derived = Derived.without(Derived.Standing.UNHEARD).with(heard.isOpen(row.fact), false);
            }
        }
        return counting;
    }

    /** Whether the signature of the month that was measured in counted with the word: whoever moves later changes nothing signed. */
    private static boolean counted(Word word, Word root, List<Word> family, Signed signed) {
        Named named = signed.months().get(new Month(root.posyandu(), CivilDate.monthNumber(root.day())));
        if (named == null) {
            return false;
        }
        if (word.act() == Word.Act.REVERSES) {
            return named.others().contains(word.fact())
                    && word.base() != null
                    && !named.counting().contains(word.base());
        }
        boolean withdrew = word.act() == Word.Act.WITHDRAWS
                && named.others().contains(word.fact())
                && family.stream().noneMatch(one -> named.counting().contains(one.fact()));
        return named.counting().contains(word.fact()) || withdrew;
    }
}
