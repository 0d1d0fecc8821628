/** What a growth chart shows, without any geometry: one description for the phone, the server's pages and paper. */
@NullMarked
package id.tumbuh.growth.chart;

import org.jspecify.annotations.NullMarked;
