package id.tumbuh.growth.chart;

import org.jspecify.annotations.Nullable;

/**
 * A line of equal z.
 *
 * @param role null for a plain one
 * @param values kilograms or centimetres at each key of the sheet
 */
public record ChartLine(double z, @Nullable LineRole role, double[] values) {}
