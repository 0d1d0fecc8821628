package id.tumbuh.care.service;

/**
 * What was written down about a service.
 *
 * @param day epoch day of the service, or of the answer
 */
public record Served(Deliverable what, int day, Outcome outcome) {
    public static Served given(Deliverable what, int day) {
        return new Served(what, day, Outcome.DIBERIKAN);
    }
}
