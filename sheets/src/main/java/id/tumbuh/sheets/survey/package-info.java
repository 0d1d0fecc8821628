/** How common a condition is among the measured children, with 95 % intervals, in the 135 columns of WHO Anthro. */
@NullMarked
package id.tumbuh.sheets.survey;

import org.jspecify.annotations.NullMarked;
