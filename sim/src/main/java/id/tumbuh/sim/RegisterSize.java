package id.tumbuh.sim;

import id.tumbuh.sim.chance.Draw;

/**
 * How many households a posyandu has.
 *
 * @param couples households of a couple of child-bearing age or beyond, with its children
 * @param elderHomes households of elders alone
 */
record RegisterSize(int couples, int elderHomes) {
    /** Years of age over which the women of couples are spread at the beginning: 18 to 58. */
    static final int WOMEN_YEARS = 40;

    /** Children below 60 months of a couple, averaged over those years and after deaths: counted over 400 posts. */
    private static final double CHILDREN_OF_COUPLE = 0.280;
    /** The rest live with their children. */
    private static final double ELDERS_ALONE = 0.5;

    private static final double ELDERS_IN_HOME = 1.6;
    private static final double LEAST = 0.6;
    private static final double MOST = 1.4;
    private static final int FEWEST_COUPLES = 6;

    static RegisterSize of(World world, int post) {
        double factor = Draw.of(world.postKey(post), Purpose.SIZE).uniform(LEAST, MOST);
        // Women who will be old enough only later are there from the beginning, in wait.
        double later = (WOMEN_YEARS + world.years()) / WOMEN_YEARS;
        double present = Stay.presence(world);
        double couples = factor / present * later * world.parameters.register().meanChildren() / CHILDREN_OF_COUPLE;
        double elders =
                factor / present * ELDERS_ALONE * world.parameters.register().meanElders() / ELDERS_IN_HOME;
        int homes = (int) (elders + 0.5);
        int most = Nik.MOST_HOUSEHOLDS - homes;
        return new RegisterSize(Math.min(most, Math.max(FEWEST_COUPLES, (int) (couples + 0.5))), homes);
    }

    int households() {
        return couples + elderHomes;
    }

    /** Probability that a couple has an elder in the house. */
    static double elderWithCouple(World world) {
        double couples = world.parameters.register().meanChildren() / CHILDREN_OF_COUPLE;
        return Math.min(1, (1 - ELDERS_ALONE) * world.parameters.register().meanElders() / couples);
    }
}
