package id.tumbuh.server.report.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.growth.Sex;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.people.Contacts;
import id.tumbuh.server.report.internal.paper.Grid;
import id.tumbuh.server.report.internal.paper.Head;
import id.tumbuh.server.report.internal.paper.Paper;
import id.tumbuh.server.report.internal.paper.PaperWords;
import id.tumbuh.server.report.internal.paper.Section;
import id.tumbuh.server.report.internal.paper.Sheet;
import id.tumbuh.server.report.internal.paper.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The books of the open day that have names: Buku Nama Balita and Buku Daftar Hadir, with lines to be written on by hand. */
final class RegisterPapers {
    /** For children nobody has written down yet. */
    static final int SPARE = 10;
    /** Lines of a day that is still to come, at least. */
    static final int FEWEST = 20;
    /** A kader at each of the five tables. */
    static final int TABLES = 5;

    private static final double GRAMS = 1000;
    private static final double MILLIMETRES = 10;
    private static final Sheet WIDE = new Sheet(Sheet.Size.F4, true, 8);
    private static final Sheet HIGH = new Sheet(Sheet.Size.A4, false, 9);
    /** What nobody wrote down or measured is to be written in: these are books for the hand. */
    private static final Value BLANK = new Value.Words("");

    private final Area posyandu;
    private final Period period;
    private final Surroundings around;
    private final PaperWords words;

    RegisterPapers(Area posyandu, Period period, Surroundings around, PaperWords words) {
        this.posyandu = posyandu;
        this.period = period;
        this.around = around;
        this.words = words;
    }

    /**
     * A child as a book has it.
     *
     * @param name null where it cannot be read here: the child lives or has moved elsewhere, or was erased
     */
    record Child(
            @Nullable String name,
            @Nullable Sex sex,
            @Nullable LocalDate born,
            @Nullable Integer months,
            @Nullable Integer weightG,
            @Nullable Integer lengthMm,
            Contacts.@Nullable Contact contact) {}

    /** Somebody of the team; {@code role} is a code of {@code rewardrole.}. */
    record OnDuty(String name, String role) {}

    /**
     * A day.
     *
     * @param day null where none is known
     * @param coming how many are expected where nobody has come yet
     */
    record Day(@Nullable LocalDate day, List<Child> came, List<OnDuty> team, int coming) {}

    /** Everybody under five, in the order given. */
    Paper names(LocalDate asOf, List<Child> children) {
        List<Grid.Line> lines = new ArrayList<>();
        for (Child child : children) {
            lines.add(Grid.Line.of(
                    List.of(number(lines), name(child)),
                    List.of(
                            sex(child),
                            born(child),
                            child.months() == null ? BLANK : new Value.Whole(child.months()),
                            known(FamilyWords.parents(child.contact())),
                            known(FamilyWords.address(child.contact())),
                            amount(child.weightG(), GRAMS, 2),
                            amount(child.lengthMm(), MILLIMETRES, 1),
                            BLANK)));
        }
        spare(lines, SPARE, 8);
        List<String> columns = List.of(
                "number",
                "register.child",
                "register.sex",
                "register.born",
                "register.months",
                "register.parents",
                "register.address",
                "register.weight",
                "register.length",
                "register.remark");
        List<Section.Field> fields = fields();
        fields.add(Section.Field.of(words.text("month"), Surroundings.period(period, words)));
        fields.add(Section.Field.of(words.text("register.asOf"), Surroundings.date(asOf, words)));
        fields.add(new Section.Field(words.text("register.count"), new Value.Whole(children.size())));
        Section section = section(
                posyandu.name(),
                "names",
                fields,
                List.of(grid(columns, List.of(5, 30, 4, 11, 7, 30, 32, 9, 9, 16), lines)),
                List.of(words.text("register.blank")),
                List.of(words.text("register.signs.kader"), words.text("book.signs.bidan")));
        return paper(PaperDesk.NAMES, "names", WIDE, List.of(section));
    }

    /** Who came on each open day. */
    Paper attendance(List<Day> days) {
        return paper(
                PaperDesk.ATTENDANCE,
                "attendance",
                HIGH,
                days.stream().map(this::attended).toList());
    }

