package id.tumbuh.care.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.care.card.Field;
import id.tumbuh.care.card.Form;
import id.tumbuh.care.card.Size;
import id.tumbuh.care.card.When;
import id.tumbuh.care.group.TargetGroup;
import java.io.IOException;
import java.math.BigDecimal;
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
        forms(page);
        return page.toString();
    }

    private static void forms(StringBuilder page) {
        page.append("""

                ## The forms

                What is asked, of whom, and on what each question rests. The words stand in the catalogue of texts. Numbers are stored
                whole, in the parts of their unit; outside the usual size they are doubted and kept. The items of the development
                checklist were not read in the Buku KIA itself; the lists of three applications that carry them agree.
                """);
        for (Form form : Form.values()) {
            page.append("""

                    ### `%s`, version %d

                    Of %s%s. Rests on `%s`.

                    | Question | Answer | Asked | Rests on |
                    |---|---|---|---|
                    """.formatted(
                            form.code(),
                            form.version(),
                            groups(form),
                            ages(form),
                            form.rule().name()));
            for (Field field : form.fields()) {
                page.append(row(
                        "`" + field.code().code() + "`",
                        answer(field),
                        asked(field.when()),
                        "`" + field.rule().name() + "`"));
            }
        }
    }

    private static String groups(Form form) {
        return form.groups().size() == TargetGroup.values().length
                ? "everybody"
                : String.join(
                        ", ",
                        form.groups().stream()
                                .map(each -> "`" + each.code() + "`")
                                .toList());
    }

    private static String ages(Form form) {
        return form.lastMonth() == Integer.MAX_VALUE
                ? ""
                : ", from " + form.firstMonth() + " to " + form.lastMonth() + " completed months";
    }

    private static String answer(Field field) {
        Size size = field.size();
        if (size != null) {
            return size.unit().code().toLowerCase(Locale.ROOT) + " " + shown(size, size.least()) + " to "
                    + shown(size, size.most());
        }
        return switch (field.kind()) {
            case YES_NO -> "yes or no";
            case YES_NO_UNKNOWN -> "yes, no or not known";
            case CHOICE ->
                String.join(
                        ", ",
                        field.choices().stream()
                                .map(each -> "`" + each.code() + "`")
                                .toList());
            case DATE -> "a day";
            case TEXT -> "a few words";
            case NUMBER, COUNT -> throw new IllegalStateException("a number without a size");
        };
    }

    private static String shown(Size size, int parts) {
        return BigDecimal.valueOf(parts)
                .divide(BigDecimal.valueOf(size.unit().parts()))
                .setScale(size.decimals())
                .toPlainString();
    }

    private static String asked(When when) {
        if (when instanceof When.Aged aged) {
            return when == When.ALWAYS ? "always" : "from " + aged.first() + " to " + aged.last() + " months";
        }
        if (when instanceof When.Said said) {
            return "after `" + said.question().code() + "` " + (said.yes() ? "yes" : "no");
        }
        if (when instanceof When.Listed listed) {
            return "from " + listed.age().first() + " to " + listed.age().last()
                    + " months, unless only the result was said";
        }
        if (when instanceof When.Unlisted) {
            return "where no list holds for the age, or where it was said";
        }
        When.Below below = (When.Below) when;
        return "after `" + below.question().code() + "` below " + below.limit();
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
