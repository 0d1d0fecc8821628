package id.tumbuh.server.people.internal;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.people.Doubles;
import id.tumbuh.server.people.internal.match.Likeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Compares the children of a posyandu with each other and with those of the neighbours whose birth date or NIK is the same. */
@Component
class LikelyDoubles implements Doubles {
    private static final String ABOUT = """
            select o.id from person o
            where o.path >= ? and o.path < ? and o.path <> ? and o.kind = 0 and o.status < 4
              and (o.birth_day in (select birth_day from person where path = ? and kind = 0 and status < 4)
                or o.nik_index in (select nik_index from person where path = ? and kind = 0 and status < 4))""";

    private final Register register;
    private final JdbcTemplate jdbc;

    LikelyDoubles(Register register, JdbcTemplate jdbc) {
        this.register = register;
        this.jdbc = jdbc;
    }

    /** A record as it is compared. */
    private record Candidate(UUID id, @Nullable Integer birthDay, Likeness.One one) {
        static Candidate of(Register.Person person) {
            return new Candidate(person.id(), Fields.day(person.fields().get("birthDate")), Duplicates.one(person));
        }
    }

    @Override
    public List<Pair> of(ScopePath posyandu) {
        List<Candidate> own =
                register.read("where path = ? and kind = 0 and status < 4 order by id", posyandu.value()).stream()
                        .map(Candidate::of)
                        .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int at = 0; at < own.size(); at++) {
            for (Candidate other : own.subList(at + 1, own.size())) {
                add(own.get(at), other, pairs);
            }
        }
        neighbours(posyandu, own, pairs);
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.score())
                .thenComparing(Pair::one, IdOrder.IDS)
                .thenComparing(Pair::other, IdOrder.IDS));
        return pairs;
    }

    private void neighbours(ScopePath posyandu, List<Candidate> own, List<Pair> pairs) {
        ScopePath around = Duplicates.puskesmas(posyandu);
        List<UUID> ids = jdbc.query(
                ABOUT,
                (row, number) -> row.getObject("id", UUID.class),
                around.from(),
                around.until(),
                posyandu.value(),
                posyandu.value(),
                posyandu.value());
        if (ids.isEmpty()) {
            return;
        }
        for (Register.Person person : register.read("where id = any(?)", (Object) ids.toArray(UUID[]::new))) {
            Candidate other = Candidate.of(person);
            for (Candidate one : own) {
                boolean sameDay = one.birthDay() != null && one.birthDay().equals(other.birthDay());
                if (sameDay || sameNik(one, other)) {
                    add(one, other, pairs);
                }
            }
        }
    }

    private static boolean sameNik(Candidate one, Candidate other) {
        String nik = one.one().nik();
        return nik != null && nik.equals(other.one().nik());
    }

    private static void add(Candidate one, Candidate other, List<Pair> pairs) {
        if (!sameNik(one, other) && !Likeness.mayBe(one.birthDay(), other.birthDay())) {
            return;
        }
        Likeness likeness = Likeness.of(one.one(), other.one());
        if (likeness.likely()) {
            List<String> reasons = likeness.reasons().stream().map(Enum::name).toList();
            pairs.add(new Pair(one.id(), other.id(), likeness.score(), reasons));
        }
    }
}
