package id.tumbuh.server.report.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.access.Signers;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.area.Areas;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.month.CountedMonths;
import id.tumbuh.server.month.Gathered;
import id.tumbuh.server.month.MonthSummary;
import id.tumbuh.server.report.internal.paper.Paper;
import id.tumbuh.server.report.internal.paper.PaperWords;
import id.tumbuh.server.report.internal.template.Template;
import id.tumbuh.server.report.internal.template.Templates;
import id.tumbuh.server.watch.Referrals;
import id.tumbuh.texts.Language;
import id.tumbuh.texts.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which papers somebody may have, and each of them. */
@Component
public class PaperDesk {
    /** The bars of a year. */
    static final String SKDN = "skdn";
    /** One month on one page. */
    static final String SUMMARY = "ringkasan";

    private static final Period FIRST = Objects.requireNonNull(Period.parse("2000-01"));
    private static final Period LAST = Objects.requireNonNull(Period.parse("2100-01"));

    private final CountedMonths months;
    private final Referrals referrals;
    private final Signers signers;
    private final Areas areas;
    private final Templates templates;
    private final Surroundings around;
    private final Press press;
    private final Map<Language, PaperWords> words = new EnumMap<>(Language.class);

    PaperDesk(
            CountedMonths months,
            Referrals referrals,
            Signers signers,
            Areas areas,
            Templates templates,
            Surroundings around,
            Press press) {
        this.months = months;
        this.referrals = referrals;
        this.signers = signers;
        this.areas = areas;
        this.templates = templates;
        this.around = around;
        this.press = press;
        for (Language language : Language.values()) {
            words.put(language, new PaperWords(Texts.of(language)));
        }
    }

    /** A file; its name has neither a person's name nor anything a browser would stumble over. */
    public record File(String name, String type, byte[] content) {}

    /**
     * A paper that can be had.
     *
     * @param source where its form was read
     */
    public record Offer(String paper, String name, String source) {}

    /**
     * The papers of an area's month, and what they would be made of.
     *
     * @param expected posyandu that were open
     * @param signed of these, how many are signed
     * @param drafts how many would be printed as drafts
     */
    public record Offers(
            String place,
            String name,
            String level,
            String period,
            int expected,
            int signed,
            int drafts,
            List<Offer> papers) {}

    public Offers offers(Caller caller, String place, String period, Language language) {
        Gathered month = months.month(caller, place(caller, place).id(), period(period));
        int counted = 0;
        int drafts = 0;
        for (Gathered.Post post : month.posts()) {
            counted += post.numbers() == null ? 0 : 1;
            drafts += post.stand().draft() ? 1 : 0;
        }
        Area area = month.place();
        return new Offers(
                area.id(),
                area.name(),
                area.level().name(),
                month.period().text(),
                month.posts().size(),
                counted - drafts,
                drafts,
                counted == 0 ? List.of() : papers(area, words(language)));
    }

    private List<Offer> papers(Area area, PaperWords said) {
        List<Offer> offers = new ArrayList<>();
        for (Template template : templates.all()) {
            offers.add(new Offer(template.id(), template.name(), template.source()));
        }
        offers.add(new Offer(SKDN, said.text("skdn.name"), said.text("skdn.source")));
        if (area.level() == AreaLevel.POSYANDU) {
            offers.add(new Offer(SUMMARY, said.text("summary.title"), said.text("summary.source")));
        }
        return offers;
    }

    /** A paper about months; there are no children's names in it. */
    public File paper(Caller caller, String paper, String place, String period, PaperFormat format, Language language) {
        Area area = place(caller, place);
        Period month = period(period);
        PaperWords said = words(language);
        return press.print(
                switch (paper) {
                    case SKDN -> skdn(caller, area, month, said);
                    case SUMMARY -> summary(caller, area, month, said);
                    default -> form(caller, paper, area, month, said);
                },
                format,
                said);
    }

    private Paper form(Caller caller, String paper, Area area, Period period, PaperWords said) {
        Template template = templates.find(paper).orElseThrow(() -> new Problem(ReportProblem.PAPER));
        Gathered month = months.month(caller, area.id(), period);
        if (month.sum() == null) {
            throw new Problem(ReportProblem.NOTHING);
        }
        return FormPaper.of(template, month, around, said);
    }

    private Paper skdn(Caller caller, Area area, Period period, PaperWords said) {
        List<Gathered> year = months.year(caller, area.id(), period);
        if (year.stream().allMatch(month -> month.sum() == null)) {
            throw new Problem(ReportProblem.NOTHING);
        }
        return SkdnPaper.of(year, around, said);
    }

    private Paper summary(Caller caller, Area area, Period period, PaperWords said) {
        if (area.level() != AreaLevel.POSYANDU) {
            throw Problem.of(ReportProblem.PLACE, "place");
        }
        MonthSummary month = months.summary(caller, area.id(), period);
        if (month.items().isEmpty()) {
            throw new Problem(ReportProblem.NOTHING);
        }
        Set<UUID> actors = month.steps().stream()
                .map(MonthSummary.Step::actor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return SummaryPaper.of(month, names(actors), around, said);
    }

    private Map<UUID, String> names(Set<UUID> actors) {
        return signers.of(actors).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().name()));
    }

    /** The referrals of an area for which there can be letters. */
    public List<Referrals.Referral> letters(Caller caller, String place) {
        return referrals.recent(caller, place);
    }

    /** The letter of a referral: with the name. */
    public File letter(Caller caller, UUID person, UUID referral, PaperFormat format, Language language) {
        Referrals.Referral found = referrals.find(caller, person, referral);
        Area posyandu = areas.find(found.posyandu()).orElseThrow(() -> new Problem(GeneralProblem.NOT_FOUND));
        PaperWords said = words(language);
        return press.print(LetterPaper.of(found, posyandu, around, said), format, said);
    }

    private PaperWords words(Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    private Area place(Caller caller, String id) {
        Area area = areas.find(id)
                .filter(found -> caller.scope().contains(found.path()))
                .orElseThrow(() -> new Problem(GeneralProblem.NOT_FOUND));
        if (area.level().depth() < AreaLevel.PUSKESMAS.depth()) {
            throw Problem.of(ReportProblem.PLACE, "place");
        }
        return area;
    }

    private static Period period(String text) {
        Period period = Period.parse(text);
        if (period == null || period.compareTo(FIRST) < 0 || period.compareTo(LAST) > 0) {
            throw Problem.of(ReportProblem.PERIOD, "period");
        }
        return period;
    }
}
