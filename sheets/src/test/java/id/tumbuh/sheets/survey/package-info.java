@NullMarked
package id.tumbuh.sheets.survey;

import org.jspecify.annotations.NullMarked;
