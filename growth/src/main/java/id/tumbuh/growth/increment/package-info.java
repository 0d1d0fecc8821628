/** Growth velocity by WHO increments: the health worker's instrument, kept apart from the KMS letter. */
@NullMarked
package id.tumbuh.growth.increment;

import org.jspecify.annotations.NullMarked;
