/** The register over HTTP. */
@NullMarked
package id.tumbuh.server.people.internal.web;

import org.jspecify.annotations.NullMarked;
