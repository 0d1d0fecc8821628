package id.tumbuh.server.report.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.month.PostRegister;
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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Buku SIP, format 2: the register of babies and children under five, January to December. The columns are those that three local versions have in
 * common; the household group (dasawisma) is nobody's fact here, so RT and RW stand in its place.
 */
final class SipRegister {
    private static final double GRAMS = 1000;
    private static final int MONTHS = 12;
    /** E0 to E6. */
    private static final int MILK_MONTHS = 7;
    /** For children nobody has written down yet. */
    private static final int SPARE = 5;

    private static final int CENTURY = 100;
    private static final Sheet SHEET = new Sheet(Sheet.Size.F4, true, 6);
    private static final Value BLANK = new Value.Words("");
    private static final Value NOT_WEIGHED = new Value.Words("–");
    /** A column and the doses that fill it. */
    private static final List<Map.Entry<String, Set<String>>> VACCINES = List.of(
            Map.entry("HB0", Set.of("HB0")),
            Map.entry("BCG", Set.of("BCG")),
            Map.entry("Polio 1", Set.of("OPV1")),
            Map.entry("Polio 2", Set.of("OPV2")),
            Map.entry("Polio 3", Set.of("OPV3")),
            Map.entry("Polio 4", Set.of("OPV4")),
            Map.entry("DPT 1", Set.of("DPT1", "HEXA1")),
            Map.entry("DPT 2", Set.of("DPT2", "HEXA2")),
            Map.entry("DPT 3", Set.of("DPT3", "HEXA3")),
            Map.entry("Campak", Set.of("MR1")));

    private final Area posyandu;
    private final Period until;
    private final Surroundings around;
    private final PaperWords words;

    SipRegister(Area posyandu, Period until, Surroundings around, PaperWords words) {
        this.posyandu = posyandu;
        this.until = until;
        this.around = around;
        this.words = words;
    }

    /** A child with its year. */
    record Child(RegisterPapers.Child who, @Nullable Integer birthWeightG, PostRegister.Registered year) {}

    Paper paper(List<Child> children) {
        Section section = new Section(
                posyandu.name(),
                words.text("sip.title"),
                false,
                List.of(
                        Section.Field.of(words.text("posyandu"), posyandu.name()),
                        Section.Field.of(words.text("desa"), around.name(posyandu, AreaLevel.DESA)),
                        Section.Field.of(words.text("puskesmas"), around.name(posyandu, AreaLevel.PUSKESMAS)),
                        Section.Field.of(words.text("month"), Surroundings.period(until, words)),
                        new Section.Field(words.text("register.count"), new Value.Whole(children.size()))),
                List.of(words.text("gifts.lead")),
                null,
                List.of(grid(children)),
                List.of(words.text("sip.note")),
                List.of(words.text("register.signs.kader"), words.text("book.signs.bidan")),
                null);
        return new Paper(
                PaperDesk.SIP + "-" + posyandu.id() + "-" + until.text(),
                words.text("sip.title"),
                around.footer(posyandu, words.text("sip.source"), words),
                SHEET,
                List.of(section));
    }

