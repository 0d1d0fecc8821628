package id.tumbuh.server.audit;

/** The part of the trail for those whom no account stands for, such as an attempt with a login that does not exist. */
public interface Strangers {
    /** Writes one entry, in a transaction of its own where none is open. */
    void note(String address, Action action);
}
