package id.tumbuh.sim;

import id.tumbuh.sim.chance.Draw;

/**
 * When a household lives at its first post. Cheap to draw, so that a post finds who moves in from its neighbours without
 * making the neighbours.
 *
 * @param from the first day of the simulation, or the day on which it came from outside
 * @param leave the day on which it goes; {@link World#NEVER} where it stays
 * @param to the post it goes to; {@link #OUTSIDE}
 */
record Stay(int from, int leave, int to) {
    static final int OUTSIDE = -1;

    /** The households of the kader stay, else a post would be without. */
    static final int KADER_HOUSEHOLDS = 2;

    /** To another posyandu of the same village, if there is one. */
    private static final double NEARBY = 0.6;

    private static final double MOST = 0.5;
    private static final int SHORTEST = 30;

    /** Share of households that come, and of those that go, during the simulation. */
    private static double share(World world) {
        return Math.min(MOST, world.parameters.register().yearlyMoves() * world.years());
    }

    /** Share of its households that a post has at a time, the others having left or not come yet. */
    static double presence(World world) {
        return (1 - share(world) / 2) * (1 - share(world) * (1 - NEARBY) / 2);
    }

    static Stay of(World world, HomeKey home) {
        Draw draw = Draw.of(home.key(), Purpose.MOVES);
        if (home.number() < KADER_HOUSEHOLDS) {
            return new Stay(world.startDay, World.NEVER, OUTSIDE);
        }
        double share = share(world);
        int days = world.endDay - world.startDay;
        int from = world.startDay + (draw.chance(share) ? draw.below(days) : 0);
        if (!draw.chance(share) || from + SHORTEST >= world.endDay) {
            return new Stay(from, World.NEVER, OUTSIDE);
        }
        int leave = draw.between(from + SHORTEST, world.endDay);
        int village = home.post() / Area.POSTS_IN_VILLAGE * Area.POSTS_IN_VILLAGE;
        int other =
                village + (home.post() - village + 1 + draw.below(Area.POSTS_IN_VILLAGE - 1)) % Area.POSTS_IN_VILLAGE;
        boolean nearby = draw.chance(NEARBY) && other < world.posts;
        return new Stay(from, leave, nearby ? other : OUTSIDE);
    }
}
