package id.tumbuh.server.demo.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.access.Accounts;
import id.tumbuh.server.demo.VillagePlaces;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.month.MonthEnd;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.sim.Simulation;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Signed months of the demonstration, so that its papers and dashboards show something: the half year before the last month, which is left to whoever
 * tries to close one. From the last posyandu the newest is missing, as somewhere it always is.
 */
@Component
class DemoMonths {
    private static final int SIGNED = 5;
    private static final int MONTHS = 24;
    private static final String REASON = "Data desa contoh";
    private static final String ADDRESS = "127.0.0.1";

    private final Accounts accounts;
    private final Posyandus posyandus;
    private final MonthEnd months;

    DemoMonths(Accounts accounts, Posyandus posyandus, MonthEnd months) {
        this.accounts = accounts;
        this.posyandus = posyandus;
        this.months = months;
    }

    void sign(Simulation village, YearMonth start) {
        for (int post = 0; post < village.posts(); post++) {
            String posyandu = VillagePlaces.posyandu(village.area(post));
            ScopePath path = Objects.requireNonNull(
                            posyandus.find(Set.of(posyandu)).get(posyandu))
                    .path();
            Caller bidan = caller(DemoAccount.BIDAN, path);
            Caller office = caller(DemoAccount.TPG, path);
            int newest = post == village.posts() - 1 ? 2 : 1;
            for (int back = SIGNED + 1; back > newest; back--) {
                Period period = Objects.requireNonNull(
                        Period.parse(start.plusMonths(MONTHS - back).toString()));
                months.sign(bidan, posyandu, period, REASON);
                if (back > 2) {
                    months.approve(office, posyandu, period);
                }
            }
        }
    }

    private Caller caller(DemoAccount account, ScopePath path) {
        UUID id = accounts.find(account.login()).orElseThrow();
        return new Caller(id, account.role(), Scope.of(path), null, Set.of(), false, ADDRESS);
    }
}
