/** Open days and measurements over HTTP, for the staff. */
@NullMarked
package id.tumbuh.server.visit.internal.web;

import org.jspecify.annotations.NullMarked;
