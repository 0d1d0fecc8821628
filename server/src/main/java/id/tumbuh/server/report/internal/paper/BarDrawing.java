package id.tumbuh.server.report.internal.paper;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Bars as SVG, told apart without colour: white, light, dark and black, each with its name below and its number above. What nobody has signed has
 * a broken outline.
 */
final class BarDrawing {
    private static final List<String> GREYS = List.of("#ffffff", "#cccccc", "#808080", "#000000");
    private static final int LEFT = 44;
    private static final int TOP = 18;
    private static final int HEIGHT = 220;
    private static final int WIDTH = 1040;
    private static final int BELOW = 56;
    private static final int STEPS = 5;
    private static final double FILLED = 0.86;

    private final Bars bars;
    private final int top;
    private final Markup svg = new Markup();

    private BarDrawing(Bars bars) {
        this.bars = bars;
        int highest = 0;
        for (Bars.Group group : bars.groups()) {
            for (Integer height : group.heights()) {
                highest = Math.max(highest, height == null ? 0 : height);
            }
        }
        this.top = round(highest);
    }

    /**
     * The drawing.
     *
     * @param told what it is, for who does not see it; its numbers stand in a table too
     */
    static String of(Bars bars, String told) {
        return new BarDrawing(bars).drawn(told);
    }

    /** The next number that a scale of five even steps can end with. */
    static int round(int highest) {
        for (int power = 1; ; power *= 10) {
            for (int step : new int[] {1, 2, 4, 5, 10}) {
                if (highest <= step * power * STEPS) {
                    return step * power * STEPS;
                }
            }
        }
    }

    private String drawn(String told) {
        int height = TOP + HEIGHT + BELOW;
        svg.tags("<svg xmlns=\"http://www.w3.org/2000/svg\" alt=\"" + Markup.escaped(told) + "\" viewBox=\"0 0 " + WIDTH
                + " " + height + "\" width=\"" + WIDTH + "\" height=\"" + height + "\" font-family=\"DejaVu\">");
        scale();
        double wide = (double) (WIDTH - LEFT) / Math.max(1, bars.groups().size());
        for (int i = 0; i < bars.groups().size(); i++) {
            group(bars.groups().get(i), LEFT + i * wide, wide);
        }
        return svg.tags("</svg>").toString();
    }

    private void scale() {
        for (int i = 0; i <= STEPS; i++) {
            int number = top / STEPS * i;
            double y = y(number);
            line(LEFT, y, WIDTH, y, i == 0 ? "#000000" : "#bbbbbb");
            text(LEFT - 6, y + 4, "end", 11, Integer.toString(number));
        }
    }

    private void group(Bars.Group group, double left, double wide) {
        double bar = wide * FILLED / bars.names().size();
        double from = left + wide * (1 - FILLED) / 2;
        if (group.heights().stream().allMatch(Objects::isNull)) {
            text(left + wide / 2, TOP + HEIGHT - 4, "middle", 10, "–");
        }
        for (int i = 0; i < bars.names().size(); i++) {
            double x = from + i * bar;
            Integer height = i < group.heights().size() ? group.heights().get(i) : null;
            bar(x, bar, height, GREYS.get(i % GREYS.size()), group.draft());
            text(x + bar / 2, TOP + HEIGHT + 14, "middle", 10, bars.names().get(i));
        }
        text(left + wide / 2, TOP + HEIGHT + 32, "middle", 12, group.name());
        String of = group.of();
        if (of != null) {
            text(left + wide / 2, TOP + HEIGHT + 47, "middle", 10, of);
        }
    }

    private void bar(double x, double wide, @Nullable Integer height, String grey, boolean draft) {
        if (height == null) {
            return;
        }
        double y = y(height);
        String broken = draft ? " stroke-dasharray=\"3 2\"" : "";
        svg.tags("<rect x=\"" + at(x + 1) + "\" y=\"" + at(y) + "\" width=\"" + at(wide - 2) + "\" height=\""
                + at(TOP + HEIGHT - y) + "\" fill=\"" + grey + "\" stroke=\"#000000\"" + broken + "/>");
        text(x + wide / 2, y - 3, "middle", height < 100 ? 10 : 8, Integer.toString(height));
    }

    private double y(int number) {
        return TOP + HEIGHT - (double) HEIGHT * number / top;
    }

    private void line(double x, double y, double toX, double toY, String colour) {
        svg.tags("<line x1=\"" + at(x) + "\" y1=\"" + at(y) + "\" x2=\"" + at(toX) + "\" y2=\"" + at(toY)
                + "\" stroke=\"" + colour + "\"/>");
    }

    private void text(double x, double y, String anchor, int size, String words) {
        svg.tags("<text x=\"" + at(x) + "\" y=\"" + at(y) + "\" text-anchor=\"" + anchor + "\" font-size=\"" + size
                        + "\">")
                .words(words)
                .tags("</text>");
    }

    private static String at(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
