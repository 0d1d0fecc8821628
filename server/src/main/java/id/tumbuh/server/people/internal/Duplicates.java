package id.tumbuh.server.people.internal;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.people.internal.match.Likeness;
import id.tumbuh.server.people.internal.match.Name;
import id.tumbuh.server.people.internal.nik.Nik;
import id.tumbuh.server.sync.Posyandus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** People who may be the one about to be registered: born about the same day, in the areas of the puskesmas that the caller sees. */
@Component
public class Duplicates {
    /** Day and month in each other's place stay within a year; so does the year just past, the commonest slip of all. */
    private static final int WINDOW_DAYS = 367;

    private static final String BORN_ABOUT = """
            select id, birth_day, coalesce(nik_index = ?, false) as same_nik from person
            where path >= ? and path < ? and status < 4 and (birth_day between ? and ? or birth_day is null or nik_index = ?)""";

    private static final int MOST = 10;
    private static final int PUSKESMAS = 3;

    private final Register register;
    private final Posyandus posyandus;
    private final BlindIndex index;
    private final Scoped scoped;
    private final JdbcTemplate jdbc;

    Duplicates(Register register, Posyandus posyandus, BlindIndex index, Scoped scoped, JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.register = register;
        this.posyandus = posyandus;
        this.index = index;
        this.scoped = scoped;
    }

    /**
     * Who is about to be registered.
     *
     * @param birthDay epoch day
     * @param sex {@code male} or {@code female}
     * @param except somebody who is registered already and compared with the others
     */
    public record Asked(
            String posyandu,
            @Nullable String name,
            @Nullable Integer birthDay,
            @Nullable String sex,
            @Nullable String mother,
            @Nullable Integer birthOrder,
            @Nullable String nik,
            @Nullable UUID except) {}

    /** Somebody who may be the same, with the reasons. */
    public record Proposed(Register.Person person, Likeness likeness) {}

    /** The likeliest first. */
    public List<Proposed> find(Caller caller, Asked asked) {
        Posyandus.Site site = posyandus.find(Set.of(asked.posyandu())).get(asked.posyandu());
        if (site == null || !caller.scope().contains(site.path())) {
            throw new Problem(GeneralProblem.NOT_FOUND);
        }
        Likeness.One one = new Likeness.One(
                name(asked.name()),
                asked.birthDay(),
                male(asked.sex()),
                name(asked.mother()),
                asked.birthOrder(),
                asked.nik() == null ? null : hash(asked.nik()));
        ScopePath around = puskesmas(site.path());
        return scoped.in(caller.scope(), () -> candidates(asked, around)).stream()
                .filter(person -> !person.id().equals(asked.except()))
                .map(person -> new Proposed(person, Likeness.of(one, one(person))))
                .filter(proposed -> proposed.likeness().likely())
                .sorted(Comparator.comparingDouble(
                                (Proposed proposed) -> -proposed.likeness().score())
                        .thenComparing(proposed -> proposed.person().id(), IdOrder.IDS))
                .limit(MOST)
                .toList();
    }

    /** Of a puskesmas only those are opened whose birth date, or NIK, leaves it possible: most of its time went into the others. */
    private List<Register.Person> candidates(Asked asked, ScopePath around) {
        byte[] nik = asked.nik() == null ? new byte[0] : index.of(Nik.clean(asked.nik()));
        if (asked.birthDay() == null) {
            return register.read("where path >= ? and path < ? and status < 4", around.from(), around.until());
        }
        int day = asked.birthDay();
        List<UUID> worthOpening = new ArrayList<>();
        jdbc.query(
                BORN_ABOUT,
                row -> {
                    boolean sameNik = row.getBoolean("same_nik");
                    if (sameNik || Likeness.mayBe(day, row.getObject("birth_day", Integer.class))) {
                        worthOpening.add(row.getObject("id", UUID.class));
                    }
                },
                nik,
                around.from(),
                around.until(),
                day - WINDOW_DAYS,
                day + WINDOW_DAYS,
                nik);
        return register.read("where id = any(?)", (Object) worthOpening.toArray(UUID[]::new));
    }

    /** The puskesmas of a place below it. */
    static ScopePath puskesmas(ScopePath path) {
        ScopePath around = path;
        while (around.depth() > PUSKESMAS) {
            around = around.parent();
        }
        return around;
    }

    /** A record as it is compared. */
    static Likeness.One one(Register.Person person) {
        JsonNode order = person.fields().path("birthOrder");
        return new Likeness.One(
                name(person.text(Field.NAME)),
                Fields.day(person.fields().get("birthDate")),
                male(person.text(Field.SEX)),
                name(person.text(Field.MOTHER_NAME)),
                order.isInt() ? order.intValue() : null,
                person.nikIndex() == null ? null : HexFormat.of().formatHex(person.nikIndex()));
    }

    private String hash(String nik) {
        return HexFormat.of().formatHex(index.of(Nik.clean(nik)));
    }

    private static @Nullable Name name(@Nullable String written) {
        return written == null || written.isBlank() ? null : Name.of(written);
    }

    private static @Nullable Boolean male(@Nullable String sex) {
        return "male".equals(sex) ? Boolean.TRUE : "female".equals(sex) ? Boolean.FALSE : null;
    }
}
