/**
 * Synthetic villages from a seed, with the truth kept beside what was written down.
 *
 * <pre>{@code
 * Simulation village = Simulation.of(Size.DESA, Parameters.usual(), 1);
 * village.all().forEach(post -> load(post));
 * }</pre>
 *
 * <p>A {@link id.tumbuh.sim.Post} is one posyandu over all months: its people and their households, pregnancies, open days,
 * visits with the truth of each, and what happened. It is made when asked for, and depends on nothing but parameters, seed and
 * its index: everything is drawn from keys derived from keys (seed, post, household, person, month), arithmetic is
 * {@link id.tumbuh.growth.arithmetic.DeterministicMath}'s, and nothing asks a clock. Days are epoch days, weights grams, lengths
 * millimetres.
 *
 * <p>A household that moves within its village is listed by both posts, each person with the same id: the first registers it
 * ({@link id.tumbuh.sim.Person#registeredAt}) and tells of the move, the second has its {@link
 * id.tumbuh.sim.Membership} from that day on.
 *
 * <p>Nobody here lives. NIK and area codes begin with 99 or 00, which no province has, phone numbers with 0890, which no
 * network has.
 */
@NullMarked
package id.tumbuh.sim;

import org.jspecify.annotations.NullMarked;
