/** Tables in and out, cell by cell: CSV and XLSX files of any size, with file problems by code and nothing half written. */
@NullMarked
package id.tumbuh.sheets.table;

import org.jspecify.annotations.NullMarked;
