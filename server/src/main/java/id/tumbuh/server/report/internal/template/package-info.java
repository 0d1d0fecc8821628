/** Forms of the field as data: what a file in report/templates says. */
@NullMarked
package id.tumbuh.server.report.internal.template;

import org.jspecify.annotations.NullMarked;
