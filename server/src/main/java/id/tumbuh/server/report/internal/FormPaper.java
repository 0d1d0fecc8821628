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
import id.tumbuh.server.report.internal.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A month in a form of the field: one posyandu, or a page for all together and one for each. */
final class FormPaper {
    private final Template template;
    private final Gathered month;
    private final Surroundings around;
    private final PaperWords words;

    private FormPaper(Template template, Gathered month, Surroundings around, PaperWords words) {
        this.template = template;
        this.month = month;
        this.around = around;
        this.words = words;
    }

    /** The paper of a month of which something is counted. */
    static Paper of(Template template, Gathered month, Surroundings around, PaperWords words) {
        return new FormPaper(template, month, around, words).paper();
    }

    private Paper paper() {
        List<Section> sections = new ArrayList<>();
        Numbers sum = month.sum();
        boolean single = month.place().level() == AreaLevel.POSYANDU;
        if (!single && sum != null) {
            sections.add(together(sum));
        }
        for (Gathered.Post post : month.posts()) {
            Numbers numbers = post.numbers();
            // Beside their sum a neighbour would work out what is held back.
            if (numbers != null && (single || numbers.opensParts())) {
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

    private Section one(Gathered.Post post, Numbers numbers) {
        return section(
                post.area().name(),
                template.title(),
                post.stand(),
                fields(post.area(), post.stand()),
                grids(numbers),
                notes(numbers));
    }

    private Section together(Numbers sum) {
        Gathered.Stand stand = new Gathered.Stand(month.draft(), "", 0, null, null);
        List<Section.Field> fields = new ArrayList<>();
        for (Template.Field field : template.fields()) {
            switch (field.fill()) {
                case POSYANDU, DESA, PUSKESMAS, KABUPATEN, PROVINCE, PERIOD ->
                    fields.add(new Section.Field(
                            field.label(), around.filled(field.fill(), month.place(), month.period(), stand, words)));
                case NUMBER, DAY, STATE, NONE -> {}
            }
        }
        fields.add(Section.Field.of(words.text("reporting"), reporting()));
        List<Grid> grids = new ArrayList<>(grids(sum));
        grids.add(PostTable.of(month, sum.opensParts(), around, words));
        return section(
                words.text("sum"), template.title() + " – " + words.text("sumTitle"), stand, fields, grids, notes(sum));
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
        long counted = month.posts().stream()
                .filter(post -> post.numbers() != null && !post.stand().draft())
                .count();
        return words.text(
                "reportingOf", Map.of("part", counted, "whole", month.posts().size()));
    }

    private List<Section.Field> fields(Area area, Gathered.Stand stand) {
        List<Section.Field> fields = new ArrayList<>();
        for (Template.Field field : template.fields()) {
            fields.add(
                    new Section.Field(field.label(), around.filled(field.fill(), area, month.period(), stand, words)));
        }
        return fields;
    }

    private List<Grid> grids(Numbers numbers) {
        return template.blocks().stream()
                .map(block -> FormTable.of(block, numbers))
                .toList();
    }

    private List<String> notes(Numbers numbers) {
        List<String> notes = new ArrayList<>(template.notes());
        if (!numbers.opensParts()) {
            notes.add(words.text("closedParts"));
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
