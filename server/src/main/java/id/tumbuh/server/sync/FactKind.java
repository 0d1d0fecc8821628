package id.tumbuh.server.sync;

import id.tumbuh.server.foundation.Role;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A kind of fact, declared once by the module that owns it: its name, its newest form, who may write it and what its body must be.
 *
 * @param version the newest form this server reads; every older one stays readable, a newer one is held until the server is upgraded
 * @param about what {@code subject} means
 * @param personal true where the body holds names, NIK or telephone numbers: it is then stored sealed with the person's key
 * @param dated true where a fact without a day says nothing
 * @param writers the roles that may write it
 * @param check finds what is wrong with a body
 */
public record FactKind(
        String name, int version, About about, boolean personal, boolean dated, Set<Role> writers, Check check) {
    /** Characters of a bounded body, as JSON. */
    private static final int LONGEST_BODY = 4_000;

    public FactKind {
        writers = Set.copyOf(writers);
    }

    /** A kind that need not tell a day. */
    public FactKind(String name, int version, About about, boolean personal, Set<Role> writers, Check check) {
        this(name, version, about, personal, false, writers, check);
    }

    /** What a fact is about. */
    public enum About {
        /** An area or a session; no subject. */
        PLACE,
        /** A person not known before; the fact brings the person into being. */
        NEW_PERSON,
        /** Changes what is known of a person: moved, died, merged. Applied before what was done for the person. */
        PERSON_ITSELF,
        /** Something done for a person who must be known and belong to the posyandu; until then the fact is held. */
        PERSON,
        /** As {@link #PERSON} where there is a subject, as {@link #PLACE} where there is none. */
        PERSON_OR_PLACE;

        /** Whether such a fact can bring somebody into being, or say who or where somebody is. */
        public boolean concernsThePersonItself() {
            return this == NEW_PERSON || this == PERSON_ITSELF;
        }
    }

    /** Finds everything wrong with a body of one of the known versions; an empty list where nothing is. */
    @FunctionalInterface
    public interface Check {
        List<Finding> of(JsonNode body, int version);

        /** The same, where a longer body than any screen makes is none: it would be carried by every phone of the posyandu. */
        default Check bounded() {
            return (body, version) -> body.toString().length() > LONGEST_BODY
                    ? List.of(new Finding(FactProblem.BODY.code(), "body", true))
                    : of(body, version);
        }
    }

    /**
     * What is wrong, or only doubtful, with a body.
     *
     * @param code {@code TMB-…}; {@link FactProblem#NEWER_VERSION} where the body speaks of something only a newer server knows: then the fact is
     *     held, as one of a newer form is
     * @param field the field, for the user's screen; never its value
     * @param fatal true where no view can be made of it: the fact is quarantined; false where it is only to be looked at
     */
    public record Finding(String code, String field, boolean fatal) {}
}
