/** Screening cards, declared once as data: what is asked of whom, and from the answers the findings and the referral. */
@NullMarked
package id.tumbuh.care.card;

import org.jspecify.annotations.NullMarked;
