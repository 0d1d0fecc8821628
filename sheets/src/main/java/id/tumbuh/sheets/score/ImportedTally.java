package id.tumbuh.sheets.score;

/** How the z-scores that came with a file compare with ours. */
final class ImportedTally {
    /** One cell. */
    enum Outcome {
        EQUAL,
        DIFFERENT,
        /** Given in the file, not computable here. */
        NOT_COMPUTED,
        /** Computed here, not given in the file. */
        NOT_IMPORTED,
        NEITHER
    }

    /** Why a row differs. */
    enum Cause {
        /** The other reading of a damaged weight or length fits all of its z-scores. */
        OTHER_READING,
        /** BB/TB fits and the two that need an age do not: scored with another age. */
        OTHER_AGE,
        /** Given beyond 60 months or outside the tables, where WHO gives none. */
        NOT_COMPUTED_HERE,
        UNEXPLAINED
    }

    private final Lines[][] outcomes = new Lines[Block.IMPORTED][Outcome.values().length];
    private final Lines[] causes = new Lines[Cause.values().length];

    ImportedTally() {
        for (Lines[] index : outcomes) {
            for (int outcome = 0; outcome < index.length; outcome++) {
                index[outcome] = new Lines();
            }
        }
        for (int cause = 0; cause < causes.length; cause++) {
            causes[cause] = new Lines();
        }
    }

    void count(int index, Outcome outcome, long line) {
        outcomes[index][outcome.ordinal()].add(line);
    }

    void cause(Cause cause, long line) {
        causes[cause.ordinal()].add(line);
    }

    Lines of(int index, Outcome outcome) {
        return outcomes[index][outcome.ordinal()];
    }

    Lines of(Cause cause) {
        return causes[cause.ordinal()];
    }

    void addAll(ImportedTally other) {
        for (int index = 0; index < outcomes.length; index++) {
            for (int outcome = 0; outcome < outcomes[index].length; outcome++) {
                outcomes[index][outcome].addAll(other.outcomes[index][outcome]);
            }
        }
        for (int cause = 0; cause < causes.length; cause++) {
            causes[cause].addAll(other.causes[cause]);
        }
    }
}
