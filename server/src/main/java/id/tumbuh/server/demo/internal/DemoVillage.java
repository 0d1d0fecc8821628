package id.tumbuh.server.demo.internal;

import id.tumbuh.server.access.Accounts;
import id.tumbuh.server.demo.Demonstration;
import id.tumbuh.server.demo.PhoneFacts;
import id.tumbuh.server.demo.VillageFacts;
import id.tumbuh.server.demo.VillagePlaces;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.Intake;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.sim.Parameters;
import id.tumbuh.sim.Post;
import id.tumbuh.sim.Simulation;
import id.tumbuh.sim.Size;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** A village of four posyandu over two years, brought in as phones would have sent it. */
@Component
class DemoVillage implements Demonstration {
    private static final long SEED = 2026;
    private static final int MONTHS = 24;
    /** As many as a phone may send at once. */
    private static final int BATCH = 1_000;

    private static final String ADDRESS = "127.0.0.1";
    private static final int KADER = 2;

    private final DemoTable table;
    private final DemoPlaces places;
    private final Accounts accounts;
    private final Intake intake;
    private final DemoMonths months;
    private final Posyandus posyandus;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoVillage(
            DemoTable table,
            DemoPlaces places,
            Accounts accounts,
            Intake intake,
            DemoMonths months,
            Posyandus posyandus,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.places = places;
        this.accounts = accounts;
        this.intake = intake;
        this.months = months;
        this.posyandus = posyandus;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public boolean isHere() {
        return table.find().isPresent();
    }

    @Override
    public Optional<Logins> logins() {
        return table.find().map(row -> {
            Map<String, String> roles = new LinkedHashMap<>();
            for (DemoAccount account : DemoAccount.values()) {
                roles.put(account.login(), account.words());
            }
            return new Logins(roles, row.password());
        });
    }

    /** Makes places, accounts and the mark where nobody can sign in yet. */
    void begin() {
        if (!accounts.none() || isHere()) {
            return;
        }
        YearMonth start = YearMonth.now(clock.withZone(ZoneOffset.UTC)).minusMonths(MONTHS);
        Simulation village = village(start);
        places.bring(village);
        transaction.executeWithoutResult(status -> {
            String password = DemoPassword.make();
            for (DemoAccount account : DemoAccount.values()) {
                accounts.addStaff(
                        account.login(),
                        account.words(),
                        account.role(),
                        List.of(account.place(village.area(0))),
                        password);
            }
            List<UUID> kader = new ArrayList<>();
            for (int post = 0; post < village.posts(); post++) {
                String posyandu = VillagePlaces.posyandu(village.area(post));
                village.post(post).kader().forEach(one -> kader.add(accounts.addKader(one.name(), posyandu)));
            }
            table.insert(password, start, kader);
        });
    }

    private static Simulation village(YearMonth start) {
        return Simulation.of(Size.DESA, Parameters.usual().from(start, MONTHS), SEED);
    }

    @Override
    public void load(Consumer<String> progress) {
        DemoTable.Row row = table.find().orElse(null);
        if (row == null || row.finished()) {
            return;
        }
        long begin = System.nanoTime();
        Simulation village = village(row.start());
        int facts = 0;
        for (int post = 0; post < village.posts(); post++) {
            Post one = village.post(post);
            List<UUID> kader = row.kader().subList(post * KADER, post * KADER + KADER);
            facts += send(VillageFacts.withCare(one, other -> VillagePlaces.posyandu(village.area(other)), kader), one);
            progress.accept("Posyandu " + one.area().postName() + " masuk (" + (post + 1) + "/" + village.posts()
                    + ").  (Loaded.)");
        }
        table.freshen();
        months.sign(village, row.start());
        table.finish();
        long seconds = (System.nanoTime() - begin) / 1_000_000_000;
        progress.accept("Desa contoh lengkap: " + facts + " catatan dalam " + seconds + " detik.  (Complete.)");
    }

    private int send(List<PhoneFacts> phones, Post post) {
        ScopePath path = path(VillagePlaces.posyandu(post.area()));
        int sent = 0;
        for (PhoneFacts phone : phones) {
            Caller caller = new Caller(
                    phone.actor(), Role.KADER, Scope.of(path), phone.device(), Set.of(phone.actor()), false, ADDRESS);
            List<ObjectNode> facts = phone.facts();
            for (int from = 0; from < facts.size(); from += BATCH) {
                intake.take(caller, facts.subList(from, Math.min(from + BATCH, facts.size())));
            }
            sent += facts.size();
        }
        return sent;
    }

    private ScopePath path(String place) {
        Posyandus.Site site = posyandus.find(Set.of(place)).get(place);
        if (site == null) {
            throw new IllegalStateException("the place " + place + " is not there");
        }
        return site.path();
    }
}
