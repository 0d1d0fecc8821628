package id.tumbuh.server.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** An older backup comes back: phones see another epoch, send again what they keep, and nothing is missing. */
public final class Restores {
    private static final int CHILDREN = 50;
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    private static final int CONFLICT = 409;
    private static final int OK = 200;

    private final Path folder;
    private final String classPath;

    public Restores(Path folder, String classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    /** What is wrong, as text; empty where nothing is. */
    public String run() throws Exception {
        Path home = folder.resolve("data");
        Phone phone;
        Outbox outbox;
        String cursor;
        try (ServerProcess server = ServerProcess.start(home, classPath, List.of());
                Line line = new Line(server.uri())) {
            World world = World.make(line, server.setupToken(), 1);
            phone = world.officer().phone(world.posyandu().getFirst(), "Wati");
            outbox = new Outbox(line, phone);
            List<UUID> children = new ArrayList<>();
            for (int i = 0; i < CHILDREN; i++) {
                UUID child = Facts.id();
                children.add(child);
                outbox.write(Facts.registered(phone, child, "Anak " + i));
            }
            outbox.flush();
            command(
                    "backup",
                    "--data",
                    home.toString(),
                    folder.resolve("backup").toString());
            for (UUID child : children) {
                outbox.write(Facts.measured(phone, child, DAY, 9_000));
            }
            UUID newcomer = Facts.id();
            outbox.write(Facts.registered(phone, newcomer, "Anak baru"));
            outbox.write(Facts.measured(phone, newcomer, DAY, 4_000));
            outbox.flush();
            cursor = changes(line, phone, "posyandu=" + phone.posyandu())
                    .expect(OK)
                    .json()
                    .path("cursor")
                    .stringValue();
        }
        command("restore", "--data", home.toString(), folder.resolve("backup").toString());
        try (ServerProcess server = ServerProcess.start(home, classPath, List.of());
                Line line = new Line(server.uri());
                Connection owner = server.owner()) {
            Line.Reply told = changes(line, phone, "since=" + cursor);
            if (told.status() != CONFLICT || !told.code().equals("TMB-SYNC-EPOCH")) {
                return "the phone was not told of the new epoch: " + told.status() + ' ' + told.text();
            }
            Set<UUID> wanted = outbox.answered();
            Outbox again = outbox.on(line);
            again.sendAgain();
            again.flush();
            Set<UUID> missing = new HashSet<>(wanted);
            missing.removeAll(new State(owner).present(wanted));
            return missing.isEmpty() ? "" : missing.size() + " of " + wanted.size() + " facts are missing";
        }
    }

    private static Line.Reply changes(Line line, Phone phone, String query) throws IOException {
        return line.send("GET", "/api/sync/changes?" + query, new byte[0], "Authorization", phone.bearer());
    }

    private void command(String... words) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-cp", classPath, "id.tumbuh.server.command.Main"));
        command.addAll(List.of(words));
        Path output = folder.resolve(words[0] + ".out");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(words[0] + ": " + Files.readString(output));
        }
    }
}
