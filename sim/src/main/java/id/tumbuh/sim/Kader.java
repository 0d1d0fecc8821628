package id.tumbuh.sim;

import java.util.UUID;

/** A volunteer of the posyandu and her phone. She is also one of its people. */
public record Kader(UUID person, String name, UUID device) {}
