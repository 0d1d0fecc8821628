/** A paper as such, whatever it tells: sections, tables and drawings, and how they are written as PDF, XLSX and CSV. */
@NullMarked
package id.tumbuh.server.report.internal.paper;

import org.jspecify.annotations.NullMarked;
