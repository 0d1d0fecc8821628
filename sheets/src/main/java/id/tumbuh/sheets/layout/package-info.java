/** Which column means what: headers of e-PPGBM, WHO and plain Indonesian files, or a mapping file. */
@NullMarked
package id.tumbuh.sheets.layout;

import org.jspecify.annotations.NullMarked;
