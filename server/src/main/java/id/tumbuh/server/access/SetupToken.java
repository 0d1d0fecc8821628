package id.tumbuh.server.access;

import java.util.Optional;

/** What proves that somebody stands before the server itself: shown on its screen, never in a log, which is kept and sent elsewhere. */
public interface SetupToken {
    /** The token that makes the first administrator; empty where somebody can sign in already. */
    Optional<String> open();
}
