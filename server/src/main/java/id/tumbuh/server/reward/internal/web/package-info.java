/** The reward programme over HTTP. */
@NullMarked
package id.tumbuh.server.reward.internal.web;

import org.jspecify.annotations.NullMarked;
