/** One child, one visit: everything the rules say about it, with its reasons and the next step. */
@NullMarked
package id.tumbuh.growth.verdict;

import org.jspecify.annotations.NullMarked;
