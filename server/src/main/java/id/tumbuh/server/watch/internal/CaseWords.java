package id.tumbuh.server.watch.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What holds of cases by what was said of them: a function of the set of facts. What was taken back counts for nothing. Once accepted a case stays accepted; else the newest question
 * counts, and what was answered to it or written after it. Newer is the greater id, which is made of the time of writing.
 */
@Component
class CaseWords {
    private static final String WORDS = """
            select fact, posyandu, key, kind, base, words, at from case_word where key = any(?) order by key, fact""";

    private final JdbcTemplate jdbc;

    CaseWords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How a case stands. */
    enum State {
        OPEN,
        RETURNED,
        ANSWERED,
        ACCEPTED
    }

    /** One word on a case. */
    record Word(
            UUID fact,
            String posyandu,
            CaseFact kind,
            @Nullable UUID base,
            @Nullable String words,
            Instant at) {}

    /**
     * What holds.
     *
     * @param question the newest; null where nobody asked
     * @param answer to that question
     */
    record Standing(
            State state, @Nullable Word question, @Nullable Word answer) {
        static final Standing OPEN = new Standing(State.OPEN, null, null);

        static Standing of(List<Word> all) {
            Set<UUID> reversed = new HashSet<>();
            for (Word word : all) {
                if (word.kind() == CaseFact.REVERSED && word.base() != null) {
                    reversed.add(word.base());
                }
            }
            return standing(all.stream()
                    .filter(word -> word.kind() != CaseFact.REVERSED && !reversed.contains(word.fact()))
                    .toList());
        }

        private static Standing standing(List<Word> words) {
            Word question = null;
            for (Word word : words) {
                if (word.kind() == CaseFact.ACCEPTED) {
                    return new Standing(State.ACCEPTED, null, null);
                }
                boolean newer = question == null || isNewer(word, question);
                question = word.kind() == CaseFact.RETURNED && newer ? word : question;
            }
            if (question == null) {
                return OPEN;
            }
            Word answer = answer(words, question);
            return new Standing(answer == null ? State.RETURNED : State.ANSWERED, question, answer);
        }

        /** Only who was asked answers: whoever else knows the key speaks of nothing it has. */
        private static @Nullable Word answer(List<Word> words, Word question) {
            Word answer = null;
            for (Word word : words) {
                boolean answers = word.kind() == CaseFact.ANSWERED
                        && word.posyandu().equals(question.posyandu())
                        && (question.fact().equals(word.base()) || isNewer(word, question));
                answer = answers && (answer == null || isNewer(word, answer)) ? word : answer;
            }
            return answer;
        }

        private static boolean isNewer(Word one, Word other) {
            return one.fact().toString().compareTo(other.fact().toString()) > 0;
        }
    }

    /** How these cases stand, within the scope of the running transaction; those nobody spoke of are left out. */
    Map<UUID, Standing> of(Collection<UUID> keys) {
        Map<UUID, List<Word>> words = new HashMap<>();
        jdbc.query(
                WORDS,
                row -> {
                    words.computeIfAbsent(row.getObject("key", UUID.class), unused -> new ArrayList<>())
                            .add(new Word(
                                    row.getObject("fact", UUID.class),
                                    row.getString("posyandu"),
                                    CaseFact.values()[row.getInt("kind")],
                                    row.getObject("base", UUID.class),
                                    row.getString("words"),
                                    row.getTimestamp("at").toInstant()));
                },
                (Object) keys.toArray(UUID[]::new));
        Map<UUID, Standing> standings = new HashMap<>();
        words.forEach((key, said) -> standings.put(key, Standing.of(said)));
        return standings;
    }
}
