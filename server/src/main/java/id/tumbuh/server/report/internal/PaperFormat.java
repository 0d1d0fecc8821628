package id.tumbuh.server.report.internal;

import id.tumbuh.server.report.internal.paper.CsvWriter;
import id.tumbuh.server.report.internal.paper.Paper;
import id.tumbuh.server.report.internal.paper.PaperWords;
import id.tumbuh.server.report.internal.paper.PdfWriter;
import id.tumbuh.server.report.internal.paper.XlsxWriter;
import java.util.Locale;

/** How a paper can be had. */
public enum PaperFormat {
    /** To print. */
    PDF("application/pdf"),
    /** To go on with. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** To read into something else. */
    CSV("text/csv;charset=UTF-8");

    private final String type;

    PaperFormat(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }

    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    byte[] write(Paper paper, PaperWords words) {
        return switch (this) {
            case PDF -> new PdfWriter(words).write(paper);
            case XLSX -> new XlsxWriter(words).write(paper);
            case CSV -> new CsvWriter(words).write(paper);
        };
    }
}
