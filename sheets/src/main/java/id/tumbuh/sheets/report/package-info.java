/** The page an officer shows at the meeting. */
@NullMarked
package id.tumbuh.sheets.report;

import org.jspecify.annotations.NullMarked;
