/** Runs in the build only, and is left out of the jar: fetches the published data and packs it into one resource. */
@NullMarked
package id.tumbuh.places.packing;

import org.jspecify.annotations.NullMarked;
