package id.tumbuh.sim;

import java.util.UUID;

/**
 * A household at the posyandu that lists it; after a move it has the same id and card, and another address.
 *
 * @param familyCard number of the family card (KK), 16 digits under an unassigned province
 * @param dasawisma group of ten houses
 * @param poor counts as poor (gakin)
 */
public record Household(
        UUID id, String familyCard, String address, String hamlet, int rt, int rw, String dasawisma, boolean poor) {}
