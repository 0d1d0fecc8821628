package id.tumbuh.server.month.internal.web;

import id.tumbuh.care.month.Part;
import id.tumbuh.growth.Sex;
import id.tumbuh.server.audit.Action;
import id.tumbuh.server.audit.Audited;
import id.tumbuh.server.audit.Concerns;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.month.internal.Diarrhoea;
import id.tumbuh.server.month.internal.Difference;
import id.tumbuh.server.month.internal.Months;
import id.tumbuh.server.month.internal.Overview;
import id.tumbuh.server.month.internal.Standing;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Months of posyandu: where they stand, what is counted, and for who sees names whom. */
@RestController
@RequestMapping(path = "/api/months", produces = MediaType.APPLICATION_JSON_VALUE)
@Needs(Permission.VIEW_AGGREGATES)
class MonthController {
    /** Beyond the last band of every form: an age without its end. */
    private static final int LAST = 60;

    private final Overview overview;
    private final Months months;
    private final Difference difference;
    private final Diarrhoea diarrhoea;

    MonthController(Overview overview, Months months, Difference difference, Diarrhoea diarrhoea) {
        this.overview = overview;
        this.months = months;
        this.difference = difference;
        this.diarrhoea = diarrhoea;
    }

    /** The people behind a figure. */
    record Behind(String posyandu, String period, String item, List<Months.Person> persons) implements Concerns {
        @Override
        public List<UUID> concerned() {
            return persons.stream().map(Months.Person::person).toList();
        }
    }

    /** Diarrhoea of a month, by week and neighbourhood. */
    record Ill(String posyandu, String period, List<Diarrhoea.Week> weeks) implements Concerns {
        @Override
        public List<UUID> concerned() {
            return weeks.stream()
                    .flatMap(week -> week.children().stream())
                    .map(Diarrhoea.Child::person)
                    .distinct()
                    .toList();
        }
    }

    /** What differs between two versions. */
    record Compared(Difference.Between between) implements Concerns {
        @Override
        public List<UUID> concerned() {
            return between.children().stream().map(Difference.Child::person).toList();
        }
    }

    @Operation(summary = "A month of every posyandu: state and headline")
    @GetMapping
    List<Overview.Line> list(@AuthenticationPrincipal Caller caller, @RequestParam String period) {
        return overview.of(caller, period);
    }

    /**
     * A month counted.
     *
     * @param of the register as it is now, or what is in force; without it whichever the state of the month asks for
     * @param form the age bands of a form: {@code F1_CIMAHI} or {@code F1_DKI}
     */
    @Operation(summary = "A posyandu's month: items, figures, identities")
    @GetMapping("/{posyandu}/{period}")
    Months.Month month(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String posyandu,
            @PathVariable String period,
            @RequestParam(required = false) Months.@Nullable Of of,
            @RequestParam(required = false) @Nullable String form) {
        return months.month(caller, posyandu, period, of, form);
    }

    /** The people behind an item, or behind a part of it. */
    @Operation(summary = "The people behind a figure")
    @Needs(Permission.VIEW_PERSONS)
    @Audited(Action.PERSONS_LISTED)
    @GetMapping("/{posyandu}/{period}/figures/{item}")
    Behind behind(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String posyandu,
            @PathVariable String period,
            @PathVariable String item,
            @RequestParam(required = false) @Nullable Integer first,
            @RequestParam(required = false) @Nullable Integer before,
            @RequestParam(required = false) @Nullable String sex,
            @RequestParam(required = false) @Nullable Boolean poor,
            @RequestParam(required = false) Months.@Nullable Of of) {
        Part part = new Part(first, before == null ? LAST : before, sex(sex), poor);
        return new Behind(posyandu, period, item, months.behind(caller, posyandu, period, item, part, of));
    }

    private static @Nullable Sex sex(@Nullable String letter) {
        if (letter == null) {
            return null;
        }
        return switch (letter) {
            case "L" -> Sex.MALE;
            case "P" -> Sex.FEMALE;
            default -> throw Problem.of(GeneralProblem.INVALID, "sex");
        };
    }

    /**
     * What differs between a version that was signed and another, or the register.
     *
     * @param to another version; without it the register as it is now
     */
    @Operation(summary = "What differs between two versions of a month")
    @Needs(Permission.VIEW_PERSONS)
    @Audited(Action.PERSONS_LISTED)
    @GetMapping("/{posyandu}/{period}/difference")
    Compared difference(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String posyandu,
            @PathVariable String period,
            @RequestParam int from,
            @RequestParam(required = false) @Nullable Integer to) {
        return new Compared(difference.between(caller, posyandu, period, from, to));
    }

    /** Who fell ill with diarrhoea, from the register as it is now. */
    @Operation(summary = "Diarrhoea of a month by week and neighbourhood")
    @Needs(Permission.VIEW_PERSONS)
    @Audited(Action.PERSONS_LISTED)
    @GetMapping("/{posyandu}/{period}/diarrhoea")
    Ill diarrhoea(@AuthenticationPrincipal Caller caller, @PathVariable String posyandu, @PathVariable String period) {
        return new Ill(posyandu, period, diarrhoea.of(caller, posyandu, period));
    }

    @Operation(summary = "Every step of a month, in order of time")
    @GetMapping("/{posyandu}/{period}/steps")
    List<Standing.Step> steps(
            @AuthenticationPrincipal Caller caller, @PathVariable String posyandu, @PathVariable String period) {
        return months.steps(caller, posyandu, period);
    }
}
