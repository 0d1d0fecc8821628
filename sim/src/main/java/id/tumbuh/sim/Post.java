package id.tumbuh.sim;

import java.util.List;

/**
 * One posyandu over the months of the simulation. Lists of what happens are in order of time; {@code truth} has the index of
 * {@code visits}.
 *
 * @param people everyone who ever belonged to it, also those who moved in or out
 * @param pregnancies of its women, that ended after the simulation began or go on
 */
public record Post(
        Area area,
        List<Kader> kader,
        List<Household> households,
        List<Person> people,
        List<Membership> memberships,
        List<Duplicate> duplicates,
        List<Pregnancy> pregnancies,
        List<Session> sessions,
        List<Visit> visits,
        List<Truth> truth,
        List<Event> events) {}