    private Section attended(Day day) {
        List<Grid.Line> lines = new ArrayList<>();
        for (Child child : day.came()) {
            lines.add(Grid.Line.of(
                    List.of(number(lines), name(child)),
                    List.of(sex(child), known(FamilyWords.parents(child.contact())), BLANK, BLANK, BLANK, BLANK)));
        }
        spare(lines, day.came().isEmpty() ? Math.max(FEWEST, day.coming() + SPARE) : SPARE, 6);
        List<String> columns = List.of(
                "number",
                "register.child",
                "register.sex",
                "register.parents",
                "register.with",
                "register.hour",
                "register.table",
                "gifts.sign");
        LocalDate date = day.day();
        List<Section.Field> fields = fields();
        Value opened = date == null ? BLANK : new Value.Words(Surroundings.date(date, words));
        fields.add(new Section.Field(words.text("register.day"), opened));
        fields.add(new Section.Field(
                words.text("register.came"),
                day.came().isEmpty() ? BLANK : new Value.Whole(day.came().size())));
        return section(
                date == null ? posyandu.name() : Surroundings.date(date, words),
                "attendance",
                fields,
                List.of(team(day.team()), grid(columns, List.of(5, 30, 5, 24, 17, 9, 11, 17), lines)),
                List.of(words.text("register.note")),
                List.of(words.text("register.signs.kader"), words.text("book.signs.bidan")));
    }

    private Grid team(List<OnDuty> team) {
        List<Grid.Line> lines = new ArrayList<>();
        for (OnDuty one : team) {
            Value role = new Value.Words(words.all().text("rewardrole." + one.role() + ".label"));
            lines.add(Grid.Line.of(List.of(number(lines), one.name()), List.of(role, BLANK)));
        }
        spare(lines, Math.max(1, TABLES - team.size()), 2);
        return grid(List.of("number", "register.team", "meeting.role", "gifts.sign"), List.of(5, 54, 31, 28), lines);
    }

    private static String number(List<Grid.Line> lines) {
        return Integer.toString(lines.size() + 1);
    }

    private static void spare(List<Grid.Line> lines, int count, int columns) {
        List<Value> blank = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            blank.add(BLANK);
        }
        for (int i = 0; i < count; i++) {
            lines.add(Grid.Line.of(List.of(number(lines), ""), blank));
        }
    }

    private String name(Child child) {
        String name = child.name();
        return name == null ? words.text("register.unread") : name;
    }

    private Value sex(Child child) {
        Sex sex = child.sex();
        return sex == null ? BLANK : new Value.Words(words.text("register." + sex.name()));
    }

    private Value born(Child child) {
        LocalDate born = child.born();
        return born == null ? BLANK : new Value.Words(Surroundings.date(born, words));
    }

    private Value amount(@Nullable Integer number, double unit, int decimals) {
        return number == null ? BLANK : new Value.Words(words.all().notation().decimal(number / unit, decimals));
    }

    private static Value known(@Nullable String text) {
        return text == null ? BLANK : new Value.Words(text);
    }

    private List<Section.Field> fields() {
        return new ArrayList<>(List.of(
                Section.Field.of(words.text("posyandu"), posyandu.name()),
                Section.Field.of(words.text("desa"), around.name(posyandu, AreaLevel.DESA)),
                Section.Field.of(words.text("puskesmas"), around.name(posyandu, AreaLevel.PUSKESMAS))));
    }

    private Section section(
            String name,
            String family,
            List<Section.Field> fields,
            List<Grid> grids,
            List<String> notes,
            List<String> signatures) {
        return new Section(
                name,
                words.text("register." + family + ".title"),
                false,
                fields,
                List.of(words.text("gifts.lead")),
                null,
                grids,
                notes,
                signatures,
                null);
    }

    private Paper paper(String file, String family, Sheet sheet, List<Section> sections) {
        return new Paper(
                file + "-" + posyandu.id() + "-" + period.text(),
                words.text("register." + family + ".title"),
                around.footer(posyandu, words.text("register." + family + ".source"), words),
                sheet,
                sections);
    }

    private Grid grid(List<String> columns, List<Integer> widths, List<Grid.Line> lines) {
        List<String> named = columns.stream().map(words::text).toList();
        return new Grid(
                        List.of(named.stream().map(Head::of).toList()),
                        named.subList(0, 2),
                        named.subList(2, named.size()),
                        widths,
                        lines)
                .withRoom();
    }
}
