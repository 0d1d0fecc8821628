package id.tumbuh.server.report.internal.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.texts.Language;
import id.tumbuh.texts.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
    private static final String DRAFT = "DRAF – belum ditandatangani";
    private static final double POINTS = 72 / 25.4;
    private static final PdfWriter WRITER = new PdfWriter(new PaperWords(Texts.of(Language.INDONESIAN)));

    private static Section section(String name, boolean draft, int lines, String label) {
        List<Grid.Line> rows = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            rows.add(Grid.Line.of(List.of(Integer.toString(i), label), List.of(new Value.Whole(i))));
        }
        Grid grid = new Grid(
                List.of(List.of(Head.of("No"), Head.of("Uraian butir"), Head.of("Jumlah"))),
                List.of("No", "Uraian butir"),
                List.of("Jumlah"),
                List.of(5, 60, 10),
                rows);
        return new Section(
                name,
                "Judul " + name,
                draft,
                List.of(Section.Field.of("Posyandu", name)),
                List.of(),
                null,
                List.of(grid),
                List.of(),
                List.of(),
                null);
    }

    private static List<String> pages(Section... sections) throws IOException {
        Sheet sheet = new Sheet(Sheet.Size.F4, true, 8);
        byte[] file = WRITER.write(new Paper("f1", "F1 & lain", "Sumber \"baku\" \\ 2026", sheet, List.of(sections)));
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDRectangle box = document.getPage(0).getMediaBox();
            assertEquals(330 * POINTS, box.getWidth(), 1);
            assertEquals(215 * POINTS, box.getHeight(), 1);
            document.getPage(0).getResources().getFontNames().forEach(name -> assertEmbedded(document, name));
            assertEquals("F1 & lain", document.getDocumentInformation().getTitle());
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
        }
        return pages;
    }

    private static void assertEmbedded(PDDocument document, COSName name) {
        try {
            assertTrue(document.getPage(0).getResources().getFont(name).isEmbedded(), name.getName());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyPageOfADraftSaysSoAndNoPageOfWhatWasSigned() throws IOException {
        List<String> pages = pages(section("satu", true, 80, "Naik"), section("dua", false, 80, "Naik"));
        int drafts = 0;
        for (String page : pages) {
            boolean ofDraft = page.contains(DRAFT);
            drafts += ofDraft ? 1 : 0;
            assertTrue(page.contains("Uraian butir"), "the head of the table is repeated: " + page);
            assertTrue(page.contains("/ " + pages.size()), page);
            assertTrue(page.contains("Sumber \"baku\" \\ 2026"), page);
        }
        assertTrue(pages.size() >= 4, "pages " + pages.size());
        assertEquals(pages.size() / 2, drafts);
        assertTrue(pages.getFirst().contains(DRAFT));
        assertFalse(pages.getLast().contains(DRAFT));
        assertTrue(pages.getFirst().contains("Halaman 1 /"));
    }

    @Test
    void signaturesNeverStandOnAPageWithoutALineOfTheirTable() throws IOException {
        for (int lines = 1; lines <= 70; lines++) {
            for (boolean tall : new boolean[] {false, true}) {
                Section bare = section("satu", false, lines, "Naik");
                Grid grid =
                        tall ? bare.grids().getFirst().withRoom() : bare.grids().getFirst();
                List<String> pages = pages(new Section(
                        bare.name(),
                        bare.title(),
                        false,
                        bare.fields(),
                        List.of(),
                        null,
                        List.of(grid),
                        List.of("Catatan"),
                        List.of("Ketua kader", "Bidan"),
                        null));
                String last = pages.getLast();
                String where = lines + " lines " + tall + last;
                assertTrue(last.contains("Catatan Ketua kader"), where);
                assertTrue(last.contains("Uraian butir"), where);
                assertTrue(last.contains(" " + (lines - 1) + " Naik " + (lines - 1) + " "), where);
                assertEquals(lines, String.join(" ", pages).split(" Naik ", -1).length - 1, where);
            }
        }
    }

    @Test
    void aLongNameWrapsAndKeepsEveryLetter() throws IOException {
        String name = "Posyandu " + "Harapan Bunda ".repeat(12) + "x".repeat(120);
        String text = String.join(" ", pages(section(name, false, 1, name)));
        // Once as the title, once in the head, once in the table; a word too long for its column is cut into lines.
        String letters = text.replace(" ", "");
        assertEquals(4, letters.split("Bunda" + "x".repeat(120), -1).length);
    }

    @Test
    void whatSomebodyTypedIsTextAndNeverMarkup() throws IOException {
        String typed = "<b>Melati</b> & \"Mawar\" ≤ − ≥ 'Nusa' \u0007";
        assertTrue(
                pages(section(typed, false, 1, "Naik")).getFirst().contains("<b>Melati</b> & \"Mawar\" ≤ − ≥ 'Nusa'"));
    }
}
