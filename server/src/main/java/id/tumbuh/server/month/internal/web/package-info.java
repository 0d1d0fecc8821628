/** What the staff's screens ask of months. */
@NullMarked
package id.tumbuh.server.month.internal.web;

import org.jspecify.annotations.NullMarked;
