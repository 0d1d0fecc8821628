/** What a rule rests on, when it holds, where editions or districts differ, and what was chosen there. */
@NullMarked
package id.tumbuh.care.rule;

import org.jspecify.annotations.NullMarked;
