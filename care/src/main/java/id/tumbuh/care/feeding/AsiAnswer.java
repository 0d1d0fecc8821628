package id.tumbuh.care.feeding;

/**
 * The tick E0 to E6 of the register.
 *
 * @param month completed months of age for which it stands, 0 to 6
 * @param exclusive whether the child had nothing but breast milk
 */
public record AsiAnswer(int month, boolean exclusive) {}
