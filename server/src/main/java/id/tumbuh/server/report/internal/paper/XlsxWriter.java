package id.tumbuh.server.report.internal.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A paper as a workbook, a sheet for each section. Numbers are numbers, everything else text: nothing is a formula. */
public final class XlsxWriter {
    private static final int LONGEST_NAME = 31;
    private static final String FORBIDDEN = "[\\[\\]:*?/\\\\\\p{Cntrl}]";
    private static final int FOOTER_POINTS = 8;

    private final PaperWords words;

    public XlsxWriter(PaperWords words) {
        this.words = words;
    }

    public byte[] write(Paper paper) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(stream, "Tumbuh", "1.0")) {
            Set<String> taken = new HashSet<>();
            for (Section section : paper.sections()) {
                Worksheet sheet = book.newWorksheet(name(section.name(), taken));
                setUp(sheet, paper);
                new SheetLayout(sheet, words).section(section);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream.toByteArray();
    }

    /** At most 31 letters, none that Excel refuses, and each once. */
    static String name(String wanted, Set<String> taken) {
        String clean =
                wanted.replaceAll(FORBIDDEN, " ").replaceAll("^'+|'+$", "").strip();
        String base = clean.isEmpty() ? "Tumbuh" : clean;
        String name = cut(base, LONGEST_NAME);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String more = " (" + i + ")";
            name = cut(base, LONGEST_NAME - more.length()) + more;
        }
        return name;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most).strip();
    }

    private static void setUp(Worksheet sheet, Paper paper) {
        sheet.paperSize(paper.sheet().size() == Sheet.Size.F4 ? PaperSize.FOLIO_PAPER : PaperSize.A4_PAPER);
        sheet.pageOrientation(paper.sheet().landscape() ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        // & begins a code in the footer of a sheet.
        sheet.footer(paper.footer().replace("&", "&&"), Position.LEFT, FOOTER_POINTS);
        sheet.footer("&P / &N", Position.RIGHT, FOOTER_POINTS);
    }
}
