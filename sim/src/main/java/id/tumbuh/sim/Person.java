package id.tumbuh.sim;

import id.tumbuh.growth.Sex;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as registered. Nobody here lives: {@link #synthetic} is always true.
 *
 * @param registeredAt index of the posyandu that registered the person; another one that lists it is where it moved to
 * @param registeredDay epoch day
 * @param birthDay epoch day
 * @param nik 16 digits, province 99 or 00, a woman's day plus 40; null until attached
 * @param mother a person of the same household; null for adults
 * @param birth null for those who were beyond 60 months when registered
 */
public record Person(
        UUID id,
        UUID household,
        int registeredAt,
        int registeredDay,
        String name,
        Sex sex,
        int birthDay,
        @Nullable String nik,
        NikStatus nikStatus,
        @Nullable String phone,
        Relation relation,
        @Nullable UUID mother,
        @Nullable UUID father,
        @Nullable Birth birth) {
    /** Marks that no living person is meant. */
    public boolean synthetic() {
        return true;
    }
}
