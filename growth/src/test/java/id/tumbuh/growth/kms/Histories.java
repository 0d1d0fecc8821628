package id.tumbuh.growth.kms;

import id.tumbuh.growth.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Short ways to write a child's weighings. */
final class Histories {
    private Histories() {}

    static int day(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }

    static Weighing weighed(int year, int month, int day, int grams) {
        return Weighing.of(day(year, month, day), grams);
    }

    static Weighing doubted(int year, int month, int day, int grams) {
        return new Weighing(day(year, month, day), grams, true);
    }

    /** Findings of a boy of the posyandu's own register, born 10 January 2023. */
    static List<KmsFinding> ofBoy(Weighing... weighings) {
        return of(KmsHistory.complete(Sex.MALE, day(2023, 1, 10), List.of(weighings)));
    }

    static List<KmsFinding> of(KmsHistory history) {
        return Kms.findings(history, KbmEdition.BUKU_KIA_2023);
    }

    /** The letters as they are stored, a dash for none. */
    static String letters(List<KmsFinding> findings) {
        List<String> letters = new ArrayList<>();
        for (KmsFinding finding : findings) {
            letters.add(finding.letter() == null ? "-" : finding.letter().code());
        }
        return String.join(" ", letters);
    }

    static KmsFinding last(List<KmsFinding> findings) {
        return findings.get(findings.size() - 1);
    }
}
