package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Identity;
import id.tumbuh.care.month.MonthRow;
import id.tumbuh.care.month.Period;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.month.MonthEnd;
import id.tumbuh.server.sync.Posyandus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The steps of the desk one after another. */
@Component
class KnownMonthEnd implements MonthEnd {
    private final Scoped scoped;
    private final Readers readers;
    private final Standing standing;
    private final Drafts drafts;
    private final MonthDesk desk;

    KnownMonthEnd(Scoped scoped, Readers readers, Standing standing, Drafts drafts, MonthDesk desk) {
        this.scoped = scoped;
        this.readers = readers;
        this.standing = standing;
        this.drafts = drafts;
        this.desk = desk;
    }

    @Override
    public void sign(Caller caller, String posyandu, Period period, String reason) {
        Posyandus.Site site = readers.posyandu(caller, posyandu);
        scoped.run(caller.scope(), () -> {
            Standing.Month month = standing.of(site.id(), period);
            if (month.signed() == null) {
                Draft draft = drafts.of(site, period);
                UUID validated = desk.validate(caller, posyandu, period.text(), month.head(), draft.hash())
                        .id();
                desk.sign(caller, posyandu, period.text(), validated, draft.hash(), explained(draft, reason));
            }
        });
    }

    private static Map<String, String> explained(Draft draft, String reason) {
        List<MonthRow> rows = Counted.rows(draft.counted());
        Map<String, String> explained = new HashMap<>();
        for (Identity identity : Identity.values()) {
            if (!identity.holds(draft.cells(), rows, draft.period())) {
                explained.put(identity.name(), reason);
            }
        }
        return explained;
    }

    @Override
    public void approve(Caller caller, String posyandu, Period period) {
        Posyandus.Site site = readers.posyandu(caller, posyandu);
        scoped.run(caller.scope(), () -> {
            Standing.Month month = standing.of(site.id(), period);
            if (month.state() == MonthState.SIGNED) {
                UUID received = desk.receive(caller, posyandu, period.text(), month.head())
                        .id();
                desk.approve(caller, posyandu, period.text(), received);
            }
        });
    }
}
