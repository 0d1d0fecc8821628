package id.tumbuh.sheets.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What every part of the page writes with. */
record Page(ReportData data, Words words, Numbers numbers, Html html) {
    static Page of(ReportData data, Words words) {
        return new Page(data, words, new Numbers(words), new Html());
    }

    /** A text of the report, its places given as name, value, name, value. */
    String say(String key, String... values) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int at = 0; at + 1 < values.length; at += 2) {
            named.put(values[at], values[at + 1]);
        }
        return words.text(key, named);
    }

    /** A paragraph. */
    void paragraph(String text, String cssClass) {
        html.element("p", text, "class", cssClass);
    }

    /** How a child is called on the page; one without a name by its row in the file. */
    String nameOrLine(String name, long line) {
        return name.isBlank() ? say("report.action.noName", "line", numbers.whole(line)) : name;
    }

    /** Warns that names of children stand below, where any do. */
    void privacy(Stream<String> names) {
        if (names.anyMatch(name -> !name.isBlank())) {
            paragraph(say("report.action.private"), "private");
        }
    }

    /** Opens a section with its heading; the contents link to its id. */
    void section(Part part) {
        html.open("section", "id", part.id(), "aria-labelledby", part.id() + "-h");
        html.element("h2", say(part.titleKey()), "id", part.id() + "-h");
    }

    void endSection() {
        html.close("section");
    }

    /** A box that scrolls sideways by itself where a table is wider than the screen. */
    void wideTable(String label, String cssClass) {
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", label);
        html.open("table", "class", cssClass);
    }

    void endWideTable() {
        html.close("table").close("div");
    }

    /** A row of column heads; those from {@code firstNumber} on stand right, over numbers. */
    void heads(int firstNumber, String... heads) {
        html.open("thead").open("tr");
        for (int column = 0; column < heads.length; column++) {
            html.element("th", heads[column], "scope", "col", "class", column >= firstNumber ? "number" : "words");
        }
        html.close("tr").close("thead");
    }

    void cell(String text) {
        html.element("td", text);
    }

    void numberCell(String text) {
        html.element("td", text, "class", "number");
    }

    /** A cell that carries its column head with it, for screens where rows become cards. */
    void cardCell(String head, String text, String cssClass) {
        html.element("td", text, "class", cssClass, "data-label", head);
    }
}
