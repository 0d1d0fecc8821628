/** What can be given or done, what became of it, and days counted from a birthday. */
@NullMarked
package id.tumbuh.care.service;

import org.jspecify.annotations.NullMarked;
