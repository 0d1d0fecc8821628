package id.tumbuh.sheets.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;

/**
 * The report as one page of HTML that needs nothing but itself: no script, no font, no address. It is well-formed XML too,
 * so that any tool can read it. It is made for a screen of 360 pixels, for a beamer and for paper of A4.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /** Appends the page. Memory depends on the rows that the model shows, not on those of the file. */
    public static void write(ReportData data, Words words, Appendable target) throws IOException {
        target.append(page(data, words));
    }

    /**
     * Writes the page to a file in UTF-8, in place of any older one.
     *
     * @throws IOException when it cannot be written; then an older file stands as it was
     */
    public static void write(ReportData data, Words words, Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            Files.writeString(part, page(data, words), StandardCharsets.UTF_8);
            move(part, whole);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path whole) throws IOException {
        try {
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String page(ReportData data, Words words) {
        Page page = Page.of(data, words);
        Html html = page.html();
        html.raw("<!DOCTYPE html>\n");
        html.open("html", "lang", words.languageCode());
        head(page);
        html.open("body");
        masthead(page);
        html.open("main");
        SummarySection.write(page);
        contents(page);
        PrevalenceSection.write(page);
        DistributionSection.write(page);
        QualitySection.write(page);
        ActionSection.write(page);
        UndecidedSection.write(page);
        ReadingSection.write(page);
        MethodSection.write(page);
        html.close("main");
        html.open("footer").text(page.say("report.footer", "version", data.version(), "ruleSet", data.ruleSet()));
        html.close("footer").close("body").close("html");
        return html.toString();
    }

    private static void head(Page page) {
        Html html = page.html();
        String policy = "default-src 'none'; style-src '" + StyleSheet.HASH + "'; base-uri 'none'; form-action 'none'";
        html.open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "robots", "content", "noindex").line();
        html.element("title", page.say("report.title") + " · " + page.data().file())
                .line();
        html.open("style").raw(StyleSheet.TEXT).close("style").close("head");
    }

    private static void masthead(Page page) {
        Html html = page.html();
        html.open("header");
        html.open("p", "class", "brand");
        html.open("svg", "width", "20", "height", "20", "viewBox", "0 0 20 20", "aria-hidden", "true");
        html.empty("path", "d", "M10 19V9M10 12C4 12 2 8 2 3c5 0 8 3 8 9zM10 10c0-5 3-8 8-8 0 5-3 8-8 8z");
        html.close("svg").text(" tumbuh").close("p");
        html.element("h1", page.say("report.title"));
        html.open("p", "class", "source").element("bdi", source(page.data()));
        html.element("span", period(page)).close("p");
        html.close("header");
    }

    private static String source(ReportData data) {
        return data.sheet().isBlank() ? data.file() : data.file() + " · " + data.sheet();
    }

    private static String period(Page page) {
        Integer first = page.data().firstVisit();
        Integer last = page.data().lastVisit();
        if (first == null || last == null) {
            return page.say("report.period.unknown");
        }
        String from = page.words().date(first);
        return first.equals(last)
                ? page.say("report.period.day", "day", from)
                : page.say("report.period", "from", from, "to", page.words().date(last));
    }

    private static void contents(Page page) {
        Html html = page.html();
        html.open("nav", "aria-label", page.say("report.contents"));
        List<Part> parts = Arrays.stream(Part.values())
                .filter(part -> part != Part.SUMMARY
                        && (part != Part.UNDECIDED || !page.data().sexKnown()))
                .toList();
        for (Part part : parts) {
            html.element("a", page.say(part.titleKey()), "href", "#" + part.id())
                    .line();
        }
        html.close("nav");
    }
}
