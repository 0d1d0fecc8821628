package id.tumbuh.care.rule;

/** How sure a rule is: the tags of the domain notes. */
public enum Standing {
    /** Read in a source, itself or its transcription. */
    CONFIRMED,
    /** Known only from what a working Indonesian system or form does. */
    SEEN_IN_PRACTICE,
    /** Background knowledge that nobody has confirmed yet. */
    UNCONFIRMED,
    /** Decided by this project where the sources leave a gap. */
    DECIDED_HERE
}
