package id.tumbuh.server.report.internal.paper;

/** How papers look: black on white, thin rules, letters large enough to read after a copy of a copy. */
final class PrintStyle {
    private static final String STYLE = """
            body { font-family: DejaVu; font-size: 9pt; line-height: 1.2; color: #000; margin: 0; }
            section { page-break-after: always; }
            section:last-child { page-break-after: auto; }
            section.signed { page: signed; }
            section.draft { page: draft; }
            h1 { font-size: 12pt; text-align: center; margin: 0 0 2mm; }
            p { margin: 0 0 1.5mm; }
            table { width: 100%; border-collapse: collapse; }
            table.fields { margin-bottom: 2mm; table-layout: fixed; }
            table.fields th { width: 17%; font-weight: normal; text-align: left; vertical-align: top; padding: 0.3mm 1mm 0.3mm 0; }
            table.fields td { width: 33%; font-weight: bold; vertical-align: top; padding: 0.3mm 1mm 0.3mm 0; word-wrap: break-word; }
            table.grid { width: 99.5%; table-layout: fixed; margin-bottom: 2mm; -fs-table-paginate: paginate; }
            table.whole { page-break-inside: avoid; }
            table.grid tr { page-break-inside: avoid; }
            table.grid th, table.grid td { border: 0.3mm solid #000; padding: 0.35mm 0.6mm; vertical-align: middle; word-wrap: break-word; }
            table.grid th { font-weight: bold; text-align: center; background-color: #eee; }
            table.tall tbody td { height: 7mm; }
            table.grid td.end { border: none; padding: 0; }
            table.grid.ended { margin-bottom: 0; }
            table.grid table.kept { width: 100%; }
            table.grid td.end table.signatures td { border: none; font-size: 9pt; padding: 0 6mm; height: auto; vertical-align: top; }
            div.end { page-break-before: avoid; page-break-inside: avoid; }
            td.label { text-align: left; }
            td.number { text-align: right; }
            td.without { text-align: center; font-size: 80%; }
            td.words { text-align: left; }
            td.none { background-color: #ddd; }
            tr.sum td { font-weight: bold; }
            p.note { font-size: 7pt; margin: 0 0 0.5mm; }
            div.drawing { margin-bottom: 2mm; text-align: center; }
            table.signatures { margin-top: 2mm; page-break-inside: avoid; }
            table.signatures td { text-align: center; padding: 0 6mm; }
            table.signatures div.rule { height: 13mm; }
            div.rule { border-bottom: 0.2mm solid #000; height: 6mm; }
            div.slip { margin-top: 4mm; page-break-inside: avoid; }
            p.cut { font-size: 8pt; border-top: 0.3mm dashed #000; padding-top: 0.5mm; }
            p.blank { margin: 1mm 0 0; }
            """;

    private PrintStyle() {}

    static String of(Paper paper, PaperWords words) {
        Sheet sheet = paper.sheet();
        String margins = "@page { size: " + sheet.css() + "; margin: 12mm 10mm 12mm 10mm;"
                + " @bottom-left { font: 7pt DejaVu; width: 80%; content: " + Markup.css(paper.footer()) + "; }"
                + " @bottom-right { font: 7pt DejaVu; width: 20%; text-align: right; content: "
                + Markup.css(words.text("page") + " ") + " counter(page) " + Markup.css(" / ")
                + " counter(pages); } }\n";
        String drafts = "@page draft { @top-center { font: bold 11pt DejaVu; content: "
                + Markup.css(words.text("draft")) + "; } }\n";
        // In a style no text of ours needs to be escaped for XML: quotes of CSS are written as numbers.
        return margins + drafts + STYLE + "table.grid { font-size: " + sheet.points() + "pt; }\n";
    }
}
