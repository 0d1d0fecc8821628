/** Whether a reward programme works, and signs that it invites false weights: questions to the bidan, never accusations. */
@NullMarked
package id.tumbuh.care.reward.effect;

import org.jspecify.annotations.NullMarked;
