package id.tumbuh.server.access;

import id.tumbuh.server.foundation.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Accounts as other modules make them, such as the demonstration village. Whoever calls answers for the right to do so. */
public interface Accounts {
    /** The id of an area that stands for the whole nation. */
    String NATION = "nation";

    /** Whether nobody can sign in yet. */
    boolean none();

    /**
     * Makes an account with a password.
     *
     * @param login without regard to upper and lower case
     * @param places 1 to 4 ids of areas
     * @throws id.tumbuh.server.foundation.Problem where the login is taken or the password too weak
     */
    UUID addStaff(String login, String name, Role role, List<String> places, String password);

    /** Makes an account without a password; its owner comes in by an enrolled phone. */
    UUID addKader(String name, String posyandu);

    /** The account that signs in so. */
    Optional<UUID> find(String login);
}
