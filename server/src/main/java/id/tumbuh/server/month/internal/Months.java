package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Cells;
import id.tumbuh.care.month.Identity;
import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.MonthRow;
import id.tumbuh.care.month.Part;
import id.tumbuh.care.month.Period;
import id.tumbuh.growth.Sex;
import id.tumbuh.server.access.Signers;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.people.Names;
import id.tumbuh.server.sync.Posyandus;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A posyandu's month for the staff: what is counted, what does not add up, and the people behind a figure. */
@Component
public class Months {
    private final Scoped scoped;
    private final Readers readers;
    private final Standing standing;
    private final Drafts drafts;
    private final SignedTable signed;
    private final Names names;
    private final Signers signers;
    private final Clock clock;

    Months(
            Scoped scoped,
            Readers readers,
            Standing standing,
            Drafts drafts,
            SignedTable signed,
            Names names,
            Signers signers,
            Clock clock) {
        this.scoped = scoped;
        this.readers = readers;
        this.standing = standing;
        this.drafts = drafts;
        this.signed = signed;
        this.names = names;
        this.signers = signers;
        this.clock = clock;
    }

    /** Which of the two a month is asked for. */
    public enum Of {
        /** The register as it is now, with what came after a signature. */
        DRAFT,
        /** What is in force. */
        SIGNED
    }

    /**
     * An identity of the month.
     *
     * @param persons who breaks it; empty for who sees no names
     */
    public record Check(String identity, boolean holds, boolean mustBeExplained, List<UUID> persons, String text) {}

    /**
     * A month.
     *
     * @param of what is counted here; null where there is nothing yet that the caller may see
     * @param base names the step that the next one builds on; null before the first
     * @param version how often it was signed
     * @param asOf the day as of which S is counted
     * @param held whether the posyandu was opened; null for what was signed
     * @param hash of the rows counted: handed back when it is signed
     * @param may the steps that the caller may take now: validate, sign, receive, approve, reopen
     * @param changed whether the register says something else than what is in force; null where nothing is
     */
    public record Month(
            String posyandu,
            String period,
            String state,
            @Nullable UUID base,
            int version,
            List<String> may,
            @Nullable Of of,
            @Nullable LocalDate asOf,
            @Nullable Boolean held,
            @Nullable String hash,
            @Nullable String rules,
            @Nullable Instant signedAt,
            @Nullable Boolean changed,
            List<Figures.Count> counts,
            List<Figures.Share> shares,
            List<Check> identities,
            List<Figures.Column> columns) {}

    /** Somebody behind a figure. */
    public record Person(
            UUID person,
            @Nullable String name,
            @Nullable Integer months,
            @Nullable String sex,
            List<String> marks) {}

    /** Rows and where they come from. */
    private record Counting(
            Of of, List<Counted> rows, int asOf, @Nullable Boolean held, String hash, String rules) {
        Cells cells(Period period) {
            return Cells.of(Counted.rows(rows), period);
        }
    }

    /** A month of a posyandu of the caller's. */
    public Month month(Caller caller, String posyandu, String periodText, @Nullable Of of, @Nullable String form) {
        Posyandus.Site site = readers.posyandu(caller, posyandu);
        Period period = Readers.period(periodText);
        Forms asked = form == null ? null : Forms.named(form);
        return scoped.in(caller.scope(), () -> {
            Standing.Month state = standing.of(site.id(), period);
            Counting counting = counting(caller, site, period, state, of);
            return answer(caller, site, period, state, counting, asked);
        });
    }

    private @Nullable Counting counting(
            Caller caller, Posyandus.Site site, Period period, Standing.Month state, @Nullable Of of) {
        Standing.Signed inForce = state.signed();
        boolean asSigned = !Readers.seesNames(caller)
                || of == Of.SIGNED
                || (of == null && inForce != null && !state.state().isOpen());
        if (asSigned) {
            return inForce == null
                    ? null
                    : new Counting(
                            Of.SIGNED,
                            signed.counted(inForce.fact()),
                            inForce.asOf(),
                            null,
                            inForce.hash(),
                            inForce.rules());
        }
        Draft draft = drafts.of(site, period);
        return new Counting(Of.DRAFT, draft.counted(), draft.asOf(), draft.held(), draft.hash(), draft.rules());
    }

