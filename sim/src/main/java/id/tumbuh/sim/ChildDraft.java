package id.tumbuh.sim;

import id.tumbuh.growth.Sex;
import id.tumbuh.sim.body.Body;
import id.tumbuh.sim.body.Gestation;
import id.tumbuh.sim.chance.Draw;

/** A child about to be registered: its place in the household and its birth. */
record ChildDraft(int slot, Sex sex, int birthDay, int order, Gestation gestation) {
    Body body(World world, long key) {
        return new Body(world.population, Draw.key(key, Purpose.BODY), sex, gestation.weeks(), gestation.twins());
    }
}
