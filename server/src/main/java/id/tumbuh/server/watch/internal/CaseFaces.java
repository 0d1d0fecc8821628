package id.tumbuh.server.watch.internal;

import id.tumbuh.care.watch.CaseKind;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.plausibility.Doubt;
import id.tumbuh.growth.verdict.Index;
import id.tumbuh.server.foundation.web.ProblemTexts;
import id.tumbuh.server.month.Late;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From what was found to what is shown. */
@Component
class CaseFaces {
    private final Sayings sayings;
    private final ProblemTexts problems;

    CaseFaces(Sayings sayings, ProblemTexts problems) {
        this.sayings = sayings;
        this.problems = problems;
    }

    Case of(Found found, CaseWords.Standing standing, Map<UUID, Persons.Known> persons, MonthData month) {
        CaseKind kind = found.kind();
        UUID key = found.key();
        List<Way> ways = new ArrayList<>(found.ways());
        Ways own = new Ways(month.site().id(), month.period());
        ways.add(own.own("accept", key, "reason"));
        ways.add(own.own("return", key, "question"));
        LocalDate day = found.day() == null ? null : LocalDate.ofEpochDay(found.day());
        return new Case(
                key,
                kind.code(),
                word(kind.severity()),
                kind.ordinal() + 1,
                word(standing.state()),
                person(found.person(), persons),
                person(found.other(), persons),
                found.facts(),
                day,
                Sayings.values(found.message()),
                sayings.say(found.message()),
                found.reasons(),
                trouble(found),
                day == null || found.person() == null ? null : chart(found, day),
                measured(found, month),
                ways,
                asked(standing),
                late(found, month.late()));
    }

    private static Case.@Nullable Difference late(Found found, Late.@Nullable Proposed late) {
        if (found.kind() != CaseKind.USULAN_TERLAMBAT || late == null) {
            return null;
        }
        return late.persons().stream()
                .filter(one -> one.person().equals(found.person()))
                .map(one -> new Case.Difference(one.before(), one.after(), one.items()))
                .findFirst()
                .orElse(null);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Case.@Nullable Person person(@Nullable UUID id, Map<UUID, Persons.Known> persons) {
        Persons.Known known = id == null ? null : persons.get(id);
        return known == null ? null : known.face();
    }

    private Case.@Nullable Trouble trouble(Found found) {
        boolean aside = found.kind() == CaseKind.CATATAN_DITAHAN || found.kind() == CaseKind.CATATAN_MENUNGGU;
        if (!aside || !(found.message().arguments().getFirst() instanceof Argument.Named code)) {
            return null;
        }
        return new Case.Trouble(code.name(), new Sayings.Words(title("id", code.name()), title("en", code.name())));
    }

    private String title(String language, String code) {
        return problems.text(language, code, "title", Map.of());
    }

    /** Weight for age shows nearly everything; lengths and thinness have charts of their own. */
    private static Case.Chart chart(Found found, LocalDate day) {
        boolean length = found.reasons().contains(Doubt.Z_TBU_EKSTREM.code())
                || found.reasons().contains(Doubt.TB_MENYUSUT.code());
        boolean thin = found.kind() == CaseKind.GIZI_BURUK_TANPA_RUJUKAN
                || found.reasons().contains(Doubt.Z_BBTB_EKSTREM.code());
        Index index = length ? Index.TB_U : thin ? Index.BB_TB : Index.BB_U;
        return new Case.Chart(index.code(), day);
    }

    private static List<Case.Measure> measured(Found found, MonthData month) {
        List<Case.Measure> measured = new ArrayList<>();
        for (MonthData.Measured one : month.measured()) {
            if (found.facts().contains(one.fact())) {
                measured.add(new Case.Measure(
                        one.fact(),
                        LocalDate.ofEpochDay(one.day()),
                        one.weightG(),
                        one.lengthMm(),
                        one.muacMm(),
                        one.headMm(),
                        one.oedema(),
                        before(one.before()),
                        one.letter(),
                        one.paper(),
                        one.counts()));
            }
        }
        return measured;
    }

    private static Case.@Nullable Before before(MonthData.Before one) {
        boolean known = one.weightG() != null || one.lengthMm() != null || one.headMm() != null;
        return known
                ? new Case.Before(
                        one.weightG(),
                        date(one.weightDay()),
                        one.lengthMm(),
                        date(one.lengthDay()),
                        one.headMm(),
                        date(one.headDay()))
                : null;
    }

    private static @Nullable LocalDate date(@Nullable Integer day) {
        return day == null ? null : LocalDate.ofEpochDay(day);
    }

    private static Case.@Nullable Asked asked(CaseWords.Standing standing) {
        CaseWords.Word question = standing.question();
        CaseWords.Word answer = standing.answer();
        return question == null
                ? null
                : new Case.Asked(
                        question.fact(),
                        question.words(),
                        question.at(),
                        answer == null ? null : answer.words(),
                        answer == null ? null : answer.at());
    }
}
