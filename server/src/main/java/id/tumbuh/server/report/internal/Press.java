package id.tumbuh.server.report.internal;

import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.report.internal.paper.Paper;
import id.tumbuh.server.report.internal.paper.PaperWords;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Writes papers, two at a time: a puskesmas' report takes seconds of a processor, and phones are to be served meanwhile. */
@Component
class Press {
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 30;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    PaperDesk.File print(Paper paper, PaperFormat format, PaperWords words) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Problem(GeneralProblem.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(GeneralProblem.BUSY);
        }
        try {
            return new PaperDesk.File(paper.file() + format.ending(), format.type(), format.write(paper, words));
        } finally {
            places.release();
        }
    }
}
