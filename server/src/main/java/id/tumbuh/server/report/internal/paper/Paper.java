package id.tumbuh.server.report.internal.paper;

import java.util.List;

/**
 * A paper.
 *
 * @param file its name as a file, without an ending and without anybody's name
 * @param title of the document
 * @param footer on every page: where the form comes from, when it was made
 */
public record Paper(String file, String title, String footer, Sheet sheet, List<Section> sections) {
    public Paper {
        sections = List.copyOf(sections);
    }
}
