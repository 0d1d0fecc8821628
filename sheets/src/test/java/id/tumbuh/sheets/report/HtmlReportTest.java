package id.tumbuh.sheets.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class HtmlReportTest {
    private static final ReportData FULL = SampleReport.of(300, true);
    private static final ReportData WITHOUT_SEX = SampleReport.of(300, false);
    private static final ReportData EMPTY = new ReportBuilder().build();

    @Test
    void everyModelInEveryLanguageIsWellFormed() {
        for (ReportData data : List.of(FULL, WITHOUT_SEX, EMPTY, SampleReport.of(1, true), SampleReport.of(29, true))) {
            for (String language : List.of("id", "en")) {
                assertEquals(1, RenderedPage.of(data, language).elements("main").size());
            }
        }
    }

    @Test
    void pageRefersToNothingOutside() {
        for (ReportData data : List.of(FULL, WITHOUT_SEX)) {
            RenderedPage page = RenderedPage.of(data, "id");
            String lower = page.html.toLowerCase(Locale.ROOT);
            for (String forbidden :
                    List.of("http:", "https:", "//", "<script", "<link", "<img", "url(", "@import", "src=")) {
                assertFalse(lower.contains(forbidden), forbidden);
            }
            page.elements("a")
                    .forEach(link -> assertTrue(link.getAttribute("href").startsWith("#")));
        }
    }

    @Test
    void policyAllowsTheOneStyleSheetAndNothingElse() throws NoSuchAlgorithmException {
        RenderedPage page = RenderedPage.of(FULL, "id");
        Element policy = page.elements("meta").stream()
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .findFirst()
                .orElseThrow();
        byte[] style = page.elements("style").get(0).getTextContent().getBytes(StandardCharsets.UTF_8);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
        assertEquals(
                "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'",
                policy.getAttribute("content"));
        assertFalse(page.html.contains("style="));
    }

    @Test
    void idsAreUniqueAndLinksReachThem() {
        RenderedPage page = RenderedPage.of(WITHOUT_SEX, "id");
        Set<String> ids = new HashSet<>();
        page.elements("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> assertTrue(ids.add(id), id));
        page.elements("a")
                .forEach(link ->
                        assertTrue(ids.contains(link.getAttribute("href").substring(1))));
    }

    @Test
    void everyPictureHasWordsOrStandsBesideThem() {
        RenderedPage page = RenderedPage.of(FULL, "id");
        List<Element> pictures = page.elements("svg").stream()
                .filter(svg -> !((Element) svg.getParentNode()).getTagName().equals("svg"))
                .toList();
        assertTrue(pictures.size() > 15);
        for (Element picture : pictures) {
            boolean spoken = picture.hasAttribute("aria-label") || picture.hasAttribute("aria-labelledby");
            assertTrue(spoken || picture.getAttribute("aria-hidden").equals("true"));
        }
        String described = page.elements("desc").get(0).getTextContent();
        assertTrue(described.startsWith("Di bawah −2: "), described);
    }

    @Test
    void titleAndLanguageArePlain() {
        RenderedPage page = RenderedPage.of(FULL, "en");
        assertEquals("en", page.elements("html").get(0).getAttribute("lang"));
        assertEquals(
                "Child growth assessment report", page.elements("h1").get(0).getTextContent());
        assertTrue(page.html.contains("95% CI"));
    }

    @Test
    void headingsComeInTheOrderOfTheMeeting() {
        List<String> ids = RenderedPage.of(WITHOUT_SEX, "id").elements("section").stream()
                .map(section -> section.getAttribute("id"))
                .toList();
        assertEquals(Stream.of(Part.values()).map(Part::id).toList(), ids);
    }

    @Test
    void fileIsWrittenWholeOverAnOlderOne(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("laporan.html");
        Files.writeString(file, "older");
        HtmlReport.write(EMPTY, TestWords.of("id"), file);
        assertTrue(Files.readString(file).startsWith("<!DOCTYPE html>\n<html lang=\"id\">"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void fileThatCannotBeWrittenIsSaid(@TempDir Path folder) {
        Path file = folder.resolve("tidak-ada").resolve("laporan.html");
        assertThrows(IOException.class, () -> HtmlReport.write(EMPTY, TestWords.of("id"), file));
    }
}
