package id.tumbuh.growth.chart;

import id.tumbuh.growth.status.Status;
import org.jspecify.annotations.Nullable;

/**
 * The area between two neighbouring lines.
 *
 * @param fromZ null for the lower edge of the sheet
 * @param toZ null for its upper edge
 * @param status the class of what lies within
 */
public record ChartBand(@Nullable Integer fromZ, @Nullable Integer toZ, BandColour colour, Status status) {}
