package id.tumbuh.growth.kms;

import id.tumbuh.growth.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The letter of one month read off a register page, month by month, with java.time and the printed row: a second
 * statement of domain notes 2.6, slow and without memory of the month before.
 */
final class NaiveKms {
    private static final String BOYS = "800 800 900 800 600 500 400 400 300 300 300 300";
    private static final String GIRLS = "800 800 900 800 600 500 400 300 300 300 300 200";

    private final Sex sex;
    private final LocalDate birth;
    private final TreeMap<YearMonth, Weighing> page = new TreeMap<>();

    NaiveKms(Sex sex, LocalDate birth, Iterable<Weighing> weighings) {
        this.sex = sex;
        this.birth = birth;
        for (Weighing weighing : weighings) {
            page.put(YearMonth.from(LocalDate.ofEpochDay(weighing.day())), weighing);
        }
    }

    /** The letter of a month, null for a child who did not come. */
    @Nullable
    String letter(YearMonth month) {
        Weighing now = page.get(month);
        if (now == null) {
            return null;
        }
        Weighing before = page.get(month.minusMonths(1));
        if (now.inDoubt() || (before != null && before.inDoubt())) {
            return "?";
        }
        if (page.headMap(month).isEmpty()) {
            return "B";
        }
        if (before == null) {
            return "O";
        }
        return now.grams() - before.grams() >= kbm(now) ? "N" : "T";
    }

    boolean strict(YearMonth month) {
        return "T".equals(letter(month)) && "T".equals(letter(month.minusMonths(1)));
    }

    boolean loose(YearMonth month) {
        if (!"T".equals(letter(month))) {
            return false;
        }
        for (Map.Entry<YearMonth, Weighing> earlier :
                page.headMap(month, false).descendingMap().entrySet()) {
            String letter = Objects.requireNonNull(letter(earlier.getKey()));
            if (letter.equals("N") || letter.equals("T")) {
                return letter.equals("T");
            }
        }
        return false;
    }

    private int kbm(Weighing now) {
        long age = ChronoUnit.MONTHS.between(birth, LocalDate.ofEpochDay(now.day()));
        String[] row = (sex == Sex.MALE ? BOYS : GIRLS).split(" ", -1);
        return age < row.length ? Integer.parseInt(row[(int) age]) : 200;
    }
}
