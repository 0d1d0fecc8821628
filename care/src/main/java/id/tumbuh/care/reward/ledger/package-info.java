/** Buku Donasi: what was given to a posyandu and where it went, in double entry. Received = given + damaged + spent + in stock. */
@NullMarked
package id.tumbuh.care.reward.ledger;

import org.jspecify.annotations.NullMarked;
