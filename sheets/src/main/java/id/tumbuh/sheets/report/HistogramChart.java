package id.tumbuh.sheets.report;

import id.tumbuh.growth.verdict.Index;
import id.tumbuh.sheets.report.ReportData.Series;
import java.util.List;

/**
 * Shares of the children by quarters of z, from −5 to +5, with WHO's normal curve over them. One series is drawn as bars
 * in the colours of the KMS, two as thin steps. All x are percent, so text keeps its size at any width of the screen.
 */
final class HistogramChart {
    private static final int LOWEST = -500;
    private static final int BIN = 25;
    private static final int BINS = 40;
    /** What lies beyond the picture stands in its outermost bars, so that no child is lost. */
    private static final int BEYOND_LOW = -3000;

    private static final int BEYOND_HIGH = 3000;
    private static final double BIN_WIDTH = 100.0 / BINS;
    private static final int HEIGHT = 176;
    private static final int CURVE_POINTS = 160;
    private static final double INVERSE_SQRT_2PI = 0.3989422804014327;
    /** Percent of children in a quarter of z at the top of WHO's curve. */
    private static final double PEAK = 25 * INVERSE_SQRT_2PI;

    private final Page page;
    private final Index index;
    private final List<Series> series;
    private final double top;

    HistogramChart(Page page, Index index, List<Series> series) {
        this.page = page;
        this.index = index;
        this.series = series;
        double highest = PEAK;
        for (Series one : series) {
            for (double share : shares(one)) {
                highest = Math.max(highest, share);
            }
        }
        this.top = highest * 1.12;
    }

    void write(String described) {
        Html html = page.html();
        String id = "z-" + index.name();
        html.open(
                "svg",
                "class",
                "z",
                "width",
                "100%",
                "height",
                Integer.toString(HEIGHT + 28),
                "role",
                "img",
                "aria-labelledby",
                id + "-t " + id + "-d");
        html.element(
                "title",
                page.say("report.distribution.alt", "index", page.say("report.index." + index)),
                "id",
                id + "-t");
        html.element("desc", described, "id", id + "-d");
        heights();
        if (series.size() == 1) {
            bars(series.get(0));
        }
        cuts();
        curves();
        html.empty("line", "class", "axis", "x1", "0", "x2", "100%", "y1", y(0), "y2", y(0));
        html.close("svg");
    }

    private void heights() {
        double step = top > 40 ? 20 : top > 20 ? 10 : 5;
        for (double percent = step; percent < top * 0.95; percent += step) {
            page.html().empty("line", "class", "grid", "x1", "0", "x2", "100%", "y1", y(percent), "y2", y(percent));
            page.html()
                    .element(
                            "text",
                            page.numbers().sign(page.numbers().limit(percent)),
                            "class",
                            "height",
                            "x",
                            "0",
                            "y",
                            Html.number(HEIGHT - percent / top * HEIGHT - 4));
        }
    }

    private void bars(Series only) {
        double[] shares = shares(only);
        for (int bin = 0; bin < BINS; bin++) {
            if (shares[bin] > 0) {
                page.html()
                        .empty(
                                "rect",
                                "class",
                                Zone.of(index, LOWEST + bin * BIN).cssClass(),
                                "x",
                                Html.percent(bin * BIN_WIDTH + 0.15),
                                "width",
                                Html.percent(BIN_WIDTH - 0.3),
                                "y",
                                y(shares[bin]),
                                "height",
                                Html.number(shares[bin] / top * HEIGHT));
            }
        }
    }

    private void cuts() {
        for (int z = -3; z <= 3; z++) {
            String x = Html.percent(50 + z * 10);
            if (Math.abs(z) >= 2 || (z == 1 && index == Index.BB_U)) {
                page.html().empty("line", "class", "cut", "x1", x, "x2", x, "y1", "0", "y2", y(0));
            }
            String label = z > 0 ? "+" + z : page.numbers().limit(z);
            page.html().element("text", label, "x", x, "y", Integer.toString(HEIGHT + 20), "text-anchor", "middle");
        }
    }

    private void curves() {
        Html html = page.html();
        html.open(
                "svg",
                "width",
                "100%",
                "height",
                Integer.toString(HEIGHT),
                "viewBox",
                "0 0 100 " + HEIGHT,
                "preserveAspectRatio",
                "none");
        if (series.size() > 1) {
            series.forEach(one -> html.empty("path", "class", "steps " + one.kind(), "d", steps(shares(one))));
        }
        html.empty("path", "class", "who", "d", normal());
        html.close("svg");
    }

    private String steps(double[] shares) {
        StringBuilder path = new StringBuilder("M0 ").append(HEIGHT);
        for (int bin = 0; bin < BINS; bin++) {
            path.append('V').append(y(shares[bin])).append('H').append(Html.number((bin + 1) * BIN_WIDTH));
        }
        return path.append('V').append(HEIGHT).toString();
    }

    private String normal() {
        StringBuilder path = new StringBuilder();
        for (int point = 0; point <= CURVE_POINTS; point++) {
            double x = 100.0 * point / CURVE_POINTS;
            double z = x / 10 - 5;
            path.append(point == 0 ? 'M' : 'L').append(Html.number(x)).append(' ');
            path.append(y(PEAK * Math.exp(-z * z / 2)));
        }
        return path.toString();
    }

    private static double[] shares(Series series) {
        long[] counts = series.scores().bins(LOWEST, BIN, BINS);
        counts[0] += series.scores().count(BEYOND_LOW, LOWEST - 1);
        counts[BINS - 1] += series.scores().count(LOWEST + BINS * BIN, BEYOND_HIGH);
        long all = Math.max(1, series.scores().count());
        double[] shares = new double[BINS];
        for (int bin = 0; bin < BINS; bin++) {
            shares[bin] = 100.0 * counts[bin] / all;
        }
        return shares;
    }

    private String y(double percent) {
        return Html.number(HEIGHT - percent / top * HEIGHT);
    }
}
