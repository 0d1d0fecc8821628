package id.tumbuh.server.watch.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or a neighbourhood, who must not be lost from sight.
 *
 * @param kind its code; the words stand in the catalogue under {@code watchkind.<kind>}
 * @param rank place in the order of kinds, 1 the most urgent
 * @param children one, or those of a cluster in order of falling ill
 * @param place the posyandu, or the desa of a cluster
 * @param where the neighbourhood of a cluster
 * @param since the day of the first sign
 * @param turnSince the day from which it waits for whose turn it is
 * @param days whole days since that one
 * @param next what is to be done, a code under {@code nextstep.<next>}
 * @param turn whose turn it is: KADER, BIDAN or PUSKESMAS
 * @param referral the open one, where there is one
 * @param facts those it was found in
 * @param decisions requests with which it goes on
 */
public record Watched(
        String kind,
        int rank,
        List<Sayings.Value> args,
        Sayings.Words texts,
        List<Case.Person> children,
        Place place,
        @Nullable Neighbourhood where,
        LocalDate since,
        LocalDate turnSince,
        int days,
        String next,
        Sayings.Words nextTexts,
        String turn,
        @Nullable Referral referral,
        List<UUID> facts,
        Case.@Nullable Chart chart,
        List<Way> decisions) {

    /** An area. */
    public record Place(String id, String name) {}

    /** As people write it; what is not known is null. */
    public record Neighbourhood(
            @Nullable String dusun,
            @Nullable String rw,
            @Nullable String rt) {}

    /**
     * A referral that nobody has ended.
     *
     * @param to PUSTU, PUSKESMAS or RUMAH_SAKIT
     * @param step the newest word about it; null where there is none
     */
    public record Referral(
            UUID fact,
            LocalDate day,
            @Nullable String to,
            @Nullable String step) {}
}
