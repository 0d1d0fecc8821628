package id.tumbuh.sim;

/**
 * Which household: the post it comes from and its number there. Wherever it moves, it stays this one.
 *
 * @param key from which everything about it is drawn
 */
record HomeKey(int post, int number, long key) {
    static HomeKey of(World world, int post, int number) {
        return new HomeKey(post, number, world.householdKey(post, number));
    }
}
