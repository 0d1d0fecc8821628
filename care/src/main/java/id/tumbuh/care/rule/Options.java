package id.tumbuh.care.rule;

/** One choice for each {@link Discrepancy}. Immutable. */
public final class Options {
    /** What holds where nobody has set anything. */
    public static final Options USUAL = new Options(usual());

    /** By the ordinal of the discrepancy. */
    private final Choice[] chosen;

    private Options(Choice[] chosen) {
        this.chosen = chosen;
    }

    /** These options with one of them changed. */
    public Options with(Choice choice) {
        Choice[] changed = new Choice[chosen.length];
        for (int at = 0; at < chosen.length; at++) {
            changed[at] = chosen[at];
        }
        changed[choice.discrepancy().ordinal()] = choice;
        return new Options(changed);
    }

    /** Whether this is what was chosen. */
    public boolean has(Choice choice) {
        return chosen(choice.discrepancy()) == choice;
    }

    public Choice chosen(Discrepancy discrepancy) {
        return chosen[discrepancy.ordinal()];
    }

    private static Choice[] usual() {
        Choice[] usual = new Choice[Discrepancy.values().length];
        for (Discrepancy discrepancy : Discrepancy.values()) {
            usual[discrepancy.ordinal()] = discrepancy.usual();
        }
        return usual;
    }
}
