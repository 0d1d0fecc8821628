/** The register's endpoints as the staff use them. */
@NullMarked
package id.tumbuh.server.people.internal.web;

import org.jspecify.annotations.NullMarked;
