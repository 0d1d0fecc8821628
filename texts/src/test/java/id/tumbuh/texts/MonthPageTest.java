package id.tumbuh.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.care.month.Figure;
import id.tumbuh.care.month.Identity;
import id.tumbuh.care.month.Item;
import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.watch.CaseKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of the month's rules is written from the tables; where it differs, copy {@code target/month.md} over it and read the difference. */
class MonthPageTest {
    private static final Path PAGE = Path.of("..", "docs", "rules", "month.md");
    private static final Map<String, String> WORDS = Bundle.MONTH.read(Language.ENGLISH);
    private static final Map<String, String> TERMS = Bundle.MONTH.read(Language.INDONESIAN);

    @Test
    void thePageSaysWhatTheTablesSay() throws IOException {
        String page = page();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "month.md"), page);
        assertEquals(page, Files.exists(PAGE) ? Files.readString(PAGE) : "");
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # The month

                Written from the tables of `care.month` and `care.watch` and their texts by a test; do not edit. Why it is so: [ADR 17](../adr/0017-the-month.md).

                ## Items

                Each counts whoever belongs so on the day as of which the month is counted: the last open day, or the month's last. The same in one line of SQL
                under `server/src/main/resources/month/v1`. Where the item under "known by" is 0, nobody noted anything of the kind and the figure is
                "belum dicatat", never 0.

                | Item | Called | Counts | Known by | Rests on | Version |
                |---|---|---|---|---|---|
                """);
        for (Item item : Item.values()) {
            Item evidence = item.evidence();
            page.append(row(
                    "`" + item.name() + "`",
                    TERMS.getOrDefault(item.text() + ".label", ""),
                    WORDS.getOrDefault(item.text() + ".about", ""),
                    evidence == null ? "" : "`" + evidence.name() + "`",
                    rests(item.rule()),
                    String.valueOf(item.version())));
        }
        page.append("""

                ## Figures

                In percent with one decimal, a half up; a whole of 0 is "–". Prevalences have Wilson's interval of 95 %, whose
                bounds are rounded outwards (the lower down, the upper up), and say how many of S could be judged.

                | Figure | Called | Says | Prevalence | Rests on |
                |---|---|---|---|---|
                """);
        for (Figure figure : Figure.values()) {
            page.append(row(
                    "`" + figure.name() + "`",
                    TERMS.getOrDefault(figure.text() + ".label", ""),
                    WORDS.getOrDefault(figure.text() + ".about", ""),
                    figure.isPrevalence() ? "yes" : "",
                    rests(figure.rule())));
        }
        page.append("""

                ## What must hold before a month is signed

                | Identity | Called | Where it is broken | Needs a reason |
                |---|---|---|---|
                """);
        for (Identity identity : Identity.values()) {
            page.append(row(
                    "`" + identity.name() + "`",
                    TERMS.getOrDefault(identity.text() + ".label", ""),
                    WORDS.getOrDefault(identity.text() + ".about", ""),
                    identity.mustBeExplained() ? "yes" : ""));
        }
        page.append("""

                ## What is doubtful, in the order of the worklist

                | Case | Called | Severity | Rests on |
                |---|---|---|---|
                """);
        Texts terms = Texts.of(Language.INDONESIAN);
        for (CaseKind kind : CaseKind.values()) {
            page.append(row(
                    "`" + kind.code() + "`",
                    terms.label(kind),
                    kind.severity().name().toLowerCase(Locale.ROOT),
                    rests(kind.rule())));
        }
        page.append(DOUBTS);
        return page.toString();
    }

    private static String rests(Rule rule) {
        return rule.source().title() + ": " + rule.place();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static final String DOUBTS = """

            ## A doubtful weight

            A weight that cannot be (z of BB/U outside −6 to +5, grams in the kilogram field, below 0.5 or above 40 kg) counts in D and has no letter, and neither
            has the month after it, until a health worker has looked at it (child-growth.md 2.6, v, and 8.1). Accepting the case with a reason writes `visit.verified`
            upon that very measurement; of `visit.verified` and `visit.doubted`, which takes it back, the newest holds. Then the letter is given, here
            and on every phone, because both follow from the set of facts. A correction is another weight and is looked at anew. The z-score stays marked and is
            in no prevalence, as WHO's flags are not.

            ## Acceptance cases of the domain notes (child-growth.md 11)

            | Case | Held by |
            |---|---|
            | 1 Aida | `ChildVisitsTest`, in months `DomainCasesTest` |
            | 2 B before O, 3 absent without a letter | `DomainCasesTest`, `growth` tests of `Kms` |
            | 4, 5 KBM by sex at 7 and 11 months | `KbmEditionTest`, sheets `LettersTest` |
            | 6, 7 z exactly −2 and −3, TB/U +2.5 | `growth` tests of `NutritionStatus` |
            | 8 D = N + T + O + B over random data | `SimulatedMonthsTest`, `IdentityTest`, `TallyTest` |
            | 9 N/D and N/D′ | `FigureTest`, `SkdnRatioTest` |
            | 10 vitamin A at the edges of its ages | `ChildDueTest`; in months `CellsTest` |
            | 11, 12 times and grams in imported columns | sheets `NumbersTest`, `RowsTest` |
            | 13 a streak over a cancelled month, 14 one gift a semester | `care.reward` tests, `SixSemestersTest` |
            | 15 2T strict and loose | `DomainCasesTest`, `growth` tests of `Kms` |
            | 16 a child turns 60 months | `DomainCasesTest`, `SixtyMonthsEdgesTest` |
            | 17 WHO's P5 and KBM | `growth` tests of increments |
            | 18 the hexavalent provinces | `ScheduleTest` |
            """;
}
