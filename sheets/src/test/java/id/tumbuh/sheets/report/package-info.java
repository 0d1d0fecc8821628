@NullMarked
package id.tumbuh.sheets.report;

import org.jspecify.annotations.NullMarked;
