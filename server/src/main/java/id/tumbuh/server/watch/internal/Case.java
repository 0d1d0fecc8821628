package id.tumbuh.server.watch.internal;

import id.tumbuh.server.month.Late;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A doubtful case of a month, as the bidan reads it.
 *
 * @param key names it; the same for as long as the same is in doubt
 * @param kind its code; the words stand in the catalogue under {@code casekind.<kind>}
 * @param severity danger, figures or rest
 * @param rank place in the order of kinds, 1 the worst
 * @param state open, returned (waits for the kader) or answered (the kader has said something)
 * @param person whom it is about; null where nobody, or nobody of the caller's areas
 * @param other the second of a pair
 * @param day the day it is about
 * @param reasons codes of everything that speaks for it
 * @param problem of a fact that was set aside
 * @param chart which chart shows it
 * @param measured the measurements it is about
 * @param decisions how it can be settled, the likeliest first
 * @param asked the question to the kader, where one was sent
 * @param late what would change, of something that came after the month was signed
 */
public record Case(
        UUID key,
        String kind,
        String severity,
        int rank,
        String state,
        @Nullable Person person,
        @Nullable Person other,
        List<UUID> facts,
        @Nullable LocalDate day,
        List<Sayings.Value> args,
        Sayings.Words texts,
        List<String> reasons,
        @Nullable Trouble problem,
        @Nullable Chart chart,
        List<Measure> measured,
        List<Way> decisions,
        @Nullable Asked asked,
        @Nullable Difference late) {

    /**
     * What a late fact would change.
     *
     * @param before what was signed of the person; null where nothing was
     * @param after what the register says now
     * @param items every figure that would count one more or one less
     */
    public record Difference(Late.@Nullable Side before, Late.@Nullable Side after, List<Late.Change> items) {}

    /**
     * Somebody of the caller's areas.
     *
     * @param sex male or female; null where nobody noted it
     */
    public record Person(
            UUID id,
            @Nullable String name,
            @Nullable String sex,
            @Nullable LocalDate birthDate) {}

    /** Why a fact was set aside. */
    public record Trouble(String code, Sayings.Words title) {}

    /**
     * The chart that shows a case, with the day to look at.
     *
     * @param index BB_U, TB_U or BB_TB
     */
    public record Chart(String index, LocalDate day) {}

    /**
     * A measurement in few words.
     *
     * @param weightG grams
     * @param lengthMm millimetres
     * @param muacMm arm circumference (LiLA) in millimetres
     * @param headMm millimetres
     * @param oedema swelling of both feet
     * @param before what it is compared with
     * @param counts it is the one that counts if nobody decides
     */
    public record Measure(
            UUID fact,
            LocalDate day,
            @Nullable Integer weightG,
            @Nullable Integer lengthMm,
            @Nullable Integer muacMm,
            @Nullable Integer headMm,
            boolean oedema,
            @Nullable Before before,
            @Nullable String letter,
            @Nullable String paper,
            boolean counts) {}

    /** The last of each measure that counts on an earlier day, with that day; null where there is none. */
    public record Before(
            @Nullable Integer weightG,
            @Nullable LocalDate weightDay,
            @Nullable Integer lengthMm,
            @Nullable LocalDate lengthDay,
            @Nullable Integer headMm,
            @Nullable LocalDate headDay) {}

    /** What the kader was asked, and what she answered. */
    public record Asked(
            UUID fact,
            @Nullable String question,
            Instant at,
            @Nullable String answer,
            @Nullable Instant answeredAt) {}
}
