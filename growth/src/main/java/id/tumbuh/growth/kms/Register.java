package id.tumbuh.growth.kms;

/** How much of a child's past is known, which decides whether the absence of a weighing means anything. */
public enum Register {
    /** The posyandu's own register: no earlier weighing means B, none last month means O. */
    COMPLETE,
    /** A file: what is not in it may have happened elsewhere, so B is never inferred. O needs {@link KmsHistory#heldInMonth}. */
    PARTIAL
}
