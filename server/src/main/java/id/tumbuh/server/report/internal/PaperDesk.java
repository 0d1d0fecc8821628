package id.tumbuh.server.report.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.access.Signers;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.area.Areas;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.month.CountedMonths;
import id.tumbuh.server.month.Gathered;
import id.tumbuh.server.month.MonthSummary;
import id.tumbuh.server.report.internal.paper.Paper;
import id.tumbuh.server.report.internal.paper.PaperWords;
import id.tumbuh.server.report.internal.template.Team;
import id.tumbuh.server.report.internal.template.Template;
import id.tumbuh.server.report.internal.template.Templates;
import id.tumbuh.server.reward.RewardRecords;
import id.tumbuh.server.watch.Referrals;
import id.tumbuh.texts.Language;
import id.tumbuh.texts.Texts;
import java.time.LocalDate;
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

    /** What came as a donation and where it went. */
    static final String BOOK = "buku-donasi";
    /** Who came to the meeting before an open day. */
    static final String MEETING = "hadir-rapat";
    /** Who may be announced. */
    public static final String NAMED = "penerima-kado";
    /** Who received a gift. */
    public static final String GIFTS = "kado-diserahkan";
    /** The children under five. */
    public static final String NAMES = "nama-balita";
    /** Buku SIP: the children under five with the months of a year. */
    public static final String SIP = "sip-format-2";
    /** Who came on the open day. */
    public static final String ATTENDANCE = "daftar-hadir";

    private static final Period FIRST = Objects.requireNonNull(Period.parse("2000-01"));
    private static final Period LAST = Objects.requireNonNull(Period.parse("2100-01"));

    private final CountedMonths months;
    private final Referrals referrals;
    private final RewardRecords rewards;
    private final Registers registers;
    private final Signers signers;
    private final Areas areas;
    private final Templates templates;
    private final KnownTeam team;
    private final Surroundings around;
    private final Press press;
    private final Map<Language, PaperWords> words = new EnumMap<>(Language.class);

    PaperDesk(
            CountedMonths months,
            Referrals referrals,
            RewardRecords rewards,
            Registers registers,
            Signers signers,
            Areas areas,
            Templates templates,
            KnownTeam team,
            Surroundings around,
            Press press) {
        this.months = months;
        this.referrals = referrals;
        this.rewards = rewards;
        this.registers = registers;
        this.signers = signers;
        this.areas = areas;
        this.templates = templates;
        this.team = team;
        this.around = around;
        this.press = press;
        for (Language language : Language.values()) {
            words.put(language, new PaperWords(Texts.of(language)));
        }
    }

    /** A file; its name has neither a person's name nor anything a browser would stumble over. */
    public record File(String name, String type, byte[] content) {}

    /**
     * A paper with names.
     *
     * @param persons whose, for the audit
     */
    public record Named(File file, List<UUID> persons) {}

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
        PaperWords said = words(language);
        List<Offer> papers = new ArrayList<>(counted == 0 ? List.of() : papers(area, said));
        if (area.level() == AreaLevel.POSYANDU && !month.posts().isEmpty() && rewards.opensNames(caller)) {
            papers.add(new Offer(SIP, said.text("sip.name"), said.text("sip.source")));
            papers.add(new Offer(NAMES, said.text("register.names.name"), said.text("register.names.source")));
            papers.add(new Offer(
                    ATTENDANCE, said.text("register.attendance.name"), said.text("register.attendance.source")));
        }
        papers.addAll(rewardPapers(caller, area, month.period(), said));
        return new Offers(
                area.id(),
                area.name(),
                area.level().name(),
                month.period().text(),
                month.posts().size(),
                counted - drafts,
                drafts,
                papers);
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

    private List<Offer> rewardPapers(Caller caller, Area area, Period period, PaperWords said) {
        List<Offer> offers = new ArrayList<>();
        boolean posyandu = area.level() == AreaLevel.POSYANDU;
        List<RewardRecords.Book> books = books(caller, area, period);
        if (!books.isEmpty()) {
            offers.add(new Offer(BOOK, said.text("book.name"), said.text("book.source")));
        }
        if (posyandu && !rewards.meetings(caller, area.id(), period).isEmpty()) {
            offers.add(new Offer(MEETING, said.text("meeting.name"), said.text("meeting.source")));
        }
        if (posyandu && rewards.named(caller, area.id(), period) != null) {
            offers.add(new Offer(NAMED, said.text("named.name"), said.text("named.source")));
        }
        if (rewards.opensNames(caller)
                && !rewards.gifts(caller, area.id(), period).isEmpty()) {
            offers.add(new Offer(GIFTS, said.text("gifts.name.paper"), said.text("gifts.source")));
        }
        return offers;
    }

    private List<RewardRecords.Book> books(Caller caller, Area area, Period period) {
        return rewards.books(
                caller, area.id(), LocalDate.of(period.year(), 1, 1), LocalDate.ofEpochDay(period.lastDay()));
    }

    /** Names of those who may be announced: on the board everybody reads them, because their families allow it. */
    public Named named(Caller caller, String place, String period, PaperFormat format, Language language) {
        Area area = posyandu(place(caller, place));
        Period month = period(period);
        RewardRecords.Named named = rewards.named(caller, area.id(), month);
        if (named == null) {
            throw new Problem(ReportProblem.NO_GIFTS);
        }
        PaperWords said = words(language);
        return new Named(press.print(gifts(month, said).named(area, named), format, said), named.persons());
    }

    /** Who received a gift, from whose hands the Puskesmas knows: with names. */
    public Named handed(Caller caller, String place, String period, PaperFormat format, Language language) {
        Area area = place(caller, place);
        Period month = period(period);
        List<RewardRecords.Gift> gifts = rewards.gifts(caller, area.id(), month);
        if (gifts.isEmpty()) {
            throw new Problem(ReportProblem.NO_GIFTS);
        }
        PaperWords said = words(language);
        return new Named(
                press.print(gifts(month, said).handed(area, gifts), format, said),
                gifts.stream().map(RewardRecords.Gift::person).distinct().toList());
    }

    /** Buku Nama Balita of a month, with lines for children nobody has written down yet. */
    public Named children(Caller caller, String place, String period, PaperFormat format, Language language) {
        PaperWords said = words(language);
        return printed(registers.names(caller, posyandu(place(caller, place)), period(period), said), format, said);
    }

    /** Buku SIP, format 2: the register of the children under five, from January to a month. */
    public Named sip(Caller caller, String place, String period, PaperFormat format, Language language) {
        PaperWords said = words(language);
        return printed(registers.sip(caller, posyandu(place(caller, place)), period(period), said), format, said);
    }

    /** Buku Daftar Hadir of the open days of a month; before one comes, a sheet to be written on. */
    public Named attendance(Caller caller, String place, String period, PaperFormat format, Language language) {
        PaperWords said = words(language);
        return printed(
                registers.attendance(caller, posyandu(place(caller, place)), period(period), said), format, said);
    }

    private Named printed(Registers.Book book, PaperFormat format, PaperWords said) {
        return new Named(press.print(book.paper(), format, said), book.persons());
    }

    private GiftPapers gifts(Period period, PaperWords said) {
        return new GiftPapers(period, areas, around, said);
    }

    private Paper book(Caller caller, Area area, Period period, PaperWords said) {
        List<RewardRecords.Book> books = books(caller, area, period);
        if (books.isEmpty()) {
            throw new Problem(ReportProblem.NO_GIFTS);
        }
        return new BookPaper(
                        books,
                        area,
                        LocalDate.of(period.year(), 1, 1),
                        LocalDate.ofEpochDay(period.lastDay()),
                        areas,
                        around,
                        said)
                .paper();
    }

    private Paper meeting(Caller caller, Area area, Period period, PaperWords said) {
        List<RewardRecords.Meeting> meetings =
                rewards.meetings(caller, posyandu(area).id(), period);
        if (meetings.isEmpty()) {
            throw new Problem(ReportProblem.NO_GIFTS);
        }
        return gifts(period, said).meeting(area, meetings);
    }

    private static Area posyandu(Area area) {
        if (area.level() != AreaLevel.POSYANDU) {
            throw Problem.of(ReportProblem.PLACE, "place");
        }
        return area;
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
                    case BOOK -> book(caller, area, month, said);
                    case MEETING -> meeting(caller, area, month, said);
                    default -> form(caller, paper, area, month, said);
                },
                format,
                said);
    }

    private Paper form(Caller caller, String paper, Area area, Period period, PaperWords said) {
        Template template = templates.find(paper).orElseThrow(() -> new Problem(ReportProblem.PAPER));
        List<Gathered> counted = template.isYearly()
                ? months.wholeYear(caller, area.id(), period)
                : List.of(months.month(caller, area.id(), period));
        if (counted.stream().allMatch(month -> month.sum() == null)) {
            throw new Problem(ReportProblem.NOTHING);
        }
        Map<String, Team> teams =
                template.asksForTeam() ? team.of(caller, counted.getLast(), seesNames(caller)) : Map.of();
        return FormPaper.of(template, counted, teams, around, said);
    }

    /** Who may know the names of the staff, as with those who signed. */
    private static boolean seesNames(Caller caller) {
        return caller.role() != Role.DINAS && caller.role() != Role.DESA;
    }

    private Paper skdn(Caller caller, Area area, Period period, PaperWords said) {
        List<Gathered> year = months.year(caller, area.id(), period);
        if (year.stream().allMatch(month -> month.sum() == null)) {
            throw new Problem(ReportProblem.NOTHING);
        }
        return SkdnPaper.of(year, around, said);
    }

    private Paper summary(Caller caller, Area area, Period period, PaperWords said) {
        MonthSummary month = months.summary(caller, posyandu(area).id(), period);
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
