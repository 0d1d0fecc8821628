package id.tumbuh.sheets.score;

/** Hears how far a run has come. */
public interface Progress {
    /** Hears nothing. */
    Progress SILENT = (phase, share) -> {};

    /** What is being done. */
    enum Phase {
        SURVEY,
        HISTORIES,
        SCORES
    }

    /** Called from one thread, share from 0 to 1. */
    void at(Phase phase, double share);
}
