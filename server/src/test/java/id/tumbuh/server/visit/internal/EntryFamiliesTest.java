package id.tumbuh.server.visit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tumbuh.server.visit.internal.Entry.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryFamiliesTest {
    private final List<Entry> rows = new ArrayList<>();

    private void add(int id, EntryKind kind, @Nullable Integer base, String body) {
        UUID named = base == null ? null : new UUID(0, base);
        rows.add(new Entry(new UUID(0, id), kind, named, "BCG", body, 20_000, Standing.COUNTS, false));
    }

    /** Standings by id, a star where in conflict; the same in whatever order they come. */
    private List<String> standings() {
        List<String> said = said(rows);
        for (int seed = 0; seed < 10; seed++) {
            List<Entry> other = new ArrayList<>(rows);
            Collections.shuffle(other, new Random(seed));
            assertThat(said(other)).isEqualTo(said);
        }
        return said;
    }

    private static List<String> said(List<Entry> rows) {
        return new EntryFamilies(rows)
                .judged().stream()
                        .sorted((one, other) -> one.fact().compareTo(other.fact()))
                        .map(row -> row.standing() + (row.conflict() ? "*" : ""))
                        .toList();
    }

    @Test
    void whatIsSaidAnewTakesThePlaceOfWhatItNames() {
        add(1, EntryKind.SERVED, null, "a");
        add(2, EntryKind.SERVED, 1, "b");
        add(3, EntryKind.SERVED, 2, "c");
        assertThat(standings()).containsExactly("CORRECTED_SINCE", "CORRECTED_SINCE", "COUNTS");
    }

    @Test
    void twoWhoSayItAnewDifferentlyAreInConflictAndTheLaterCounts() {
        add(1, EntryKind.SERVED, null, "a");
        add(2, EntryKind.SERVED, 1, "b");
        add(3, EntryKind.SERVED, 1, "c");
        assertThat(standings()).containsExactly("CORRECTED_SINCE", "OTHER*", "COUNTS*");
    }

    @Test
    void twoWhoSayTheSameAgree() {
        add(1, EntryKind.SERVED, null, "a");
        add(2, EntryKind.SERVED, 1, "b");
        add(3, EntryKind.SERVED, 1, "b");
        assertThat(standings()).containsExactly("CORRECTED_SINCE", "OTHER", "COUNTS");
    }

    @Test
    void aDecisionEndsTheConflictAndTheNewestHolds() {
        add(1, EntryKind.SERVED, null, "a");
        add(2, EntryKind.SERVED, 1, "b");
        add(3, EntryKind.SERVED, 1, "c");
        add(4, EntryKind.CHOSEN, 3, "");
        add(5, EntryKind.CHOSEN, 2, "");
        assertThat(standings()).containsExactly("CORRECTED_SINCE", "COUNTS", "OTHER", "DECISION", "DECISION");
    }

    @Test
    void whatIsWithdrawnNeverHappened() {
        add(1, EntryKind.SERVED, null, "a");
        add(2, EntryKind.SERVED, 1, "b");
        add(3, EntryKind.WITHDRAWN, 1, "");
        assertThat(standings()).containsExactly("WITHDRAWN", "WITHDRAWN", "DECISION");
    }

    @Test
    void whoTakesOneOfTwoCorrectionsBackLeavesTheOther() {
        add(1, EntryKind.SERVED, null, "a");
        add(2, EntryKind.SERVED, 1, "b");
        add(3, EntryKind.SERVED, 1, "c");
        add(4, EntryKind.WITHDRAWN, 3, "");
        assertThat(standings()).containsExactly("CORRECTED_SINCE", "COUNTS", "WITHDRAWN", "DECISION");
        add(5, EntryKind.WITHDRAWN, 2, "");
        assertThat(standings()).containsExactly("WITHDRAWN", "WITHDRAWN", "WITHDRAWN", "DECISION", "DECISION");
    }

    @Test
    void anAnswerToAReferralIsNoCorrectionOfIt() {
        add(1, EntryKind.REFERRED, null, "a");
        add(2, EntryKind.REFERRAL_ANSWERED, 1, "b");
        add(3, EntryKind.WITHDRAWN, 2, "");
        add(4, EntryKind.REFERRAL_ANSWERED, 1, "c");
        assertThat(standings()).containsExactly("COUNTS", "WITHDRAWN", "DECISION", "COUNTS");
    }

    @Test
    void aDecisionAboutAMeasurementConcernsNothingHere() {
        add(1, EntryKind.WITHDRAWN, 9, "");
        assertThat(standings()).containsExactly("DECISION");
    }
}
