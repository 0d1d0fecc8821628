package id.tumbuh.server.report.internal;

import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.Part;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.month.Gathered;
import id.tumbuh.server.month.Numbers;
import id.tumbuh.server.month.Shown;
import id.tumbuh.server.report.internal.paper.Grid;
import id.tumbuh.server.report.internal.paper.Paper;
import id.tumbuh.server.report.internal.paper.PaperWords;
import id.tumbuh.server.report.internal.paper.Section;
import id.tumbuh.server.report.internal.template.FormTable;
import id.tumbuh.server.report.internal.template.Team;
import id.tumbuh.server.report.internal.template.Template;
import id.tumbuh.server.report.internal.template.YearTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A month, or the months of a year, in a form of the field: one posyandu, or a page for all together and one for each. */
final class FormPaper {
    private static final int MONTHS = 12;

    private final Template template;
    private final Gathered month;
    /** The months of a form of a year, the one asked for last; that one alone for any other. */
    private final List<Gathered> year;

    private final Map<String, Team> teams;
    private final Surroundings around;
    private final PaperWords words;

    private FormPaper(
            Template template, List<Gathered> year, Map<String, Team> teams, Surroundings around, PaperWords words) {
        this.template = template;
        this.month = year.getLast();
        this.year = year;
        this.teams = teams;
        this.around = around;
        this.words = words;
    }

    /**
     * The paper of a month, or of the months of a year, of which something is counted.
     *
     * @param teams who works at each posyandu, by its id
     */
    static Paper of(
            Template template, List<Gathered> year, Map<String, Team> teams, Surroundings around, PaperWords words) {
        return new FormPaper(template, year, teams, around, words).paper();
    }

    private Paper paper() {
        List<Section> sections = new ArrayList<>();
        boolean single = month.place().level() == AreaLevel.POSYANDU;
        List<@Nullable Numbers> sums = new ArrayList<>();
        year.forEach(one -> sums.add(one.sum()));
        if (!single && counted(sums)) {
            sections.add(together(sums));
        }
        for (Gathered.Post post : month.posts()) {
            List<@Nullable Numbers> numbers = numbers(post.area());
            // Beside their sum a neighbour would work out what is held back.
            if (counted(numbers) && (single || open(numbers))) {
                sections.add(one(post, numbers));
            }
        }
        return new Paper(
                template.id() + "-" + month.place().id() + "-" + month.period().text(),
                template.title(),
                around.footer(month.place(), template.source(), words),
                template.sheet(),
                sections);
    }

    private static boolean counted(List<@Nullable Numbers> numbers) {
        return numbers.stream().anyMatch(Objects::nonNull);
    }

    private static boolean open(List<@Nullable Numbers> numbers) {
        return numbers.stream().allMatch(one -> one == null || one.opensParts());
    }

    /** Of a posyandu, by month. */
    private List<@Nullable Numbers> numbers(Area posyandu) {
        List<@Nullable Numbers> numbers = new ArrayList<>();
        for (Gathered one : year) {
            @Nullable Numbers found = null;
            for (Gathered.Post post : one.posts()) {
                found = post.area().id().equals(posyandu.id()) ? post.numbers() : found;
            }
            numbers.add(found);
        }
        return numbers;
    }

    private Section one(Gathered.Post post, List<@Nullable Numbers> numbers) {
        return section(
                post.area().name(),
                template.title(),
                post.stand(),
                fields(post.area(), post.stand()),
                grids(numbers, monthNames(), teams.getOrDefault(post.area().id(), Team.UNKNOWN)),
                notes(numbers));
    }

    private Section together(List<@Nullable Numbers> sums) {
        Gathered.Stand stand = new Gathered.Stand(month.draft(), "", 0, null, null);
        List<Section.Field> fields = new ArrayList<>();
        for (Template.Field field : template.fields()) {
            switch (field.fill()) {
                case POSYANDU, DESA, PUSKESMAS, KABUPATEN, PROVINCE, PERIOD, YEAR, KADER ->
                    fields.add(new Section.Field(
                            field.label(),
                            around.filled(
                                    field.fill(),
                                    month.place(),
                                    month.period(),
                                    stand,
                                    Team.sum(teams.values()),
                                    words)));
                case NUMBER, DAY, STATE, PEMBINA, NONE -> {}
            }
        }
        fields.add(Section.Field.of(words.text("reporting"), reporting()));
        List<String> names = reportedNames();
        List<String> notes = new ArrayList<>(notes(sums));
        if (!template.years().isEmpty() && !names.equals(monthNames())) {
            notes.add(words.text("reportedMonths"));
        }
        List<Grid> grids = new ArrayList<>(grids(sums, names, Team.sum(teams.values())));
        grids.add(PostTable.of(month, open(sums), around, words));
        return section(
                words.text("sum"), template.title() + " – " + words.text("sumTitle"), stand, fields, grids, notes);
    }

    private Section section(
            String name,
            String title,
            Gathered.Stand stand,
            List<Section.Field> fields,
            List<Grid> grids,
            List<String> notes) {
        List<String> below = new ArrayList<>(notes);
        below.addAll(words.legend(grids));
        return new Section(
                name, title, stand.draft(), fields, List.of(), null, grids, below, template.signatures(), null);
    }

    private String reporting() {
        return words.text(
                "reportingOf",
                Map.of("part", counted(month), "whole", month.posts().size()));
    }

    /** How many posyandu have reported. */
    private static long counted(Gathered month) {
        return month.posts().stream()
                .filter(post -> post.numbers() != null && !post.stand().draft())
                .count();
    }

    /** Of the year; a month in which some posyandu are missing says so, as it is no low one. */
    private List<String> reportedNames() {
        List<String> names = new ArrayList<>(monthNames());
        for (int at = 0; at < year.size(); at++) {
            Gathered one = year.get(at);
            long counted = counted(one);
            if (counted > 0 && counted < one.posts().size()) {
                names.set(at, names.get(at) + " (" + counted + "/" + one.posts().size() + ")");
            }
        }
        return names;
    }

    private List<String> monthNames() {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> words.text("month." + month))
                .toList();
    }

    private List<Section.Field> fields(Area area, Gathered.Stand stand) {
        List<Section.Field> fields = new ArrayList<>();
        for (Template.Field field : template.fields()) {
            Team team = teams.getOrDefault(area.id(), Team.UNKNOWN);
            fields.add(new Section.Field(
                    field.label(), around.filled(field.fill(), area, month.period(), stand, team, words)));
        }
        return fields;
    }

    private List<Grid> grids(List<@Nullable Numbers> numbers, List<String> names, Team team) {
        List<Grid> grids = new ArrayList<>();
        Numbers last = numbers.getLast();
        if (last != null) {
            template.blocks().forEach(block -> grids.add(FormTable.of(block, last, team)));
        }
        template.years().forEach(table -> grids.add(YearTable.of(table, names, numbers)));
        return grids;
    }

    private List<String> notes(List<@Nullable Numbers> months) {
        List<String> notes = new ArrayList<>(template.notes());
        if (!open(months)) {
            notes.add(words.text("closedParts"));
        }
        Numbers numbers = months.getLast();
        if (numbers == null) {
            return notes;
        }
        if (template.asksForPoverty()
                && numbers.povertyUnknown() instanceof Shown.Known unknown
                && unknown.number() > 0) {
            notes.add(words.text("povertyUnknown", Map.of("count", unknown.number())));
        }
        if (numbers.count(Item.DITUNDA, Part.ALL) instanceof Shown.Known waiting && waiting.number() > 0) {
            notes.add(words.text("lettersWait", Map.of("count", waiting.number())));
        }
        return notes;
    }
}
