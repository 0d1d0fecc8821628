package id.tumbuh.server.reward.internal;

import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.clock.Holidays;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.ScopePath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The programmes and holidays that Puskesmas have set. What holds on a day is the word with the newest first day up to it. */
@Component
class Programmes {
    /** Segments of a Puskesmas' path. */
    static final int PUSKESMAS_DEPTH = 3;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    Programmes(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * What was set.
     *
     * @param programme null where it ends
     * @param posts the posyandu it holds for; empty: all of the Puskesmas
     */
    record Version(
            UUID fact,
            String place,
            int from,
            @Nullable Programme programme,
            Set<String> posts,
            UUID actor,
            Instant at) {
        boolean holdsFor(String posyandu) {
            return posts.isEmpty() || posts.contains(posyandu);
        }
    }

    /** A holiday that was entered. */
    record Holiday(int day, String name) {}

    /** The Puskesmas of a place at or below one; null above. */
    static @Nullable String puskesmas(ScopePath path) {
        return path.depth() < PUSKESMAS_DEPTH ? null : path.value().split("\\.")[PUSKESMAS_DEPTH - 1];
    }

    /** Everything set by these Puskesmas, the earliest first day first; of one day the newer word last. */
    Map<String, List<Version>> of(Set<String> places) {
        Map<String, List<Version>> versions = new HashMap<>();
        jdbc.query(
                "select fact, place, from_day, body, posts, actor, at from reward_programme where place = any(?)",
                row -> {
                    String body = row.getString("body");
                    versions.computeIfAbsent(row.getString("place"), unused -> new ArrayList<>())
                            .add(new Version(
                                    row.getObject("fact", UUID.class),
                                    row.getString("place"),
                                    row.getInt("from_day"),
                                    body == null ? null : Settings.of(json.readTree(body)),
                                    // One that is named twice is one.
                                    new HashSet<>(Arrays.asList(
                                            (String[]) row.getArray("posts").getArray())),
                                    row.getObject("actor", UUID.class),
                                    row.getTimestamp("at").toInstant()));
                },
                (Object) places.toArray(String[]::new));
        versions.values()
                .forEach(list -> list.sort(Comparator.comparingInt(Version::from)
                        .thenComparing(version -> version.fact().toString())));
        return versions;
    }

    List<Version> of(String place) {
        return of(Set.of(place)).getOrDefault(place, List.of());
    }

    /** What holds for a posyandu on a day; null where nothing does. */
    static @Nullable Programme inForce(List<Version> versions, String posyandu, int day) {
        Programme programme = null;
        for (Version version : versions) {
            if (version.from() <= day) {
                programme = version.holdsFor(posyandu) ? version.programme() : null;
            }
        }
        return programme;
    }

    /** What holds for a posyandu on a day, or the problem that nothing does. */
    Programme inForce(ScopePath path, String posyandu, int day) {
        String place = puskesmas(path);
        Programme programme = place == null ? null : inForce(of(place), posyandu, day);
        if (programme == null) {
            throw new Problem(RewardProblem.NONE);
        }
        return programme;
    }

    /** The first day on which a programme held for a posyandu and did not end since; null where there is none. */
    static @Nullable Integer since(List<Version> versions, String posyandu) {
        Integer since = null;
        for (Version version : versions) {
            boolean holds = version.programme() != null && version.holdsFor(posyandu);
            since = !holds ? null : since == null ? Integer.valueOf(version.from()) : since;
        }
        return since;
    }

    List<Holiday> holidays(String place) {
        return jdbc.query("""
                select day, name from (
                  select distinct on (day) day, name, rest from reward_holiday where place = ? order by day, fact desc) h
                where rest order by day""", (row, number) -> new Holiday(row.getInt("day"), row.getString("name")), place);
    }

    Holidays rest(String place) {
        Set<Integer> days = new HashSet<>();
        holidays(place).forEach(holiday -> days.add(holiday.day()));
        return new Holidays(days);
    }
}
