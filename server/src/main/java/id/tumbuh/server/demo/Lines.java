package id.tumbuh.server.demo;

import id.tumbuh.server.foundation.Ids;
import id.tumbuh.sim.Post;
import id.tumbuh.sim.chance.Identifiers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The facts of a post while they are written: brought into order of time at the end, and then counted for each phone. */
final class Lines {
    private static final long MINUTE = 60_000;
    private static final int MINUTES_IN_DAY = 1_440;
    private static final int MINUTES_IN_HOUR = 60;

    private final Post post;
    private final String posyandu;
    private final List<UUID> actors;
    private final List<Line> lines = new ArrayList<>();

    Lines(Post post, String posyandu, List<UUID> actors) {
        this.post = post;
        this.posyandu = posyandu;
        this.actors = List.copyOf(actors);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /**
     * A new fact, written by a kader at a minute of a local day.
     *
     * @param day epoch day
     */
    Line add(int kader, int day, int minute, String kind) {
        long minutes = (long) day * MINUTES_IN_DAY
                + minute
                - (long) post.area().timeZone().hoursFromUtc() * MINUTES_IN_HOUR;
        Line line = new Line(kader, minutes * MINUTE, kind);
        line.node.put("type", kind).put("v", 1).put("posyandu", posyandu).put("day", date(day));
        lines.add(line);
        return line;
    }

    static String date(int epochDay) {
        return LocalDate.ofEpochDay(epochDay).toString();
    }

    List<PhoneFacts> byPhone() {
        lines.sort(Comparator.comparingLong(line -> line.at));
        List<PhoneFacts> phones = new ArrayList<>();
        for (int kader = 0; kader < post.kader().size(); kader++) {
            UUID device = post.kader().get(kader).device();
            List<ObjectNode> facts = new ArrayList<>();
            for (Line line : lines) {
                if (line.kader == kader) {
                    facts.add(line.finished(device, actors.get(kader), facts.size() + 1));
                }
            }
            phones.add(new PhoneFacts(device, actors.get(kader), facts));
        }
        return phones;
    }

    /** One fact. */
    final class Line {
        private final int kader;
        private final long at;
        private final String kind;
        private final ObjectNode node = object();
        private String name = "";

        private Line(int kader, long at, String kind) {
            this.kader = kader;
            this.at = at;
            this.kind = kind;
        }

        Line id(UUID id) {
            return put("id", id.toString());
        }

        /** Tells it from others of its kind, minute and person. */
        Line name(String given) {
            name = given;
            return this;
        }

        Line of(UUID person) {
            return put("subject", person.toString());
        }

        Line base(UUID fact) {
            return put("base", fact.toString());
        }

        /** The open day of a day, as every phone names it. */
        Line session(int day) {
            return put(
                    "session", Ids.named("session", posyandu + "/" + date(day)).toString());
        }

        Line put(String field, String value) {
            node.put(field, value);
            return this;
        }

        void body(ObjectNode body) {
            node.set("body", body);
        }

        private ObjectNode finished(UUID device, UUID actor, int sequence) {
            if (!node.has("id")) {
                String text = kind + "/" + name + "/" + posyandu + "/" + device + "/"
                        + node.path("subject").asString("") + at;
                long key = Ids.named("line", text).getMostSignificantBits();
                node.put("id", Identifiers.at(at, key).toString());
            }
            return node.put("device", device.toString())
                    .put("actor", actor.toString())
                    .put("at", Instant.ofEpochMilli(at).toString())
                    .put("seq", sequence)
                    .put("app", "sim");
        }
    }
}
