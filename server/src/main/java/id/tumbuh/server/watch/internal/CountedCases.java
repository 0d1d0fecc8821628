package id.tumbuh.server.watch.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.care.watch.Severity;
import id.tumbuh.server.month.OpenCases;
import id.tumbuh.server.sync.Posyandus;
import org.springframework.stereotype.Component;

/** Counts a worklist as it is found: a handful of queries, whatever the size of the register. */
@Component
class CountedCases implements OpenCases {
    private final Cases cases;

    CountedCases(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Count of(Posyandus.Site site, Period period) {
        int danger = 0;
        int open = 0;
        for (Cases.Entry entry : cases.within(site, id.tumbuh.server.watch.internal.Period.of(period.text()))
                .entries()) {
            boolean waits = !entry.face().state().equals("returned");
            open += waits ? 1 : 0;
            danger += waits && entry.found().kind().severity() == Severity.DANGER ? 1 : 0;
        }
        return new Count(danger, open);
    }
}
