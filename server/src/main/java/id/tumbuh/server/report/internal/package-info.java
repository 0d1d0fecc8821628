/** Which papers there are and what stands in each. */
@NullMarked
package id.tumbuh.server.report.internal;

import org.jspecify.annotations.NullMarked;
