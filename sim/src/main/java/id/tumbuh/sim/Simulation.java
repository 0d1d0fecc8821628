package id.tumbuh.sim;

import id.tumbuh.sim.body.Population;
import id.tumbuh.sim.body.Prevalence;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Synthetic posyandu from a seed. The same parameters and seed give the same posts on every machine, in any order, alone or
 * together, and from any number of threads.
 *
 * <p>A post is made when asked for and kept by nobody, so that a nation streams through the memory of one post.
 */
public final class Simulation {
    private final World world;

    private Simulation(World world) {
        this.world = world;
    }

    /** A simulation of a size. */
    public static Simulation of(Size size, Parameters parameters, long seed) {
        return of(size.posts(), parameters, seed);
    }

    /** A simulation of any number of posts. */
    public static Simulation of(int posts, Parameters parameters, long seed) {
        if (posts < 1 || posts > Size.NASIONAL.posts()) {
            throw new IllegalArgumentException("posts must be 1 to " + Size.NASIONAL.posts() + ": " + posts);
        }
        return new Simulation(new World(parameters, seed, posts, Population.of(parameters.prevalence())));
    }

    /** The number of posts. */
    public int posts() {
        return world.posts;
    }

    /** One post, by its index from 0. */
    public Post post(int index) {
        if (index < 0 || index >= world.posts) {
            throw new IllegalArgumentException("there is no post " + index + " of " + world.posts);
        }
        return new PostBuilder(world, index).post();
    }

    /** Where a post lies, without making it. */
    public Area area(int index) {
        return Places.area(world, index);
    }

    /** All posts, each made when it is its turn. */
    public Stream<Post> all() {
        return IntStream.range(0, world.posts).mapToObj(this::post);
    }

    /** First day of the first month, epoch day. */
    public int startDay() {
        return world.startDay;
    }

    /** First day after the last month, epoch day. */
    public int endDay() {
        return world.endDay;
    }

    /** The prevalence expected of the true bodies: as asked, but where underweight cannot be had beside the two others. */
    public Prevalence expected() {
        return world.population.reached();
    }
}
