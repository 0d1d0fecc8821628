/** What every endpoint shares: problems told alike, bodies that stay within their limit. */
@NullMarked
package id.tumbuh.server.foundation.web;

import org.jspecify.annotations.NullMarked;
