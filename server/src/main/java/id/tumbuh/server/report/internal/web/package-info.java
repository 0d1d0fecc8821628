/** How staff fetch papers. */
@NullMarked
package id.tumbuh.server.report.internal.web;

import org.jspecify.annotations.NullMarked;
