package id.tumbuh.server.matrix;

import java.util.List;

/** Every module's part; a new module adds its own. */
final class MatrixParts {
    static final List<MatrixPart> ALL = List.of(
            new AccessPart(),
            new AreaPart(),
            new SyncPart(),
            new PeoplePart(),
            new WelcomePart(),
            new VisitPart(),
            new WatchPart(),
            new MonthPart(),
            new ReportPart(),
            new RewardPart());

    private MatrixParts() {}
}
