package id.tumbuh.care.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page for people is written from the tables; where it differs, copy {@code target/rules.md} over it and read the difference. */
class RulesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "rules", "care.md");

    @Test
    void thePageSaysWhatTheTablesSay() throws IOException {
        String page = page();
        Files.writeString(Path.of("target", "rules.md"), page);
        assertEquals(page, Files.exists(PAGE) ? Files.readString(PAGE) : "");
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # The rule book

                Written from the tables of room `care` by a test; do not edit. Rule set `%s`.

                No regulation was read as the ministry's own file: they were read through transcriptions, forms of applications and
                teaching texts, as each line says. A rule without a year holds for every day, because its first day was not found.
                A bare number under "where" is a section of the domain notes.

                | Rule | Source | Edition | Where | How sure | From |
                |---|---|---|---|---|---|
                """.formatted(RuleBook.CURRENT.name()));
        for (Rule rule : Rule.values()) {
            Integer first = rule.firstDay();
            page.append(row(
                    "`" + rule.name() + "`",
                    rule.source().title(),
                    rule.source().edition(),
                    rule.place(),
                    words(rule.standing()),
                    first == null ? "" : LocalDate.ofEpochDay(first).toString()));
        }
        page.append("""

                ## Where editions or districts differ

                The first choice holds where nothing is set; the setting is a dated fact of a place.

                | Setting | Choices, the default first | Rests on |
                |---|---|---|
                """);
        for (Discrepancy discrepancy : Discrepancy.values()) {
            page.append(row("`" + discrepancy.wire() + "`", joined(discrepancy, true), joined(discrepancy, false)));
        }
        return page.toString();
    }

    private static String joined(Discrepancy discrepancy, boolean choice) {
        return String.join(
                ", ",
                Arrays.stream(Choice.values())
                        .filter(each -> each.discrepancy() == discrepancy)
                        .map(each -> "`" + (choice ? each.name() : each.rule().name()) + "`")
                        .distinct()
                        .toList());
    }

    private static String words(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
