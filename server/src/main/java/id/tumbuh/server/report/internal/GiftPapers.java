package id.tumbuh.server.report.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.area.Areas;
import id.tumbuh.server.foundation.SmallCells;
import id.tumbuh.server.report.internal.paper.Grid;
import id.tumbuh.server.report.internal.paper.Head;
import id.tumbuh.server.report.internal.paper.Paper;
import id.tumbuh.server.report.internal.paper.PaperWords;
import id.tumbuh.server.report.internal.paper.Section;
import id.tumbuh.server.report.internal.paper.Sheet;
import id.tumbuh.server.report.internal.paper.Value;
import id.tumbuh.server.reward.RewardRecords.Gift;
import id.tumbuh.server.reward.RewardRecords.Meeting;
import id.tumbuh.server.reward.RewardRecords.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The printed lists of the SOP: who may be announced, who received a gift, who came to the meeting. */
final class GiftPapers {
    /** How a signature begins that was drawn on a kader's phone. */
    private static final String DRAWN = "ttd:";

    private static final Sheet SHEET = new Sheet(Sheet.Size.A4, false, 11);
    private static final Sheet WIDE = new Sheet(Sheet.Size.F4, true, 8);
    private static final int BOARD_POINTS = 13;

    /** To be written on, where a form without such a cell would be grey. */
    private static final Value BLANK = new Value.Words("");

    private final Period period;
    private final Areas areas;
    private final Surroundings around;
    private final PaperWords words;

    GiftPapers(Period period, Areas areas, Surroundings around, PaperWords words) {
        this.period = period;
        this.areas = areas;
        this.around = around;
        this.words = words;
    }

    /** For the board: names alone, nothing of what they are for. */
    Paper named(Area posyandu, Named named) {
        List<Grid.Line> lines = new ArrayList<>();
        for (String name : named.names()) {
            lines.add(Grid.Line.of(List.of(Integer.toString(lines.size() + 1)), List.of(new Value.Words(name))));
        }
        Integer others = named.others();
        // One number by itself, held back only where it is small.
        String more = others == null ? "<" + SmallCells.SMALLEST_TOLD : others.toString();
        List<String> paragraphs = List.of(words.text("named.lead"));
        List<String> notes =
                others != null && others == 0 ? List.of() : List.of(words.text("named.others", Map.of("count", more)));
        List<Grid> grids =
                lines.isEmpty() ? List.of() : List.of(grid(1, List.of("number", "gifts.name"), List.of(1, 12), lines));
        return paper(
                "penerima-kado",
                posyandu,
                "named",
                new Sheet(Sheet.Size.A4, false, BOARD_POINTS),
                List.of(section(posyandu, "named.title", paragraphs, grids, notes, List.of("book.signs.bidan"))));
    }

    /** With names, for the Puskesmas: a page for each posyandu. */
    Paper handed(Area place, List<Gift> gifts) {
        Map<String, List<Gift>> posts = new TreeMap<>();
        gifts.forEach(gift ->
                posts.computeIfAbsent(gift.posyandu(), id -> new ArrayList<>()).add(gift));
        List<Section> sections = new ArrayList<>();
        posts.forEach((id, own) -> sections.add(handedAt(areas.find(id).orElse(place), own)));
        return paper("kado-diserahkan", place, "gifts", WIDE, sections);
    }

    private Section handedAt(Area posyandu, List<Gift> gifts) {
        List<Grid.Line> handed = new ArrayList<>();
        List<Grid.Line> waiting = new ArrayList<>();
        for (Gift gift : gifts) {
            List<Grid.Line> lines = gift.handed() == null ? waiting : handed;
            List<String> labels = List.of(Integer.toString(lines.size() + 1), name(gift));
            lines.add(Grid.Line.of(labels, gift.handed() == null ? waits(gift) : receipt(gift)));
        }
        List<Grid> grids = new ArrayList<>();
        grids.add(grid(
                        2,
                        List.of(
                                "number",
                                "gifts.name",
                                "gifts.semester",
                                "gifts.item",
                                "on",
                                "gifts.receiver",
                                "book.proof",
                                "gifts.sign"),
                        List.of(4, 34, 18, 18, 13, 14, 18, 20),
                        handed)
                .withRoom());
        if (!waiting.isEmpty()) {
            grids.add(grid(
                    2,
                    List.of("number", "gifts.waits", "gifts.semester", "gifts.state", "reason"),
                    List.of(4, 34, 18, 18, 40),
                    waiting));
        }
        return section(
                posyandu,
                "gifts.title",
                List.of(words.text("gifts.lead")),
                grids,
                List.of(),
                List.of("book.signs.pkk", "book.signs.bidan", "gifts.signs.puskesmas"));
    }

    private String name(Gift gift) {
        String name = gift.name();
        return name == null ? words.text("notRecorded") : name;
    }

