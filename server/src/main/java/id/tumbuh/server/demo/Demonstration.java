package id.tumbuh.server.demo;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The demonstration village of a server that was started without data of its own. */
public interface Demonstration {
    /** Whether this database holds a demonstration, which no real child must ever be put into. */
    boolean isHere();

    /** How to sign in; empty where this is no demonstration. */
    Optional<Logins> logins();

    /**
     * Brings in what is not there yet, through the ledger; returns at once where nothing is missing. May be cut short at any moment: the
     * next call goes on, and nothing is there twice.
     *
     * @param progress told a line now and then
     */
    void load(Consumer<String> progress);

    /**
     * The accounts of a demonstration.
     *
     * @param accounts role by login, in the order of the programme
     * @param password of all of them, made when the demonstration was
     */
    record Logins(Map<String, String> accounts, String password) {}
}
