package id.tumbuh.sheets.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a workbook lie.
 *
 * @param visibleSheets worksheets a user can see, in the order of their tabs
 * @param sharedTexts part of the shared texts; null when there is none
 * @param styles part of the number formats; null when there is none
 * @param days1904 true when day serials count from 1904, as Excel for Mac once did
 */
record WorkbookParts(
        List<Sheet> visibleSheets,
        @Nullable String sharedTexts,
        @Nullable String styles,
        boolean days1904) {

    /** A worksheet: the name on its tab, and its part. */
    record Sheet(String name, String part) {}

    private record Relation(String id, String type, String target) {}

    static WorkbookParts read(WorkbookArchive archive) throws IOException {
        String workbook = "xl/workbook.xml";
        if (archive.has("_rels/.rels")) {
            for (Relation relation : relations(archive, "_rels/.rels", "")) {
                workbook = relation.type.endsWith("/officeDocument") ? relation.target : workbook;
            }
        }
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        String links = folder + "_rels/" + workbook.substring(folder.length()) + ".rels";
        Map<String, String> sheetParts = new HashMap<>();
        String sharedTexts = null;
        String styles = null;
        for (Relation relation : relations(archive, links, folder)) {
            if (relation.type.endsWith("/worksheet")) {
                sheetParts.put(relation.id, relation.target);
            } else if (relation.type.endsWith("/sharedStrings")) {
                sharedTexts = relation.target;
            } else if (relation.type.endsWith("/styles")) {
                styles = relation.target;
            }
        }
        return readWorkbook(archive, workbook, sheetParts, sharedTexts, styles);
    }

    private static WorkbookParts readWorkbook(
            WorkbookArchive archive,
            String workbook,
            Map<String, String> sheetParts,
            @Nullable String sharedTexts,
            @Nullable String styles)
            throws IOException {
        List<Sheet> visible = new ArrayList<>();
        boolean days1904 = false;
        try (PartReader xml = PartReader.small(archive, workbook)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    String value = xml.attribute("date1904", "0");
                    days1904 = value.equals("1") || value.equals("true");
                } else if (xml.starts("sheet")) {
                    String part = sheetParts.get(xml.attribute("id", ""));
                    if (part != null && xml.attribute("state", "visible").equals("visible")) {
                        visible.add(new Sheet(xml.attribute("name", ""), part));
                    }
                }
            }
        }
        return new WorkbookParts(List.copyOf(visible), sharedTexts, styles, days1904);
    }

    private static List<Relation> relations(WorkbookArchive archive, String part, String folder) throws IOException {
        List<Relation> relations = new ArrayList<>();
        try (PartReader xml = PartReader.small(archive, part)) {
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    String target = resolve(folder, xml.attribute("Target", ""));
                    relations.add(new Relation(xml.attribute("Id", ""), xml.attribute("Type", ""), target));
                }
            }
        }
        return relations;
    }

    /** Name of a part from a target that may be absolute or go up. */
    private static String resolve(String folder, String target) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }
}
