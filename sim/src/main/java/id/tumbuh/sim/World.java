package id.tumbuh.sim;

import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.sim.body.Population;
import id.tumbuh.sim.chance.Draw;

/** What every part of a simulation shares: parameters, seed, and the days between which it happens. */
final class World {
    /** A day that never comes. */
    static final int NEVER = Integer.MAX_VALUE;

    static final double DAYS_IN_YEAR = 365.25;

    final Parameters parameters;
    final long seed;
    final int posts;
    final Population population;
    final int startDay;
    /** The first day after. */
    final int endDay;

    World(Parameters parameters, long seed, int posts, Population population) {
        this.parameters = parameters;
        this.seed = seed;
        this.posts = posts;
        this.population = population;
        this.startDay = firstDay(0);
        this.endDay = firstDay(parameters.months());
    }

    /** The first day of a month counted from the first; also of the one after the last. */
    int firstDay(int month) {
        return new CivilDate(monthNumber(month) / 12, monthNumber(month) % 12 + 1, 1).toEpochDay();
    }

    /** Months since year 0 of a month counted from the first. */
    int monthNumber(int month) {
        return parameters.start().getYear() * 12 + parameters.start().getMonthValue() - 1 + month;
    }

    double years() {
        return parameters.months() / 12.0;
    }

    long postKey(int post) {
        return Draw.key(Draw.key(seed, Purpose.POST), post);
    }

    long householdKey(int post, int number) {
        return Draw.key(Draw.key(postKey(post), Purpose.HOUSEHOLD), number);
    }

    TimeZoneOfArea zone(int post) {
        return parameters.zones().get(Area.regency(post) % parameters.zones().size());
    }
}
