package id.tumbuh.sim;

/** What a person is in its household. */
public enum Relation {
    HEAD,
    WIFE,
    CHILD,
    /** Mother or father of the head or of his wife. */
    PARENT
}
