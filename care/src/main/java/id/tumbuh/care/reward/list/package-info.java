/** Who is on list A and on list B, with the evidence; who just misses and why; what may be told to everybody. */
@NullMarked
package id.tumbuh.care.reward.list;

import org.jspecify.annotations.NullMarked;
