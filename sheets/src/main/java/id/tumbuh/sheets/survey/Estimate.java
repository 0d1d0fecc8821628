package id.tumbuh.sheets.survey;

/**
 * A figure with its standard error and 95 % limits: percent for a prevalence, z for a mean. NaN is a blank cell.
 *
 * <p>With nobody in the base all four are blank. With one child, or a design with no degree of freedom left, the value
 * stands and the rest is blank. A prevalence of exactly 0 or 100 % has a standard error of 0 and itself as both limits,
 * as WHO Anthro prints it: read that as "no interval", not as certainty.
 */
public record Estimate(double value, double standardError, double low, double high) {}
