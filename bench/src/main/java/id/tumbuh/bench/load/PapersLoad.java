package id.tumbuh.bench.load;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.proof.Desk;
import id.tumbuh.server.proof.Line;
import id.tumbuh.server.proof.ServerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** The papers of a puskesmas of 60 posyandu that have all signed, over HTTP: the first of each kind, and once the JVM is warm. */
final class PapersLoad {
    private static final String UNTIL = "2026-06";
    private static final int MONTHS = 6;
    private static final int TIMES = 3;
    private static final double NANOS = 1e9;
    private static final double KILO = 1000;

    /** The invented sums have no signatures of their own; a paper says when each was signed. */
    private static final String SIGNATURES = """
            insert into month_fact (fact, posyandu, path, month, kind, version, as_of, hash, rules, explained, actor, at, conflict)
            select in_force, posyandu, path, month, 1, 1, 20600, 'invented', 'invented', '{}', in_force, now(), false from month_state""";

    private final Path work;
    private final Consumer<String> result;

    PapersLoad(Path work, Consumer<String> result) {
        this.work = work;
        this.result = result;
    }

    void run() throws Exception {
        try (ServerProcess server = Loads.start(work, "papers");
                Line line = new Line(server.uri())) {
            Desk.first(line, server.setupToken());
            try (Connection owner = server.owner()) {
                fill(owner);
            }
        }
        // Started anew, because it reads its places when it starts.
        try (ServerProcess server = Loads.start(work, "papers");
                Line line = new Line(server.uri())) {
            String clinic = MonthTotals.puskesmas(0);
            Desk staff = Desk.signIn(line, "admin").officer(clinic);
            result.accept("A puskesmas of " + MonthTotals.IN_PUSKESMAS
                    + " posyandu, all of them signed. Over HTTP, one after the other.");
            result.accept("");
            result.accept("| paper | first s | best of " + TIMES + " s | kB |");
            result.accept("|---|---:|---:|---:|");
            for (String paper : List.of("f1-cimahi", "f1-dki", "sip-format-6", "skdn")) {
                for (String format : List.of("PDF", "XLSX", "CSV")) {
                    time(staff, paper, clinic, format);
                }
            }
        }
    }

    private static void fill(Connection owner) throws SQLException, IOException {
        MonthTotals.fill(owner, Objects.requireNonNull(Period.parse(UNTIL)).number(), MONTHS, 1);
        try (var statement = owner.createStatement()) {
            statement.execute(SIGNATURES);
            statement.execute("vacuum (analyze) month_fact");
        }
    }

    private void time(Desk staff, String paper, String place, String format) {
        double first = 0;
        double best = Double.MAX_VALUE;
        int size = 0;
        for (int i = 0; i <= TIMES; i++) {
            long begin = System.nanoTime();
            String path = "/api/reports/papers/" + paper + "?place=" + place + "&period=" + UNTIL + "&format=" + format;
            size = staff.get(path).expect(200).body().length;
            double seconds = (System.nanoTime() - begin) / NANOS;
            first = i == 0 ? seconds : first;
            best = i == 0 ? best : Math.min(best, seconds);
        }
        result.accept(
                String.format(Locale.ROOT, "| %s, %s | %.1f | %.1f | %.0f |", paper, format, first, best, size / KILO));
    }
}
