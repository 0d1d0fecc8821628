package id.tumbuh.sheets.report;

import id.tumbuh.sheets.quality.DigitPreference;
import id.tumbuh.sheets.quality.QualityResult;
import id.tumbuh.sheets.report.ReportData.DigitColumn;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How often each last digit was read: ten bars that should be equally high. */
final class DigitChart {
    private static final int DIGITS = 10;
    private static final int HEIGHT = 96;
    private static final double EXPECTED = 10;
    /** Twice its share: such a digit is named in the words under the picture. */
    private static final double TOO_OFTEN = 20;

    private DigitChart() {}

    static void write(Page page, DigitColumn column) {
        DigitPreference digits = column.digits();
        QualityResult result = digits.result();
        double top = IntStream.range(0, DIGITS)
                        .mapToDouble(digit -> 100 * digits.share(digit))
                        .max()
                        .orElse(EXPECTED)
                * 1.05;
        top = Math.max(top, 2 * EXPECTED);
        Html html = page.html();
        html.open("figure", "class", "digit");
        html.element("h4", column.name());
        String described = described(page, digits);
        html.open(
                "svg",
                "width",
                "100%",
                "height",
                Integer.toString(HEIGHT + 24),
                "role",
                "img",
                "aria-label",
                column.name() + ": " + described);
        bars(html, digits, top);
        expected(page, top);
        html.close("svg");
        html.element(
                "figcaption",
                described + " "
                        + page.say("report.digits.n", "n", page.numbers().whole(result.count())));
        html.close("figure");
    }

    private static void bars(Html html, DigitPreference digits, double top) {
        for (int digit = 0; digit < DIGITS; digit++) {
            double height = 100 * digits.share(digit) / top * HEIGHT;
            String left = Html.percent(digit * 10 + 1.5);
            html.empty(
                    "rect",
                    "class",
                    "digit-bar",
                    "x",
                    left,
                    "width",
                    "7%",
                    "y",
                    Html.number(HEIGHT - height),
                    "height",
                    Html.number(height));
            String middle = Html.percent(digit * 10 + 5);
            String foot = Integer.toString(HEIGHT + 18);
            html.element("text", Integer.toString(digit), "x", middle, "y", foot, "text-anchor", "middle");
        }
    }

    private static void expected(Page page, double top) {
        String y = Html.number(HEIGHT - EXPECTED / top * HEIGHT);
        page.html().empty("line", "class", "cut", "x1", "0", "x2", "100%", "y1", y, "y2", y);
    }

    private static String described(Page page, DigitPreference digits) {
        String often = IntStream.range(0, DIGITS)
                .filter(digit -> 100 * digits.share(digit) > TOO_OFTEN)
                .mapToObj(digit -> page.say(
                        "report.digits.one",
                        "digit",
                        Integer.toString(digit),
                        "percent",
                        page.numbers().percent(100 * digits.share(digit))))
                .collect(Collectors.joining(", "));
        return often.isEmpty() ? page.say("report.digits.even") : page.say("report.digits.often", "digits", often);
    }
}
