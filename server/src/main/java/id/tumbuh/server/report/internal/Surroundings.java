package id.tumbuh.server.report.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.area.Areas;
import id.tumbuh.server.month.Gathered;
import id.tumbuh.server.report.internal.paper.PaperWords;
import id.tumbuh.server.report.internal.paper.Value;
import id.tumbuh.server.report.internal.template.Team;
import id.tumbuh.server.report.internal.template.Template;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands around the numbers of a paper: where, when, how far. */
@Component
class Surroundings {
    private final Areas areas;
    private final Clock clock;

    Surroundings(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    /** The name of the area of a level around a place, or of itself; "–" where there is none. */
    String name(Area place, AreaLevel level) {
        for (Area area : areas.chain(place.id())) {
            if (area.level() == level) {
                return area.name();
            }
        }
        return "–";
    }

    /** A line of the head of a form. */
    Value filled(Template.Fill fill, Area place, Period period, Gathered.Stand stand, Team team, PaperWords words) {
        return switch (fill) {
            case POSYANDU -> words(place.level() == AreaLevel.POSYANDU ? place.name() : words.text("all"));
            case DESA ->
                words(place.level().depth() < AreaLevel.DESA.depth() ? words.text("all") : name(place, AreaLevel.DESA));
            case PUSKESMAS -> words(name(place, AreaLevel.PUSKESMAS));
            case KABUPATEN -> words(name(place, AreaLevel.KABUPATEN));
            case PROVINCE -> words(name(place, AreaLevel.PROVINCE));
            case NUMBER -> known(place.number());
            case PERIOD -> words(period(period, words));
            case DAY -> {
                LocalDate day = stand.asOf();
                yield known(day == null ? null : date(day, words));
            }
            case STATE -> words(state(stand, place, words));
            case YEAR -> words(Integer.toString(period.year()));
            case KADER -> kader(team, words);
            case PEMBINA -> known(team.guide());
            case NONE -> Value.Without.NOT_RECORDED;
        };
    }

    /** There, active and trained, each for itself: of all three at once nobody knows nothing. */
    private static Value kader(Team team, PaperWords words) {
        if (team.there() == null) {
            return Value.Without.NOT_RECORDED;
        }
        return words(String.join(
                " / ",
                Stream.of(Team.Count.KADER, Team.Count.KADER_AKTIF, Team.Count.KADER_TERLATIH)
                        .map(count -> words.written(team.value(count)))
                        .toList()));
    }

    private static Value words(String text) {
        return new Value.Words(text);
    }

    private static Value known(@Nullable String text) {
        return text == null || text.isBlank() ? Value.Without.NOT_RECORDED : words(text);
    }

    static String period(Period period, PaperWords words) {
        return words.text("month." + period.month()) + " " + period.year();
    }

    static String date(LocalDate day, PaperWords words) {
        return words.all().notation().date((int) day.toEpochDay());
    }

    /** A moment as the day of a place. */
    static String day(Instant at, Area place, PaperWords words) {
        return date(LocalDate.ofInstant(at, place.zone().id()), words);
    }

    String state(Gathered.Stand stand, Area place, PaperWords words) {
        Instant at = stand.signedAt();
        if (at == null) {
            return words.text("state." + stand.state());
        }
        String signed = words.text("signed", Map.of("version", stand.version(), "day", day(at, place, words)));
        return stand.state().equals("signed") ? signed : signed + "; " + words.text("state." + stand.state());
    }

    /** On every page: where the form comes from, when it was printed. */
    String footer(Area place, String source, PaperWords words) {
        return words.text("footer", Map.of("source", source, "day", day(clock.instant(), place, words)));
    }
}
