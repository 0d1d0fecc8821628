/** The embedded PostgreSQL: one server process whose data lives in one folder. */
@NullMarked
package id.tumbuh.pg;

import org.jspecify.annotations.NullMarked;