    private Month answer(
            Caller caller,
            Posyandus.Site site,
            Period period,
            Standing.Month state,
            @Nullable Counting counting,
            @Nullable Forms form) {
        Standing.Signed inForce = state.signed();
        Figures figures = counting == null
                ? null
                : new Figures(counting.cells(period), Readers.isNeighbour(caller), readers.held(caller, site, period));
        // The bands of a form would tell a neighbour what is held back.
        boolean banded = figures != null && form != null && !Readers.isNeighbour(caller);
        return new Month(
                site.id(),
                period.text(),
                state.state().word(),
                state.head(),
                state.version(),
                may(caller, site, state.state(), counting),
                counting == null ? null : counting.of(),
                counting == null ? null : LocalDate.ofEpochDay(counting.asOf()),
                counting == null ? null : counting.held(),
                counting == null ? null : counting.hash(),
                counting == null ? null : counting.rules(),
                inForce == null ? null : inForce.at(),
                changed(caller, site, period, inForce, counting),
                figures == null ? List.of() : figures.counts(),
                figures == null ? List.of() : figures.shares(),
                counting == null ? List.of() : checks(caller, counting, period),
                banded && figures != null && form != null ? figures.columns(form.bands(), form.poverty()) : List.of());
    }

    /** A month whose day is still to come is not signed yet. */
    private List<String> may(Caller caller, Posyandus.Site site, MonthState state, @Nullable Counting counting) {
        long today = LocalDate.now(clock.withZone(site.zone())).toEpochDay();
        return Arrays.stream(MonthKind.values())
                .filter(kind -> kind.isFor(caller.role(), state))
                .filter(kind -> kind != MonthKind.SIGNATURE || (counting != null && counting.asOf() <= today))
                .map(MonthKind::step)
                .toList();
    }

    private @Nullable Boolean changed(
            Caller caller,
            Posyandus.Site site,
            Period period,
            Standing.@Nullable Signed inForce,
            @Nullable Counting counting) {
        if (inForce == null || counting == null || !Readers.seesNames(caller)) {
            return null;
        }
        if (counting.of() == Of.DRAFT && counting.hash().equals(inForce.hash())) {
            return false;
        }
        return !drafts.of(site, period).isSigned(inForce);
    }

    private static List<Check> checks(Caller caller, Counting counting, Period period) {
        List<MonthRow> rows = Counted.rows(counting.rows());
        Cells cells = Cells.of(rows, period);
        List<Check> checks = new ArrayList<>();
        for (Identity identity : Identity.values()) {
            List<UUID> persons = new ArrayList<>();
            boolean holds = identity.holds(cells, rows, period);
            if (!holds && Readers.seesNames(caller)) {
                identity.breakers(rows, period)
                        .forEach(place -> persons.add(counting.rows().get(place).person()));
            }
            checks.add(new Check(identity.name(), holds, identity.mustBeExplained(), persons, identity.text()));
        }
        return checks;
    }

    /**
     * The people whom an item counts; only for who sees names.
     *
     * @param part an age band, a sex, the poor
     */
    public List<Person> behind(
            Caller caller, String posyandu, String periodText, String itemName, Part part, @Nullable Of of) {
        Posyandus.Site site = readers.posyandu(caller, posyandu);
        Period period = Readers.period(periodText);
        Item item = Item.of(itemName);
        if (item == null) {
            throw Problem.of(GeneralProblem.INVALID, "item");
        }
        return scoped.in(caller.scope(), () -> {
            Counting counting = counting(caller, site, period, standing.of(site.id(), period), of);
            List<Counted> counted = counting == null
                    ? List.of()
                    : counting.rows().stream()
                            .filter(one -> item.counts(one.row(), period) && part.has(one.row()))
                            .toList();
            return named(counted);
        });
    }

    private List<Person> named(List<Counted> counted) {
        Set<UUID> persons = new HashSet<>();
        counted.forEach(one -> persons.add(one.person()));
        Map<UUID, String> known = names.of(persons);
        return counted.stream().map(one -> person(one, known.get(one.person()))).toList();
    }

    static Person person(Counted one, @Nullable String name) {
        MonthRow row = one.row();
        return new Person(
                one.person(),
                name,
                row.months(),
                row.sex() == null ? null : row.sex() == Sex.MALE ? "L" : "P",
                row.marks().stream().sorted().map(Enum::name).toList());
    }

    /** Every step of a month, in order of time. */
    public List<Standing.Step> steps(Caller caller, String posyandu, String periodText) {
        Posyandus.Site site = readers.posyandu(caller, posyandu);
        Period period = Readers.period(periodText);
        return scoped.in(caller.scope(), () -> {
            List<Standing.Step> steps = standing.steps(site.id(), period, Readers.seesNames(caller));
            return Readers.seesNames(caller) ? signed(steps) : steps;
        });
    }

    private List<Standing.Step> signed(List<Standing.Step> steps) {
        Set<UUID> actors = new HashSet<>();
        steps.forEach(step -> actors.add(step.actor()));
        Map<UUID, Signers.Signer> known = signers.of(actors);
        return steps.stream()
                .map(step -> {
                    Signers.Signer signer = known.get(step.actor());
                    return signer == null
                            ? step
                            : step.by(signer.name(), signer.role().name());
                })
                .toList();
    }
}
