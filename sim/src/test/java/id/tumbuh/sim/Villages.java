package id.tumbuh.sim;

import java.util.List;
import java.util.UUID;

/** One puskesmas and a neighbour, made once for all tests that only look. */
final class Villages {
    static final long SEED = 20_250_101;
    static final Simulation SIMULATION = Simulation.of(Size.KABUPATEN, Parameters.usual(), SEED);
    static final List<Post> POSTS = SIMULATION.all().limit(40).toList();

    private Villages() {}

    /** The people of a post by id. */
    static ById<Person> people(Post post) {
        return new ById<>(post.people(), Person::id);
    }

    /** When a person belongs to a post. */
    static Membership membership(Post post, UUID person) {
        return post.memberships().stream()
                .filter(membership -> membership.person().equals(person))
                .findFirst()
                .orElseThrow();
    }
}
