package id.tumbuh.sheets.report;

import id.tumbuh.sheets.survey.Estimate;
import java.util.List;

/** A share with its interval as a dot and whisker on a line from 0 to a top. Positions are percent, so it fits any width. */
final class ScaleDrawing {
    /** Labels nearer than this, in percent of the width, would run into each other. */
    private static final double ROOM_FOR_A_LABEL = 12;
    /** Four figures stand side by side on paper, in a third of the width. */
    private static final double ROOM_ON_PAPER = 18;

    private final Html html;
    private final Numbers numbers;
    private final double top;

    ScaleDrawing(Html html, Numbers numbers, double top) {
        this.html = html;
        this.numbers = numbers;
        this.top = top;
    }

    /** With the limits of the classes marked and labelled below; the text beside it says the same. */
    void labelled(Estimate share, List<Double> limits) {
        open("scale", 44);
        html.empty("line", "class", "track", "x1", "0", "x2", "100%", "y1", "12", "y2", "12");
        double labelledTo = -100;
        for (double limit : limits) {
            String at = at(limit);
            html.empty("line", "class", "tick", "x1", at, "x2", at, "y1", "5", "y2", "19");
            double room = 100 * limit / top - labelledTo;
            if (room >= ROOM_FOR_A_LABEL) {
                String size = room < ROOM_ON_PAPER ? "minor" : "major";
                html.element("text", numbers.limit(limit), "class", size, "x", at, "y", "38", "text-anchor", "middle");
                labelledTo = 100 * limit / top;
            }
        }
        mark(share, 12);
        html.close("svg");
    }

    /** A row of a chart: only grid lines. */
    void row(Estimate share, List<Double> grid) {
        open("whisker", 28);
        for (double line : grid) {
            html.empty("line", "class", "grid", "x1", at(line), "x2", at(line), "y1", "0", "y2", "28");
        }
        mark(share, 14);
        html.close("svg");
    }

    /** The labels of the grid lines; a narrow screen leaves out every other one. */
    void axis(List<Double> grid) {
        open("whisker", 20);
        for (int at = 0; at < grid.size(); at++) {
            double line = grid.get(at);
            String anchor = line == 0 ? "start" : line == top ? "end" : "middle";
            String size = at % 2 == 0 ? "major" : "minor";
            html.element("text", numbers.limit(line), "class", size, "x", at(line), "y", "15", "text-anchor", anchor);
        }
        html.close("svg");
    }

    private void open(String kind, int height) {
        html.open("svg", "class", kind, "width", "100%", "height", Integer.toString(height), "aria-hidden", "true");
    }

    private void mark(Estimate share, int y) {
        if (!Double.isFinite(share.value())) {
            return;
        }
        String height = Integer.toString(y);
        if (numbers.hasInterval(share)) {
            String low = at(share.low());
            String high = at(share.high());
            html.empty("line", "class", "interval", "x1", low, "x2", high, "y1", height, "y2", height);
        }
        html.empty("circle", "class", "dot", "cx", at(share.value()), "cy", height, "r", "6");
    }

    private String at(double percent) {
        return Html.percent(100 * Math.min(percent, top) / top);
    }
}
