package id.tumbuh.sheets.report;

import id.tumbuh.sheets.survey.Estimate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers as this page writes them; what is not known is a dash, never a zero. */
final class Numbers {
    static final String NOTHING = "–";

    private static final String RANGE = "–";
    private static final int MOST_LINES = 8;

    private final Words words;

    Numbers(Words words) {
        this.words = words;
    }

    String decimal(double value, int decimals) {
        return Double.isFinite(value) ? words.decimal(value, decimals) : NOTHING;
    }

    String z(double z) {
        return decimal(z, 2);
    }

    String whole(long count) {
        return words.whole(count);
    }

    /** A percentage, 0 to 100, with one decimal and its sign. */
    String percent(double percent) {
        return Double.isFinite(percent) ? sign(words.decimal(percent, 1)) : NOTHING;
    }

    /** A share of counts; a dash when there is nothing to share. */
    String percent(long part, long all) {
        return all == 0 ? NOTHING : percent(100.0 * part / all);
    }

    /** A limit of a class, such as 2,5 or 10: no decimals that say nothing. */
    String limit(double value) {
        return words.decimal(value, value == Math.rint(value) ? 0 : 1);
    }

    String sign(String number) {
        return words.text("report.percent", Map.of("value", number));
    }

    /** WHO prints a share of exactly 0 or 100 % as its own limits: that is no interval. */
    boolean hasInterval(Estimate estimate) {
        return Double.isFinite(estimate.low()) && Double.isFinite(estimate.high()) && estimate.low() < estimate.high();
    }

    /** Both limits without a sign; a dash when there is no interval. */
    String interval(Estimate estimate) {
        return hasInterval(estimate)
                ? words.decimal(estimate.low(), 1) + RANGE + words.decimal(estimate.high(), 1)
                : NOTHING;
    }

    /** Completed months. */
    String months(double months) {
        return Double.isFinite(months)
                ? words.text("report.months", Map.of("value", words.whole((long) Math.floor(months))))
                : NOTHING;
    }

    /** The first line numbers, each once, and that there are more. */
    String lines(List<Long> lines) {
        List<Long> once = lines.stream().distinct().toList();
        String shown = once.stream().limit(MOST_LINES).map(words::whole).collect(Collectors.joining(", "));
        return once.isEmpty() ? NOTHING : once.size() > MOST_LINES ? shown + " …" : shown;
    }
}
