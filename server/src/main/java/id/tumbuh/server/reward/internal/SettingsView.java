package id.tumbuh.server.reward.internal;

import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.View;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The view of what a Puskesmas has set, of meetings, and of children who are not asked to gain: one row a fact. */
@Component
@Order(360)
class SettingsView implements View {
    private final JdbcTemplate jdbc;

    SettingsView(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(RewardKinds.PROGRAMME, RewardKinds.HOLIDAY, RewardKinds.MEETING, RewardKinds.EXCUSED);
    }

    @Override
    public List<String> tables() {
        return List.of("reward_programme", "reward_holiday", "reward_meeting", "reward_excuse");
    }

    @Override
    public List<Change> apply(List<Fact> facts) {
        for (Fact fact : facts) {
            switch (fact.kind()) {
                case RewardKinds.PROGRAMME -> programme(fact);
                case RewardKinds.HOLIDAY -> holiday(fact);
                case RewardKinds.MEETING -> meeting(fact);
                case RewardKinds.EXCUSED -> excused(fact);
                default -> throw new IllegalStateException(fact.kind());
            }
        }
        return List.of();
    }

    private void programme(Fact fact) {
        JsonNode body = fact.body();
        List<String> posts = new ArrayList<>();
        body.path("posts").forEach(post -> posts.add(post.stringValue()));
        JsonNode settings = body.path("programme");
        jdbc.update(
                """
                insert into reward_programme (fact, place, from_day, body, posts, base, actor, at) values (?, ?, ?, ?, ?, ?, ?, ?)""",
                fact.id(),
                fact.posyandu(),
                Objects.requireNonNull(Checked.day(body, "from"), "checked before"),
                settings.isObject() ? settings.toString() : null,
                posts.toArray(String[]::new),
                fact.base(),
                fact.actor(),
                Timestamp.from(fact.at()));
    }

    private void holiday(Fact fact) {
        jdbc.update(
                "insert into reward_holiday (fact, place, day, name, rest, actor) values (?, ?, ?, ?, ?, ?)",
                fact.id(),
                fact.posyandu(),
                Objects.requireNonNull(Checked.day(fact.body(), "day"), "checked before"),
                Checked.text(fact.body(), "name"),
                fact.body().path("rest").booleanValue(),
                fact.actor());
    }

    private void meeting(Fact fact) {
        JsonNode body = fact.body();
        jdbc.update(
                """
                insert into reward_meeting (fact, posyandu, path, month, day, minutes, attended, words, actor, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                fact.id(),
                fact.posyandu(),
                fact.path().value(),
                ListTable.period(fact).number(),
                Objects.requireNonNull(Checked.day(body, "day"), "checked before"),
                body.has("minutes") ? Integer.valueOf(body.path("minutes").intValue()) : null,
                body.path("attended").toString(),
                Checked.text(body, "words"),
                fact.actor(),
                Timestamp.from(fact.at()));
    }

    private void excused(Fact fact) {
        jdbc.update(
                "insert into reward_excuse (fact, posyandu, path, person, excused) values (?, ?, ?, ?, ?)",
                fact.id(),
                fact.posyandu(),
                fact.path().value(),
                fact.person(),
                fact.body().path("excused").booleanValue());
    }
}
