/** What can be wrong, or only doubtful, with a NIK (life-course.md 5.5). No framework: the phone will ask the same. */
@NullMarked
package id.tumbuh.server.people.internal.nik;

import org.jspecify.annotations.NullMarked;
