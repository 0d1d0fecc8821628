package id.tumbuh.texts;

import id.tumbuh.growth.arithmetic.Rounding;
import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.message.Argument;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a language writes numbers, units and dates: {@code 7,8 kg}, {@code −2,31}, {@code 3 Nov 2026}. */
public final class Notation {
    private static final String MINUS = "\u2212";
    private static final String INFINITE = "\u221E";
    private static final int SCORE_DECIMALS = 2;
    private static final int GRAM_DECIMALS = 3;
    private static final int MILLIMETRE_DECIMALS = 1;
    private static final int GROUP = 3;
    private static final long KILOBYTE = 1024;

    private final Language language;

    Notation(Language language) {
        this.language = language;
    }

    /** A z-score with two decimals; infinite as ∞ or −∞, not a number as a dash. */
    public String score(double z) {
        return decimal(Rounding.toHundredths(z), SCORE_DECIMALS);
    }

    /** A number with exactly so many decimals, a half away from zero. */
    public String decimal(double value, int decimals) {
        return Double.isFinite(value) ? written(rounded(value, decimals)) : boundless(value);
    }

    /** A whole number with a mark between thousands. */
    public String whole(long value) {
        StringBuilder digits = new StringBuilder(Long.toString(value).replace("-", ""));
        for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
            digits.insert(at, language.groupMark());
        }
        return (value < 0 ? MINUS : "") + digits;
    }

    /** An epoch day: 3 Nov 2026. */
    public String date(int epochDay) {
        CivilDate date = CivilDate.ofEpochDay(epochDay);
        return date.day() + " " + language.nameOfMonth(date.month()) + " " + date.year();
    }

    /** A number of a message in the way of its kind. */
    String of(Argument.Numeric number, Style style) {
        String written = unsigned(number, style);
        return style == Style.SIGNED && number.value() > 0 ? "+" + written : written;
    }

    /** A number of bytes, whole in the largest unit that it reaches: 1 GB. */
    String size(long bytes) {
        long count = bytes;
        int unit = 0;
        String[] units = {"B", "KB", "MB", "GB", "TB"};
        while (count >= KILOBYTE && unit < units.length - 1) {
            count /= KILOBYTE;
            unit++;
        }
        return count + " " + units[unit];
    }

    private String unsigned(Argument.Numeric number, Style style) {
        double value = number.value();
        boolean writtenOut = style == Style.WORDS;
        return switch (number.kind()) {
            case GRAMS -> decimal(value, 0) + " g";
            case KILOGRAMS -> shortest(value, GRAM_DECIMALS) + " kg";
            case CENTIMETRES -> shortest(value, MILLIMETRE_DECIMALS) + " cm";
            case Z -> score(value);
            case DAYS -> decimal(value, 0) + " " + language.day().after((long) value, writtenOut);
            case MONTHS -> decimal(value, 0) + " " + language.month().after((long) value, writtenOut);
            case DATE -> date((int) value);
            case COUNT -> style == Style.GROUPED ? whole((long) value) : decimal(value, 0);
            case CODE, NAME -> throw new IllegalArgumentException(number.kind() + " is no number");
        };
    }

    /** As people say it: 7,8 and 10, not 7,800 and 10,000. */
    private String shortest(double value, int mostDecimals) {
        return Double.isFinite(value) ? written(rounded(value, mostDecimals).stripTrailingZeros()) : boundless(value);
    }

    /** From the decimal digits of the double, so that 2,675 rounds as it reads. */
    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    private String written(BigDecimal value) {
        String digits = value.abs().toPlainString().replace(".", language.decimalMark());
        return value.signum() < 0 ? MINUS + digits : digits;
    }

    private static String boundless(double value) {
        return Double.isNaN(value) ? "\u2013" : value < 0 ? MINUS + INFINITE : INFINITE;
    }
}
