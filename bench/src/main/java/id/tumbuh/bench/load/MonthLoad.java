package id.tumbuh.bench.load;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.proof.Desk;
import id.tumbuh.server.proof.Line;
import id.tumbuh.server.proof.ServerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.YearMonth;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Dashboards over two years of a district that has signed all its months, diarrhoea of a Puskesmas by week, and closing the months of a
 * posyandu of 100 children.
 */
final class MonthLoad {
    private static final int MONTHS = 24;
    private static final int TIMES = 200;
    private static final int CHILDREN = 100;
    /** Within the pace that one officer may ask at. */
    private static final int PAUSE_MILLIS = 40;

    private static final YearMonth UNTIL = YearMonth.of(2026, 6);

    private final Path work;
    private final Consumer<String> result;
    private final int times = Integer.getInteger("load.times", TIMES);

    MonthLoad(Path work, Consumer<String> result) {
        this.work = work;
        this.result = result;
    }

    void run() throws Exception {
        dashboards();
        result.accept("");
        diarrhoea();
        result.accept("");
        closing();
    }

    private void dashboards() throws Exception {
        try (ServerProcess server = Loads.start(work, "month");
                Line line = new Line(server.uri())) {
            Desk.first(line, server.setupToken());
            try (Connection owner = server.owner()) {
                Period until = Objects.requireNonNull(Period.parse(UNTIL.toString()));
                MonthTotals.fill(owner, until.number(), MONTHS, MonthTotals.PUSKESMAS);
            }
        }
        // Started anew, because it reads its places when it starts.
        try (ServerProcess server = Loads.start(work, "month");
                Line line = new Line(server.uri())) {
            Desk staff = Desk.signIn(line, "admin").officer(MonthTotals.DISTRICT);
            int posyandu = MonthTotals.PUSKESMAS * MonthTotals.IN_PUSKESMAS;
            result.accept(posyandu + " posyandu with " + MONTHS + " signed months each; each asked " + times
                    + " times, one question after the other, over HTTP.");
            head("dashboard of " + MONTHS + " months");
            time(
                    "a puskesmas of " + MonthTotals.IN_PUSKESMAS + " posyandu",
                    i -> check(staff, MonthTotals.puskesmas(i % MonthTotals.PUSKESMAS), MonthTotals.IN_PUSKESMAS));
            time("the district", i -> check(staff, MonthTotals.DISTRICT, posyandu));
        }
    }

    /** Asks, and sees that every month of the answer has all of them. */
    private static void check(Desk staff, String scope, int posyandu) throws IOException {
        String path = "/api/dashboard?scope=" + scope + "&months=" + MONTHS + "&until=" + UNTIL;
        int whole = 0;
        for (JsonNode month : staff.get(path).expect(200).json().path("months")) {
            whole += month.path("sums").path("reported").asInt(0) == posyandu ? 1 : 0;
        }
        if (whole != MONTHS) {
            throw new IOException(whole + " whole months of " + scope);
        }
    }

    /** From the registers as they are now, not from signed sums. */
    private void diarrhoea() throws Exception {
        YearMonth last = RewardVillages.HAND_OVER.minusMonths(1);
        try (ServerProcess server = Loads.start(work, "weeks");
                Line line = new Line(server.uri())) {
            Desk.first(line, server.setupToken());
            try (Connection owner = server.owner()) {
                RewardVillages.fill(owner);
                IllChildren.fill(owner, last, MONTHS);
            }
        }
        try (ServerProcess server = Loads.start(work, "weeks");
                Line line = new Line(server.uri())) {
            Desk staff = Desk.signIn(line, "admin").officer(RewardVillages.PUSKESMAS);
            result.accept(RewardVillages.POSTS + " posyandu of " + RewardVillages.CHILDREN
                    + " children, each asked about" + " diarrhoea in each of " + MONTHS + " months.");
            head("diarrhoea by week and posyandu, one month");
            time("a puskesmas of " + RewardVillages.POSTS + " posyandu", i -> checkWeeks(staff, last));
        }
    }

    private static void checkWeeks(Desk staff, YearMonth month) throws IOException {
        String path = "/api/dashboard/diarrhoea?scope=" + RewardVillages.PUSKESMAS + "&period=" + month;
        int lines = staff.get(path).expect(200).json().path("lines").size();
        if (lines < RewardVillages.POSTS / 2) {
            throw new IOException(lines + " posyandu with illness");
        }
    }

    private interface Question {
        void ask(int number) throws IOException;
    }

    private void time(String name, Question question) throws Exception {
        Latencies latencies = new Latencies(times);
        for (int i = -MonthTotals.PUSKESMAS; i < times; i++) { // those below 0 are to warm up
            long begin = System.nanoTime();
            question.ask(Math.abs(i));
            if (i >= 0) {
                latencies.add(System.nanoTime() - begin);
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        row(name, latencies);
    }

    private void closing() throws Exception {
        try (ServerProcess server = Loads.start(work, "closing");
                Line line = new Line(server.uri())) {
            Closing closing = new Closing(server, line, CHILDREN, MONTHS);
            closing.months();
            result.accept("A posyandu of " + CHILDREN + " children, " + closing.sign.count()
                    + " of its months closed one after the other, all of them weighed and measured.");
            head("closing a month");
            row("the draft with its figures", closing.draft);
            row("validate", closing.validate);
            row("sign", closing.sign);
        }
    }

    private void head(String name) {
        result.accept("");
        result.accept("| " + name + " | p50 ms | p95 ms | p99 ms | most ms |");
        result.accept("|---|---:|---:|---:|---:|");
    }

    private void row(String name, Latencies latencies) {
        result.accept("| " + name + " | " + latencies.row() + " |");
    }
}
