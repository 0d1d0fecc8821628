package id.tumbuh.server.proof;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Sends hostile bodies and watches: no status of 500 or more, no trace of the inside in any answer, nothing half stored. */
public final class Fuzz {
    private static final int ERROR = 500;
    private static final int TOO_MANY = 429;
    private static final int PEOPLE = 5;
    /** Other doors that take a body, open ones too. */
    private static final List<String> DOORS = List.of(
            "/api/sync/sealed",
            "/api/devices/code",
            "/api/devices/enrol",
            "/api/session",
            "/api/setup",
            "/api/places",
            "/api/kader",
            "/api/enrolments");

    private static final int OTHER_DOOR = 10;
    private static final int CUT_SHORT = 200;

    private final URI server;
    private final Line line;
    private final Phone phone;
    private final State state;
    private final StringBuilder wrong = new StringBuilder();
    private final Map<String, Integer> answers = new TreeMap<>();
    private final Map<UUID, String> outcomes = new HashMap<>();
    private long stored;

    public Fuzz(URI server, Line line, Phone phone, State state) {
        this.server = server;
        this.line = line;
        this.phone = phone;
        this.state = state;
    }

    /** What is wrong, as text; empty where nothing is. */
    public String run(int bodies, long seed) throws IOException {
        List<UUID> persons = register();
        long before = state.facts();
        for (int i = 0; i < bodies; i++) {
            Hostile hostile = new Hostile(seed * 1_000_003 + i, phone, persons);
            Hostile.Body body = hostile.next();
            if (i % CUT_SHORT == CUT_SHORT - 1) {
                cut(body);
            } else if (i % OTHER_DOOR == OTHER_DOOR - 1) {
                look(i, send(DOORS.get(i / OTHER_DOOR % DOORS.size()), body));
            } else {
                Line.Reply reply = send("/api/sync/facts", body);
                look(i, reply);
                hear(reply);
            }
        }
        long found = state.facts() - before;
        if (found != stored) {
            wrong.append("answered for ")
                    .append(stored)
                    .append(" new facts, stored ")
                    .append(found)
                    .append('\n');
        }
        return wrong.toString();
    }

    /** How often which answer came. */
    public Map<String, Integer> answers() {
        return answers;
    }

    private List<UUID> register() throws IOException {
        List<UUID> persons = new ArrayList<>();
        Outbox outbox = new Outbox(line, phone);
        for (int i = 0; i < PEOPLE; i++) {
            UUID person = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | System.nanoTime());
            persons.add(person);
            outbox.write(Facts.registered(phone, person, "Anak " + i));
        }
        outbox.flush();
        return persons;
    }

    private Line.Reply send(String path, Hostile.Body body) throws IOException {
        List<String> headers = new ArrayList<>(List.of("Authorization", phone.bearer()));
        headers.addAll(List.of("Content-Type", body.type()));
        if (body.packed()) {
            headers.addAll(List.of("Content-Encoding", "gzip"));
        }
        Line.Reply reply = line.send("POST", path, body.bytes(), headers.toArray(String[]::new));
        for (int tries = 0; reply.status() == TOO_MANY && path.equals("/api/sync/facts") && tries < 100; tries++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IOException("stopped", stopped);
            }
            reply = line.send("POST", path, body.bytes(), headers.toArray(String[]::new));
        }
        return reply;
    }

    private void look(int number, Line.Reply reply) {
        answers.merge(reply.status() + " " + reply.code(), 1, Integer::sum);
        String text = reply.text();
        boolean inside = text.contains("Exception")
                || text.contains("\tat ")
                || text.contains("org.postgresql")
                || text.contains("java.");
        if (reply.status() >= ERROR || inside) {
            wrong.append("body ")
                    .append(number)
                    .append(": ")
                    .append(reply.status())
                    .append(' ')
                    .append(text)
                    .append('\n');
        }
    }

    private void hear(Line.Reply reply) {
        if (reply.status() != 200) {
            return;
        }
        for (JsonNode one : reply.json().path("outcomes")) {
            String outcome = one.path("outcome").stringValue();
            answers.merge("fact " + outcome + ' ' + one.path("code").asString(""), 1, Integer::sum);
            if (!outcome.equals("duplicate")) {
                stored++;
                outcomes.put(UUID.fromString(one.path("id").stringValue()), outcome);
            }
        }
    }

    /** Says how long the body is, sends half of it slowly and goes away. */
    private void cut(Hostile.Body body) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String head =
                    "POST /api/sync/facts HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: "
                            + phone.bearer() + "\r\nContent-Length: " + (body.bytes().length + 1) + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < Math.min(5, body.bytes().length); i++) {
                socket.getOutputStream().write(body.bytes()[i]);
                socket.getOutputStream().flush();
            }
        }
        answers.merge("cut short", 1, Integer::sum);
    }
}