    private List<Value> receipt(Gift gift) {
        return List.of(
                new Value.Words(Surroundings.period(gift.semester(), words)),
                known(gift.item()),
                gift.handed() == null
                        ? Value.Without.NOT_RECORDED
                        : new Value.Words(Surroundings.date(gift.handed(), words)),
                gift.receiver() == null
                        ? Value.Without.NOT_RECORDED
                        : new Value.Words(words.text("receiver." + gift.receiver())),
                proof(gift.proof()),
                BLANK);
    }

    /** What was drawn on a phone stands at the desk; on paper it is only said that it is there. */
    private Value proof(@Nullable String proof) {
        return proof != null && proof.startsWith(DRAWN)
                ? new Value.Words(words.text("gifts.signedOnPhone"))
                : known(proof);
    }

    private List<Value> waits(Gift gift) {
        return List.of(
                new Value.Words(Surroundings.period(gift.semester(), words)),
                new Value.Words(words.all().text("giftstate." + gift.state() + ".label")),
                gift.reason() == null
                        ? BLANK
                        : new Value.Words(words.all().text("cancelreason." + gift.reason() + ".label")));
    }

    /** Minutes, and a sheet to sign with a line for everybody who came: by role, because the book keeps no names. */
    Paper meeting(Area posyandu, List<Meeting> meetings) {
        List<Section> sections = new ArrayList<>();
        for (Meeting meeting : meetings) {
            List<Grid.Line> lines = new ArrayList<>();
            new TreeMap<>(meeting.attended()).forEach((role, count) -> {
                for (int i = 0; i < count; i++) {
                    lines.add(Grid.Line.of(
                            List.of(Integer.toString(lines.size() + 1), role(role)), List.of(BLANK, BLANK)));
                }
            });
            sections.add(met(posyandu, meeting, lines));
        }
        return paper("hadir-rapat", posyandu, "meeting", SHEET, sections);
    }

    private Section met(Area posyandu, Meeting meeting, List<Grid.Line> lines) {
        List<Section.Field> fields = new ArrayList<>(fields(posyandu));
        fields.add(Section.Field.of(words.text("meeting.day"), Surroundings.date(meeting.day(), words)));
        Integer minutes = meeting.minutes();
        fields.add(new Section.Field(
                words.text("meeting.minutes"),
                minutes == null
                        ? Value.Without.NOT_RECORDED
                        : new Value.Words(words.text("meeting.long", Map.of("count", minutes)))));
        new TreeMap<>(meeting.attended())
                .forEach((role, count) -> fields.add(
                        new Section.Field(words.text("meeting.came") + " " + role(role), new Value.Whole(count))));
        return new Section(
                Surroundings.date(meeting.day(), words),
                words.text("meeting.title"),
                false,
                fields,
                List.of(words.text("meeting.words") + " " + meeting.words()),
                null,
                List.of(grid(
                                2,
                                List.of("number", "meeting.role", "gifts.fullName", "gifts.sign"),
                                List.of(4, 20, 34, 20),
                                lines)
                        .withRoom()),
                List.of(),
                List.of(words.text("meeting.signs.lead"), words.text("meeting.signs.writer")),
                null);
    }

    private String role(String code) {
        String key = "rewardrole." + code + ".label";
        return words.all().has(key) ? words.all().text(key) : code;
    }

    private Section section(
            Area posyandu,
            String title,
            List<String> paragraphs,
            List<Grid> grids,
            List<String> notes,
            List<String> signatures) {
        return new Section(
                posyandu.name(),
                words.text(title),
                false,
                fields(posyandu),
                paragraphs,
                null,
                grids,
                notes,
                signatures.stream().map(words::text).toList(),
                null);
    }

    private List<Section.Field> fields(Area posyandu) {
        return List.of(
                Section.Field.of(words.text("posyandu"), posyandu.name()),
                Section.Field.of(words.text("desa"), around.name(posyandu, AreaLevel.DESA)),
                Section.Field.of(words.text("puskesmas"), around.name(posyandu, AreaLevel.PUSKESMAS)),
                Section.Field.of(words.text("month"), Surroundings.period(period, words)));
    }

    private Paper paper(String file, Area place, String family, Sheet sheet, List<Section> sections) {
        return new Paper(
                file + "-" + place.id() + "-" + period.text(),
                words.text(family + ".title"),
                around.footer(place, words.text(family + ".source"), words),
                sheet,
                sections);
    }

    private Grid grid(int labels, List<String> columns, List<Integer> widths, List<Grid.Line> lines) {
        List<String> named = columns.stream().map(words::text).toList();
        return new Grid(
                List.of(named.stream().map(Head::of).toList()),
                named.subList(0, labels),
                named.subList(labels, named.size()),
                widths,
                lines);
    }

    private static Value known(@Nullable String text) {
        return text == null || text.isBlank() ? Value.Without.NOT_RECORDED : new Value.Words(text);
    }
}
