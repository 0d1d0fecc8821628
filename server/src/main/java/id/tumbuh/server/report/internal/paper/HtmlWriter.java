package id.tumbuh.server.report.internal.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paper as XHTML for print: only what the writer of PDF understands. */
final class HtmlWriter {
    /** A table of a year, or shorter, is not torn over two pages. */
    private static final int WHOLE_LINES = 15;

    /** As many lines go with what is signed below a longer one. */
    private static final int KEPT_LINES = 2;

    private final PaperWords words;
    private final Markup page = new Markup();

    HtmlWriter(PaperWords words) {
        this.words = words;
    }

    String write(Paper paper) {
        page.tags("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\""
                + words.all().language().code() + "\"><head>");
        page.element("title", paper.title());
        page.tags("<meta name=\"subject\" content=\"" + Markup.escaped(paper.footer()) + "\"/>");
        page.tags("<style>" + PrintStyle.of(paper, words) + "</style></head><body>");
        paper.sections().forEach(this::section);
        return page.tags("</body></html>").toString();
    }

    private void section(Section section) {
        page.tags("<section class=\"" + (section.draft() ? "draft" : "signed") + "\">");
        page.element("h1", section.title());
        fields(section.fields());
        section.paragraphs().forEach(text -> page.element("p", text));
        Bars bars = section.bars();
        if (bars != null) {
            page.tags("<div class=\"drawing\">" + BarDrawing.of(bars, section.title()) + "</div>");
        }
        List<Grid> grids = section.grids();
        boolean inside = !grids.isEmpty() && !isWhole(grids.getLast());
        for (int i = 0; i < grids.size(); i++) {
            grid(grids.get(i), inside && i == grids.size() - 1 ? section : null);
        }
        if (!inside) {
            page.tags("<div class=\"end\">");
            end(section);
            page.tags("</div>");
        }
        Section.Slip slip = section.slip();
        if (slip != null) {
            slip(slip);
        }
        page.tags("</section>");
    }

    /** What stands below the tables. */
    private void end(Section section) {
        section.notes().forEach(note -> page.element("p class=\"note\"", note));
        signatures(section.signatures());
    }

    private void fields(List<Section.Field> fields) {
        if (fields.isEmpty()) {
            return;
        }
        int half = (fields.size() + 1) / 2;
        page.tags("<table class=\"fields\">");
        for (int i = 0; i < half; i++) {
            page.tags("<tr>");
            field(fields.get(i));
            if (i + half < fields.size()) {
                field(fields.get(i + half));
            } else if (fields.size() > 1) {
                page.tags("<th></th><td></td>");
            }
            page.tags("</tr>");
        }
        page.tags("</table>");
    }

    private void field(Section.Field field) {
        page.element("th", field.name())
                .tags("<td>: ")
                .words(words.written(field.value()))
                .tags("</td>");
    }

    private static boolean isWhole(Grid grid) {
        return !grid.tall() && grid.lines().size() <= WHOLE_LINES;
    }

    /** @param ended whose notes and signatures stand below it, never on a page without a line of it; null for none */
    private void grid(Grid grid, @Nullable Section ended) {
        page.tags("<table class=\"grid" + (isWhole(grid) ? " whole" : "") + (grid.tall() ? " tall" : "")
                + (ended == null ? "" : " ended") + "\">");
        columns(grid);
        page.tags("<thead>");
        grid.head().forEach(row -> head(row, grid.beside()));
        page.tags("</thead><tbody>");
        int high = high(grid);
        int kept = ended == null ? high : Math.max(0, high - KEPT_LINES);
        lines(grid, 0, kept);
        if (ended != null) {
            // A row is never torn; with the head repeated above it.
            page.tags("<tr><td class=\"end\" colspan=\""
                    + grid.beside() * grid.widths().size() + "\"><table class=\"grid kept"
                    + (grid.tall() ? " tall" : "") + "\">");
            columns(grid);
            page.tags("<tbody>");
            lines(grid, kept, high);
            page.tags("</tbody></table>");
            end(ended);
            page.tags("</td></tr>");
        }
        page.tags("</tbody></table>");
    }

    private void columns(Grid grid) {
        int all = grid.beside()
                * grid.widths().stream().mapToInt(Integer::intValue).sum();
        page.tags("<colgroup>");
        for (int i = 0; i < grid.beside(); i++) {
            grid.widths().forEach(width -> page.tags("<col style=\"width:" + 100.0 * width / all + "%\"/>"));
        }
        page.tags("</colgroup>");
    }

    private static int high(Grid grid) {
        return (grid.lines().size() + grid.beside() - 1) / grid.beside();
    }

    private void head(List<Head> row, int beside) {
        page.tags("<tr>");
        for (int i = 0; i < beside; i++) {
            row.forEach(head ->
                    page.element("th colspan=\"" + head.across() + "\" rowspan=\"" + head.down() + "\"", head.text()));
        }
        page.tags("</tr>");
    }

    private void lines(Grid grid, int from, int until) {
        List<Grid.Line> lines = grid.lines();
        int high = high(grid);
        for (int row = from; row < until; row++) {
            page.tags(grid.beside() == 1 && lines.get(row).strong() ? "<tr class=\"sum\">" : "<tr>");
            for (int at = row; at < high * grid.beside(); at += high) {
                if (at < lines.size()) {
                    cells(lines.get(at));
                } else {
                    page.element(cell(Value.Without.EMPTY, grid.widths().size()), "");
                }
            }
            page.tags("</tr>");
        }
    }

    private void cells(Grid.Line line) {
        line.labels().forEach(label -> page.element("td class=\"label\"", label));
        List<Value> values = line.values();
        int from = 0;
        while (from < values.size()) {
            int until = from + 1;
            // Side by side the same words once, as a clerk writes them across.
            while (until < values.size() && isSame(values.get(from), values.get(until))) {
                until++;
            }
            page.element(cell(values.get(from), until - from), words.written(values.get(from)));
            from = until;
        }
    }

    private static boolean isSame(Value one, Value other) {
        return one instanceof Value.Without && one == other;
    }

    private static String cell(Value value, int across) {
        String kind = value == Value.Without.EMPTY
                ? "none"
                : value instanceof Value.Without ? "without" : value instanceof Value.Words ? "words" : "number";
        return "td class=\"" + kind + "\" colspan=\"" + across + "\"";
    }

    private void signatures(List<String> signatures) {
        if (signatures.isEmpty()) {
            return;
        }
        page.tags("<table class=\"signatures\"><tr>");
        signatures.forEach(name -> page.tags("<td>").words(name).tags("<div class=\"rule\"></div></td>"));
        page.tags("</tr></table>");
    }

    private void slip(Section.Slip slip) {
        page.tags("<div class=\"slip\"><p class=\"cut\">")
                .words("✂ " + words.text("cut"))
                .tags("</p>");
        page.element("h1", slip.title());
        fields(slip.fields());
        slip.blanks()
                .forEach(blank -> page.tags("<p class=\"blank\">").words(blank).tags("</p><div class=\"rule\"></div>"));
        signatures(slip.signatures());
        page.tags("</div>");
    }
}