    private Grid grid(List<Child> children) {
        List<Grid.Line> lines = new ArrayList<>();
        for (Child child : children) {
            lines.add(line(lines.size() + 1, child));
        }
        List<String> columns = columns();
        for (int i = 0; i < SPARE; i++) {
            lines.add(Grid.Line.of(
                    List.of(Integer.toString(lines.size() + 1), ""),
                    columns.stream().map(column -> BLANK).toList()));
        }
        List<Integer> widths = new ArrayList<>(List.of(5, 26, 4, 11, 8, 24, 9));
        IntStream.range(0, MONTHS).forEach(month -> widths.add(10));
        IntStream.range(0, MILK_MONTHS).forEach(month -> widths.add(4));
        widths.addAll(List.of(8, 9));
        VACCINES.forEach(vaccine -> widths.add(8));
        widths.addAll(List.of(11, 12));
        List<String> labels = List.of(words.text("number"), words.text("register.child"));
        return new Grid(head(labels), labels, columns, widths, lines).withRoom();
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(
                words.text("register.sex"),
                words.text("sip.born"),
                words.text("sip.birthWeight"),
                words.text("register.parents"),
                words.text("sip.rt")));
        for (int month = 1; month <= MONTHS; month++) {
            columns.add(words.text("sip.weight", Map.of("month", words.text("short." + month))));
        }
        for (int month = 0; month < MILK_MONTHS; month++) {
            columns.add("E" + month);
        }
        columns.add(words.text("sip.vitaminA"));
        columns.add(words.text("sip.oralit"));
        VACCINES.forEach(vaccine -> columns.add(vaccine.getKey()));
        columns.add(words.text("sip.died"));
        columns.add(words.text("register.remark"));
        return columns;
    }

    private List<List<Head>> head(List<String> labels) {
        List<Head> above = new ArrayList<>();
        List<Head> below = new ArrayList<>();
        labels.forEach(label -> above.add(new Head(label, 1, 2)));
        for (String key : List.of("register.sex", "sip.born", "sip.birthWeight", "register.parents", "sip.rt")) {
            above.add(new Head(words.text(key), 1, 2));
        }
        above.add(new Head(words.text("sip.weights"), MONTHS, 1));
        for (int month = 1; month <= MONTHS; month++) {
            below.add(Head.of(words.text("short." + month)));
        }
        above.add(new Head(words.text("sip.milk"), MILK_MONTHS, 1));
        for (int month = 0; month < MILK_MONTHS; month++) {
            below.add(Head.of("E" + month));
        }
        above.add(new Head(words.text("sip.vitaminA"), 1, 2));
        above.add(new Head(words.text("sip.oralit"), 1, 2));
        above.add(new Head(words.text("sip.vaccines"), VACCINES.size(), 1));
        VACCINES.forEach(vaccine -> below.add(Head.of(vaccine.getKey())));
        above.add(new Head(words.text("sip.died"), 1, 2));
        above.add(new Head(words.text("register.remark"), 1, 2));
        return List.of(above, below);
    }

    private Grid.Line line(int number, Child child) {
        RegisterPapers.Child who = child.who();
        PostRegister.Registered year = child.year();
        String name = who.name();
        if (name == null) {
            return Grid.Line.of(
                    List.of(Integer.toString(number), words.text("register.unread")),
                    columns().stream().map(column -> BLANK).toList());
        }
        List<Value> values = new ArrayList<>();
        values.add(
                who.sex() == null
                        ? BLANK
                        : said(words.text("register." + who.sex().name())));
        values.add(day(who.born()));
        values.add(kilograms(child.birthWeightG(), 2));
        values.add(said(FamilyWords.parents(who.contact())));
        Contacts.Contact contact = who.contact();
        values.add(said(contact == null ? null : FamilyWords.joined(" / ", contact.rt(), contact.rw())));
        for (int month = 1; month <= MONTHS; month++) {
            values.add(weighed(year.weighed().get(month)));
        }
        for (int month = 0; month < MILK_MONTHS; month++) {
            Boolean only = year.onlyMilk().get(month);
            values.add(only == null ? BLANK : said(words.text(only ? "sip.yes" : "sip.no")));
        }
        values.add(months(year.vitaminA()));
        values.add(months(year.oralit()));
        VACCINES.forEach(vaccine -> values.add(dose(vaccine.getValue(), year.vaccines())));
        values.add(day(year.died()));
        values.add(BLANK);
        return Grid.Line.of(List.of(Integer.toString(number), name), values);
    }

    private Value weighed(PostRegister.@Nullable Weighed month) {
        if (month == null) {
            return BLANK;
        }
        Integer weight = month.weightG();
        if (weight == null) {
            return NOT_WEIGHED;
        }
        String written = words.all().notation().decimal(weight / GRAMS, weight % CENTURY == 0 ? 1 : 2);
        return said(month.letter() == null ? written : written + " " + month.letter());
    }

    private Value kilograms(@Nullable Integer grams, int decimals) {
        return grams == null ? BLANK : said(words.all().notation().decimal(grams / GRAMS, decimals));
    }

    private Value months(Set<Integer> months) {
        return said(months.stream()
                .sorted()
                .map(month -> words.text("short." + month))
                .collect(Collectors.joining(", ")));
    }

    private static Value dose(Set<String> codes, Map<String, LocalDate> given) {
        return codes.stream()
                .map(given::get)
                .filter(day -> day != null)
                .min(LocalDate::compareTo)
                .map(day -> said("%02d/%02d".formatted(day.getMonthValue(), day.getYear() % CENTURY)))
                .orElse(BLANK);
    }

    private Value day(@Nullable LocalDate day) {
        return day == null ? BLANK : said(Surroundings.date(day, words));
    }

    private static Value said(@Nullable String text) {
        return text == null ? BLANK : new Value.Words(text);
    }
}
