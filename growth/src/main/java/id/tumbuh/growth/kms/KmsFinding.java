package id.tumbuh.growth.kms;

import org.jspecify.annotations.Nullable;

/**
 * What the KMS says of one weighing.
 *
 * @param letter null where there is none; then {@link #noLetter} says why
 * @param course null where the letter is not N or T, or the band is unknown
 * @param gainGrams against the weighing of the previous calendar month; null for B and O
 * @param kbmGrams the minimal gain that was asked; null for B and O
 * @param twiceStrict 2T of the reports: T this month and last month
 * @param twiceLoose 2T as an alert: the last two letters that could be given are T, also over a missed month
 */
public record KmsFinding(
        @Nullable Letter letter,
        @Nullable NoLetter noLetter,
        @Nullable Course course,
        @Nullable Integer gainGrams,
        @Nullable Integer kbmGrams,
        boolean twiceStrict,
        boolean twiceLoose) {

    static KmsFinding of(Letter letter) {
        return new KmsFinding(letter, null, null, null, null, false, false);
    }

    static KmsFinding none(NoLetter reason) {
        return new KmsFinding(null, reason, null, null, null, false, false);
    }

    KmsFinding withStreak(boolean strict, boolean loose) {
        return new KmsFinding(letter, noLetter, course, gainGrams, kbmGrams, strict, loose);
    }
}
