package id.tumbuh.sim;

import java.util.UUID;

/**
 * A second registration of a child who is registered already: another id, a name spelt otherwise.
 *
 * @param person is in no other list of the post
 * @param original the id of the first registration
 */
public record Duplicate(Person person, UUID original) {}
