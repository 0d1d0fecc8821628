/** Whether two records may be of one person. No framework, no clock, no locale: the phone will ask the same. */
@NullMarked
package id.tumbuh.server.people.internal.match;

import org.jspecify.annotations.NullMarked;
