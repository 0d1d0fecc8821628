package id.tumbuh.server.reward.internal;

import id.tumbuh.care.reward.DocumentGap;
import id.tumbuh.care.reward.OpenPoint;
import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.ProgrammeReading;
import id.tumbuh.care.reward.RewardChoice;
import id.tumbuh.care.reward.RewardNumber;
import id.tumbuh.care.reward.RewardOption;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.FactDraft;
import id.tumbuh.server.sync.Facts;
import id.tumbuh.server.sync.Outcome;
import id.tumbuh.server.sync.Posyandus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a Puskesmas has set: its programme with every point the SOP leaves open, and its holidays. */
@Component
public class ProgrammeDesk {
    private final Scoped scoped;
    private final Sites sites;
    private final Programmes programmes;
    private final Words words;
    private final Facts facts;

    ProgrammeDesk(Scoped scoped, Sites sites, Programmes programmes, Words words, Facts facts) {
        this.scoped = scoped;
        this.sites = sites;
        this.programmes = programmes;
        this.words = words;
        this.facts = facts;
    }

    /**
     * A version.
     *
     * @param settings null where the programme ends
     * @param posts the posyandu it holds for; empty: all
     * @param gaps what its document lacks
     */
    public record Version(
            UUID fact,
            LocalDate from,
            @Nullable JsonNode settings,
            List<String> posts,
            Instant at,
            List<Words.Said> gaps) {}

    /** A setting that is one of a few choices, the default first; or a number with its bounds. */
    public record Setting(
            String name,
            List<Object> choices,
            @Nullable Integer usual,
            @Nullable Integer least,
            @Nullable Integer most) {}

    /** What the SOP leaves open, and the settings that settle it. */
    public record Point(int number, String question, String place, String standing, List<Setting> settings) {}

    /** A holiday that the Puskesmas entered. */
    public record Holiday(LocalDate day, String name) {}

    /**
     * What a Puskesmas has set.
     *
     * @param base names the newest word: an edit names it as what it was made on
     * @param current in force today; null where there is none
     * @param template the programme of the SOP with all defaults, to begin with
     */
    public record Settled(
            String place,
            String placeName,
            @Nullable UUID base,
            @Nullable JsonNode current,
            List<Version> versions,
            JsonNode template,
            List<Point> points,
            List<Holiday> holidays) {}

    /** What is set for the Puskesmas of a place. */
    public Settled of(Caller caller, String place) {
        String puskesmas = sites.puskesmas(caller, place);
        Posyandus.Site site = sites.place(caller, place);
        return scoped.in(caller.scope(), () -> {
            List<Programmes.Version> versions = programmes.of(puskesmas);
            JsonNode current = null;
            List<Version> told = new ArrayList<>();
            for (Programmes.Version version : versions) {
                Programme programme = version.programme();
                JsonNode settings = programme == null ? null : Settings.json(programme);
                current = version.from() <= sites.today(site) ? settings : current;
                told.add(new Version(
                        version.fact(),
                        LocalDate.ofEpochDay(version.from()),
                        settings,
                        version.posts().stream().sorted().toList(),
                        version.at(),
                        programme == null
                                ? List.of()
                                : DocumentGap.of(programme).stream()
                                        .map(words::label)
                                        .toList()));
            }
            return new Settled(
                    puskesmas,
                    sites.name(puskesmas),
                    base(versions),
                    current,
                    told,
                    Settings.json(Programme.SEBATANG_KAYU),
                    points(),
                    programmes.holidays(puskesmas).stream()
                            .map(day -> new Holiday(LocalDate.ofEpochDay(day.day()), day.name()))
                            .toList());
        });
    }

    private static @Nullable UUID base(List<Programmes.Version> versions) {
        return versions.stream()
                .map(Programmes.Version::fact)
                .max(Comparator.comparing(UUID::toString))
                .orElse(null);
    }

    private List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (OpenPoint point : OpenPoint.values()) {
            List<Setting> settings = new ArrayList<>();
            for (RewardOption option : RewardOption.values()) {
                if (option.point() == point) {
                    settings.add(new Setting(option.wire(), choices(option), null, null, null));
                }
            }
            for (RewardNumber number : RewardNumber.values()) {
                if (number.point() == point) {
                    settings.add(new Setting(number.wire(), List.of(), number.usual(), number.least(), number.most()));
                }
            }
            points.add(new Point(
                    point.number(),
                    point.question(),
                    point.place(),
                    point.standing().name(),
                    settings));
        }
        return points;
    }

    private List<Object> choices(RewardOption option) {
        List<Object> choices = new ArrayList<>();
        for (RewardChoice choice : RewardChoice.values()) {
            if (choice.option() == option) {
                choices.add(choice.wire());
            }
        }
        return choices;
    }

    /**
     * Sets a programme from a day on, or ends it where there are no settings.
     *
     * @param base the newest word that the caller saw
     */
    public Outcome set(
            Caller caller,
            String place,
            @Nullable UUID base,
            LocalDate from,
            @Nullable JsonNode settings,
            List<String> posts) {
        String puskesmas = own(caller, place);
        if (settings != null && !settings.isNull()) {
            ProgrammeReading reading = Settings.read(settings);
            if (!settings.isObject() || reading.programme() == null) {
                throw new Problem(
                        RewardProblem.PROGRAMME,
                        Map.of(
                                "fault",
                                reading.faults().isEmpty()
                                        ? ""
                                        : words.say(reading.faults().getFirst()).id(),
                                Problem.FIELD,
                                "/programme"));
            }
        }
        for (String post : posts) {
            sites.posyandu(caller, ListDesk.given(post, "/posts"));
        }
        return scoped.in(caller.scope(), () -> {
            facts.hold(puskesmas);
            if (!Objects.equals(base, base(programmes.of(puskesmas)))) {
                throw new Problem(RewardProblem.CHANGED);
            }
            ObjectNode body = JsonNodeFactory.instance.objectNode().put("from", from.toString());
            body.set("programme", settings == null ? JsonNodeFactory.instance.nullNode() : settings);
            posts.stream()
                    .distinct()
                    .forEach(post -> body.withArrayProperty("posts").add(post));
            return facts.write(caller, FactDraft.of(RewardKinds.PROGRAMME, puskesmas, body, base));
        });
    }

    /** Enters a holiday, or takes it back. */
    public Outcome holiday(Caller caller, String place, LocalDate day, String name, boolean rest) {
        String puskesmas = own(caller, place);
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("day", day.toString())
                .put("name", name.strip())
                .put("rest", rest);
        return facts.write(caller, FactDraft.of(RewardKinds.HOLIDAY, puskesmas, body, null));
    }

    /** The Puskesmas itself, not only something in it. */
    private String own(Caller caller, String place) {
        Posyandus.Site site = sites.place(caller, place);
        if (site.path().depth() != Programmes.PUSKESMAS_DEPTH) {
            throw Problem.of(RewardProblem.PROGRAMME, "/place");
        }
        return site.id();
    }
}
