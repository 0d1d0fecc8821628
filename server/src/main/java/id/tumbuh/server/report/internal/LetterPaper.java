package id.tumbuh.server.report.internal;

import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.report.internal.paper.Paper;
import id.tumbuh.server.report.internal.paper.PaperWords;
import id.tumbuh.server.report.internal.paper.Section;
import id.tumbuh.server.report.internal.paper.Sheet;
import id.tumbuh.server.report.internal.paper.Value;
import id.tumbuh.server.watch.Referrals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A letter that goes with somebody who is referred, and below it the slip that comes back. */
final class LetterPaper {
    private static final Sheet SHEET = new Sheet(Sheet.Size.A4, false, 9);
    /** Where a reason's words are looked for: what the rules alarm about, then what is watched. */
    private static final List<String> FAMILIES = List.of("alert", "watchkind");

    private static final int SHORT = 8;
    private static final double GRAMS = 1000;
    private static final double MILLIMETRES = 10;
    private static final double HUNDRED = 100;

    private final Referrals.Referral referral;
    private final Area posyandu;
    private final Surroundings around;
    private final PaperWords words;

    private LetterPaper(Referrals.Referral referral, Area posyandu, Surroundings around, PaperWords words) {
        this.referral = referral;
        this.posyandu = posyandu;
        this.around = around;
        this.words = words;
    }

    static Paper of(Referrals.Referral referral, Area posyandu, Surroundings around, PaperWords words) {
        return new LetterPaper(referral, posyandu, around, words).paper();
    }

    private Paper paper() {
        Section section = new Section(
                words.text("letter.name"),
                words.text("letter.title"),
                false,
                fields(),
                List.of(words.text("letter.asks"), words.text("letter.back")),
                null,
                List.of(),
                List.of(),
                List.of(words.text("letter.receives"), words.text("letter.sends")),
                slip());
        return new Paper(
                "rujukan-" + posyandu.id() + "-" + referral.day() + "-" + shortId(),
                words.text("letter.title"),
                around.footer(posyandu, words.text("letter.source"), words),
                SHEET,
                List.of(section));
    }

    /** Tells two children's letters of one day apart without a name; the last digits are by chance. */
    private String shortId() {
        String id = referral.person().toString();
        return id.substring(id.length() - SHORT);
    }

    private List<Section.Field> fields() {
        List<Section.Field> fields = new ArrayList<>();
        fields.add(Section.Field.of(words.text("letter.to"), destination()));
        fields.add(Section.Field.of(words.text("letter.day"), Surroundings.date(referral.day(), words)));
        fields.add(Section.Field.of(
                words.text("letter.urgency"), words.text(referral.urgent() ? "letter.urgent" : "letter.notUrgent")));
        fields.add(Section.Field.of(words.text("posyandu"), posyandu.name()));
        fields.add(Section.Field.of(words.text("desa"), around.name(posyandu, AreaLevel.DESA)));
        fields.add(Section.Field.of(words.text("puskesmas"), around.name(posyandu, AreaLevel.PUSKESMAS)));
        fields.addAll(person());
        fields.add(Section.Field.of(words.text("letter.why"), reasons()));
        fields.add(new Section.Field(words.text("letter.note"), known(referral.note())));
        fields.addAll(measured());
        return fields;
    }

    private List<Section.Field> person() {
        return List.of(
                new Section.Field(words.text("letter.person"), known(referral.name())),
                new Section.Field(
                        words.text("letter.sex"),
                        known(referral.sex() == null ? null : words.text("letter." + referral.sex()))),
                new Section.Field(words.text("letter.born"), known(born())),
                new Section.Field(words.text("letter.age"), known(age())),
                new Section.Field(words.text("letter.parents"), known(FamilyWords.parents(referral.contact()))),
                new Section.Field(words.text("letter.address"), known(FamilyWords.address(referral.contact()))));
    }

    private @Nullable String born() {
        LocalDate born = referral.birthDate();
        return born == null ? null : Surroundings.date(born, words);
    }

    private @Nullable String age() {
        LocalDate born = referral.birthDate();
        return born == null
                ? null
                : words.text("letter.months", Map.of("count", CivilDate.completedMonths((int) born.toEpochDay(), (int)
                        referral.day().toEpochDay())));
    }

    private List<Section.Field> measured() {
        Referrals.Measured measured = referral.measured();
        if (measured == null) {
            return List.of(new Section.Field(words.text("letter.measured"), Value.Without.NOT_RECORDED));
        }
        return List.of(
                Section.Field.of(words.text("letter.measured"), Surroundings.date(measured.day(), words)),
                new Section.Field(words.text("letter.weight"), amount(measured.weightG(), GRAMS, 2, "kg")),
                new Section.Field(words.text("letter.length"), amount(measured.lengthMm(), MILLIMETRES, 1, "cm")),
                new Section.Field(words.text("letter.muac"), amount(measured.muacMm(), MILLIMETRES, 1, "cm")),
                new Section.Field(words.text("letter.head"), amount(measured.headMm(), MILLIMETRES, 1, "cm")),
                Section.Field.of(words.text("letter.oedema"), words.text(measured.oedema() ? "yes" : "no")),
                new Section.Field(words.text("letter.z"), known(zs(measured))),
                new Section.Field(words.text("letter.earlier"), known(earlier())));
    }

    private @Nullable String zs(Referrals.Measured measured) {
        return FamilyWords.joined(
                "; ", z("BB/U", measured.bbu()), z("TB/U", measured.tbu()), z("BB/TB", measured.bbtb()));
    }

    private @Nullable String z(String index, @Nullable Integer hundredths) {
        return hundredths == null
                ? null
                : index + " " + words.all().notation().decimal(hundredths / HUNDRED, 2) + " SD";
    }

    private @Nullable String earlier() {
        return referral.earlier().isEmpty()
                ? null
                : referral.earlier().stream()
                        .map(one -> Surroundings.date(one.day(), words) + ": "
                                + words.all().notation().decimal(one.weightG() / GRAMS, 2) + " kg")
                        .collect(Collectors.joining("; "));
    }

    private Value amount(@Nullable Integer number, double unit, int decimals, String name) {
        return known(number == null ? null : words.all().notation().decimal(number / unit, decimals) + " " + name);
    }

    private static Value known(@Nullable String text) {
        return text == null || text.isBlank() ? Value.Without.NOT_RECORDED : new Value.Words(text);
    }

    private String destination() {
        String key = "referto." + referral.to() + ".label";
        return words.all().has(key) ? words.all().text(key) : referral.to();
    }

    private String reasons() {
        return referral.why().stream().map(this::reason).collect(Collectors.joining("; "));
    }

    /** A code of a newer phone has no words here yet; whoever gets the letter can ask about it. */
    private String reason(String code) {
        for (String family : FAMILIES) {
            String key = family + "." + code + ".label";
            if (words.all().has(key)) {
                return words.all().text(key);
            }
        }
        return code;
    }

    private Section.Slip slip() {
        return new Section.Slip(
                words.text("slip.title"),
                List.of(
                        Section.Field.of(
                                words.text("slip.to"), posyandu.name() + ", " + around.name(posyandu, AreaLevel.DESA)),
                        new Section.Field(words.text("letter.person"), known(referral.name())),
                        Section.Field.of(words.text("letter.day"), Surroundings.date(referral.day(), words)),
                        new Section.Field(words.text("letter.born"), known(born()))),
                List.of(
                        words.text("slip.received"),
                        words.text("slip.found"),
                        words.text("slip.given"),
                        words.text("slip.next")),
                List.of(words.text("slip.signs")));
    }
}
