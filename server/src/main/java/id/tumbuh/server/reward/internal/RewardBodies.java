package id.tumbuh.server.reward.internal;

import id.tumbuh.care.reward.RewardRole;
import id.tumbuh.server.sync.FactKind.Finding;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the bodies of the programme's and its lists' facts must be. */
final class RewardBodies {
    private static final int LONGEST_NAME = 80;
    static final int LONGEST_WORDS = 2_000;
    private static final int LONGEST_ID = 8;
    private static final int LONGEST_MEETING = 480;
    private static final int MOST_PRESENT = 1_000;
    private static final int MOST_POSTS = 500;
    private static final int MOST_ROWS = 5_000;

    private RewardBodies() {}

    static List<Finding> programme(JsonNode body, int version) {
        Checked checked = new Checked(body).day("from");
        for (JsonNode post : body.path("posts")) {
            checked.hold(post.isString() && post.stringValue().length() <= LONGEST_ID, "posts");
        }
        checked.hold(body.path("posts").size() <= MOST_POSTS, "posts");
        List<Finding> found = new ArrayList<>(checked.findings());
        JsonNode settings = body.path("programme");
        if (!settings.isNull() && !Settings.isReadable(settings)) {
            found.add(RewardProblem.PROGRAMME.in("programme"));
        }
        return found;
    }

    static List<Finding> holiday(JsonNode body, int version) {
        return new Checked(body)
                .day("day")
                .words("name", LONGEST_NAME)
                .hold(body.path("rest").isBoolean(), "rest")
                .findings();
    }

    static List<Finding> meeting(JsonNode body, int version) {
        Checked checked = new Checked(body).month("period").day("day").words("words", LONGEST_WORDS);
        if (checked.has("minutes")) {
            int minutes = body.path("minutes").asInt(0);
            checked.hold(minutes > 0 && minutes <= LONGEST_MEETING, "minutes");
        }
        JsonNode attended = body.path("attended");
        checked.hold(attended.isObject() && !attended.isEmpty(), "attended");
        attended.properties().forEach(role -> {
            int count = role.getValue().asInt(-1);
            checked.hold(isRole(role.getKey()) && count > 0 && count <= MOST_PRESENT, "attended");
        });
        return checked.findings();
    }

    static boolean isRole(String word) {
        for (RewardRole role : RewardRole.values()) {
            if (role.name().equals(word)) {
                return true;
            }
        }
        return false;
    }

    static List<Finding> proposed(JsonNode body, int version) {
        Checked checked = new Checked(body).month("period").hash("hash");
        checked.hold(body.path("form").isString(), "form");
        checked.hold(body.path("rules").isString(), "rules");
        checked.hold(Settings.isReadable(body.path("programme")), "programme");
        checked.month("semester");
        JsonNode rows = body.path("children");
        checked.hold(rows.isArray() && rows.size() <= MOST_ROWS, "children");
        for (JsonNode row : rows) {
            checked.hold(VerdictRow.isReadable(row), "children");
        }
        return checked.findings();
    }

    static List<Finding> validated(JsonNode body, int version) {
        Checked checked = new Checked(body).month("period").hash("hash");
        if (checked.has("reason")) {
            checked.words("reason", Checked.LONGEST_REASON);
        }
        return checked.findings();
    }

    static List<Finding> approved(JsonNode body, int version) {
        return new Checked(body)
                .month("period")
                .hash("hash")
                .hold(isRole(Checked.text(body, "role")), "role")
                .findings();
    }

    static List<Finding> returned(JsonNode body, int version) {
        return new Checked(body)
                .month("period")
                .words("reason", Checked.LONGEST_REASON)
                .findings();
    }

    static List<Finding> excused(JsonNode body, int version) {
        return new Checked(body)
                .hold(body.path("excused").isBoolean(), "excused")
                .findings();
    }
}
